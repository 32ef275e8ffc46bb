"""The encrypted file keeps what it was given, from everybody who has no key."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.errors import (
    NotebookBusyError,
    NotebookDamagedError,
    NotebookExistsError,
    NotebookMissingError,
    NotFoundError,
    UnexpectedError,
)
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.user import Role, User
from fieldcase.services import casework, consent, risk
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction
from fieldcase.storage.vault import Vault
from tests.journeys.test_main_job import interviewed
from tests.notebooks import NOON

KEY = bytes(range(32))
NEEDLE = "Quetzalwren"
"""A word that stands in no program, form or library."""

TEMP_STORE_NOT_FILE = {0, 2}
"""As compiled (SQLCipher: memory), or memory."""


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A new vault with one worker."""
    made = Vault.create(tmp_path / "notebook.db", KEY)
    with made.writing(UserId("marta"), NOON) as tx:
        tx.users.add(User(id=UserId("marta"), name="Marta K.", role=Role.WORKER), NOON)
    yield made
    made.close()


def raw(tx: Transaction) -> dbapi2.Connection:
    """Return the connection, to try what no repository offers."""
    return tx._connection


def test_saves_survive_a_power_cut(vault: Vault) -> None:
    """NORMAL lost acknowledged saves in the measurements; FULL did not."""
    assert vault.setting("synchronous") == 2
    assert vault.setting("fullfsync") == 1
    assert vault.setting("checkpoint_fullfsync") == 1


def test_the_settings_that_guard_the_file_hold(vault: Vault) -> None:
    with vault.reading() as tx:
        journal = raw(tx).execute("PRAGMA journal_mode").fetchone()[0]
        locking = raw(tx).execute("PRAGMA locking_mode").fetchone()[0]

    assert (journal, locking) == ("wal", "exclusive")
    assert vault.setting("foreign_keys") == 1
    assert vault.setting("trusted_schema") == 0
    assert vault.setting("secure_delete") == 1
    assert vault.setting("cell_size_check") == 1


def test_nothing_is_spilled_to_a_plain_temporary_file(vault: Vault) -> None:
    with vault.reading() as tx:
        compiled = {row[0] for row in raw(tx).execute("PRAGMA compile_options")}

    assert vault.setting("temp_store") in TEMP_STORE_NOT_FILE
    assert "TEMP_STORE=2" in compiled or "TEMP_STORE=3" in compiled or vault.setting("temp_store") == 2


def test_another_key_opens_nothing(vault: Vault, tmp_path: Path) -> None:
    vault.close()

    with pytest.raises(NotebookDamagedError):
        Vault.open(tmp_path / "notebook.db", (bytes(32),))


def test_the_second_of_two_keys_opens_a_notebook_whose_key_change_was_interrupted(
    vault: Vault, tmp_path: Path
) -> None:
    vault.close()

    again = Vault.open(tmp_path / "notebook.db", (bytes(32), KEY))
    with again.reading() as tx:
        name = tx.users.get(UserId("marta")).name
    again.close()

    assert name == "Marta K."


def test_a_second_window_is_turned_away(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(NotebookBusyError):
        Vault.open(tmp_path / "notebook.db", (KEY,))

    with vault.reading() as tx:
        assert tx.users.get(UserId("marta")).name == "Marta K."


def test_a_missing_file_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(NotebookMissingError):
        Vault.open(tmp_path / "notebook.db", (KEY,))

    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_not_overwritten(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(NotebookExistsError):
        Vault.create(tmp_path / "notebook.db", KEY)

    assert vault.problems() == ()


def test_a_damaged_page_is_found(vault: Vault, tmp_path: Path) -> None:
    vault.close()
    file = tmp_path / "notebook.db"
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    file.write_bytes(content)

    assert _is_found_damaged(file)


def test_a_use_case_that_fails_saves_nothing(vault: Vault) -> None:
    with pytest.raises(NotFoundError):
        _do_half(vault)

    with vault.reading() as tx:
        assert tx.meta.get("half") == ""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE answer SET state = 'unknown'",
        "UPDATE consent_decision SET decision = 'yes'",
        "DELETE FROM consent_decision",
        "UPDATE case_event SET kind = 'note'",
        "UPDATE audit SET entry = x''",
        "DELETE FROM audit",
    ],
)
def test_what_was_said_or_done_cannot_be_rewritten(notebook: Notebook, statement: str) -> None:
    case_id = interviewed(notebook, alias="Selam", first_contact_channel="outreach")
    _decide(notebook, case_id)

    with pytest.raises(UnexpectedError), notebook.writing() as tx:
        raw(tx).execute(statement)

    with notebook.reading() as tx:
        assert tx.audit.is_whole()


def test_a_rewritten_audit_entry_is_noticed(notebook: Notebook) -> None:
    """Whoever has the key can drop the trigger; the tree of hashes still tells."""
    with notebook.writing() as tx:
        raw(tx).execute("DROP TRIGGER audit_is_append_only")
        raw(tx).execute("UPDATE audit SET entry = CAST(replace(entry, 'unlocked', 'unlooked') AS BLOB)")

    with notebook.reading() as tx:
        assert not tx.audit.is_whole()


def test_no_word_of_a_case_lies_readable_on_the_disk(notebook: Notebook) -> None:
    case_id = interviewed(notebook, alias=NEEDLE, wishes=f"{NEEDLE} wishes", urgent_needs=["rest"])
    casework.add_note(notebook, case_id, f"{NEEDLE} in a note")
    risk.set_risk(notebook, case_id, RiskLevel.HIGH, f"{NEEDLE} at risk")
    place = notebook.place.folder

    while_open = _holding_the_needle(place)
    notebook.vault.copy_to(place / "copy.db")
    notebook.vault.close()

    assert while_open == []
    assert _holding_the_needle(place) == []
    assert not list(place.glob("*-wal"))


def test_a_notebook_shows_nothing_of_itself_in_a_log(notebook: Notebook) -> None:
    shown = repr(notebook) + repr(dataclasses.replace(notebook)) + str(notebook.user) + repr(notebook.office)

    assert notebook.office.signing_seed not in shown
    assert notebook.secret.age_identity not in shown


def _do_half(vault: Vault) -> None:
    with vault.writing(UserId("marta"), NOON) as tx:
        tx.meta.put("half", "done")
        tx.cases.get(CaseId("nobody"))


def _is_found_damaged(file: Path) -> bool:
    try:
        return _problems_in(file) != ()
    except NotebookDamagedError:
        # The page was one that every reading begins with.
        return True


def _problems_in(file: Path) -> tuple[str, ...]:
    """Return what is found at the latest by the checks, often by opening already."""
    try:
        vault = Vault.open(file, (KEY,))
    except NotebookDamagedError:
        return ("does not open",)
    try:
        return vault.problems()
    except NotebookDamagedError:
        return ("cannot be examined",)
    finally:
        vault.close()


def _holding_the_needle(folder: Path) -> list[str]:
    forms = [NEEDLE.encode(), NEEDLE.lower().encode(), NEEDLE.encode("utf-16-le")]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def _decide(notebook: Notebook, case_id: CaseId) -> None:
    conversation = Conversation(language="en", pack_version=1, method=ConsentMethod.TYPED)
    consent.record_decisions(notebook, case_id, {Purpose.HEALTH: Decision.YES}, conversation)
