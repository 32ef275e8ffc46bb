"""Two offices that meet at a place on the network, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.referral import Referral
from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.services import consent, exchange_places, sending, sharing
from fieldcase.services.notebook import Notebook
from fieldcase.services.sending import NeutralWords
from fieldcase.services.sharing import ReferralRequest
from fieldcase.viewmodels.courier import Courier
from tests.journeys.test_main_job import SPOKEN, introduced, selam, wording
from tests.notebooks import desk_for

WORDS = NeutralWords(subject="File {name}", text="A file is attached.")


@dataclass
class Office:
    """An open notebook with its courier."""

    notebook: Notebook
    courier: Courier

    def goes_round(self, *, now_please: bool = True) -> None:
        """Carry and look once."""
        self.courier.go_round(now_please=now_please)

    def waits(self, pause: timedelta) -> None:
        """Let time pass."""
        clock = self.notebook.clock
        assert isinstance(clock, FixedClock)
        clock.move_to(clock.now() + pause)


def office(notebook: Notebook) -> Office:
    """Staff a notebook with a courier."""
    return Office(notebook, Courier(desk_for(notebook), WORDS))


def referred_through(ours: Notebook, theirs: Notebook, kind: PlaceKind, settings: PlaceSettings) -> Referral:
    """Introduce both, tell both the place, refer Selam and put the file on its way."""
    hope = introduced(ours, theirs)
    place = exchange_places.add_place(ours, kind, "Shared folder", settings)
    if kind is not PlaceKind.MAIL:
        exchange_places.add_place(theirs, kind, "Shared folder", settings)
    referral = refer(ours, hope)
    sending.queue(ours, referral.bundle_id, place, "desk@hope.example" if kind is PlaceKind.MAIL else "")
    return referral


def refer(ours: Notebook, hope: OrganisationId, *, handover: bool = False) -> Referral:
    """Seal a referral of Selam."""
    case_id = selam(ours)
    consent.record_decisions(ours, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id,
        organisation_id=hope,
        purpose=Purpose.HEALTH,
        ticked=frozenset({"alias"}),
        handover=handover,
    )
    return sharing.refer(ours, wording(), request)
