"""What others still owe: a receipt, an answer, a hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.referral import ReferralState
from fieldcase.services.casework import TodaySheet, WaitingReferral
from fieldcase.services.disclosures import Unanswered
from fieldcase.services.exceptional import OpenException
from fieldcase.services.plan_approval import WaitingPlan
from fieldcase.services.risk import WaitingLevel
from fieldcase.ui.cases.phrases import case_name, risk_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.ui.today.phrases import exception_words, late_words, waiting_words
from fieldcase.viewmodels.destinations import CaseTab
from fieldcase.viewmodels.today import Today

_ICONS = {
    ReferralState.PREPARED: ("usb", "info"),
    ReferralState.SENT: ("clock-fill", "warn"),
    ReferralState.NO_RESPONSE: ("clock-fill", "warn"),
}
_ANSWERED = ("check-circle-fill", "ok")


class WaitingCard(Card):
    """A row a referral; opens it in the outbox."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(say("Today", "Waiting on others"), "tray-duotone", parent=parent)
        self._today = today
        self._rows: QVBoxLayout = column(gap=2)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def repaint_card(self) -> None:
        """Show what is waited for now."""
        sheet = self._today.sheet
        if sheet is None:
            return
        clear(self._rows)
        for tile in self._tiles(sheet):
            self._rows.addWidget(tile)
        if not self._rows.count():
            self._rows.addWidget(WrapLabel(say("Today", "Nobody owes an answer."), Kind.MUTED))

    def _tiles(self, sheet: TodaySheet) -> Iterator[Tile]:
        for open_one in self._today.recalls.exceptions:
            yield self._exception(open_one, sheet.today)
        for plan in self._today.plans:
            yield self._plan(plan)
        for level in self._today.levels:
            yield self._level(level)
        if self._today.recalls.untold:
            yield self._tell(self._today.recalls.untold)
        for unanswered in self._today.recalls.unanswered:
            yield self._ask_again(unanswered, sheet.today)
        for waiting in sheet.waiting:
            day = day_phrase(waiting.referral.created_at.astimezone().date(), sheet.today)
            words = late_words(waiting, sheet.now, day) or waiting_words(waiting.referral.state, day)
            yield self._row(waiting, words)
        if sheet.organisations_to_check:
            yield self._check_directory(sheet.organisations_to_check)

    def _tell(self, untold: int) -> Tile:
        words = count("Today", "%n organisation(s) have not been told yet. One word tells them all.", untold)
        tile = _tile(say("Today", "Something was taken back"), words, ("arrow-counter-clockwise", "consent"))
        tile.clicked.connect(lambda _checked=False: self._today.recalls.open_untold())
        return tile

    def _check_directory(self, number: int) -> Tile:
        words = count("Today", "%n organisation(s) were not checked for half a year.", number)
        tile = _tile(say("Today", "Directory"), words, ("address-book", "info"))
        tile.clicked.connect(lambda _checked=False: self._today.recalls.open_directory())
        return tile

    def _exception(self, waiting: OpenException, today: date) -> Tile:
        words = say(
            "Today",
            "{case}: {state}",
            case=case_name(waiting.case),
            state=exception_words(waiting, today),
        )
        tile = _tile(waiting.organisation.name, words, ("warning-fill", "bad" if waiting.for_me else "warn"))
        tile.clicked.connect(lambda _checked=False: self._today.recalls.open_exception(waiting))
        return tile

    def _plan(self, waiting: WaitingPlan) -> Tile:
        words = waiting.asked.words or say("Today", "Somebody asks you to look at the plan.")
        tile = _tile(
            say("Today", "The plan of {case}", case=case_name(waiting.case)), words, ("flag", "info")
        )
        tile.clicked.connect(lambda _checked=False: self._today.open_case(waiting.case.id, CaseTab.PLAN))
        return tile

    def _level(self, waiting: WaitingLevel) -> Tile:
        words = say(
            "Today",
            "You are asked to confirm a lower level: {level}. {why}",
            level=risk_words(waiting.asked.decided),
            why=isolate(waiting.asked.why),
        )
        title = say("Today", "The risk of {case}", case=case_name(waiting.case))
        tile = _tile(title, words, ("shield-warning", "warn"))
        tile.clicked.connect(lambda _checked=False: self._today.open_case(waiting.case.id, CaseTab.RISK))
        return tile

    def _ask_again(self, unanswered: Unanswered, today: date) -> Tile:
        words = say(
            "Today",
            "{case}: taken back {day}, no answer yet. Ask again.",
            case=case_name(unanswered.case),
            day=day_phrase(unanswered.since, today),
        )
        tile = _tile(unanswered.recipient, words, ("arrow-counter-clockwise", "consent"))
        tile.clicked.connect(lambda _checked=False: self._today.recalls.open(unanswered))
        return tile

    def _row(self, waiting: WaitingReferral, words: str) -> Tile:
        look = _ICONS.get(waiting.referral.state, _ANSWERED)
        tile = _tile(waiting.organisation.name, words, look)
        tile.clicked.connect(lambda _checked=False: self._today.open_waiting(waiting))
        return tile


def _tile(name: str, words: str, look: tuple[str, str]) -> Tile:
    tile = Tile(say("Today", "{organisation}: {state}", organisation=name, state=words))
    icon, colour = look
    line = row(tile, gap=10)
    line.setContentsMargins(0, 4, 0, 4)
    line.addWidget(IconLabel(icon, 20, colour), 0, Qt.AlignmentFlag.AlignVCenter)
    texts = column(gap=0)
    texts.addWidget(WrapLabel(name, Kind.STRONG))
    texts.addWidget(WrapLabel(words, Kind.MUTED))
    line.addLayout(texts, 1)
    return tile
