"""What else can be asked in a case, and how its answers get out as tables."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.ui.common.buttons import Button, quiet_button, secondary_button
from fieldcase.ui.common.file_dialogs import choose_folder
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import count, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.viewmodels.answer_tables import AnswerTables
from fieldcase.viewmodels.case_facts import plan_is_ours
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk

ChooseFolder = Callable[[QWidget], Path | None]


def ask_for_folder(parent: QWidget) -> Path | None:
    """Let somebody choose where tables go."""
    return choose_folder(parent, say("Interview tab", "Choose a folder"))


class InterviewChoices(QWidget):
    """Another form, a screening, the answers as tables; saving them is asked for twice."""

    def __init__(
        self, case_file: CaseFile, ways: CaseWays, desk: Desk, choose: ChooseFolder = ask_for_folder
    ) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._choose = choose
        self._tables = AnswerTables(desk)
        self._words = WrapLabel("", Kind.MUTED)
        self._sure = secondary_button(
            say("Interview tab", "Save them unprotected"), "download-simple", self._save
        )
        self._other = quiet_button(say("Interview tab", "Ask with another form"), "clipboard-text")
        self._trouble = column(gap=8)
        self._build()

    def save_to(self, folder: Path) -> None:
        """Write the tables into *folder*."""
        sheet = self._file.sheet
        if sheet is not None:
            self._tables.save(sheet.case.id, folder, self._saved, self._not_saved)

    def _build(self) -> None:
        layout = column(self, gap=2)
        for button in self._buttons():
            line = row()
            line.addWidget(button)
            line.addStretch(1)
            layout.addLayout(line)
        for part in (self._words, self._sure):
            layout.addWidget(part)
        layout.addLayout(self._trouble)
        self._words.hide()
        self._sure.hide()

    def _buttons(self) -> tuple[Button, ...]:
        menu = QMenu(self)
        sheet = self._file.sheet
        for one in self._tables.forms(sheet.case if sheet is not None else None):
            menu.addAction(one.title, partial(self._ways.go_on_with_interview, None, one.id))
        self._other.setMenu(menu)
        self._other.setVisible(not menu.isEmpty())
        self._other.setEnabled(not menu.isEmpty())
        screen = quiet_button(
            say("Interview tab", "Look for signs of exploitation"), "list-checks", self._ways.screen
        )
        out = quiet_button(say("Interview tab", "Answers as tables"), "download-simple", self._ask)
        asks = not menu.isEmpty() and plan_is_ours(self._file.sheet)
        return (*((self._other,) if asks else ()), screen, out)

    def _ask(self) -> None:
        clear(self._trouble)
        self._words.setText(
            say(
                "Interview tab",
                "Tables are not encrypted. Whoever finds them can read every answer of this case. "
                "The one called htcds.csv uses the words of the Human Trafficking Case Data Standard.",
            )
        )
        self._words.show()
        self._sure.show()
        self._sure.setFocus()

    def _save(self) -> None:
        folder = self._choose(self)
        if folder is not None:
            self.save_to(folder)

    def _saved(self, files: int) -> None:
        clear(self._trouble)
        self._sure.hide()
        self._words.setText(
            count("Interview tab", "%n table(s) written. Delete them when they are not needed.", files)
        )
        self._words.show()

    def _not_saved(self, error: FieldCaseError) -> None:
        clear(self._trouble)
        self._trouble.addWidget(MessageBlock(difficulty_of(error)))
