"""
Measure what people wait for, each figure beside its baseline in the same run: ``make bench``.

Machines differ and are noisy; only the ratios say something. Targets stand in the table.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sqlcipher3 import dbapi2

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.clock import SystemClock
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.user import Role
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.field_types import UNANSWERED_TYPES
from fieldcase.forms.load import load_library
from fieldcase.keys.dbkey import open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services import intake
from fieldcase.services.backup import back_up
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.storage.connection import PRAGMAS
from fieldcase.storage.migrate import migrate
from fieldcase.storage.vault import Vault
from tools.bench_finding import LARGE_SIZES, SIZES, finding
from tools.bench_memory import fill, memory_lines, opening_line

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools import bench_files, bench_import, bench_statistics  # noqa: E402  (found now)

STARTS = 9
SAVES = 200
BACKUPS = 3
BACKUP_MEBIBYTES = int(os.environ.get("FIELDCASE_BENCH_BACKUP_MIB", "120"))
INTAKES = 60
INTAKE_ANSWERS = 60
RAW_INTERVIEW = (
    "INSERT INTO person (id) VALUES (:id)",
    """
    INSERT INTO case_file (id, case_code, person_id, status, owner, registration_date, updated_at)
    VALUES (:id, :id, :id, 'intake', 'worker', '2025-11-22', '2025-11-22')
    """,
    """
    INSERT INTO interview (id, case_id, form, form_version, state, started_at, updated_at, interviewer)
    VALUES (:id, :id, 'intake', 2, 'running', '2025-11-22', '2025-11-22', 'worker')
    """,
)
RAW_ANSWER = """
    INSERT INTO answer (interview_id, case_id, question, state, value_json, source, answered_at, recorded_by)
    VALUES (?, ?, ?, ?, ?, 'person', '2025-11-22T12:00:00.000000Z', 'worker')
"""
"""The same rows into the same tables, under the same indexes, keys and triggers."""

BARE_WINDOW = """
import os
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from fieldcase.resources_root import find_resources
from fieldcase.ui.common.theme import Theme, apply_theme, install_resources
app = QApplication([])
install_resources(app, find_resources())
apply_theme(app, Theme.LIGHT)
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.resize(1366, 728)
window.show()
window.grab()
os._exit(0)
"""

UNLOCK_PAGE = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from fieldcase.app.desktop import Desktop
from fieldcase.app.request import StartRequest
place = Path(sys.argv[1])
desktop = Desktop(QApplication([]), StartRequest(place, place.parent / "practice"))
desktop.begin()
desktop.window.grab()
os._exit(0)
"""


@dataclass(frozen=True)
class Row:
    """One line of the table; seconds."""

    workload: str
    ours: float
    baseline: float
    target: float

    def line(self) -> str:
        """Return the line as it is printed."""
        ratio = self.ours / self.baseline
        verdict = "" if ratio <= self.target else "  over"
        figures = f"{self.ours * 1000:10.1f} {self.baseline * 1000:10.1f} {ratio:7.2f} {self.target:7.2f}"
        return f"{self.workload:44}{figures}{verdict}"


def main() -> int:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"{'workload':44}{'ours ms':>10} {'base ms':>10} {'ratio':>7} {'target':>7}")
    with tempfile.TemporaryDirectory(prefix="fieldcase-bench-") as folder:
        place = Place(Path(folder, "notebook"))
        wanted = NewNotebook(
            passphrase="quiet harbour seven lamps",  # noqa: S106  (a throw-away notebook)
            worker_name="Bench",
            role=Role.CASE_MANAGER,
            organisation="Bench",
            case_prefix="BE",
        )
        create_notebook(place, wanted, FLOOR_COST, SystemClock(), os.urandom)
        print(start_to_unlock_page(place).line(), flush=True)
        notebook = open_notebook(place, wanted.passphrase, SystemClock(), os.urandom)
        print(save_one_answer(notebook, Path(folder)).line(), flush=True)
        print(note_each_save(notebook).line(), flush=True)
        print(back_up_and_prove(notebook, Path(folder)).line(), flush=True)
        print(save_an_intake(notebook, Path(folder)).line(), flush=True)
        fill(notebook)
        notebook.vault.close()
        print(opening_line(place.folder, wanted.passphrase), flush=True)
        for line in memory_lines(place.folder, wanted.passphrase):
            print(line, flush=True)
        large = os.environ.get("BENCH_LARGE") == "1"
        for line in finding(Path(folder), SIZES + LARGE_SIZES if large else SIZES):
            print(line, flush=True)
        for line in bench_statistics.statistics_lines(Path(folder)):
            print(line, flush=True)
    print(bench_import.import_line(), flush=True)
    return bench_files.main()


def start_to_unlock_page(place: Place) -> Row:
    """P1: cold process to the painted unlock page, against a bare window with one field in the same style."""
    ours, bare = [], []
    for _ in range(STARTS):
        bare.append(_seconds(lambda: _python(BARE_WINDOW)))
        ours.append(_seconds(lambda: _python(UNLOCK_PAGE, str(place.folder))))
    return Row("P1 start to unlock page", statistics.median(ours), statistics.median(bare), 1.6)


def save_one_answer(notebook: Notebook, folder: Path) -> Row:
    """P3: one answer, audited and durable, against one raw durable insert of the same bytes."""
    form = _intake_form()
    sheet = intake.start(notebook, form.id, form.version)
    raw = dbapi2.connect(str(folder / "raw.db"), isolation_level=None)
    raw.set_key(f"x'{os.urandom(32).hex()}'")
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("CREATE TABLE answer (number INTEGER PRIMARY KEY, question TEXT, value_json TEXT)")
    ours, bare = [], []
    for number in range(SAVES):
        given = GivenAnswer(
            question="wishes", state=AnswerState.ANSWERED, value_json=f'"a room with a lock {number}"'
        )
        row = (given.question, given.value_json)
        ours.append(_seconds(partial(intake.save_answer, notebook, form, sheet.interview.id, given)))
        bare.append(
            _seconds(partial(raw.execute, "INSERT INTO answer (question, value_json) VALUES (?, ?)", row))
        )
    raw.close()
    return Row("P3 save one answer", statistics.median(ours), statistics.median(bare), 2.5)


def note_each_save(notebook: Notebook) -> Row:
    """P3: the same save with the mark beside the database, against the save without it."""
    form = _intake_form()
    sheet = intake.start(notebook, form.id, form.version)
    noted: list[float] = []
    without: list[float] = []
    follower = notebook.vault.recorded
    for number in range(2 * SAVES):
        notebook.vault.recorded = follower if number % 2 else _nothing
        times = noted if number % 2 else without
        given = GivenAnswer(question="wishes", state=AnswerState.ANSWERED, value_json=f'"a bed {number}"')
        times.append(_seconds(partial(intake.save_answer, notebook, form, sheet.interview.id, given)))
    notebook.vault.recorded = follower
    return Row("P3 the mark after each save", statistics.median(noted), statistics.median(without), 1.05)


def back_up_and_prove(notebook: Notebook, folder: Path) -> Row:
    """P14: a backup, opened and proved, against a flushed copy of the file and the check of its pages."""
    with notebook.writing() as tx:
        for number in range(BACKUP_MEBIBYTES * 2):
            tx.meta.put(f"filling {number}", os.urandom(256 * 1024).hex())
    notebook.vault.tidy()
    shelf = folder / "backups"
    shelf.mkdir()
    secret = notebook.secret
    keys = open_database_keys(
        read_key_file(notebook.place.database_keys), secret.age_identity, vault_id=secret.vault_id
    ).keys
    ours, bare = [], []
    for number in range(BACKUPS):
        bare.append(
            _seconds(partial(_copy_and_check, notebook.place.database, folder / f"{number}.db", keys))
        )
        ours.append(_seconds(partial(back_up, notebook, shelf)))
    size = notebook.place.database.stat().st_size // (1024 * 1024)
    return Row(f"P14 backup of {size} MiB, proved", statistics.median(ours), statistics.median(bare), 1.3)


def _copy_and_check(source: Path, target: Path, keys: tuple[bytes, ...]) -> None:
    shutil.copyfile(source, target)
    with target.open("r+b") as file:
        os.fsync(file.fileno())
    copy = Vault.open_copy(target, keys)
    copy.forged_pages()
    copy.close()
    target.unlink()


def _nothing(_: object) -> None:
    """Note nothing."""


def save_an_intake(notebook: Notebook, folder: Path) -> Row:
    """P4: sixty answers kept together, against the same rows in one durable transaction."""
    raw = dbapi2.connect(str(folder / "raw_intake.db"), isolation_level=None)
    raw.set_key(f"x'{os.urandom(32).hex()}'")
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}").fetchall()
    migrate(raw)
    raw.execute(
        "INSERT INTO user (id, name, role, added_at) VALUES ('worker', 'Bench', 'worker', '2025-11-22')"
    )
    form = _intake_form()
    asked = [one.id for one in form.questions if one.type not in UNANSWERED_TYPES][:INTAKE_ANSWERS]
    given = [
        GivenAnswer(question=name, state=AnswerState.ANSWERED, value_json=f'"what was said, {number}"')
        for number, name in enumerate(asked)
    ]
    rows = [(one.question, one.state.value, one.value_json) for one in given]
    ours, bare = [], []
    for _ in range(INTAKES):
        sheet = intake.start(notebook, form.id, form.version)
        ours.append(_seconds(partial(intake.save_answers, notebook, form, sheet.interview.id, given)))
        for statement in RAW_INTERVIEW:
            raw.execute(statement, {"id": sheet.interview.id})
        bare.append(_seconds(partial(_insert_together, raw, sheet.interview.id, rows)))
    raw.close()
    return Row("P4 save an intake of 60", statistics.median(ours), statistics.median(bare), 2.0)


@cache
def _intake_form() -> FormDefinition:
    return load_library(find_resources() / "forms", find_translations() / "forms").form("intake")


def _insert_together(raw: dbapi2.Connection, interview_id: str, rows: Sequence[tuple[str, ...]]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    for row in rows:
        raw.execute(RAW_ANSWER, (interview_id, interview_id, *row))
    raw.execute("UPDATE case_file SET updated_at = '2025-11-23' WHERE id = ?", (interview_id,))
    raw.execute("COMMIT")


def _python(program: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-c", program, *arguments], check=True, capture_output=True)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
