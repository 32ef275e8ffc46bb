"""A person is erased by two people, whole, with every trace on this computer; what went is written down."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.erasing import (
    Ground,
    HeldBackError,
    KeptLongerError,
    MayNotEraseError,
    OtherCodeError,
    PartErased,
)
from fieldcase.domain.errors import NotebookDamagedError, NotFoundError, TransitionError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services import casework, closing, erasing, erasing_after, indexing, joining, retention
from fieldcase.services.backup_shelf import backups_in
from fieldcase.services.drafts import keep_drafts, read_drafts
from fieldcase.services.erasing import erasure_sheet
from fieldcase.services.finding import find
from fieldcase.services.keeping_safe import back_up_here
from fieldcase.services.keyring import current_keys
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.people import NewWorker, add_worker
from fieldcase.services.place import Place
from fieldcase.services.restoring import with_passphrase
from fieldcase.storage.vault import Vault
from tests.notebooks import PASSPHRASE
from tests.services.colleagues import colleague
from tests.services.test_closing import WHOLE
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person, step

SECOND_PASSPHRASE = "velvet harbour pepper willow"


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    case_id = person(notebook, "Selam", age_group="25_34", work_promised="a hotel kitchen")
    casework.add_note(notebook, case_id, "Has an aunt in Verona.")
    step(notebook, case_id, "Call the clinic")
    return case_id


def code_of(notebook: Notebook, case_id: CaseId) -> str:
    return casework.case_sheet(notebook, case_id).case.code


def asked(notebook: Notebook, case_id: CaseId, ground: Ground = Ground.PERSON_WISHES) -> str:
    erasing.ask_to_erase(notebook, case_id, ground)
    request = erasure_sheet(notebook, case_id).request
    assert request is not None
    return request.id


def erased(notebook: Notebook, case_id: CaseId) -> None:
    """By one worker alone, as in the smallest office."""
    code = code_of(notebook, case_id)
    erasing.erase(notebook, asked(notebook, case_id), code.lower())


def test_one_asks_and_another_one_erases(notebook: Notebook, selam: CaseId) -> None:
    dana = colleague(notebook, Role.DATA_OFFICER, "Dana")
    code, request = code_of(notebook, selam), asked(notebook, selam)

    with pytest.raises(MayNotEraseError):
        erasing.erase(notebook, request, code)
    with pytest.raises(OtherCodeError):
        erasing.erase(dana, request, "NR-000000")
    erasing.erase(dana, request, code)

    (certificate,) = erasing.certificates(dana)
    counts = certificate.erasure.facts.counts
    assert (certificate.asked_by, certificate.done_by) == ("Marta K.", "Dana")
    assert certificate.erasure.codes == (code,)
    assert certificate.erasure.person_id == ""
    assert counts == {
        PartErased.CASES: 1,
        PartErased.ANSWERS: 3,
        PartErased.NOTES: 1,
        PartErased.STEPS: 1,
    }
    assert certificate.erasure.facts.years == (2025,)
    with pytest.raises(NotFoundError):
        casework.case_sheet(notebook, selam)
    with pytest.raises(TransitionError):
        erasing.erase(dana, request, code)


def test_nobody_finds_the_person_any_more_and_everybody_else(notebook: Notebook, selam: CaseId) -> None:
    other = person(notebook, "Selma", age_group="25_34")
    casework.add_note(notebook, other, "Knows the hotel kitchen.")
    keep_drafts(notebook, {DraftKey(f"case:{selam}", "note"): '"half a word about Selam"'})
    while indexing.catch_up(notebook):
        pass

    erased(notebook, selam)

    assert [one.case_id for one in find(notebook, "selam").cases] == [other]
    assert [one.case_id for one in find(notebook, "kitchen").texts] == [other]
    assert read_drafts(notebook) == {}
    with notebook.reading() as tx:
        assert tx.audit.is_whole()
    assert notebook.vault.problems() == ()


def test_two_records_of_one_person_go_together(notebook: Notebook, selam: CaseId) -> None:
    second, other = person(notebook, "Sellam"), person(notebook, "Mihai")
    joining.join(notebook, selam, second)

    erased(notebook, second)

    (certificate,) = erasing.certificates(notebook)
    assert certificate.erasure.facts.counts[PartErased.CASES] == 2
    assert len(certificate.erasure.codes) == 2
    assert casework.case_sheet(notebook, other).case.person.alias == "Mihai"


def test_somebody_parted_again_stays(notebook: Notebook, selam: CaseId) -> None:
    second = person(notebook, "Sellam")
    joining.part(notebook, joining.join(notebook, selam, second))

    erased(notebook, selam)

    timeline = timeline_of(notebook, second)
    assert casework.case_sheet(notebook, second).case.person.alias == "Sellam"
    assert all(selam not in (one.subject_id, *one.facts.values()) for one in timeline)


def test_a_case_held_back_is_not_erased(notebook: Notebook, selam: CaseId) -> None:
    request = asked(notebook, selam)
    retention.hold(notebook, selam, "A court asked.", held=True)

    with pytest.raises(HeldBackError):
        erasing.erase(notebook, request, code_of(notebook, selam))

    assert erasure_sheet(notebook, selam).held == "A court asked."


def test_a_case_is_kept_long_enough_only_when_its_day_has_come(notebook: Notebook, selam: CaseId) -> None:
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    with pytest.raises(KeptLongerError):
        erasing.ask_to_erase(notebook, selam, Ground.KEPT_LONG_ENOUGH)
    closing.close_alone(notebook, selam, WHOLE, "I work alone here.")
    with pytest.raises(KeptLongerError):
        erasing.ask_to_erase(notebook, selam, Ground.KEPT_LONG_ENOUGH)

    clock.move_to(clock.now() + timedelta(days=6 * 365))

    assert Ground.KEPT_LONG_ENOUGH in erasure_sheet(notebook, selam).grounds
    asked(notebook, selam, Ground.KEPT_LONG_ENOUGH)


def test_a_data_officer_sees_codes_and_counts_and_no_name(notebook: Notebook, selam: CaseId) -> None:
    sheet = erasure_sheet(colleague(notebook, Role.DATA_OFFICER, "Dana"), selam)

    assert sheet.case.person.alias == ""
    assert sheet.codes == (code_of(notebook, selam),)
    with pytest.raises(NeedToKnowError):
        erasure_sheet(colleague(notebook, Role.READ_ONLY), selam)


def test_a_request_can_be_taken_back(notebook: Notebook, selam: CaseId) -> None:
    erasing.withdraw(notebook, asked(notebook, selam))

    assert erasure_sheet(notebook, selam).request is None
    assert casework.case_sheet(notebook, selam).case.person.alias == "Selam"


def test_no_backup_on_this_computer_holds_the_person_and_one_holds_the_rest(
    notebook: Notebook, selam: CaseId
) -> None:
    other = person(notebook, "Mihai")
    back_up_here(notebook)
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    clock.move_to(clock.now() + timedelta(hours=2))
    back_up_here(notebook)

    erased(notebook, selam)

    (kept,) = backups_in(notebook.place.backups)
    copy = Place(kept.path)
    vault = Vault.open_copy(copy.database, with_passphrase(PASSPHRASE)(copy).keys)
    with vault.reading() as tx:
        cases = tx.cases.codes([selam, other])
    vault.close()
    assert set(cases) == {other}
    assert erasing.certificates(notebook)[0].erasure.facts.backups_removed == 2


def test_no_key_that_is_kept_opens_what_was_left_on_the_disk(notebook: Notebook, selam: CaseId) -> None:
    before = notebook.place.database.read_bytes()
    old = current_keys(notebook).keys

    erased(notebook, selam)

    keys = current_keys(notebook)
    remnant = notebook.place.folder / "remnant.db"
    remnant.write_bytes(before)
    assert not set(old) & {*keys.keys, *keys.retired}
    with pytest.raises(NotebookDamagedError):
        Vault.open_copy(remnant, (*keys.keys, *keys.retired))
    assert not erasing.certificates(notebook)[0].keys_pending


def test_the_keys_change_when_somebody_who_looks_after_them_unlocks(
    notebook: Notebook, selam: CaseId
) -> None:
    """A supervisor erases; the certificate says that the keys wait for Marta, who unlocks next."""
    add_worker(notebook, NewWorker(name="Vera", role=Role.SUPERVISOR), SECOND_PASSPHRASE, FLOOR_COST)
    code, request = code_of(notebook, selam), asked(notebook, selam)
    old, clock = current_keys(notebook).keys, notebook.clock
    notebook.vault.close()

    vera = open_notebook(notebook.place, SECOND_PASSPHRASE, clock, os.urandom)
    erasing.erase(vera, request, code)
    pending = erasing.certificates(vera)[0].keys_pending
    vera.vault.close()
    marta = open_notebook(notebook.place, PASSPHRASE, clock, os.urandom)
    keys = current_keys(marta)
    certificate = erasing.certificates(marta)[0]
    marta.vault.close()

    assert pending
    assert not certificate.keys_pending
    assert not set(old) & {*keys.keys, *keys.retired}
    assert certificate.done_by == "Vera"


def test_what_was_stopped_on_the_way_is_finished_at_the_next_look(
    notebook: Notebook, selam: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is gone the moment the rows are: nothing of the person is left, the rest is done later."""
    back_up_here(notebook)
    notebook.place.backups.rename(notebook.place.folder / "elsewhere")
    notebook.place.backups.write_text("a file in the way")

    erased(notebook, selam)
    (unfinished,) = erasing.certificates(notebook)
    notebook.place.backups.unlink()
    (notebook.place.folder / "elsewhere").rename(notebook.place.backups)
    erasing_after.finish_erasing(notebook)

    assert unfinished.erasure.finished_at is None
    assert erasing.certificates(notebook)[0].erasure.finished_at is not None
    assert len(backups_in(notebook.place.backups)) == 1
