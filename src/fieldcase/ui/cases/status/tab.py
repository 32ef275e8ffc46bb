"""Status: what authorities decided, what protects a child, who leads the case."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.legal_tracks import WHEN_IT_APPLIES, Track
from fieldcase.ui.cases.status.leader_card import LeaderCard
from fieldcase.ui.cases.status.track_card import TrackCard
from fieldcase.ui.cases.status.words import track_words
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout, column
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
        self._cards = {
            track: TrackCard(self._status, track, desk, partial(self._after, track)) for track in Track
        }
        self._more = Card(say("Status", "When it applies"), kind=Kind.H3)
        self._offers = FlowLayout(gap=8)
        self._buttons: dict[Track, QWidget] = {}
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

    def draft_restored(self) -> None:
        """Show the card somebody was in the middle of."""
        self._repaint()

    def _build(self) -> None:
        self._layout.addWidget(self._trouble)
        self._layout.addWidget(self._child)
        self._child.hide()
        for card in self._cards.values():
            self._layout.addWidget(card)
            card.hide()
        self._more.add(WrapLabel(say("Status", "Begin one only when it concerns the person."), Kind.MUTED))
        self._more.body.addLayout(self._offers)
        for track in sorted(WHEN_IT_APPLIES, key=list(Track).index):
            self._buttons[track] = quiet_button(track_words(track), "plus", partial(self._begin, track))
            self._offers.addWidget(self._buttons[track])
        self._layout.addWidget(self._more)
        self._layout.addWidget(self._leader)
        self._layout.addWidget(self._end)
        self._layout.addStretch(1)

    def _repaint(self) -> None:
        sheet = self._status.sheet
        if sheet is None:
            return
        shown = {*self._status.tracks, *(one for one, card in self._cards.items() if card.is_open)}
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
            card.repaint_card()
            card.setVisible(track in shown)
        for track, button in self._buttons.items():
            button.setVisible(track in self._status.offered and track not in shown)
        self._more.setVisible(any(not one.isHidden() for one in self._buttons.values()))
        self._leader.repaint_card()

    def _begin(self, track: Track) -> None:
        self._cards[track].begin()
        self._repaint()
        self._cards[track].begin()

    def _after(self, track: Track) -> None:
        """Nothing was written: what was begun for nothing goes away again."""
        self._repaint()
        if self._cards[track].isHidden():
            self._buttons[track].setFocus(Qt.FocusReason.OtherFocusReason)


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
