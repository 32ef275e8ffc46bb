"""The main job, end to end, between two real notebooks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepKind
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.errors import BundleRefusedError, ConsentMissingError, KeyNotCheckedError
from fieldcase.domain.ids import CaseId, OrganisationId
from fieldcase.domain.interview import GivenAnswer, InterviewState
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.referral import ReferralState
from fieldcase.services import answering, casework, consent, directory, intake, outbox, receiving, sharing
from fieldcase.services.notebook import Notebook
from fieldcase.services.share_items import share_items
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording
from tests.notebooks import content, keep_answer

SPOKEN = Conversation(
    language="ar", pack_version=1, method=ConsentMethod.SPOKEN_WITNESSED, witness="Interpreter"
)


def wording() -> Wording:
    return Wording(content().library, content().code_lists, "en")


def introduced(ours: Notebook, theirs: Notebook) -> OrganisationId:
    """Exchange cards both ways and check both keys in person."""
    known_here = directory.keep_card(ours, theirs.office.card.encode())
    known_there = directory.keep_card(theirs, ours.office.card.encode())
    directory.record_key_check(ours, known_here, KeyState.CHECKED_IN_PERSON, "Amal")
    directory.record_key_check(theirs, known_there, KeyState.CHECKED_IN_PERSON, "Marta")
    return known_here


def interviewed(ours: Notebook, **answers: object) -> CaseId:
    """Register a person with these answers."""
    sheet = intake.start(ours, "intake", 1)
    for question, value in answers.items():
        given = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=json.dumps(value))
        keep_answer(ours, sheet.interview.id, given)
    intake.leave(ours, sheet.interview.id, InterviewState.DONE, "check")
    return sheet.case.id


def selam(ours: Notebook) -> CaseId:
    return interviewed(
        ours,
        alias="Selam",
        first_contact_channel="outreach",
        urgent_needs=["health_care"],
        primary_language="tir",
        contact_method="text",
        safe_times="after 18:00",
        health_now="not_good",
        arranged_by="recruiter",
        wishes="A room with a lock",
    )


def test_a_person_is_referred_accepted_and_the_answer_comes_back(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    hope = introduced(notebook, other_notebook)
    case_id = selam(notebook)
    consent.record_decisions(
        notebook, case_id, {Purpose.HEALTH: Decision.YES, Purpose.POLICE: Decision.NO}, SPOKEN
    )
    casework.plan_step(
        notebook,
        case_id,
        casework.NewStep(kind=StepKind.GIVEN_HERE, service="interpretation", title="Clothes", delivered=True),
    )
    stick, way_back = tmp_path / "stick", tmp_path / "back"
    stick.mkdir()
    way_back.mkdir()

    request = ReferralRequest(
        case_id=case_id,
        organisation_id=hope,
        purpose=Purpose.HEALTH,
        ticked=frozenset({"alias", "primary_language", "health_now"}),
    )
    referral = sharing.refer(notebook, wording(), request)
    there = outbox.write_to_folder(notebook, referral.bundle_id, stick)
    outbox.mark_handed_over(notebook, referral.bundle_id, "folder")
    arrived = receiving.open_file(other_notebook, stick / there.written.name)
    answered = answering.accept(other_notebook, arrived.bundle_id)
    back = outbox.write_to_folder(other_notebook, answered.bundle_id, way_back)
    receiving.open_file(notebook, way_back / back.written.name)

    sheet = casework.case_sheet(notebook, case_id)
    assert sheet.referrals[0].state is ReferralState.ACCEPTED
    assert answered.case_id is not None
    theirs = casework.case_sheet(other_notebook, answered.case_id)
    assert theirs.case.person.alias == "Selam"
    assert theirs.case.safe_contact.times == "after 18:00"
    with other_notebook.reading() as tx:
        assert set(tx.interviews.current_answers(answered.case_id)) == {
            "alias",
            "primary_language",
            "health_now",
        }
        assert tx.audit.is_whole()


def test_without_consent_nothing_is_sealed(notebook: Notebook, other_notebook: Notebook) -> None:
    hope = introduced(notebook, other_notebook)
    case_id = selam(notebook)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )

    with pytest.raises(ConsentMissingError):
        sharing.refer(notebook, wording(), request)

    assert list(notebook.place.outbox.iterdir()) == []


def test_nothing_goes_to_a_key_nobody_checked(notebook: Notebook, other_notebook: Notebook) -> None:
    hope = directory.keep_card(notebook, other_notebook.office.card.encode())
    case_id = selam(notebook)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )

    with pytest.raises(KeyNotCheckedError):
        sharing.refer(notebook, wording(), request)


def test_the_same_file_opens_only_once(notebook: Notebook, other_notebook: Notebook, tmp_path: Path) -> None:
    hope = introduced(notebook, other_notebook)
    case_id = selam(notebook)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, SPOKEN)
    request = ReferralRequest(
        case_id=case_id, organisation_id=hope, purpose=Purpose.HEALTH, ticked=frozenset({"alias"})
    )
    referral = sharing.refer(notebook, wording(), request)
    file = outbox.write_to_folder(notebook, referral.bundle_id, tmp_path).written.name
    receiving.open_file(other_notebook, tmp_path / file)

    with pytest.raises(BundleRefusedError) as refusal:
        receiving.open_file(other_notebook, tmp_path / file)

    assert refusal.value.code == "bundle.E_REPLAY"


def test_an_answer_that_no_longer_applies_is_not_offered(notebook: Notebook) -> None:
    case_id = interviewed(notebook, alias="Selam", medicine=True, medicine_which="Insulin")
    with notebook.reading() as tx:
        before = share_items(tx, tx.cases.get(case_id), tx.interviews.current_answers(case_id), wording())
    again = intake.again(notebook, case_id, "intake", 1)
    keep_answer(
        notebook,
        again.interview.id,
        GivenAnswer(question="medicine", state=AnswerState.ANSWERED, value_json="false"),
    )
    with notebook.reading() as tx:
        after = share_items(tx, tx.cases.get(case_id), tx.interviews.current_answers(case_id), wording())

    assert "medicine_which" in {item.key for item in before}
    assert "medicine_which" not in {item.key for item in after}
