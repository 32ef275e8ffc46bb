"""The whole life of four referrals between two offices, by one way."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.domain.adding import EntryState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import IncomingState
from fieldcase.domain.referral import Referral, ReferralState
from fieldcase.services import answering, casework, consent, following_up, helping, recalling
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import WithdrawalReason
from fieldcase.storage.history import SentBundle
from tests.exchange.offices import Office, refer
from tests.exchange.ways import Way
from tests.journeys.test_main_job import SPOKEN, introduced, wording


@dataclass(frozen=True)
class Step:
    """What was done, where the referral stands at the sender and at the recipient afterwards."""

    name: str
    sender: ReferralState
    recipient: IncomingState
    writer: str = ""
    """Who writes in the case after a hand-over; the sender, if nobody is named."""


EXPECTED = (
    Step("referred", ReferralState.SENT, IncomingState.NEW),
    Step("received", ReferralState.RECEIVED, IncomingState.KEPT),
    Step("need information", ReferralState.NEEDS_INFO, IncomingState.ASKED),
    Step("told more", ReferralState.SENT, IncomingState.NEW),
    Step("accepted", ReferralState.ACCEPTED, IncomingState.ACCEPTED),
    Step("service started", ReferralState.STARTED, IncomingState.STARTED),
    Step("completed", ReferralState.COMPLETED, IncomingState.COMPLETED),
    Step("second: declined", ReferralState.DECLINED, IncomingState.DECLINED),
    Step("third: accepted", ReferralState.ACCEPTED, IncomingState.ACCEPTED),
    Step("third: taken back", ReferralState.REVOKED, IncomingState.TAKEN_BACK),
    Step("third: deleted", ReferralState.REVOKED, IncomingState.DELETED),
    Step("case handed over", ReferralState.SENT, IncomingState.NEW),
    Step("case: accepted", ReferralState.ACCEPTED, IncomingState.ACCEPTED, "Hope Medical Centre"),
    Step("case: we add", ReferralState.ACCEPTED, IncomingState.ACCEPTED, "Hope Medical Centre"),
    Step("case: taken in", ReferralState.ACCEPTED, IncomingState.ACCEPTED, "Hope Medical Centre"),
    Step("case: taken back", ReferralState.REVOKED, IncomingState.TAKEN_BACK),
)


class Loop:
    """Two offices that have each other's cards, and a way between them."""

    def __init__(self, ours: Office, theirs: Office, way: Way) -> None:
        self._ours = ours
        self._theirs = theirs
        self._way = way
        self._steps: list[Step] = []
        self._hope = introduced(ours.notebook, theirs.notebook)

    def run(self) -> tuple[Step, ...]:
        """Go the whole way; return what stood after each step."""
        self._helped()
        self._declined()
        self._taken_back()
        self._handed_over()
        return tuple(self._steps)

    def _helped(self) -> None:
        ours, theirs = self._ours.notebook, self._theirs.notebook
        referral = self._referred("referred")
        bundle_id = referral.bundle_id
        self._back(referral, "received", answering.keep_for_later(theirs, bundle_id).bundle_id)
        asked = helping.ask_for_more(theirs, bundle_id, "Which language?")
        self._back(referral, "need information", asked.bundle_id)
        update = following_up.send_update(ours, wording(), referral.id, "Tigrinya")
        assert update.bundle_id is not None
        self._there(referral, "told more", update.bundle_id)
        self._back(referral, "accepted", answering.accept(theirs, bundle_id).bundle_id)
        self._back(referral, "service started", helping.say_started(theirs, bundle_id).bundle_id)
        self._back(referral, "completed", helping.say_completed(theirs, bundle_id).bundle_id)

    def _declined(self) -> None:
        referral = self._referred()
        answer = answering.decline(self._theirs.notebook, referral.bundle_id, "no_capacity", "")
        self._back(referral, "second: declined", answer.bundle_id)

    def _taken_back(self) -> None:
        ours, theirs = self._ours.notebook, self._theirs.notebook
        referral = self._referred()
        answer = answering.accept(theirs, referral.bundle_id)
        self._back(referral, "third: accepted", answer.bundle_id)
        consent.record_decisions(ours, referral.case_id, {Purpose.HEALTH: Decision.WITHDRAWN}, SPOKEN)
        for notice in self._notices():
            self._there(referral, "third: taken back", notice)
        deleted = helping.delete_what_was_taken_back(theirs, referral.bundle_id)
        self._back(referral, "third: deleted", deleted.bundle_id)

    def _handed_over(self) -> None:
        referral = self._referred("case handed over", handover=True)
        answer = answering.accept(self._theirs.notebook, referral.bundle_id)
        self._back(referral, "case: accepted", answer.bundle_id)
        self._added(referral)
        back = following_up.take_back(self._ours.notebook, referral.id, WithdrawalReason.NO_LONGER_NEEDED)
        assert back.bundle_id is not None
        self._there(referral, "case: taken back", back.bundle_id)

    def _added(self, referral: Referral) -> None:
        """Add to the case that is theirs now, until they say that they have it."""
        ours, theirs = self._ours.notebook, self._theirs.notebook
        casework.add_note(ours, referral.case_id, "She has a fever again.", DataCategory.HEALTH)
        added = following_up.send_added(ours, wording(), referral.id)
        assert added.bundle_id is not None
        self._there(referral, "case: we add", added.bundle_id)
        answer = helping.take_update_into_case(theirs, referral.bundle_id)
        assert answer is not None
        self._back(referral, "case: taken in", answer.bundle_id)
        (entry,) = casework.case_sheet(ours, referral.case_id).added
        assert entry.state is EntryState.TAKEN

    def _notices(self) -> tuple[BundleId, ...]:
        """Say the one word; what went on its way by itself counts as carried."""
        ours = self._ours.notebook
        known = {one.bundle_id for one in _sent(ours)}
        recalling.tell_everybody(ours)
        return tuple(one.bundle_id for one in _sent(ours) if one.bundle_id not in known)

    def _referred(self, name: str = "", *, handover: bool = False) -> Referral:
        referral = refer(self._ours.notebook, self._hope, handover=handover)
        self._way.carry(self._ours, self._theirs, referral.bundle_id)
        if name:
            self._note(referral, name)
        return referral

    def _there(self, referral: Referral, name: str, bundle_id: BundleId) -> None:
        self._way.carry(self._ours, self._theirs, bundle_id)
        self._note(referral, name)

    def _back(self, referral: Referral, name: str, bundle_id: BundleId) -> None:
        self._way.carry(self._theirs, self._ours, bundle_id)
        self._note(referral, name)

    def _note(self, referral: Referral, name: str) -> None:
        ours = self._ours.notebook
        elsewhere = casework.case_sheet(ours, referral.case_id).elsewhere
        writer = elsewhere.name if elsewhere is not None else ""
        self._steps.append(
            Step(name, _sender_state(ours, referral), _state(self._theirs.notebook, referral), writer)
        )


def _sent(ours: Notebook) -> tuple[SentBundle, ...]:
    with ours.reading() as tx:
        return tx.bundles.all_sent(100)


def _sender_state(ours: Notebook, referral: Referral) -> ReferralState:
    with ours.reading() as tx:
        return tx.referrals.get(referral.id).state


def _state(theirs: Notebook, referral: Referral) -> IncomingState:
    with theirs.reading() as tx:
        return tx.incoming.get(referral.bundle_id).state
