"""Makes a recovery kit: the words on paper, then three of them asked back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.file_dialogs import choose_target
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, say
from fieldcase.ui.messages import difficulty_of_copy
from fieldcase.ui.unlock.kit_words import kit_text
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.kit_making import KitMaking, KitStep

_COLUMNS = 3
_NARROW_BELOW = 380
FileChooser = Callable[[QWidget, str], Path | None]


def ask_for_file(parent: QWidget, name: str) -> Path | None:
    """Let somebody choose where the sheets go; None if they changed their mind."""
    return choose_target(parent, say("Kit", "Save the sheets"), name, "PDF (*.pdf)")


class KitPanel(QWidget):
    """Shows the step *kit* is at."""

    def __init__(
        self, kit: KitMaking, today: date, choose: FileChooser = ask_for_file, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._today = today
        self._choose = choose
        self._fields: list[QLineEdit] = []
        self._shown: KitStep | None = None
        self.setProperty("role", "plain")
        self._place = column(gap=8)
        self._told = column(gap=8)
        whole = column(self, gap=8)
        whole.addLayout(self._place)
        whole.addLayout(self._told)
        bind(self, kit.changed, lambda _: self._repaint())
        self._repaint()

    def _repaint(self) -> None:
        if self._kit.step is not self._shown:
            self._shown = self._kit.step
            clear(self._place)
            makers = {
                KitStep.START: self._start,
                KitStep.WORDS: self._words,
                KitStep.PROOF: self._proof,
                KitStep.DONE: self._done,
            }
            makers[self._shown]()
        self._tell()

    def _start(self) -> None:
        self._add(
            WrapLabel(
                say(
                    "Kit",
                    "24 words on paper open the notebook when a passphrase is lost. They are shown once, then"
                    " three of them are asked back.",
                )
            ),
        )
        self._main(primary_button(say("Kit", "Make a recovery kit"), "first-aid-kit", self._kit.begin))

    def _words(self) -> None:
        self._add(
            WrapLabel(say("Kit", "Write these words down in their order, or save the sheet and print it."))
        )
        self._add(self._grid())
        buttons = QWidget()
        buttons.setProperty("role", "plain")
        line = FlowLayout(buttons, gap=6)
        line.addWidget(
            secondary_button(say("Kit", "Save one sheet…"), "file-text", lambda: self._save(shares=False))
        )
        line.addWidget(
            secondary_button(say("Kit", "Save three shares…"), "users-three", lambda: self._save(shares=True))
        )
        self._add(buttons)
        self._add(
            WrapLabel(
                say(
                    "Kit",
                    "Three shares are for three people: any two of them open it, one alone tells nothing.",
                ),
                Kind.MUTED,
            )
        )
        self._add(
            WrapLabel(
                say(
                    "Kit", "A saved file opens the notebook too: put it on a stick, print it, then delete it."
                ),
                Kind.MUTED,
            )
        )
        self._main(primary_button(say("Kit", "I have the words on paper"), "check", self._kit.prove))

    def _grid(self) -> QWidget:
        well = Well()
        inside = QWidget()
        inside.setProperty("role", "plain")
        # The words are English in every language of the screen, and are read from left to right.
        inside.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        words = self._kit.words
        columns = _COLUMNS if look().px(100) <= _NARROW_BELOW // 3 else 2
        rows = -(-len(words) // columns)
        for place, word in enumerate(words):
            label = PlainLabel(f"{place + 1}  {word}", Kind.STRONG)
            grid.addWidget(label, place % rows, place // rows)
        well.add(inside)
        return well

    def _proof(self) -> None:
        self._add(WrapLabel(say("Kit", "Look at your paper, and type these three words.")))
        self._fields = []
        for number in self._kit.asked:
            name = say("Kit", "Word {number}", number=number)
            label = WrapLabel(name, Kind.STRONG)
            field = QLineEdit()
            field.setAccessibleName(name)
            field.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            field.returnPressed.connect(self._next_field)
            label.setBuddy(field)
            self._fields.append(field)
            self._add(label)
            self._add(field)
        self._main(primary_button(say("Kit", "Compare"), "check", self._answer))
        self._main(quiet_button(say("Kit", "Show the words again"), "arrow-left", self._kit.show_words))
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        self._add(
            Banner(
                Tone.OK,
                say("Kit", "The kit opens this notebook from now on."),
                say("Kit", "A kit of before opens it no more. Keep the paper away from this computer."),
            )
        )

    def _tell(self) -> None:
        clear(self._told)
        if self._kit.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of_copy(self._kit.problem)))
        elif self._kit.step is KitStep.PROOF and self._kit.wrong:
            words = count(
                "Kit", "%n word(s) differ from the kit. Look again at the number.", len(self._kit.wrong)
            )
            self._told.addWidget(Remark(words, Tone.BAD))
        elif self._kit.step is KitStep.WORDS and self._kit.saved:
            self._told.addWidget(Remark(say("Kit", "Saved. Print it now, then delete the file."), Tone.OK))

    def _save(self, *, shares: bool) -> None:
        path = self._choose(self, file_name(shares=shares))
        if path is not None:
            self._kit.save(path, kit_text(self._kit.vault_id, self._today), shares=shares)

    def _next_field(self) -> None:
        empty = next((field for field in self._fields if not field.text().strip()), None)
        if empty is not None:
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._answer()

    def _answer(self) -> None:
        self._kit.answer(tuple(field.text() for field in self._fields))

    def _add(self, widget: QWidget) -> None:
        self._place.addWidget(widget)

    def _main(self, button: QWidget) -> None:
        self._place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def file_name(*, shares: bool) -> str:
    """Return a file name that tells nobody what the sheets are for."""
    return "sheets-3.pdf" if shares else "sheet.pdf"
