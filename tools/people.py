"""
Fill a throw-away notebook with invented people, to measure and to try what a large one is like.

``python tools/people.py FOLDER --people 100000``; the passphrase is printed at the end.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldcase.domain.case import check_digit
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.indexing import catch_up
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.storage.rows import moment
from tools.invented import Invented, people

PASSPHRASE = "quiet harbour seven lamps"  # noqa: S105  (of a throw-away notebook)
BATCH = 20_000
_STATUS = ("active",) * 12 + (
    "intake",
    "intake",
    "follow_up",
    "suspended",
    "closed",
    "closed",
    "closed",
    "closed_referred",
)
_RISK = ("low",) * 8 + ("medium",) * 6 + ("unassessed",) * 4 + ("high", "critical")
_NOTES = (
    "Calmer when the door stays open.",
    "Likes to be asked before each page.",
    "Wants to learn Italian; has an aunt in Verona.",
    "Asked about the health card again.",
    "Prefers text messages after six.",
)
_STEPS = ("Call interpreter", "Health check", "Hand over the stick", "Safety plan review", "Call the lawyer")


def main() -> int:
    """Make the notebook."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    begun = time.perf_counter()
    notebook = made(wanted.folder, wanted.people, wanted.seed)
    notebook.vault.close()
    sys.stdout.write(
        f"{wanted.people} invented people in {time.perf_counter() - begun:.0f} s; passphrase: {PASSPHRASE}\n"
    )
    return 0


def made(folder: Path, count: int, seed: int = 1) -> Notebook:
    """Return an open notebook with *count* invented people, findable."""
    place, clock, chance = Place(folder), SystemClock(), random.Random(seed)  # noqa: S311  (no keys)
    new = NewNotebook(
        passphrase=PASSPHRASE,
        worker_name="Marta K.",
        role=Role.CASE_MANAGER,
        organisation="Northern Outreach",
        case_prefix="NR",
    )
    create_notebook(place, new, FLOOR_COST, clock, chance.randbytes)
    notebook = open_notebook(place, PASSPHRASE, clock, chance.randbytes)
    _fill(notebook, count, seed, chance)
    return notebook


def _fill(notebook: Notebook, count: int, seed: int, chance: random.Random) -> None:
    connection: dbapi2.Connection = notebook.vault._connection
    # A throw-away notebook may lose power: nothing in it was ever true.
    connection.execute("PRAGMA synchronous = OFF").fetchall()
    connection.execute("PRAGMA wal_autocheckpoint = 20000").fetchall()
    now = datetime.now(UTC)
    everybody = people(count, seed)
    done = 0
    while batch := tuple(islice(everybody, BATCH)):
        connection.execute("BEGIN IMMEDIATE")
        _insert(connection, notebook.user.id, batch, done, now, chance)
        connection.execute("COMMIT")
        done += len(batch)
    while catch_up(notebook, BATCH):
        pass
    connection.execute("PRAGMA synchronous = FULL").fetchall()
    connection.execute("PRAGMA wal_autocheckpoint = 200").fetchall()


def _insert(  # noqa: PLR0913  (one batch, with what it hangs on)
    connection: dbapi2.Connection,
    owner: str,
    batch: tuple[Invented, ...],
    first: int,
    now: datetime,
    chance: random.Random,
) -> None:
    ids = [chance.randbytes(16).hex() for _ in batch]
    moments = [moment(now - timedelta(days=chance.expovariate(1 / 120))) for _ in batch]
    connection.executemany(
        "INSERT INTO person (id, alias, primary_language, gender, age_group) VALUES (?, ?, ?, '', '')",
        [(f"p{one}", person.alias, person.language) for one, person in zip(ids, batch, strict=True)],
    )
    connection.executemany(
        """
        INSERT INTO case_file
            (id, case_code, person_id, status, owner, registration_date, risk_level, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            (
                one,
                _code(first + at),
                f"p{one}",
                chance.choice(_STATUS),
                owner,
                moments[at][:10],
                chance.choice(_RISK),
                moments[at],
            )
            for at, one in enumerate(ids)
        ],
    )
    _tell(connection, owner, ids, batch, moments)
    _plan(connection, owner, ids, moments, now, chance)


def _tell(
    connection: dbapi2.Connection, owner: str, ids: list[str], batch: tuple[Invented, ...], moments: list[str]
) -> None:
    connection.executemany(
        """
        INSERT INTO interview (id, case_id, form, form_version, state, started_at, updated_at, interviewer)
        VALUES (?, ?, 'intake', 1, 'done', ?, ?, ?)
        """,
        [(f"i{one}", one, at, at, owner) for one, at in zip(ids, moments, strict=True)],
    )
    connection.executemany(
        """
        INSERT INTO answer
            (interview_id, case_id, question, state, value_json, source, answered_at, recorded_by)
        VALUES (?, ?, ?, 'answered', ?, 'person', ?, ?)
        """,
        _answers(ids, batch, moments, owner),
    )


def _plan(  # noqa: PLR0913  (one batch, with what it hangs on)
    connection: dbapi2.Connection,
    owner: str,
    ids: list[str],
    moments: list[str],
    now: datetime,
    chance: random.Random,
) -> None:
    connection.executemany(
        """
        INSERT INTO service_step (id, case_id, kind, service, title, status, due_on, created_at, created_by)
        VALUES (?, ?, 'task', 'interpretation', ?, 'planned', ?, ?, ?)
        """,
        _steps(ids, now, owner, chance),
    )
    connection.executemany(
        "INSERT INTO note (id, case_id, text, written_at, written_by) VALUES (?, ?, ?, ?, ?)",
        [
            (f"n{one}", one, chance.choice(_NOTES), moments[at], owner)
            for at, one in enumerate(ids)
            if at % 10 == 0
        ],
    )


def _answers(
    ids: list[str], batch: Iterable[Invented], moments: list[str], owner: str
) -> Iterator[tuple[str, str, str, str, str, str]]:
    for one, person, at in zip(ids, batch, moments, strict=True):
        told = {
            "contact_details": person.phone,
            "citizenship": person.citizenship,
            "birth_year": str(person.born),
        }
        for question, value in told.items():
            yield f"i{one}", one, question, json.dumps(value), at, owner


def _steps(
    ids: list[str], now: datetime, owner: str, chance: random.Random
) -> Iterator[tuple[str, str, str, str, str, str]]:
    for at, one in enumerate(ids):
        if at % 4 == 0:
            due = (now + timedelta(days=chance.randrange(-3, 60))).date().isoformat()
            yield f"s{one}", one, chance.choice(_STEPS), due, moment(now), owner


def _code(number: int) -> str:
    # Six digits and a check digit, spread so that neighbours do not share their beginning.
    digits = f"{number * 7_368_787 % 10_000_000:07d}"
    return f"NR-{digits}{check_digit(digits)}"


if __name__ == "__main__":
    sys.exit(main())
