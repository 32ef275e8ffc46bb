"""The recovery kit opens the notebook when nothing else does, and only while it is the present one."""

from __future__ import annotations

import secrets
import shutil
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import (
    FieldCaseError,
    NotAllowedError,
    NotAMemberError,
    NotebookExistsError,
    OtherRecoveryKitError,
    RecoveryWordsError,
    WrongPassphraseError,
)
from fieldcase.domain.ids import UserId
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services import intake
from fieldcase.services.backup import back_up
from fieldcase.services.keyring import current_keys
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.panic import allow_erasing, erase_keys, may_erase
from fieldcase.services.people import NewWorker, add_worker, people
from fieldcase.services.place import Place
from fieldcase.services.recovery import (
    Passphrase,
    RecoveryKit,
    adopt_kit,
    prepare_kit,
    recover,
    recover_copy,
    rehearse,
    workers_behind,
)
from fieldcase.services.recovery_state import recovery_state
from fieldcase.services.reminders import REHEARSE_AFTER, Reminder, reminders
from fieldcase.storage.vault import Vault
from tests.conftest import needs_tool
from tests.notebooks import NOON, PASSPHRASE

NEW = Passphrase("velvet harbour pepper willow", FLOOR_COST)


def with_kit(notebook: Notebook) -> RecoveryKit:
    """Give the notebook a kit."""
    kit = prepare_kit(notebook)
    adopt_kit(notebook, kit)
    return kit


def recovered(place: Place, words: str, user_id: UserId | None = None) -> Notebook:
    """Use the kit; the caller closes it."""
    return recover(place, words, user_id, NEW, FixedClock(NOON), secrets.token_bytes)


def refusal_of(attempt: Callable[[], object]) -> type[FieldCaseError]:
    """How it is refused."""
    with pytest.raises(FieldCaseError) as refused:
        attempt()
    return refused.type


def test_a_kit_that_was_not_proved_opens_nothing(notebook: Notebook) -> None:
    kit = prepare_kit(notebook)
    place = notebook.place
    notebook.vault.close()

    assert refusal_of(lambda: workers_behind(place, " ".join(kit.words))) is OtherRecoveryKitError


def test_recovery_words_open_the_notebook_with_a_new_passphrase(notebook: Notebook) -> None:
    intake.start(notebook, "intake", 1)
    kit = with_kit(notebook)
    place, old_file = notebook.place, notebook.place.key_file_of(notebook.user.id).read_bytes()
    old_keys = current_keys(notebook)
    notebook.vault.close()

    again = recovered(place, " ".join(kit.words))
    with again.reading() as tx:
        cases = tx.cases.count()
    keys = current_keys(again)
    again.vault.close()

    assert (again.user.name, cases) == ("Marta K.", 1)
    assert keys.keys != old_keys.keys
    with pytest.raises(WrongPassphraseError):
        open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    open_notebook(place, NEW.words, FixedClock(NOON), secrets.token_bytes).vault.close()
    place.key_file_of(notebook.user.id).write_bytes(old_file)
    with pytest.raises(NotAMemberError):
        open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)


def test_two_shares_do_what_the_words_do(notebook: Notebook) -> None:
    kit = with_kit(notebook)
    first, _, third = kit.shares()
    place = notebook.place
    notebook.vault.close()

    recovered(place, " ".join((*third, *first))).vault.close()

    assert refusal_of(lambda: recovered(place, " ".join(first))) is RecoveryWordsError


def test_another_worker_can_be_given_a_passphrase_with_the_words(notebook: Notebook) -> None:
    add_worker(notebook, NewWorker(name="Ion", role=Role.WORKER), "acorn lantern meadow", FLOOR_COST)
    kit = with_kit(notebook)
    place = notebook.place
    notebook.vault.close()
    workers = workers_behind(place, " ".join(kit.words))

    his = recovered(place, " ".join(kit.words), workers[1].id)
    his.vault.close()
    hers = open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)

    assert [user.name for user in workers] == ["Marta K.", "Ion"]
    assert his.user.name == "Ion"
    assert len(people(hers)) == 2
    assert current_keys(hers).epoch == 2
    hers.vault.close()
    open_notebook(place, NEW.words, FixedClock(NOON), secrets.token_bytes).vault.close()


def test_a_new_kit_replaces_the_old_one(notebook: Notebook) -> None:
    old, new = with_kit(notebook), with_kit(notebook)
    place = notebook.place
    notebook.vault.close()

    assert refusal_of(lambda: workers_behind(place, " ".join(old.words))) is OtherRecoveryKitError
    assert workers_behind(place, " ".join(new.words))


def test_only_somebody_who_looks_after_the_notebook_makes_a_kit(notebook: Notebook) -> None:
    add_worker(notebook, NewWorker(name="Ion", role=Role.SHELTER), NEW.words, FLOOR_COST)
    place = notebook.place
    notebook.vault.close()
    his = open_notebook(place, NEW.words, FixedClock(NOON), secrets.token_bytes)

    with pytest.raises(NotAllowedError):
        prepare_kit(his)
    his.vault.close()


def test_rehearsing_says_whether_the_words_are_right_and_remembers_the_day(notebook: Notebook) -> None:
    kit = with_kit(notebook)
    other = prepare_kit(notebook)

    assert refusal_of(lambda: rehearse(notebook, " ".join(other.words))) is OtherRecoveryKitError
    assert recovery_state(notebook).rehearsed_at is None
    rehearse(notebook, " ".join(kit.words))

    assert recovery_state(notebook).rehearsed_at == NOON


def test_today_reminds_of_a_kit_until_there_is_one_then_of_rehearsing(notebook: Notebook) -> None:
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    before = reminders(notebook)
    kit = with_kit(notebook)
    just_made = reminders(notebook)
    clock.move_to(NOON + REHEARSE_AFTER + timedelta(days=1))
    later = reminders(notebook)
    rehearse(notebook, " ".join(kit.words))

    assert before == (Reminder.NO_KIT,)
    assert (just_made, later) == ((), (Reminder.REHEARSE,))
    assert reminders(notebook) == ()


@pytest.mark.needs_tool("age")
def test_the_stock_program_opens_the_sealed_keys_with_the_identity_on_the_sheet(
    notebook: Notebook, tmp_path: Path
) -> None:
    kit = with_kit(notebook)
    identity = tmp_path / "recovery-identity.txt"
    identity.write_text(kit.identity + "\n")

    opened = subprocess.run(
        [needs_tool("age"), "-d", "-i", identity, notebook.place.database_keys],
        capture_output=True,
        check=True,
        text=True,
    ).stdout

    assert f'"vault":"{notebook.secret.vault_id}"' in opened
    assert current_keys(notebook).keys[0].hex() in opened


def test_from_paper_and_a_backup_alone_everything_comes_back(notebook: Notebook, tmp_path: Path) -> None:
    intake.start(notebook, "intake", 1)
    kit = with_kit(notebook)
    sticks = tmp_path / "stick"
    sticks.mkdir()
    back_up(notebook, sticks)
    (backup,) = (path for path in sticks.iterdir() if (path / "dbkey.age").is_file())
    notebook.vault.close()
    shutil.rmtree(notebook.place.folder)
    fresh = Place(tmp_path / "another computer" / "notebook")

    user = recover_copy(backup, fresh, " ".join(kit.words), NEW, FixedClock(NOON), secrets.token_bytes)
    again = open_notebook(fresh, NEW.words, FixedClock(NOON), secrets.token_bytes)
    with again.reading() as tx:
        cases = tx.cases.count()
    again.vault.close()

    assert (user.name, cases) == ("Marta K.", 1)
    with pytest.raises(NotebookExistsError):
        recover_copy(backup, fresh, " ".join(kit.words), NEW, FixedClock(NOON), secrets.token_bytes)


def test_erasing_the_keys_leaves_no_way_in_but_a_backup_with_the_words(
    notebook: Notebook, tmp_path: Path
) -> None:
    kit = with_kit(notebook)
    sticks = tmp_path / "stick"
    sticks.mkdir()
    back_up(notebook, sticks)
    (backup,) = (path for path in sticks.iterdir() if (path / "dbkey.age").is_file())
    place, keys = notebook.place, current_keys(notebook)
    (place.outbox / "R-AAAAAAA.fcb").write_bytes(b"sealed")
    (place.folder / f"{place.key_files[0].name}.new").write_bytes(b"half")
    notebook.vault.close()

    erased = erase_keys(place, secrets.token_bytes)

    assert (place.key_files, place.database_keys.exists()) == ((), False)
    assert not list(place.outbox.iterdir())
    assert not [path for path in place.folder.iterdir() if "key" in path.name]
    assert (erased.key_files, erased.sealed_files) == (3, 1)
    with pytest.raises(FieldCaseError):
        open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    with pytest.raises(FieldCaseError):
        workers_behind(place, " ".join(kit.words))
    fresh = Place(tmp_path / "fresh")
    recover_copy(backup, fresh, " ".join(kit.words), NEW, FixedClock(NOON), secrets.token_bytes)
    Vault.open(place.database, keys.keys).close()


def test_erasing_is_offered_only_where_it_was_allowed(notebook: Notebook) -> None:
    before = may_erase(notebook.place)

    allow_erasing(notebook, allowed=True)
    allowed = may_erase(notebook.place)
    allow_erasing(notebook, allowed=False)

    assert (before, allowed, may_erase(notebook.place)) == (False, True, False)
