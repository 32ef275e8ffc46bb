"""Status: what authorities decided, what protects a child, who leads the case."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.legal import Track
from fieldcase.ui.cases.status.leader_card import LeaderCard
from fieldcase.ui.cases.status.track_card import TrackCard
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, say
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.legal_page import LegalStatus


class StatusTab(QWidget):
    """A card a track; those for children appear as soon as somebody counts as one."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._desk = desk
        self._status = LegalStatus(desk)
        self._trouble = Trouble()
        self._child = Banner(Tone.WARN, say("Status", "Counts as a child"))
        self._cards = {track: TrackCard(self._status, track, desk) for track in Track}
        self._leader = LeaderCard(self._status)
        self._end = _end_card(ways)
        self._layout: QVBoxLayout = column(self, gap=12)
        self._build()
        bind(self, self._status.changed, lambda _: self._repaint())
        bind(self, self._status.changed, self._trouble.settle)
        bind(self, self._status.failed, self._trouble.show_error)
        self.destroyed.connect(partial(_close, self._status))

    def repaint_tab(self) -> None:
        """Show the case that is open."""
        sheet = self._file.sheet
        if sheet is not None:
            self._status.open(sheet.case.id)

    def _build(self) -> None:
        self._layout.addWidget(self._trouble)
        self._layout.addWidget(self._child)
        self._child.hide()
        for card in self._cards.values():
            self._layout.addWidget(card)
            card.hide()
        self._layout.addWidget(self._leader)
        self._layout.addWidget(self._end)
        self._layout.addStretch(1)

    def _repaint(self) -> None:
        sheet = self._status.sheet
        if sheet is None:
            return
        shown = self._status.tracks
        self._child.setVisible(sheet.presumed_child)
        self._child.say(
            say("Status", "Counts as a child"),
            count(
                "Status",
                "Ask only what is not known yet: %n interview(s) were held so far. A guardian comes first.",
                sheet.interviews,
            ),
        )
        for track, card in self._cards.items():
            card.setVisible(track in shown)
            if track in shown:
                card.repaint_card()
        self._leader.repaint_card()


def _end_card(ways: CaseWays) -> Card:
    card = Card(say("Status", "How the work ends"), kind=Kind.H3)
    words = say("Status", "The checklist, what the supervisor said, how long the case is kept.")
    card.add(WrapLabel(words, Kind.MUTED))
    button = secondary_button(say("Status", "Close or reopen the case…"), "archive", ways.show_closing)
    button.setToolTip(say("Status", "Ctrl+Shift+W"))
    card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def _close(status: LegalStatus, _: object = None) -> None:
    status.close()
