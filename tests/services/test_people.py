"""Several workers share one notebook, each with a key of their own."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import (
    FieldCaseError,
    KeyFileDamagedError,
    KeyFileMissingError,
    LastAdministratorError,
    NotAllowedError,
    NotAMemberError,
    NotebookDamagedError,
    NotebookKeysDamagedError,
    NotebookKeysMissingError,
    TwinNotebookError,
    WrongPassphraseError,
)
from fieldcase.domain.ids import UserId
from fieldcase.domain.user import Role
from fieldcase.keys.dbkey import open_database_keys, seal_database_keys, sign_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.keys.kdf import FLOOR_COST, KdfCost
from fieldcase.keys.keyfile import open_user_secret, read_label
from fieldcase.services import casework, intake
from fieldcase.services.keyring import current_keys
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.passphrases import change_passphrase, renew_key_file
from fieldcase.services.people import (
    NewWorker,
    add_worker,
    change_worker,
    people,
    remove_worker,
    renew_worker,
    show_as,
)
from fieldcase.services.place import Place
from fieldcase.services.rotation import WANTED, complete_rotation, rotate
from fieldcase.storage.cases import CaseFilter
from fieldcase.storage.vault import Vault
from tests.notebooks import NOON, PASSPHRASE, opened

IONS = "velvet harbour pepper willow"
ION = NewWorker(name="Ion P.", role=Role.WORKER, label="I. P.")


def open_as(place: Place, passphrase: str) -> Notebook:
    """Open it; the caller closes it."""
    return open_notebook(place, passphrase, FixedClock(NOON), secrets.token_bytes)


@contextmanager
def used_by(place: Place, passphrase: str) -> Iterator[Notebook]:
    """Open it for a while."""
    notebook = open_as(place, passphrase)
    try:
        yield notebook
    finally:
        notebook.vault.close()


def joined(notebook: Notebook, worker: NewWorker = ION) -> UserId:
    """Let Ion join; return his id."""
    add_worker(notebook, worker, IONS, FLOOR_COST)
    return next(one.user.id for one in people(notebook) if one.user.name == worker.name)


def refusal_for(place: Place, passphrase: str) -> type[FieldCaseError]:
    """How opening is refused."""
    with pytest.raises(FieldCaseError) as refused:
        open_as(place, passphrase)
    return refused.type


def test_a_worker_who_joined_opens_the_notebook_and_is_the_actor(notebook: Notebook) -> None:
    ion = joined(notebook)
    place = notebook.place
    notebook.vault.close()

    with used_by(place, IONS) as his:
        case = intake.start(his, "intake", 1).case

        assert (his.user.id, his.user.name, case.owner) == (ion, "Ion P.", ion)


def test_the_name_on_the_first_page_is_the_label_and_may_be_taken_away(notebook: Notebook) -> None:
    ion = joined(notebook)

    shown = notebook.place.cover().labels
    show_as(notebook, ion, "")

    assert shown[ion] == "I. P."
    assert ion not in notebook.place.cover().labels


def test_only_somebody_who_looks_after_the_notebook_changes_people(notebook: Notebook) -> None:
    ion = joined(notebook)
    place, marta = notebook.place, notebook.user.id
    notebook.vault.close()

    with used_by(place, IONS) as his:
        for attempt in (
            lambda: add_worker(his, ION, IONS, FLOOR_COST),
            lambda: change_worker(his, ion, NewWorker(name="Ion", role=Role.ADMINISTRATOR)),
            lambda: renew_worker(his, marta, IONS, FLOOR_COST),
            lambda: remove_worker(his, marta),
            lambda: rotate(his),
        ):
            with pytest.raises(NotAllowedError):
                attempt()


def test_a_worker_who_may_only_read_writes_nothing(notebook: Notebook) -> None:
    joined(notebook, NewWorker(name="Ana", role=Role.READ_ONLY))
    intake.start(notebook, "intake", 1)
    place = notebook.place
    notebook.vault.close()

    with used_by(place, IONS) as hers:
        lines = casework.case_list(hers, CaseFilter.ALL, "")
        with pytest.raises(NotAllowedError):
            intake.start(hers, "intake", 1)

        assert len(lines) == 1
        assert len(casework.case_list(hers, CaseFilter.ALL, "")) == 1


def test_somebody_always_looks_after_the_notebook(notebook: Notebook) -> None:
    ion = joined(notebook, NewWorker(name="Ion P.", role=Role.ADMINISTRATOR))
    marta = notebook.user

    with pytest.raises(NotAllowedError):
        change_worker(notebook, marta.id, NewWorker(name=marta.name, role=marta.role))
    with pytest.raises(NotAllowedError):
        remove_worker(notebook, marta.id)
    remove_worker(notebook, ion)
    with pytest.raises(LastAdministratorError):
        change_worker(notebook, marta.id, NewWorker(name=marta.name, role=marta.role))


def test_a_second_administrator_can_let_the_first_one_go(notebook: Notebook) -> None:
    joined(notebook, NewWorker(name="Ion P.", role=Role.ADMINISTRATOR))
    place, marta = notebook.place, notebook.user.id
    notebook.vault.close()

    with used_by(place, IONS) as his:
        remove_worker(his, marta)

    assert refusal_for(place, PASSPHRASE) is WrongPassphraseError
    with used_by(place, IONS) as his:
        assert [one.user.name for one in people(his)] == ["Ion P."]


def test_a_copy_of_the_key_file_of_somebody_who_left_opens_nothing(notebook: Notebook) -> None:
    ion = joined(notebook)
    place = notebook.place
    kept = place.key_file_of(ion).read_bytes()
    before = current_keys(notebook)

    remove_worker(notebook, ion)
    notebook.vault.close()
    place.key_file_of(ion).write_bytes(kept)

    assert refusal_for(place, IONS) is NotAMemberError
    with pytest.raises(NotebookDamagedError):
        Vault.open(place.database, before.keys)
    with used_by(place, PASSPHRASE) as hers:
        assert hers.vault.problems() == ()
        assert not place.key_file_of(ion).exists()


def test_what_somebody_wrote_stays_with_the_name_after_leaving(notebook: Notebook) -> None:
    ion = joined(notebook)
    remove_worker(notebook, ion)

    with notebook.reading() as tx:
        kept = tx.users.get(ion)

    assert (kept.name, kept.removed) == ("Ion P.", True)


def test_new_keys_for_a_forgotten_passphrase_make_the_old_key_file_worthless(notebook: Notebook) -> None:
    ion = joined(notebook)
    place = notebook.place
    old_file = place.key_file_of(ion).read_bytes()

    renew_worker(notebook, ion, "acorn lantern meadow ribbon", FLOOR_COST)
    notebook.vault.close()

    with used_by(place, "acorn lantern meadow ribbon") as his:
        assert his.user.id == ion
    place.key_file_of(ion).write_bytes(old_file)
    assert refusal_for(place, IONS) is NotAMemberError


def test_changing_the_passphrase_leaves_every_byte_of_the_database(notebook: Notebook) -> None:
    place = notebook.place
    notebook.vault.close()
    before = sha256(place.database.read_bytes()).digest()
    keys = place.database_keys.read_bytes()
    salt = place.key_file_of(notebook.user.id).read_bytes()

    change_passphrase(notebook, PASSPHRASE, IONS, FLOOR_COST)

    assert sha256(place.database.read_bytes()).digest() == before
    assert place.database_keys.read_bytes() == keys
    assert place.key_file_of(notebook.user.id).read_bytes()[:400] != salt[:400]
    assert refusal_for(place, PASSPHRASE) is WrongPassphraseError
    open_as(place, IONS).vault.close()


def test_the_passphrase_changes_only_for_somebody_who_knows_the_present_one(notebook: Notebook) -> None:
    path = notebook.place.key_file_of(notebook.user.id)
    before = path.read_bytes()

    with pytest.raises(WrongPassphraseError):
        change_passphrase(notebook, IONS, "acorn lantern meadow ribbon", FLOOR_COST)

    assert path.read_bytes() == before


def test_a_key_file_below_the_present_cost_is_raised_at_unlocking(notebook: Notebook) -> None:
    wanted = KdfCost(FLOOR_COST.memory_mib, FLOOR_COST.passes + 1)
    path = notebook.place.key_file_of(notebook.user.id)

    raised = renew_key_file(notebook, PASSPHRASE, wanted)
    again = renew_key_file(notebook, PASSPHRASE, FLOOR_COST)

    assert (raised, again) == (True, False)
    assert read_label(path.read_bytes()).cost == wanted
    assert open_user_secret(path.read_bytes(), PASSPHRASE).age_identity == notebook.secret.age_identity


@pytest.mark.parametrize("moment", ["decided", "both_keys", "database_changed"])
def test_a_removal_that_was_interrupted_is_finished_when_somebody_opens_it(
    notebook: Notebook, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ion = joined(notebook)
    place = notebook.place
    before = current_keys(notebook).keys

    class PowerCutError(Exception):
        pass

    def cut(*_: object) -> None:
        raise PowerCutError

    if moment == "decided":
        monkeypatch.setattr("fieldcase.services.people.rotate", cut)
    elif moment == "both_keys":
        monkeypatch.setattr("fieldcase.services.rotation.complete_rotation", cut)
    else:
        monkeypatch.setattr("fieldcase.services.rotation.finish_rotation", cut)
    with pytest.raises(PowerCutError):
        remove_worker(notebook, ion)
    monkeypatch.undo()
    notebook.vault.close()

    with used_by(place, PASSPHRASE) as hers:
        keys = current_keys(hers)
        with hers.reading() as tx:
            wanted = tx.meta.get(WANTED)

        assert hers.arrival.keys_mended
        assert (len(keys.keys), keys.epoch, wanted) == (1, 2, "")
        assert keys.keys != before
        assert [one.user.name for one in people(hers)] == ["Marta K."]
        assert ion not in place.cover().labels


def test_a_colleague_without_special_rights_finishes_an_interrupted_change(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined(notebook)
    place = notebook.place
    monkeypatch.setattr("fieldcase.services.rotation.complete_rotation", lambda *_: None)
    rotate(notebook)
    monkeypatch.undo()
    notebook.vault.close()

    with used_by(place, IONS) as his:
        assert his.arrival.keys_mended
        assert len(current_keys(his).keys) == 1
    open_as(place, PASSPHRASE).vault.close()


def test_rotation_changes_the_key_the_database_opens_with(notebook: Notebook) -> None:
    place = notebook.place
    before = current_keys(notebook)
    rotate(notebook)
    after = current_keys(notebook)
    notebook.vault.close()

    with pytest.raises(NotebookDamagedError):
        Vault.open(place.database, before.keys)
    Vault.open(place.database, after.keys).close()
    assert after.retired == before.keys


def test_completing_twice_changes_nothing(notebook: Notebook) -> None:
    rotate(notebook)
    keys = current_keys(notebook)

    complete_rotation(notebook, keys)

    assert current_keys(notebook) == keys


def test_a_notebook_put_in_the_place_of_ours_is_not_opened(tmp_path: Path, notebook: Notebook) -> None:
    """Somebody with five minutes makes a notebook whose key he knows, sealed to our worker's public key."""
    place, secret = notebook.place, notebook.secret
    theirs = sign_database_keys(current_keys(notebook), secrets.token_bytes(32))
    notebook.vault.close()
    place.database_keys.write_bytes(seal_database_keys(theirs, [secret.age_recipient]))

    assert refusal_for(place, PASSPHRASE) is TwinNotebookError


def test_unsigned_keys_are_not_opened_where_signed_ones_were_seen(notebook: Notebook) -> None:
    place, secret = notebook.place, notebook.secret
    keys = current_keys(notebook)
    notebook.vault.close()
    bare = type(keys)(keys.vault_id, keys.epoch, keys.keys)
    place.database_keys.write_bytes(seal_database_keys(bare, [secret.age_recipient]))

    assert refusal_for(place, PASSPHRASE) is TwinNotebookError


def test_the_files_of_another_notebook_are_not_taken_for_ours(tmp_path: Path, notebook: Notebook) -> None:
    place = notebook.place
    notebook.vault.close()
    with opened(tmp_path / "twin", "Hope Medical Centre", "HM", "Dr. Amal") as twin:
        twin_place = twin.place
    place.database.write_bytes(twin_place.database.read_bytes())

    assert refusal_for(place, PASSPHRASE) is NotebookDamagedError
    place.database_keys.write_bytes(twin_place.database_keys.read_bytes())
    assert refusal_for(place, PASSPHRASE) is NotAMemberError


def test_keys_older_than_those_seen_are_not_opened(notebook: Notebook) -> None:
    place = notebook.place
    old = place.database_keys.read_bytes(), place.database.read_bytes()
    rotate(notebook)
    renew_key_file(notebook, PASSPHRASE, FLOOR_COST)
    notebook.vault.close()
    place.database_keys.write_bytes(old[0])

    assert refusal_for(place, PASSPHRASE) is TwinNotebookError


@pytest.mark.parametrize(
    ("damage", "refusal"),
    [
        (lambda place, user: place.key_file_of(user).unlink(), KeyFileMissingError),
        (lambda place, user: place.key_file_of(user).write_bytes(b"{}"), KeyFileDamagedError),
        (lambda place, user: place.database_keys.unlink(), NotebookKeysMissingError),
        (lambda place, user: place.database_keys.write_bytes(b"{}"), NotebookKeysDamagedError),
    ],
)
def test_each_missing_or_damaged_key_has_its_own_answer(notebook, damage, refusal) -> None:
    notebook.vault.close()
    damage(notebook.place, notebook.user.id)

    assert refusal_for(notebook.place, PASSPHRASE) is refusal


def test_a_notebook_of_before_gets_signed_keys_when_it_is_opened(tmp_path: Path) -> None:
    kept = Path(__file__).resolve().parents[1] / "data" / "vaults" / "0001"
    place = Place(tmp_path / "kept")
    place.folder.mkdir()
    for file in kept.glob("*.*"):
        (place.folder / file.name).write_bytes(file.read_bytes())

    with used_by(place, PASSPHRASE) as notebook:
        keys = open_database_keys(
            read_key_file(place.database_keys), notebook.secret.age_identity, vault_id=None
        )
        joined(notebook)

        assert keys.admin_sig
        assert notebook.user.recipient == notebook.secret.age_recipient
    with used_by(place, IONS) as his:
        assert his.user.name == "Ion P."
