"""One place to sleep: free, kept for somebody, or taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from fieldcase.domain.case import Case
from fieldcase.domain.ids import CaseId
from fieldcase.domain.shelter import Stay
from fieldcase.services.shelter import Sleeper
from fieldcase.ui.cases.phrases import person_name, risk_chip
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, column, row
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.shelter import Shelter

_NOW, _TODAY, _TOMORROW, _OTHER = "now", "0", "1", "other"
_AFTER_TOMORROW = 2


class BedRow(QWidget):
    """What can be done with the bed opens below it."""

    def __init__(self, sleeper: Sleeper, shelter: Shelter) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._sleeper = sleeper
        self._shelter = shelter
        self._asking, self._leaving = QWidget(), QWidget()
        self._people = QComboBox()
        self._is_taken = sleeper.stay is not None and sleeper.stay.arrived_at is not None
        self._when = Segmented(say("Shelter", "When"), _times(now=not self._is_taken))
        self._day = QDateEdit()
        self._left_to = QLineEdit()
        self._build()

    def draft_restored(self) -> None:
        """Ask again: somebody was in the middle of it."""
        leaves = bool(self._left_to.text())
        self._leaving.setVisible(leaves)
        self._asking.setVisible(not leaves or bool(self._people.currentData()))
        self._show_day()

    def _build(self) -> None:
        layout = column(self, gap=4)
        line = row(gap=8)
        bed = self._sleeper.bed
        place = say("Shelter", "{room} · {bed}", room=bed.room, bed=bed.name) if bed.name else bed.room
        line.addWidget(WrapLabel(place, Kind.STRONG), 1)
        for part in (self._asking, self._leaving):
            part.setProperty("role", "plain")
            part.hide()
        case, stay = self._sleeper.case, self._sleeper.stay
        if case is None or stay is None:
            line.addWidget(Chip(ChipText(say("Shelter", "Free"), Tone.OK, "bed")))
            line.addWidget(quiet_button(say("Shelter", "Somebody comes…"), "sign-in", self._ask))
            layout.addLayout(line)
        else:
            line.addWidget(quiet_button(say("Shelter", "Keep for a day…"), "calendar-blank", self._ask))
            layout.addLayout(line)
            layout.addLayout(self._who(case, stay))
            for guest in self._sleeper.later:
                layout.addLayout(self._who(guest.case, guest.stay))
            self._add_clash(layout)
            self._build_leaving(stay)
        self._build_giving()
        layout.addWidget(self._leaving)
        layout.addWidget(self._asking)

    def _who(self, case: Case, stay: Stay) -> FlowLayout:
        board = self._shelter.board
        who = FlowLayout(gap=8)
        who.addWidget(quiet_button(person_name(case), "user", lambda: self._shelter.open_case(case.id)))
        who.addWidget(Chip(risk_chip(case.risk_level)))
        if stay.arrived_at is None and stay.expected_on is not None and board is not None:
            day = day_phrase(stay.expected_on, board.today)
            who.addWidget(Chip(ChipText(say("Shelter", "Comes {day}", day=day), Tone.INFO, "clock")))
            if not self._is_taken:
                come = say("Shelter", "Has come")
                who.addWidget(secondary_button(come, "check", lambda: self._shelter.come(stay.id)))
            stays_away = say("Shelter", "Does not come")
            who.addWidget(quiet_button(stays_away, on_click=lambda: self._shelter.leave(stay.id, "")))
        elif stay.arrived_at is not None and board is not None:
            since = day_phrase(stay.arrived_at.astimezone().date(), board.today)
            who.addWidget(WrapLabel(say("Shelter", "Since {day}", day=since), Kind.MUTED))
            who.addWidget(quiet_button(say("Shelter", "Leaves…"), "sign-out", self._ask_where))
        return who

    def _add_clash(self, layout: QVBoxLayout) -> None:
        board = self._shelter.board
        if board is not None and self._sleeper.clashes(board.today):
            words = say("Shelter", "Two people have this bed at once. Look for another one in good time.")
            layout.addWidget(TintedLabel(words, Kind.BODY, "warn"))

    def _build_giving(self) -> None:
        board = self._shelter.board
        layout = column(self._asking, gap=6)
        layout.setContentsMargins(16, 0, 0, 8)
        self._people.setAccessibleName(say("Shelter", "Who comes"))
        self._people.addItem(say("Shelter", "Who comes?"), "")
        for case_id, name in board.people if board else ():
            self._people.addItem(name, case_id)
        layout.addWidget(self._people)
        layout.addWidget(self._when)
        self._day.setAccessibleName(say("Shelter", "Expected on"))
        self._day.setCalendarPopup(True)
        if board is not None:
            today = QDate(board.today.year, board.today.month, board.today.day)
            self._day.setMinimumDate(today)
        self._clear_giving()
        layout.addWidget(self._day, 0, Qt.AlignmentFlag.AlignLeading)
        self._when.chosen.connect(self._show_day)
        layout.addLayout(self._buttons(self._give, self._leave_giving))
        bed = f"bed.{self._sleeper.bed.id}"
        keep_draft(self._people, bed)
        keep_draft(self._when, f"{bed}.when")
        keep_draft(self._day, f"{bed}.day")

    def _build_leaving(self, stay: Stay) -> None:
        layout = column(self._leaving, gap=6)
        layout.setContentsMargins(16, 0, 0, 8)
        self._left_to.setAccessibleName(say("Shelter", "Where to? In a few words, no address"))
        self._left_to.setPlaceholderText(self._left_to.accessibleName())
        self._left_to.setMaxLength(120)
        self._left_to.returnPressed.connect(self._leave)
        layout.addWidget(self._left_to)
        layout.addLayout(self._buttons(self._leave, self._stay))
        keep_draft(self._left_to, f"leaves.{stay.id}")

    def _buttons(self, keep: Callable[[], None], leave: Callable[[], None]) -> FlowLayout:
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Shelter", "Keep this"), "check", keep))
        buttons.addWidget(quiet_button(say("Shelter", "Leave it"), on_click=leave))
        return buttons

    def _leave_giving(self) -> None:
        self._clear_giving()
        drop_drafts(self._asking)
        self._asking.hide()

    def _clear_giving(self) -> None:
        self._people.setCurrentIndex(0)
        self._when.choose(_TODAY if self._is_taken else _NOW)
        self._day.setDate(self._day.minimumDate().addDays(_AFTER_TOMORROW))
        self._show_day()

    def _stay(self) -> None:
        self._left_to.clear()
        drop_drafts(self._leaving)
        self._leaving.hide()

    def _show_day(self, _code: str = "") -> None:
        self._day.setVisible(self._when.choice() == _OTHER)

    def _ask(self) -> None:
        self._asking.show()
        self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_where(self) -> None:
        self._leaving.show()
        self._left_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        case_id = str(self._people.currentData() or "")
        if not case_id:
            self._people.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        drop_drafts(self)
        self._shelter.give_bed(CaseId(case_id), self._sleeper.bed.id, self._expected_on())

    def _expected_on(self) -> date | None:
        board, when = self._shelter.board, self._when.choice()
        if board is None or when == _NOW:
            return None
        if when == _OTHER:
            chosen = self._day.date()
            return date(chosen.year(), chosen.month(), chosen.day())
        return board.today + timedelta(days=int(when))

    def _leave(self) -> None:
        stay = self._sleeper.stay
        if stay is not None:
            drop_drafts(self)
            self._shelter.leave(stay.id, self._left_to.text())


def _times(*, now: bool) -> list[Segment]:
    days = [
        Segment(_TODAY, say("Shelter", "Expected today")),
        Segment(_TOMORROW, say("Shelter", "Expected tomorrow")),
        Segment(_OTHER, say("Shelter", "Another day")),
    ]
    return [Segment(_NOW, say("Shelter", "Is here now")), *days] if now else days
