"""The shape of a notebook changes only forwards, only whole, only in sight of a reviewer."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision, Purpose, current_decisions
from fieldcase.domain.errors import NotebookNewerError, UnexpectedError
from fieldcase.services import casework
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.storage import migrate as migrating
from fieldcase.storage.cases import CaseFilter
from fieldcase.storage.connection import connect
from fieldcase.storage.vault import Vault
from tests.notebooks import NOON, PASSPHRASE
from tests.storage.keep_vault import KEPT, PEOPLE
from tools.schema import GOLDEN, schema_text

KEY = bytes(range(32))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """An empty notebook of the present version."""
    made = connect(tmp_path / "notebook.db", (KEY,), create=True)
    migrating.migrate(made)
    yield made
    made.close()


def test_the_golden_schema_is_what_the_migrations_make() -> None:
    assert GOLDEN.read_text("utf-8") == schema_text(), "run make schema"


def test_migrations_are_numbered_in_order_and_no_number_is_used_twice() -> None:
    numbers = [number for number, _ in migrating.migrations()]

    assert numbers == sorted(set(numbers))


def test_no_upsert_sets_off_a_trigger_that_relies_on_or_ignore(connection: dbapi2.Connection) -> None:
    """What the outer statement does about conflicts counts inside a trigger: the second change would fail."""
    rows = connection.execute("SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    heard = {table for table, sql in rows if "OR IGNORE" in sql}
    upserts = {
        table
        for file in Path(migrating.__file__).parent.glob("*.py")
        for table in re.findall(r"INSERT INTO (\w+)(?:(?!INSERT)[^;])*?ON CONFLICT", file.read_text("utf-8"))
    }

    assert {"case_file", "note"} <= heard
    assert {"interview", "service_step"} <= upserts
    assert heard.isdisjoint(upserts)


def test_migrating_again_changes_nothing(connection: dbapi2.Connection) -> None:
    before = connection.execute("PRAGMA schema_version").fetchone()[0]

    assert migrating.migrate(connection) == migrating.schema_version()
    assert connection.execute("PRAGMA schema_version").fetchone()[0] == before


def test_a_migration_that_dies_leaves_the_old_version_whole(
    connection: dbapi2.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A half migration would be a notebook that no version can read."""
    present = migrating.schema_version()
    dying = "CREATE TABLE half (id TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(migrating, "migrations", lambda: ((present + 1, dying),))

    with pytest.raises(UnexpectedError):
        migrating.migrate(connection)

    assert migrating.version_of(connection) == present
    assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None


def test_a_notebook_of_a_newer_fieldcase_is_left_alone(connection: dbapi2.Connection, tmp_path: Path) -> None:
    connection.execute(f"PRAGMA user_version = {migrating.schema_version() + 1}")
    connection.close()
    before = (tmp_path / "notebook.db").read_bytes()

    with pytest.raises(NotebookNewerError):
        Vault.open(tmp_path / "notebook.db", (KEY,))

    assert (tmp_path / "notebook.db").read_bytes() == before


@pytest.mark.parametrize("version", sorted(folder.name for folder in KEPT.iterdir()))
def test_a_notebook_of_every_released_version_opens_for_ever(version: str, tmp_path: Path) -> None:
    place = Place(tmp_path / "kept")
    shutil.copytree(KEPT / version, place.folder)

    notebook = open_notebook(place, PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    lines = casework.case_list(notebook, CaseFilter.ALL, "")
    sheet = casework.case_sheet(notebook, lines[0].case.id)
    with notebook.reading() as tx:
        whole = tx.audit.is_whole()
        decisions = current_decisions(tx.consents.of_case(lines[0].case.id))
    problems = notebook.vault.problems()
    notebook.vault.close()

    assert {line.case.person.alias for line in lines} == set(PEOPLE)
    assert decisions[Purpose.HEALTH].decision is Decision.YES
    assert [step.title for step in sheet.steps] == ["Call interpreter"]
    assert (whole, problems) == (True, ())
