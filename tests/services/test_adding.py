"""What others add to a case goes to whoever answers for it, and is there once."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldcase.domain.adding import EntryState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision, Withheld
from fieldcase.domain.document import Description, DocumentKind
from fieldcase.domain.errors import ConsentMissingError, NothingToShareError, TransitionError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.incoming import IncomingReferral
from fieldcase.domain.referral import Referral
from fieldcase.services import (
    answering,
    casework,
    documents,
    following_up,
    helping,
    outbox,
    taking_entries,
)
from fieldcase.services.notebook import Notebook
from tests.journeys.test_main_job import wording
from tests.notebooks import NOON, opened
from tests.services.exchanging import carried as arrives
from tests.services.exchanging import copied, sealed_path
from tests.services.test_handing_over import accepted, carried, handed_over
from tests.services.timelines import timeline_of
from tests.viewmodels import referral_world as world


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return case_id


def noted(ours: Notebook, case_id: CaseId, text: str) -> None:
    """Write a note about health, which the hand-over is for."""
    casework.add_note(ours, case_id, text, DataCategory.HEALTH)


def sent(ours: Notebook, theirs: Notebook, referral: Referral, folder: Path) -> None:
    """Send what was added; they get the file."""
    made = following_up.send_added(ours, wording(), referral.id)
    assert made.bundle_id is not None
    carried(ours, theirs, made.bundle_id, folder)


def came(theirs: Notebook) -> IncomingReferral:
    """The hand-over as it stands in their inbox."""
    with theirs.reading() as tx:
        return tx.incoming.all(1)[0]


def taken(ours: Notebook, theirs: Notebook, folder: Path) -> None:
    """They take in what came; their answer comes back."""
    answered = helping.take_update_into_case(theirs, came(theirs).bundle_id)
    assert answered is not None
    carried(theirs, ours, answered.bundle_id, folder)


def standing(ours: Notebook, case_id: CaseId) -> list[tuple[str, EntryState]]:
    """What we added, where each stands."""
    return [(one.item.value, one.state) for one in casework.case_sheet(ours, case_id).added]


def notes_there(theirs: Notebook) -> list[str]:
    """The notes of the case over there, oldest first."""
    case_id = came(theirs).case_id
    assert case_id is not None
    return [note.text for note in reversed(casework.case_sheet(theirs, case_id).notes)]


def test_a_note_reaches_whoever_answers_for_the_case_and_they_say_so(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    noted(notebook, selam, "She has a fever again.")
    before = standing(notebook, selam)

    sent(notebook, other_notebook, referral, tmp_path)
    on_the_way = standing(notebook, selam)
    (entry,) = taking_entries.arrived_entries(other_notebook, came(other_notebook))
    not_yet = notes_there(other_notebook)
    taken(notebook, other_notebook, tmp_path)

    assert before == [("She has a fever again.", EntryState.WAITS)]
    assert on_the_way == [("She has a fever again.", EntryState.SENT)]
    assert (entry.item.value, entry.origin.by, entry.taken) == ("She has a fever again.", "Marta K.", False)
    assert not_yet == []
    assert notes_there(other_notebook) == ["She has a fever again."]
    assert standing(notebook, selam) == [("She has a fever again.", EntryState.TAKEN)]


def test_it_says_there_who_wrote_it_where_and_when(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    noted(notebook, selam, "She has a fever again.")
    sent(notebook, other_notebook, referral, tmp_path)
    taken(notebook, other_notebook, tmp_path)

    there = came(other_notebook).case_id
    assert there is not None
    newest = timeline_of(other_notebook, there)[0]
    assert newest.facts["author"] == "Marta K."
    assert newest.facts["organisation"] == "Northern Outreach"
    assert newest.facts["on"].startswith("2025-11-22")


def test_a_document_goes_along_and_is_there_once(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    letter = tmp_path / "letter.txt"
    letter.write_text("Come on Monday.")
    documents.add_document(notebook, selam, letter)
    unsorted = standing(notebook, selam)
    (kept,) = documents.documents_of(notebook, selam)
    said = Description(title="letter", kind=DocumentKind.HEALTH)
    documents.describe_document(notebook, kept.id, said)

    for _ in range(2):
        sent(notebook, other_notebook, referral, tmp_path)
    taken(notebook, other_notebook, tmp_path)

    there = came(other_notebook).case_id
    assert there is not None
    (arrived,) = documents.documents_of(other_notebook, there)
    assert unsorted == [("", EntryState.STAYS)]
    assert arrived.sha256 == kept.sha256
    theirs = documents.added_elsewhere(other_notebook, there)[arrived.id]
    assert (theirs.origin.by, theirs.sender_name) == ("Marta K.", "Northern Outreach")
    assert standing(notebook, selam) == [("", EntryState.TAKEN)]


def test_what_the_person_did_not_agree_to_give_them_stays_and_says_why(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    casework.add_note(notebook, selam, "She told me who drove the car.")

    (entry,) = casework.case_sheet(notebook, selam).added

    assert (entry.state, entry.because) == (EntryState.STAYS, Withheld.COVERED_ELSEWHERE)
    with pytest.raises(NothingToShareError):
        following_up.send_added(notebook, wording(), referral.id)


def test_after_a_withdrawal_nothing_more_goes(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    noted(notebook, selam, "She has a fever again.")
    made = following_up.send_added(notebook, wording(), referral.id)
    assert made.bundle_id is not None
    world.agreed(notebook, selam, health=Decision.WITHDRAWN)

    with pytest.raises(ConsentMissingError):
        outbox.write_to_folder(notebook, made.bundle_id, tmp_path)
    with pytest.raises(NothingToShareError):
        following_up.send_added(notebook, wording(), referral.id)
    assert standing(notebook, selam) == [("She has a fever again.", EntryState.STAYS)]


def test_the_next_file_with_a_message_carries_them_too(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    noted(notebook, selam, "She has a fever again.")

    update = following_up.send_update(notebook, wording(), referral.id, "She moved.")
    assert update.bundle_id is not None
    carried(notebook, other_notebook, update.bundle_id, tmp_path)
    taken(notebook, other_notebook, tmp_path)

    assert notes_there(other_notebook) == ["She has a fever again."]


def test_notes_of_before_the_hand_over_stay(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    noted(notebook, selam, "From before.")
    assert isinstance(notebook.clock, FixedClock)
    notebook.clock.move_to(NOON + timedelta(hours=1))

    accepted(notebook, other_notebook, selam, tmp_path)

    assert standing(notebook, selam) == []


def test_a_third_office_gets_it_once_with_the_name_of_who_wrote_it(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    """North hands over to Hope, Hope to Lamp; what North adds goes on from Hope to Lamp."""
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    there = came(other_notebook).case_id
    assert there is not None
    world.agreed(other_notebook, there)
    with opened(tmp_path / "c", "Lamp House", "LH", "Noor") as lamp:
        onward = accepted(other_notebook, lamp, there, tmp_path)
        noted(notebook, selam, "She has a fever again.")
        sent(notebook, other_notebook, referral, tmp_path)
        taken(notebook, other_notebook, tmp_path)
        sent(other_notebook, lamp, onward, tmp_path)
        (entry,) = taking_entries.arrived_entries(lamp, came(lamp))
        taken(other_notebook, lamp, tmp_path)

        assert notes_there(lamp) == ["She has a fever again."]
        assert (entry.origin.by, entry.origin.office) == ("Marta K.", "Northern Outreach")
    assert standing(notebook, selam) == [("She has a fever again.", EntryState.TAKEN)]
    assert standing(other_notebook, there) == [("She has a fever again.", EntryState.TAKEN)]


def test_a_case_handed_back_knows_its_own_notes_again(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    """A note of ours that reaches them only after they handed the case back comes home to itself."""
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    there = came(other_notebook).case_id
    assert there is not None
    noted(notebook, selam, "She has a fever again.")
    late = following_up.send_added(notebook, wording(), referral.id)
    world.agreed(other_notebook, there)
    with other_notebook.reading() as tx:
        (north,) = [one.id for one in tx.directory.all()]
    back = handed_over(other_notebook, there, north)
    carried(other_notebook, notebook, back.bundle_id, tmp_path)
    carried(notebook, other_notebook, answering.accept(notebook, back.bundle_id, selam).bundle_id, tmp_path)
    assert late.bundle_id is not None
    carried(notebook, other_notebook, late.bundle_id, tmp_path)
    taken(notebook, other_notebook, tmp_path)
    noted(other_notebook, there, "The fever is gone.")

    sent(other_notebook, notebook, back, tmp_path)
    answered = helping.take_update_into_case(notebook, back.bundle_id)

    assert answered is not None
    notes = sorted(note.text for note in casework.case_sheet(notebook, selam).notes)
    assert notes == ["She has a fever again.", "The fever is gone."]
    assert casework.case_sheet(notebook, selam).elsewhere is None


def test_our_own_note_that_comes_home_by_another_office_is_not_added_again(
    notebook: Notebook, other_notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    referral = accepted(notebook, other_notebook, selam, tmp_path)
    noted(notebook, selam, "She has a fever again.")
    sent(notebook, other_notebook, referral, tmp_path)
    known = {"organisation_id": referral.organisation_id, "case_id": selam}
    home = came(other_notebook).but(**known)

    with notebook.writing() as tx:
        tx.incoming.save(home)
        taking_entries.take_entries(notebook, tx, selam, home, {})

    assert [note.text for note in casework.case_sheet(notebook, selam).notes] == ["She has a fever again."]


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Referral]:
    """Two offices after a hand-over, closed: for as many lives of the same case as one likes."""
    folder = tmp_path_factory.mktemp("apart")
    with opened(folder / "a") as ours, opened(folder / "b", "Hope Medical Centre", "HM", "Amal") as theirs:
        case_id = world.interviewed(ours)
        world.agreed(ours, case_id)
        referral = accepted(ours, theirs, case_id, folder)
    return folder / "a", folder / "b", referral


DEEDS = st.one_of(st.just("add"), st.just("seal"), st.just("take"), st.integers(0, 5), st.integers(-6, -1))
"""Add a note, seal what was added, take in what came; a file of ours arrives, or an answer of theirs."""


def test_in_any_order_with_any_loss_each_entry_is_there_once_or_waits(
    apart: tuple[Path, Path, Referral], tmp_path: Path
) -> None:
    """And whatever was lost before, one file and one answer that do arrive bring everything in order."""
    a, b, referral = apart

    @settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(DEEDS, min_size=4, max_size=12))
    def live(deeds: list[str | int]) -> None:
        with copied(a, tmp_path / "a", 1) as ours, copied(b, tmp_path / "b", 2) as theirs:
            post = Post(ours, theirs, referral)
            for deed in deeds:
                post.do(deed)
            there, here = Counter(notes_there(theirs)), dict(standing(ours, referral.case_id))

            assert set(there.values()) <= {1}
            assert set(here) == set(post.added)
            assert all(text in there for text, state in here.items() if state is EntryState.TAKEN)

            post.settle()
            assert Counter(notes_there(theirs)) == Counter(post.added)
            assert {state for _, state in standing(ours, referral.case_id)} <= {EntryState.TAKEN}

    live()


class Post:
    """A way between two offices that loses, repeats and mixes up what it carries."""

    def __init__(self, ours: Notebook, theirs: Notebook, referral: Referral) -> None:
        self._ours, self._theirs, self._referral = ours, theirs, referral
        self._sealed: list[Path] = []
        self._answers: list[Path] = []
        self.added: list[str] = []

    def do(self, deed: str | int) -> None:
        """Let one thing happen, if it can."""
        if deed == "add":
            self.added.append(f"Note {len(self.added)}")
            noted(self._ours, self._referral.case_id, self.added[-1])
        elif deed == "seal":
            self._seal()
        elif deed == "take":
            self._take()
        elif isinstance(deed, int) and 0 <= deed < len(self._sealed):
            arrives(self._sealed[deed], self._theirs)
        elif isinstance(deed, int) and deed < 0 and -deed <= len(self._answers):
            arrives(self._answers[deed], self._ours)

    def settle(self) -> None:
        """Let one more file and its answer arrive."""
        if self._seal():
            arrives(self._sealed[-1], self._theirs)
            self._take()
            arrives(self._answers[-1], self._ours)

    def _seal(self) -> bool:
        try:
            made = following_up.send_added(self._ours, wording(), self._referral.id)
        except NothingToShareError:
            return False
        assert made.bundle_id is not None
        self._sealed.append(sealed_path(self._ours, made.bundle_id))
        return True

    def _take(self) -> None:
        try:
            answered = helping.take_update_into_case(self._theirs, came(self._theirs).bundle_id)
        except TransitionError:
            return
        assert answered is not None
        self._answers.append(sealed_path(self._theirs, answered.bundle_id))
