"""What another organisation asked, as it stands in a case that was taken in."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.ids import CaseId
from fieldcase.services import answering, casework, intake, receiving, sharing
from fieldcase.services.answers_export import export_answers
from fieldcase.services.notebook import Notebook
from fieldcase.services.sharing import ReferralRequest
from fieldcase.viewmodels.case_facts import answers_by_form, received_lines
from tests.notebooks import content
from tests.services.test_share_items import at_home, items, say, wording
from tests.viewmodels.case_world import person
from tests.viewmodels.referral_world import agreed, introduced, written


def taken_in(ours: Notebook, theirs: Notebook, case_id: CaseId, folder: Path, *ticked: str) -> CaseId:
    """Refer these answers of a case, carry the file there, accept it there as a case of its own."""
    request = ReferralRequest(
        case_id=case_id,
        organisation_id=introduced(ours, theirs),
        purpose=Purpose.SHELTER,
        ticked=frozenset(ticked),
    )
    referral = sharing.refer(ours, wording(), request)
    arrived = receiving.open_file(theirs, written(ours, referral.bundle_id, folder))
    accepted = answering.accept(theirs, arrived.bundle_id)
    assert accepted.case_id is not None
    return accepted.case_id


def test_an_answer_that_is_taken_in_keeps_the_version_of_the_form_that_asked_it(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    case_id = person(notebook, form_version=2, wishes="A room with a lock")
    say(notebook, case_id, "follow_up", since_then="better")
    agreed(notebook, case_id, shelter=Decision.YES)

    there = taken_in(notebook, other_notebook, case_id, tmp_path / "stick", "alias", "wishes", "since_then")

    with other_notebook.reading() as tx:
        asked = {one.id: (one.form, one.form_version) for one in tx.interviews.of_case(there)}
        kept = {name: asked[one.interview_id] for name, one in tx.interviews.current_answers(there).items()}
    assert kept == {"alias": ("intake", 2), "wishes": ("intake", 2), "since_then": ("follow_up", 1)}


def test_what_was_asked_with_a_form_of_another_organisation_is_shown_in_its_words(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    """The receiving organisation has a form of the same name; its questions are not put to this person."""
    case_id = person(notebook)
    at_home(notebook, case_id)
    agreed(notebook, case_id, shelter=Decision.YES)
    there = taken_in(
        notebook, other_notebook, case_id, tmp_path / "stick", "own_home__children", "own_home__room"
    )

    sheet = casework.case_sheet(other_notebook, there)
    answers = intake.resume(other_notebook, sheet.interviews[0].id).answers
    lines = received_lines(sheet, answers, content())

    assert [(line.label, line.value) for line in lines] == [
        ("Children", "How old? 4"),
        ("What kind of room?", "Ground floor"),
    ]
    assert not answers_by_form(sheet, answers, content(), "en")
    assert not [one for one in items(other_notebook, there) if one.startswith("own_home")]
    assert export_answers(other_notebook, content().library, content().code_lists, there)


def test_a_referral_with_answers_of_two_forms_is_taken_out_again_whole(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    case_id = person(notebook)
    say(notebook, case_id, "follow_up", since_then="better")
    agreed(notebook, case_id, shelter=Decision.YES)
    taken_in(notebook, other_notebook, case_id, tmp_path / "stick", "alias", "since_then")
    with other_notebook.reading() as tx:
        incoming = tx.incoming.all(1)[0]

    answering.undo_accept(other_notebook, incoming.bundle_id)

    with other_notebook.reading() as tx:
        assert tx.cases.count() == 0
