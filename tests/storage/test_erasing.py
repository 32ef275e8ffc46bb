"""Nothing of a person who was erased is left in any table, and nobody else loses anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldcase.domain.errors import UnexpectedError
from fieldcase.domain.ids import CaseId, PersonId
from fieldcase.storage.connection import connect
from fieldcase.storage.erasing import BY_HAND, ERASED, STAYS, Erasing
from fieldcase.storage.failures import translated
from fieldcase.storage.migrate import migrate
from fieldcase.storage.search_index import SearchIndex
from fieldcase.storage.search_source import SearchSource

KEY = bytes(range(32))
GONE, STAYING = "zamira", "bogdan"
LINKS = {"case_id": "case_file", "person_id": "person", "thread_id": "thread", "bundle_id": "bundle"}
"""Columns that point somewhere without saying so in the schema."""

SHARED = {"user", "organisation", "exchange_place", "bed", "house"}
SPECIAL = {
    ("document_content", "sha256"): "document_content-{who}",
    ("sending", "bundle_id"): "bundle-{who}",
    ("import_made", "bundle_id"): "bundle-{who}",
    ("draft", "place"): "case:case_file-{who}",
    ("meta", "key"): "reply.secret.bundle-{who}",
    ("shift_note", "text"): "We talked about needle {who} person alias tonight.",
    ("house_task", "title"): "Call the clinic for needle {who} person alias",
}
"""Columns that are more than a text."""

FTS = {"search_names", "search_words"}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[dbapi2.Connection]:
    """Two people, with a row each in every table that has a rule; every text of theirs is a needle."""
    made = connect(tmp_path / "notebook.db", (KEY,), create=True)
    migrate(made)
    made.execute("PRAGMA foreign_keys = OFF")
    triggers = made.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for trigger in triggers:
        made.execute(f'DROP TRIGGER "{trigger["name"]}"')
    for who in (STAYING, GONE):
        for table in (*ERASED, *(one for one in BY_HAND if not one.startswith("search_"))):
            fill(made, table, who)
    for trigger in triggers:
        made.execute(trigger["sql"])
    for who in (STAYING, GONE):
        index(made, who)
    yield made
    made.close()


def fill(connection: dbapi2.Connection, table: str, who: str) -> None:
    """Add the row of one person; what points to another table points to the row of the same person."""
    points = {row["from"]: row["table"] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    row = {one["name"]: value_of(table, one, points, who) for one in columns}
    marks = ", ".join("?" * len(row))
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608  (our own names)
    connection.execute(statement, tuple(row.values()))


def value_of(table: str, column: dbapi2.Row, points: dict[str, str], who: str) -> object:
    name, kind = column["name"], column["type"]
    if kind == "INTEGER":
        return 1 if who == GONE else 2
    special = SPECIAL.get((table, name))
    if special is not None:
        return special.format(who=who)
    target = points.get(name) or LINKS.get(name)
    if target in SHARED:
        return target
    if target is not None:
        return key_of(target, who)
    if name == "id":
        return key_of(table, who)
    needle = f"needle {who} {table} {name}"
    return needle.encode() if kind == "BLOB" else needle


def key_of(table: str, who: str) -> str:
    return f"{table}-{who}"


def index(connection: dbapi2.Connection, who: str) -> None:
    entry = SearchSource(connection).entry(CaseId(key_of("case_file", who)))
    assert entry is not None
    SearchIndex(connection).put(entry)


def everything(connection: dbapi2.Connection) -> dict[str, list[bytes]]:
    """Return every value of every table, decrypted."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {}
    for table in tables:
        rows = [tuple(row) for row in connection.execute(f'SELECT * FROM "{table}"')]  # noqa: S608  (ours)
        found[table] = [repr(row).encode() for row in rows if table not in FTS]
    return found


def erase(connection: dbapi2.Connection) -> None:
    person = Erasing(connection)
    gone = person.whole_person(PersonId(key_of("person", GONE)))
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN IMMEDIATE")
    person.erase(gone)
    connection.execute("DELETE FROM erasure WHERE id = ?", (key_of("erasure", GONE),))
    connection.execute("COMMIT")


def test_every_table_has_a_rule_or_a_reason_to_stay(connection: dbapi2.Connection) -> None:
    """A new table fails here until somebody decides in `storage/erasing.py` what goes with a person."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    shadows = {f"{one}_{part}" for one in FTS for part in ("config", "data", "docsize", "idx")}
    own = tables - shadows - {"sqlite_sequence"}

    assert own == set(ERASED) | set(BY_HAND) | set(STAYS)
    assert not set(ERASED) & set(BY_HAND)
    assert not (set(ERASED) | set(BY_HAND)) & set(STAYS)


def test_no_table_that_stays_points_to_a_case_or_a_person(connection: dbapi2.Connection) -> None:
    for table in STAYS:
        points = {row["table"] for row in connection.execute(f"PRAGMA foreign_key_list({table})")}
        columns = {row["name"] for row in connection.execute(f"PRAGMA table_info({table})")}
        assert not points & set(ERASED), table
        assert not columns & {"case_id", "person_id"}, table


def test_no_needle_of_the_person_is_left_in_any_table(connection: dbapi2.Connection) -> None:
    before = everything(connection)
    assert all(any(GONE.encode() in row for row in before[table]) for table in ERASED)

    erase(connection)

    left = {
        table: rows
        for table, values in everything(connection).items()
        if (rows := [r for r in values if GONE.encode() in r])
    }
    assert left == {}
    for table in FTS:
        found = f"SELECT rowid FROM {table} WHERE {table} MATCH 'zamira*'"  # noqa: S608  (our own names)
        assert connection.execute(found).fetchall() == []


def test_nobody_else_loses_a_row(connection: dbapi2.Connection) -> None:
    def staying() -> dict[str, list[bytes]]:
        return {
            table: sorted(row for row in rows if STAYING.encode() in row)
            for table, rows in everything(connection).items()
            if not table.startswith(tuple(FTS))
        }

    before = staying()

    erase(connection)

    assert staying() == before
    found = connection.execute("SELECT rowid FROM search_names WHERE search_names MATCH 'bogdan*'").fetchall()
    assert len(found) == 1


def test_what_guards_the_rows_is_back_in_its_place(connection: dbapi2.Connection) -> None:
    def guards() -> set[tuple[str, str]]:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        return {(row["name"], row["sql"]) for row in rows}

    before = guards()

    erase(connection)

    assert guards() == before
    with pytest.raises(UnexpectedError), translated():
        connection.execute("DELETE FROM consent_decision")


def test_an_erasing_that_breaks_off_leaves_everything(connection: dbapi2.Connection) -> None:
    before = everything(connection)
    person = Erasing(connection)
    gone = person.whole_person(PersonId(key_of("person", GONE)))

    connection.execute("BEGIN IMMEDIATE")
    person.erase(gone)
    connection.execute("ROLLBACK")

    assert everything(connection) == before


def test_the_dump_of_the_notebook_holds_no_needle(connection: dbapi2.Connection, tmp_path: Path) -> None:
    """Every page that is left, decrypted: free pages and gaps in pages included."""
    erase(connection)
    connection.execute("VACUUM")
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]

    plain = tmp_path / "plain.db"
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")

    content = plain.read_bytes()
    assert free == 0
    assert f"needle {STAYING}".encode() in content
    assert GONE.encode() not in content
