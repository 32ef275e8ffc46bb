"""What will be on a paper, before it is, and the two ways out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from fieldcase.ui.cases.prints.printer import choose_printer, keeps_a_copy, print_paper
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.paper_out import PaperOut

FolderChooser = Callable[[QWidget, str], Path | None]
PrinterChooser = Callable[[QWidget], QPrinter | None]


class PaperPreview(QWidget):
    """Nothing is printed or saved that does not stand in it."""

    def __init__(
        self, out: PaperOut, choose_folder: FolderChooser, choose_printer: PrinterChooser = choose_printer
    ) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._out = out
        self._choose_folder = choose_folder
        self._choose_printer = choose_printer
        self._lines = Well()
        self._told = column(gap=0)
        self.buttons = FlowLayout()
        self.print_button = primary_button(say("Sheet", "Print…"), "printer", self.print)
        self.save_button = secondary_button(say("Sheet", "Save as PDF…"), "file-text", self.save)
        self._build()
        bind(self, out.changed, self._repaint)
        bind(self, out.saved, self._say_saved)
        bind(self, out.printed, self._say_printed)

    def begin(self) -> None:
        """Forget what was said about the last paper."""
        clear(self._told)

    def save(self) -> None:
        """Ask where, then write the PDF."""
        folder = self._choose_folder(self, say("Sheet", "Where should the sheet be saved?"))
        if folder is not None:
            self._out.save(folder)

    def print(self) -> None:
        """Ask for a printer, then print; one that keeps a copy is asked about once more."""
        printer = self._choose_printer(self)
        if printer is None:
            return
        if keeps_a_copy(printer):
            self._ask_about(printer)
        else:
            self._print_on(printer)

    def let_go(self, *, possible: bool) -> None:
        """Let it be printed or saved, or not yet."""
        self.print_button.setEnabled(possible)
        self.save_button.setEnabled(possible)

    def _build(self) -> None:
        layout = column(self, gap=8)
        layout.addWidget(Heading(say("Sheet", "Exactly this will be on the paper"), Kind.H3))
        layout.addWidget(self._lines)
        self.buttons.addWidget(self.print_button)
        self.buttons.addWidget(self.save_button)
        layout.addLayout(self.buttons)
        layout.addLayout(self._told)

    def _repaint(self, _: object = None) -> None:
        paper = self._out.paper
        clear(self._lines.body)
        if paper is None:
            return
        leftward = Qt.LayoutDirection.RightToLeft if paper.leftward else Qt.LayoutDirection.LeftToRight
        lines: list[tuple[str, Kind]] = [(paper.title, Kind.H2)]
        for heading, texts in paper.parts:
            lines.append((heading, Kind.STRONG))
            lines.extend((text, Kind.BODY) for text in texts)
        for text, kind in (*lines, (paper.copy_line, Kind.MUTED)):
            label = WrapLabel(text, kind)
            label.setLayoutDirection(leftward)
            self._lines.add(label)

    def _ask_about(self, printer: QPrinter) -> None:
        title = say("Sheet", "A copy stays behind on the way to this printer")
        text = say(
            "Sheet",
            "It is not locked, and others may find it: in the file, or on the network. A printer beside you, "
            "on a cable, keeps less.",
        )
        banner = Banner(Tone.WARN, title, text)
        line = FlowLayout(gap=8)
        other = primary_button(say("Sheet", "Choose another printer"), "printer", self.print)
        line.addWidget(other)
        anyway = say("Sheet", "Print there anyway")
        line.addWidget(quiet_button(anyway, "", lambda: self._print_on(printer)))
        line.addWidget(quiet_button(say("Sheet", "Do not print"), "x", self.begin))
        banner.body.addLayout(line)
        clear(self._told)
        self._told.addWidget(banner)
        other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print_on(self, printer: QPrinter) -> None:
        paper = self._out.paper
        self.begin()
        if paper is not None:
            print_paper(paper, printer)
            self._out.note_printed()

    def _say_saved(self, path: Path) -> None:
        self._tell(say("Sheet", "Saved: {name}. The case says so.", name=isolate(path.name)))

    def _say_printed(self, number: int) -> None:
        self._tell(say("Sheet", "Printed as copy {number}. The case says so.", number=str(number)))

    def _tell(self, words: str) -> None:
        clear(self._told)
        self._told.addWidget(Banner(Tone.OK, words))
