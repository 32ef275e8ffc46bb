"""What came is laid beside what is here; a person chooses, and can undo all of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.ids import BundleId, CaseId
from fieldcase.domain.incoming import IncomingState
from fieldcase.domain.interview import AnswerSource
from fieldcase.services import answering, casework, merging
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import exchange_sheet
from fieldcase.services.wording import Wording
from fieldcase.storage.cases import CaseFilter
from fieldcase.storage.imports import UndoTooLateError
from tests.notebooks import content
from tests.viewmodels import referral_world as world


@pytest.fixture
def arrived(notebook: Notebook, other_notebook: Notebook, tmp_path: Path) -> BundleId:
    """A referral of Selam, who speaks Tigrinya, lies in the clinic's inbox."""
    return world.arrived(notebook, other_notebook, tmp_path / "there")


@pytest.fixture
def known(other_notebook: Notebook) -> CaseId:
    """The clinic knows somebody who may be her, and speaks Amharic."""
    return world.interviewed(other_notebook, alias="Sister S.", primary_language="amh")


def compared(theirs: Notebook, bundle_id: BundleId, case_id: CaseId) -> merging.Merge:
    wording = Wording(content().library, content().code_lists, "en")
    return merging.compare_with_case(theirs, wording, bundle_id, case_id)


def current(theirs: Notebook, case_id: CaseId) -> dict[str, str]:
    with theirs.reading() as tx:
        return {key: one.value_json for key, one in tx.interviews.current_answers(case_id).items()}


def passes(theirs: Notebook) -> None:
    clock = theirs.clock
    assert isinstance(clock, FixedClock)
    clock.move_to(clock.now() + timedelta(minutes=5))


def test_only_what_differs_is_asked(other_notebook: Notebook, arrived: BundleId, known: CaseId) -> None:
    merge = compared(other_notebook, arrived, known)

    differing = {one.theirs.key: (one.ours.code, one.theirs.code) for one in merge.differences}
    assert differing == {"alias": ('"Sister S."', '"Selam"'), "primary_language": ('"amh"', '"tir"')}
    assert merge.new_count == 0


def test_each_answer_is_the_one_that_was_chosen_and_the_other_stays_in_the_history(
    other_notebook: Notebook, arrived: BundleId, known: CaseId
) -> None:
    answering.accept(other_notebook, arrived, known, frozenset({"primary_language"}))

    now = current(other_notebook, known)
    with other_notebook.reading() as tx:
        history = tx.interviews.history(known, "primary_language")
        case = tx.cases.get(known)
    assert (now["alias"], now["primary_language"]) == ('"Sister S."', '"tir"')
    assert [one.value_json for one in history] == ['"amh"', '"tir"']
    assert history[-1].source is AnswerSource.OTHER_ORGANISATION
    assert case.person.primary_language == "tir"


def test_an_undo_leaves_the_case_as_it_was_and_the_record_keeps_both(
    other_notebook: Notebook, arrived: BundleId, known: CaseId
) -> None:
    before, card = current(other_notebook, known), casework.case_sheet(other_notebook, known).case
    answered = answering.accept(other_notebook, arrived, known, frozenset({"alias", "primary_language"}))

    answering.undo_accept(other_notebook, arrived)

    after = casework.case_sheet(other_notebook, known).case
    with other_notebook.reading() as tx:
        incoming = tx.incoming.get(arrived)
        whole = tx.audit.is_whole()
    assert current(other_notebook, known) == before
    assert after.but(updated_at=card.updated_at) == card
    assert (incoming.state, incoming.case_id, whole) == (IncomingState.NEW, None, True)
    assert not (other_notebook.place.outbox / answered.file_name).exists()
    assert exchange_sheet(other_notebook).replies == ()


def test_an_undo_takes_a_case_that_was_made_for_it_away(other_notebook: Notebook, arrived: BundleId) -> None:
    answering.accept(other_notebook, arrived)

    answering.undo_accept(other_notebook, arrived)

    assert casework.case_list(other_notebook, CaseFilter.ALL, "") == ()


def test_after_an_undo_it_can_be_decided_again(
    other_notebook: Notebook, arrived: BundleId, known: CaseId
) -> None:
    answering.accept(other_notebook, arrived)
    answering.undo_accept(other_notebook, arrived)

    answering.accept(other_notebook, arrived, known)

    (reply,) = exchange_sheet(other_notebook).replies
    assert reply.sent.type == "response"


def test_what_was_written_since_is_never_undone(other_notebook: Notebook, arrived: BundleId) -> None:
    case_id = answering.accept(other_notebook, arrived).case_id
    assert case_id is not None
    passes(other_notebook)
    casework.add_note(other_notebook, case_id, "She called back.")

    with pytest.raises(UndoTooLateError):
        answering.undo_accept(other_notebook, arrived)

    assert casework.case_sheet(other_notebook, case_id).case.person.alias == "Selam"
