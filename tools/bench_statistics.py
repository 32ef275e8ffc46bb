"""
Measure a table of numbers over many people, with small groups hidden, against the bare GROUP BY.

Part of ``make bench``; ``python -m tools.bench_statistics`` draws the curve in ``docs/``, in ten minutes.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldcase.domain.clock import SystemClock
from fieldcase.domain.consent import ConsentMethod, Conversation
from fieldcase.domain.statistics import Audience, Dimension, Period, Question, Report
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.services.statistics import read_table, renew_codes
from fieldcase.storage.rows import moment
from tools.bench_finding import _rows, _seconds
from tools.curve import HALF_OF_THEM, draw

PEOPLE = 193_000
"""As many as the largest collection of such data in the world had."""
SIZES = (1_000, 10_000, PEOPLE, 1_000_000)
CURVE = Path(__file__).resolve().parents[1] / "docs" / "counting.svg"
LIMIT = 1.5
_ROUNDS = 9
_YEAR = Period(first=date(2025, 1, 1), last=date(2025, 12, 31))
_BARE = """
    SELECT {columns}, count(*) FROM statistics_line
    WHERE registered_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY {columns}
"""
_GENDERS = ("feminine",) * 12 + ("masculine",) * 7 + ("transgender_feminine", "")
_AGES = ("0_8", "9_17", "9_17", "18_25", "18_25", "18_25", "26_35", "26_35", "36_47", "48_plus", "")
_PASSPHRASE = "quiet harbour seven lamps"  # noqa: S105  (of a throw-away notebook)


@dataclass(frozen=True)
class Counted:
    """What one table took, against the bare question; seconds."""

    kinds: int
    people: int
    ours: float
    bare: float

    def line(self) -> str:
        """Return the line as it is printed: median, baseline, ratio, limit."""
        verdict = "" if self.ours <= LIMIT * self.bare else "  over"
        name = f"P12 table by {self.kinds} kinds, {self.people:,} people"
        figures = f"{self.ours * 1000:10.1f} {self.bare * 1000:10.1f} {self.ours / self.bare:7.2f}"
        return f"{name:44}{figures} {LIMIT:7.2f}{verdict}"


def statistics_lines(folder: Path, people: int = PEOPLE) -> list[str]:
    """Return the lines of the table: two kinds of answers crossed, then three."""
    each, tables = _measure(folder, people)
    first = f"codes of {people:,} people read for the first time: {each * 1e6:.0f} µs each"
    return [first, *(one.line() for one in tables)]


def _measure(folder: Path, people: int) -> tuple[float, list[Counted]]:
    notebook = _made(folder, people)
    begun = time.process_time()
    renew_codes(notebook)
    each = (time.process_time() - begun) / people
    tables = []
    for split, columns in (
        ((), "age_group, gender"),
        ((Dimension.CITIZENSHIP_GROUP,), "age_group, gender, citizenship"),
    ):
        question = Question(report=Report.SEX_AND_AGE, period=_YEAR, audience=Audience.PUBLISHED, split=split)
        ours, bare = [], []
        for _ in range(_ROUNDS):
            bare.append(_seconds(partial(_rows, notebook, _BARE.format(columns=columns))))
            ours.append(_seconds(partial(read_table, notebook, question)))
        tables.append(Counted(2 + len(split), people, statistics.median(ours), statistics.median(bare)))
    notebook.vault.close()
    return each, tables


def _made(folder: Path, people: int) -> Notebook:
    place, clock, chance = Place(folder / "counted"), SystemClock(), random.Random(12)  # noqa: S311  (no keys)
    new = NewNotebook(
        passphrase=_PASSPHRASE,
        worker_name="Bench",
        role=Role.SUPERVISOR,
        organisation="Bench",
        case_prefix="BE",
    )
    create_notebook(place, new, FLOOR_COST, clock, chance.randbytes)
    notebook = open_notebook(place, _PASSPHRASE, clock, chance.randbytes)
    connection: dbapi2.Connection = notebook.vault._connection
    connection.execute("PRAGMA synchronous = OFF").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    _fill(connection, notebook.user.id, people, chance)
    connection.execute("COMMIT")
    return notebook


def _fill(connection: dbapi2.Connection, worker: str, people: int, chance: random.Random) -> None:
    now = datetime.now(UTC)
    at, until = moment(now), (now + timedelta(days=365)).date().isoformat()
    talk = Conversation(language="en", pack_version=1, method=ConsentMethod.SIGNED).to_json()
    numbers = range(people)
    connection.executemany(
        "INSERT INTO person (id, gender, age_group) VALUES (?, ?, ?)",
        ((f"p{one}", chance.choice(_GENDERS), chance.choice(_AGES)) for one in numbers),
    )
    connection.executemany(
        """
        INSERT INTO case_file (id, case_code, person_id, status, owner, registration_date, updated_at)
        VALUES (?, ?, ?, 'active', ?, ?, ?)
        """,
        (
            (f"c{one}", f"B-{one}", f"p{one}", worker, f"2025-{chance.randrange(1, 13):02d}-15", at)
            for one in numbers
        ),
    )
    connection.executemany(
        """
        INSERT INTO consent_decision
            (id, case_id, purpose, decision, decided_at, valid_until, recorded_by, conversation)
        VALUES (?, ?, 'statistics', ?, ?, ?, ?, ?)
        """,
        (
            (f"d{one}", f"c{one}", "yes" if one % 5 else "no", at, until, worker, talk)
            for one in numbers
            if one % 7
        ),
    )


def main() -> int:
    """Measure notebooks of every size, then draw the curve."""
    curves: dict[str, dict[int, float]] = {}
    for people in SIZES:
        with tempfile.TemporaryDirectory(prefix="fieldcase-bench-") as scratch:
            for one in _measure(Path(scratch), people)[1]:
                sys.stdout.write(one.line() + "\n")
                sys.stdout.flush()
                for name, took in (("table", one.ours), ("bare GROUP BY", one.bare)):
                    curves.setdefault(f"{name}, {one.kinds} kinds", {})[people] = took * 1000
    CURVE.write_text(draw(curves, HALF_OF_THEM), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
