"""Organisations that were read from a file, before anything of them is kept."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.services.directory_import import DirectoryLook
from fieldcase.services.hsds import Left
from fieldcase.services.hsds_tables import Problem, Reason
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.viewmodels.directory_import import DirectoryImport

_SHOWN = 20


class ImportView(Card):
    """Names what would be added; a file with a problem adds nothing, and every problem has its place."""

    def __init__(self, book: DirectoryImport, parent: QWidget | None = None) -> None:
        super().__init__(say("Directory import", "A directory from a file"), "address-book", parent=parent)
        self._about = Banner(Tone.INFO, "")
        self._stopped = Banner(
            Tone.WARN,
            say("Directory import", "Nothing was taken in."),
            say("Directory import", "Mend these places in the file, then open it again."),
        )
        self._lines: QVBoxLayout = column(gap=4)
        self.keep = primary_button(say("Directory import", "Take them in"), "check", book.keep)
        self._aside = secondary_button(say("Directory import", "Close"), "", book.set_aside)
        self._build()

    def show_look(self, look: DirectoryLook) -> None:
        """Show what was read."""
        self._stopped.setVisible(bool(look.problems))
        self._about.setVisible(not look.problems)
        known = count("Directory import", "%n of them is here already and stays as it is.", len(look.known))
        self._about.say(
            count("Directory import", "%n new organisation(s)", len(look.fresh)), known if look.known else ""
        )
        self.keep.setVisible(bool(look.fresh) and not look.problems)
        clear(self._lines)
        lines = [problem_words(one) for one in look.problems] or [one.name for one in look.fresh]
        for line in lines[:_SHOWN]:
            self._lines.addWidget(WrapLabel(line))
        if len(lines) > _SHOWN:
            more = count("Directory import", "and %n more", len(lines) - _SHOWN)
            self._lines.addWidget(WrapLabel(more, Kind.MUTED))
        if look.left:
            heading = say("Directory import", "The notebook has no place for these; they stay in the file")
            self._lines.addWidget(WrapLabel(heading, Kind.STRONG))
            for line in left_lines(look.left):
                self._lines.addWidget(WrapLabel(line, Kind.MUTED))

    def focus_first(self) -> None:
        """Stand on the way on, or on the way out."""
        (self._aside if self.keep.isHidden() else self.keep).setFocus()

    def _build(self) -> None:
        self.add(self._about, self._stopped)
        self.body.addLayout(self._lines)
        foot = FlowLayout()
        foot.addWidget(self._aside)
        foot.addWidget(self.keep)
        self.body.addLayout(foot)
        self.body.addStretch(1)


def left_lines(left: Sequence[Left]) -> list[str]:
    """Return the columns that are not taken in, as the file names them, a line a table."""
    return [
        say(
            "Directory import",
            "{table}: {columns}",
            table=isolate(table),
            columns=", ".join(isolate(f"{one.column} ({one.rows})") for one in columns),
        )
        for table, columns in groupby(left, key=lambda one: one.table)
    ]


def problem_words(problem: Problem) -> str:
    """Return what is wrong, with its place as a spreadsheet counts."""
    words = {
        Reason.UNREADABLE: say("Directory import", "this cannot be read"),
        Reason.TOO_LARGE: say("Directory import", "this is too large"),
        Reason.NO_ORGANISATIONS: say("Directory import", "there is no table of organisations in it"),
        Reason.NOT_TEXT: say("Directory import", "this is not written in UTF-8"),
        Reason.NAME_MISSING: say("Directory import", "the name is missing"),
        Reason.ID_MISSING: say("Directory import", "the id is missing"),
        Reason.ID_TWICE: say("Directory import", "this id stands there twice"),
        Reason.UNKNOWN_ORGANISATION: say("Directory import", "no organisation has this id"),
    }[problem.reason]
    if problem.row:
        return say(
            "Directory import",
            "{table}, row {row}, {column}: {problem}",
            table=isolate(problem.table),
            row=problem.row,
            column=isolate(problem.column),
            problem=words,
        )
    if problem.table:
        return say("Directory import", "{table}: {problem}", table=isolate(problem.table), problem=words)
    return say("Directory import", "The file: {problem}", problem=words)
