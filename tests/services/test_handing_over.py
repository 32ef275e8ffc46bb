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


def handed_back(ours: Notebook, theirs: Notebook, case_id: CaseId, folder: Path) -> tuple[BundleId, CaseId]:
    """They hand the case back and hear that we took it in where it was; return the file, their case."""
    with theirs.reading() as tx:
        there = tx.incoming.all(1)[0].case_id
        (north,) = [one.id for one in tx.directory.all()]
    assert there is not None
    world.agreed(theirs, there)
    back = handed_over(theirs, there, north)
    carried(theirs, ours, back.bundle_id, folder)
    carried(ours, theirs, answering.accept(ours, back.bundle_id, case_id).bundle_id, folder)
    return back.bundle_id, there


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

    there = handed_back(notebook, other_notebook, selam, tmp_path)[1]

    corrected(notebook, selam)
    assert casework.case_sheet(notebook, selam).elsewhere is None
    assert casework.case_sheet(other_notebook, there).elsewhere is not None


def test_a_hand_back_that_is_undone_is_theirs_again(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    accepted(notebook, other_notebook, selam, tmp_path)
    back = handed_back(notebook, other_notebook, selam, tmp_path)[0]

    answering.undo_accept(notebook, back)

    elsewhere = casework.case_sheet(notebook, selam).elsewhere
    assert elsewhere is not None
    assert elsewhere.name == "Hope Medical Centre"


def test_a_hand_over_that_is_taken_back_returns_the_case(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)

    following_up.take_back(notebook, referral.id, WithdrawalReason.CONSENT_WITHDRAWN)

    assert casework.case_sheet(notebook, selam).elsewhere is None


def test_an_acceptance_that_comes_after_they_handed_the_case_back_takes_it_from_nobody(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = handed_over(notebook, selam, world.introduced(notebook, other_notebook))
    carried(notebook, other_notebook, referral.bundle_id, tmp_path)
    late = answering.accept(other_notebook, referral.bundle_id)
    handed_back(notebook, other_notebook, selam, tmp_path)

    carried(other_notebook, notebook, late.bundle_id, tmp_path)

    corrected(notebook, selam)
    with notebook.reading() as tx:
        newest = tx.referrals.events(referral.id)[-1]
    assert casework.case_sheet(notebook, selam).elsewhere is None
    assert (newest.state, newest.proof) == (ReferralState.ACCEPTED, Proof.SIGNED_RECEIPT)


def test_a_case_that_came_back_can_be_handed_over_again(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    first = accepted(notebook, other_notebook, selam, tmp_path)
    handed_back(notebook, other_notebook, selam, tmp_path)
    again = handed_over(notebook, selam, first.organisation_id)
    carried(notebook, other_notebook, again.bundle_id, tmp_path)
    answer = answering.accept(other_notebook, again.bundle_id)

    carried(other_notebook, notebook, answer.bundle_id, tmp_path)

    elsewhere = casework.case_sheet(notebook, selam).elsewhere
    assert elsewhere is not None
    assert elsewhere.referral_id == again.id


def test_what_they_told_first_moves_the_case_once_they_sign_it(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = handed_over(notebook, selam, world.introduced(notebook, other_notebook))
    carried(notebook, other_notebook, referral.bundle_id, tmp_path)
    outbox.note_told(notebook, referral.id, ReferralState.ACCEPTED, "by telephone")
    answer = answering.accept(other_notebook, referral.bundle_id)

    carried(other_notebook, notebook, answer.bundle_id, tmp_path)

    assert casework.case_sheet(notebook, selam).elsewhere is not None


def test_taking_back_one_offer_leaves_the_case_with_whoever_took_up_the_other(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    hope = world.introduced(notebook, other_notebook)
    unused = handed_over(notebook, selam, hope)
    taken_up = handed_over(notebook, selam, hope)
    carried(notebook, other_notebook, taken_up.bundle_id, tmp_path)
    answer = answering.accept(other_notebook, taken_up.bundle_id)
    carried(other_notebook, notebook, answer.bundle_id, tmp_path)

    following_up.take_back(notebook, unused.id, WithdrawalReason.CONSENT_WITHDRAWN)

    assert casework.case_sheet(notebook, selam).elsewhere is not None
