"""The record of changes: who did what, whether it is whole, a code for paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.moments import moment_phrase
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.directory.qr_view import QrView
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.messages import difficulty_of_copy
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.settings.paper_sheet import print_code
from fieldcase.ui.settings.record_words import entry_words
from fieldcase.viewmodels.record import Record

FolderChooser = Callable[[QWidget], Path | None]


class RecordGroup(SettingsGroup):
    """The newest entries first; everything is computed again when somebody asks."""

    def __init__(self, record: Record, choose_folder: FolderChooser, parent: QWidget | None = None) -> None:
        super().__init__(say("Record", "Record of changes"), "list-checks", parent)
        self._record = record
        self._choose_folder = choose_folder
        self._build()
        bind(self, record.changed, lambda _: self._repaint())
        record.load()

    def _build(self) -> None:
        self.add(
            WrapLabel(
                say(
                    "Record",
                    "Every unlocking, change, look at a case, copy and hand-over leaves an entry here."
                    " Entries name no answers, and cannot be changed without being noticed.",
                )
            )
        )
        self._build_proof()
        self._build_code()
        self._build_check()
        self._views = Check(say("Record", "Keep an entry when somebody looks at a case"))
        self._views.toggled.connect(lambda wanted: self._record.keep_views(wanted=wanted))
        self.add(self._views, Heading(say("Record", "Entries"), Kind.H3))
        self._list = column(gap=0)
        self.body.addLayout(self._list)
        self._more = quiet_button(say("Record", "Show older entries"), "", self._record.load_more)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_proof(self) -> None:
        buttons = QWidget()
        line = FlowLayout(buttons, gap=8)
        line.addWidget(primary_button(say("Record", "Check it now"), "check-circle", self._record.prove))
        line.addWidget(secondary_button(say("Record", "Hand it out…"), "", self._hand_out))
        self._told = column()
        self.add(buttons)
        self.body.addLayout(self._told)

    def _build_code(self) -> None:
        self.add(
            Heading(say("Record", "Code for paper"), Kind.H3),
            WrapLabel(
                say(
                    "Record",
                    "A supervisor keeps this code once a week, away from this computer. Whoever rewrites the"
                    " record later cannot make it fit again.",
                ),
                Kind.MUTED,
            ),
        )
        buttons = QWidget()
        line = FlowLayout(buttons, gap=8)
        line.addWidget(secondary_button(say("Record", "Show the code of today"), "", self._record.make_code))
        self._print = secondary_button(say("Record", "Print it…"), "", self._print_code)
        line.addWidget(self._print)
        self._code = QLineEdit()
        self._code.setReadOnly(True)
        self._code.setAccessibleName(say("Record", "Code for paper"))
        self._number = FactRow(say("Record", "Up to entry"), "", ruled=False)
        self._qr = QrView(say("Record", "The same code for a camera"))
        self.add(buttons, self._number, self._code)
        self.body.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_check(self) -> None:
        self._entry_typed, self._code_typed = QLineEdit(), QLineEdit()
        set_scope(self, "settings:record")
        for part, field, name in (
            ("entry", self._entry_typed, say("Record", "Entry number on the paper")),
            ("code", self._code_typed, say("Record", "Code on the paper")),
        ):
            label = WrapLabel(name, Kind.STRONG)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.returnPressed.connect(self._check_code)
            keep_draft(field, f"paper.{part}")
            self.add(label, field)
        check = secondary_button(say("Record", "Compare with the paper"), "", self._check_code)
        self.body.addWidget(check, 0, Qt.AlignmentFlag.AlignLeft)
        self._answered = column()
        self.body.addLayout(self._answered)

    def _repaint(self) -> None:
        blocked = self._views.blockSignals(True)
        self._views.setChecked(self._record.views_kept)
        self._views.blockSignals(blocked)
        paper = self._record.paper
        for widget in (self._code, self._number, self._qr, self._print):
            widget.setVisible(paper is not None)
        if paper is not None:
            self._code.setText(paper.code)
            self._number.say(isolate(str(paper.entry)))
            self._qr.show_content(paper.note)
        self._tell()
        self._answer()
        self._fill_list()

    def _fill_list(self) -> None:
        clear(self._list)
        for line in self._record.lines:
            said = entry_words(line)
            if line.clock_went_back:
                said = say("Record", "{what} (the clock of this computer had gone back)", what=said)
            moment = moment_phrase(line.at, self._record.today)
            who = (
                say("Record", "{worker}, {moment}", worker=line.worker, moment=moment)
                if line.worker
                else moment
            )
            self._list.addWidget(FactRow(said, who))
        self._more.setVisible(self._record.has_more)

    def _tell(self) -> None:
        clear(self._told)
        record = self._record
        if record.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of_copy(record.problem)))
        elif record.proof is not None:
            jumps = len(record.proof.clock_went_back)
            text = count("Record", "The clock went back %n time(s); see the entries.", jumps) if jumps else ""
            title = count("Record", "All %n entry(ies) are as they were written.", record.proof.entries)
            self._told.addWidget(Banner(Tone.OK, title, text))
        elif record.handed_out:
            title = say("Record", "The record was written: {name}", name=isolate(record.handed_out))
            text = say("Record", "It can be checked without FieldCase, with verify_audit.py.")
            self._told.addWidget(Banner(Tone.OK, title, text))

    def _answer(self) -> None:
        clear(self._answered)
        answer = self._record.answer
        if answer is None:
            return
        if answer.holds:
            banner = Banner(Tone.OK, say("Record", "The record is still the one on the paper."))
        else:
            banner = Banner(
                Tone.BAD,
                say("Record", "The record is not the one on the paper."),
                say(
                    "Record",
                    "Check what you typed. If it is right, the record was rewritten or an older copy was put"
                    " back: tell whoever looks after your notebooks.",
                ),
            )
        self._answered.addWidget(banner)

    def _check_code(self) -> None:
        entry = self._entry_typed.text().strip()
        if entry.isdecimal() and self._code_typed.text().strip():
            drop_drafts(self)
            self._record.check_code(int(entry), self._code_typed.text())
        else:
            (self._code_typed if entry.isdecimal() else self._entry_typed).setFocus()

    def _hand_out(self) -> None:
        folder = self._choose_folder(self)
        if folder is not None:
            self._record.hand_out(folder)

    def _print_code(self) -> None:
        if self._record.paper is not None:
            print_code(self._record.paper, self)
