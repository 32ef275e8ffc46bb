"""The referrals of a case, each with what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldcase.domain.referral import Proof, Referral, ReferralState
from fieldcase.ui.cases.phrases import moment_words, proof_words, referral_state_words
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_facts import ReferralMove, plan_is_ours, referral_history
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk

STATE_LOOK = {
    ReferralState.PREPARED: (Tone.INFO, "usb"),
    ReferralState.SENT: (Tone.WARN, "clock-fill"),
    ReferralState.RECEIVED: (Tone.OK, "check-circle-fill"),
    ReferralState.NEEDS_INFO: (Tone.WARN, "question"),
    ReferralState.ACCEPTED: (Tone.OK, "check-circle-fill"),
    ReferralState.DECLINED: (Tone.NEUTRAL, "prohibit"),
    ReferralState.STARTED: (Tone.OK, "check-circle-fill"),
    ReferralState.COMPLETED: (Tone.OK, "seal-check"),
    ReferralState.NO_RESPONSE: (Tone.WARN, "clock-fill"),
    ReferralState.REVOKED: (Tone.CONSENT, "arrow-counter-clockwise"),
    ReferralState.CLOSED: (Tone.NEUTRAL, "archive"),
}
"""Colour and icon of each state."""


class ReferralsTab(QWidget):
    """A card a referral, newest first."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._layout: QVBoxLayout = column(self, gap=12)

    def repaint_tab(self) -> None:
        """Show the referrals as they stand."""
        clear(self._layout)
        sheet = self._file.sheet
        if sheet is None:
            return
        self._layout.addLayout(self._ways_on())
        for referral in sheet.referrals:
            name = sheet.organisations[referral.organisation_id].name
            self._layout.addWidget(self._card(referral, name, referral_history(sheet, referral)))
        if not sheet.referrals:
            self._layout.addWidget(self._nothing())
        self._layout.addStretch(1)

    def _ways_on(self) -> QHBoxLayout:
        line = row(gap=8)
        ledger = secondary_button(say("Referral", "Who has what"), "list-checks", self._ways.show_disclosures)
        line.addWidget(ledger)
        line.addStretch(1)
        return line

    def _nothing(self) -> Card:
        card = Card()
        sentence = say(
            "Referral", "No referrals yet. When the person wants help from another service, start here."
        )
        start = primary_button(say("Referral", "Refer…"), "paper-plane-tilt", self._ways.refer)
        card.add(
            EmptyState(
                "paper-plane-tilt-duotone", sentence, start if plan_is_ours(self._file.sheet) else None
            )
        )
        return card

    def _card(self, referral: Referral, name: str, moves: tuple[ReferralMove, ...]) -> Card:
        card = Card(name)
        tone, icon = STATE_LOOK[referral.state]
        line = row(gap=8)
        line.addWidget(Chip(ChipText(referral_state_words(referral.state), tone, icon)))
        line.addStretch(1)
        card.body.addLayout(line)
        card.add(WrapLabel(self._about(referral), Kind.MUTED))
        if referral.because:
            why = say("Referral", "More than usual, because: {reason}", reason=referral.because)
            card.add(WrapLabel(why, Kind.MUTED))
        for number, move in enumerate(moves):
            card.add(self._move_row(move, last=number == len(moves) - 1))
        show = quiet_button(
            say("Referral", "Show in outbox"), "tray", lambda: self._ways.open_referral(referral.bundle_id)
        )
        card.add_to_header(show)
        return card

    def _about(self, referral: Referral) -> str:
        lists = self._desk.content.code_lists
        purpose = lists.label("purpose", referral.purpose.value, self._desk.language)
        return say(
            "Referral",
            "Purpose: {purpose}. {shared} of {total} answers are in it.",
            purpose=purpose,
            shared=referral.answers_count,
            total=referral.offered_count,
        )

    def _move_row(self, move: ReferralMove, *, last: bool) -> FactRow:
        words = referral_state_words(move.state)
        if move.proof is not Proof.OURS:
            words = say("Referral", "{state}: {proof}", state=words, proof=proof_words(move.proof))
        _, icon = STATE_LOOK[move.state]
        return FactRow(words, moment_words(move.at, self._desk.clock.today()), icon, ruled=not last)
