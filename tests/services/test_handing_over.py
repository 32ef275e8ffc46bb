"""A case has one writer: whoever signed to take it over; everybody else only adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepKind
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_tracks import Stage, Track
from fieldcase.domain.referral import Proof, Referral, ReferralState
from fieldcase.services import (
    answering,
    arriving,
    casework,
    following_up,
    intake,
    legal,
    outbox,
    planning,
    sharing,
)
from fieldcase.services.casework import NewStep
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import WithdrawalReason
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording
from fieldcase.storage.elsewhere import CaseElsewhereError
from tests.notebooks import content
from tests.viewmodels import referral_world as world


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return case_id


def handed_over(ours: Notebook, case_id: CaseId, to: OrganisationId) -> Referral:
    """Ask them to take the whole case over."""
    request = ReferralRequest(
        case_id=case_id,
        organisation_id=to,
        purpose=Purpose.HEALTH,
        ticked=frozenset({"alias", "primary_language"}),
        handover=True,
    )
    return sharing.refer(ours, Wording(content().library, content().code_lists, "en"), request)


def carried(sender: Notebook, recipient: Notebook, bundle_id: BundleId, folder: Path) -> None:
    """Carry one file by stick."""
    path = world.written(sender, bundle_id, folder)
    outbox.mark_handed_over(sender, bundle_id, "usb")
    arriving.arrive(recipient, path)


def corrected(ours: Notebook, case_id: CaseId) -> None:
    """Write an answer into the case."""
    again = intake.again(ours, case_id, "intake", 1)
    given = GivenAnswer(question="alias", state=AnswerState.ANSWERED, value_json='"Selam T."')
    intake.save_answer(ours, content().library.form("intake", 1), again.interview.id, given)


def accepted(ours: Notebook, theirs: Notebook, case_id: CaseId, folder: Path) -> Referral:
    """Go the whole way of a hand-over that they accept."""
    referral = handed_over(ours, case_id, world.introduced(ours, theirs))
    carried(ours, theirs, referral.bundle_id, folder)
    carried(theirs, ours, answering.accept(theirs, referral.bundle_id).bundle_id, folder)
    return referral


def test_until_they_have_signed_the_case_stays_ours(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = handed_over(notebook, selam, world.introduced(notebook, other_notebook))
    carried(notebook, other_notebook, referral.bundle_id, tmp_path)

    corrected(notebook, selam)

    assert casework.case_sheet(notebook, selam).elsewhere is None


def test_who_signed_is_the_one_writer_and_the_proof_stays(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)

    elsewhere = casework.case_sheet(notebook, selam).elsewhere
    with notebook.reading() as tx:
        newest = tx.referrals.events(referral.id)[-1]
    assert elsewhere is not None
    assert elsewhere.name == "Hope Medical Centre"
    assert (newest.state, newest.proof) == (ReferralState.ACCEPTED, Proof.SIGNED_RECEIPT)
    with pytest.raises(CaseElsewhereError):
        corrected(notebook, selam)
    with pytest.raises(CaseElsewhereError):
        casework.plan_step(
            notebook, selam, NewStep(kind=StepKind.GIVEN_HERE, service="interpretation", title="Clothes")
        )
    with pytest.raises(CaseElsewhereError):
        planning.set_goal(notebook, selam, planning.NewGoal(words="A room with a lock"))
    possible = Entry(track=Track.IDENTIFICATION, stage=Stage.POSSIBLE, on=notebook.clock.today())
    with pytest.raises(CaseElsewhereError):
        legal.write_down(notebook, selam, possible)


def test_we_go_on_adding_notes_and_hearing_the_person(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    accepted(notebook, other_notebook, selam, tmp_path)

    casework.add_note(notebook, selam, "She called to say thank you.")
    world.agreed(notebook, selam, legal=Decision.WITHDRAWN)

    assert len(casework.case_sheet(notebook, selam).notes) == 1


def test_if_they_cannot_help_it_stays_ours(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = handed_over(notebook, selam, world.introduced(notebook, other_notebook))
    carried(notebook, other_notebook, referral.bundle_id, tmp_path)
    answer = answering.decline(other_notebook, referral.bundle_id, "no_capacity", "")
    carried(other_notebook, notebook, answer.bundle_id, tmp_path)

    corrected(notebook, selam)

    assert casework.case_sheet(notebook, selam).elsewhere is None


def test_what_they_only_told_moves_no_case(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = handed_over(notebook, selam, world.introduced(notebook, other_notebook))

    outbox.note_told(notebook, referral.id, ReferralState.ACCEPTED, "by telephone")

    assert casework.case_sheet(notebook, selam).elsewhere is None


def test_a_case_that_they_hand_back_is_ours_again(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    accepted(notebook, other_notebook, selam, tmp_path)
    with other_notebook.reading() as tx:
        (there,) = [one.case_id for one in tx.incoming.all(10)]
        (north,) = [one.id for one in tx.directory.all()]
    assert there is not None
    world.agreed(other_notebook, there)
    back = handed_over(other_notebook, there, north)
    carried(other_notebook, notebook, back.bundle_id, tmp_path)

    answer = answering.accept(notebook, back.bundle_id, selam)
    carried(notebook, other_notebook, answer.bundle_id, tmp_path)

    corrected(notebook, selam)
    assert casework.case_sheet(notebook, selam).elsewhere is None
    assert casework.case_sheet(other_notebook, there).elsewhere is not None


def test_a_hand_over_that_is_taken_back_returns_the_case(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)

    following_up.take_back(notebook, referral.id, WithdrawalReason.CONSENT_WITHDRAWN)

    assert casework.case_sheet(notebook, selam).elsewhere is None
