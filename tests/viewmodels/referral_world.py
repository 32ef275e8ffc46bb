"""A person, two organisations, what was agreed: the smallest world in which one can refer."""

from __future__ import annotations

import json
from pathlib import Path

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.referral import Referral
from fieldcase.services import consent, directory, intake, outbox, receiving, sharing
from fieldcase.services.notebook import Notebook
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording
from tests.notebooks import content, keep_answer

SPOKEN = Conversation(
    language="ti", pack_version=1, method=ConsentMethod.SPOKEN_WITNESSED, witness="Interpreter"
)

ANSWERS = {
    "alias": "Selam",
    "age_group": "18_25",
    "primary_language": "tir",
    "interpreter_needed": True,
    "contact_method": "text",
    "safe_times": "after 18:00",
    "health_urgent": True,
    "health_urgent_what": "Fever, old injury to the left hand",
    "health_now": "not_good",
    "arranged_by": "recruiter",
    "work_promised": "Work in a kitchen",
    "urgent_needs": ["health_care"],
    "wishes": "A room with a lock",
}
AGREED = {Purpose.HEALTH: Decision.YES, Purpose.LEGAL: Decision.YES, Purpose.POLICE: Decision.NO}


def introduced(ours: Notebook, theirs: Notebook) -> OrganisationId:
    """Exchange cards both ways and check both keys in person; the clinic serves health."""
    known_here = directory.keep_card(ours, theirs.office.card.encode())
    known_there = directory.keep_card(theirs, ours.office.card.encode())
    directory.record_key_check(ours, known_here, KeyState.CHECKED_IN_PERSON, "Amal")
    directory.record_key_check(theirs, known_there, KeyState.CHECKED_IN_PERSON, "Marta")
    described(ours, known_here)
    return known_here


def described(ours: Notebook, organisation_id: OrganisationId) -> None:
    """Say what kind of organisation it is."""
    known = {one.id: one for one in directory.directory_sheet(ours).organisations}
    directory.add_organisation(
        ours,
        known[organisation_id].but(
            kind="health",
            town="Northport",
            languages=("ara", "eng"),
            serves=(Purpose.HEALTH, Purpose.PSYCHOLOGICAL),
        ),
    )


def acquainted(ours: Notebook, name: str, kind: str, *serves: Purpose) -> OrganisationId:
    """Add an organisation whose card nobody has yet."""
    organisation_id = OrganisationId(name.casefold().replace(" ", "-"))
    directory.add_organisation(
        ours, Organisation(id=organisation_id, name=name, kind=kind, town="Northport", serves=serves)
    )
    return organisation_id


def interviewed(ours: Notebook, **more: object) -> CaseId:
    """Register Selam."""
    sheet = intake.start(ours, "intake", 1)
    for question, value in {**ANSWERS, **more}.items():
        given = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=json.dumps(value))
        keep_answer(ours, sheet.interview.id, given)
    return sheet.case.id


def agreed(ours: Notebook, case_id: CaseId, **decided: Decision) -> None:
    """Record what was decided, by default yes to health and legal, no to police."""
    decisions = {Purpose(name): decision for name, decision in decided.items()} or AGREED
    consent.record_decisions(ours, case_id, decisions, SPOKEN)


def referred(ours: Notebook, case_id: CaseId, organisation_id: OrganisationId, message: str = "") -> Referral:
    """Seal a health referral into the outbox."""
    request = ReferralRequest(
        case_id=case_id,
        organisation_id=organisation_id,
        purpose=Purpose.HEALTH,
        message=message,
        ticked=frozenset({"alias", "primary_language", "health_urgent_what"}),
    )
    return sharing.refer(ours, Wording(content().library, content().code_lists, "en"), request)


def written(notebook: Notebook, bundle_id: BundleId, folder: Path) -> Path:
    """Write a file of the outbox into *folder*; return where it is."""
    folder.mkdir(exist_ok=True)
    return folder / outbox.write_to_folder(notebook, bundle_id, folder).written.name


def arrived(ours: Notebook, theirs: Notebook, folder: Path) -> BundleId:
    """Refer Selam from *ours*, open the file at *theirs*."""
    hope = introduced(ours, theirs)
    case_id = interviewed(ours)
    agreed(ours, case_id)
    referral = referred(ours, case_id, hope)
    return receiving.open_file(theirs, written(ours, referral.bundle_id, folder)).bundle_id
