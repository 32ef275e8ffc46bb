"""
Measure what the program weighs while it is locked and while it rests, beside a bare window of PySide6.

Resident set size, what a task manager shows: pages that several programs share count in full to each, so the
figures do not move with whatever else runs.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from fieldcase.domain.case import Case, CaseStatus, Person
from fieldcase.domain.ids import CaseId, PersonId, new_id
from fieldcase.services.indexing import catch_up
from fieldcase.services.notebook import Notebook

RUNS = 3
OPENINGS = 7
CASES = 10_000
OPENING_TARGET = 250
"""Milliseconds beyond the key derivation."""

BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.resize(1366, 728)
window.show()
window.grab()
"""

DOOR = """
import os, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from fieldcase.app.desktop import Desktop
from fieldcase.app.request import StartRequest
place = Path(sys.argv[1])
app = QApplication([])
desktop = Desktop(app, StartRequest(place, place.parent / "practice"))
desktop.begin()
desktop.window.grab()
"""

TODAY = (
    DOOR
    + """
from fieldcase.services.runner import Lane
begun = []
def opened(_):
    begun.append(time.perf_counter())
def refused(problem):
    raise SystemExit(problem.code)
desktop._runner.submit(Lane.VAULT, lambda: desktop._doors._open(place, "", sys.argv[2]), opened, refused)
while not begun:
    app.processEvents()
desktop._open()
"""
)

CASE = (
    TODAY
    + """
from fieldcase.domain.case_list import CaseQuery
from fieldcase.services.listing import first_rows
from fieldcase.viewmodels.destinations import CasesPage
def show(page):
    desktop._desk.go(CasesPage(page.lines[0].case_id))
desktop._desk.ask(lambda notebook: first_rows(notebook, CaseQuery()), show, refused)
"""
)

OPENING = (
    DOOR
    + """
from fieldcase.keys import kdf
from fieldcase.services.runner import Lane
desktop._get_ready()
ready = []
desktop._runner.submit(Lane.VAULT, lambda: None, ready.append, print)
while not ready:
    app.processEvents()
    time.sleep(0.002)
argon2id, derived = kdf.crypto_pwhash_alg, []
def timed(*arguments):
    begun = time.process_time()
    key = argon2id(*arguments)
    derived.append(time.process_time() - begun)
    return key
kdf.crypto_pwhash_alg = timed
def page():
    from fieldcase.ui.today.page import TodayPage
    return desktop.window.findChild(TodayPage)
done = []
begun = time.process_time()
desktop._runner.submit(
    Lane.VAULT,
    lambda: desktop._doors._open(place, "", sys.argv[2]),
    lambda _: done.append(desktop._open()),
    print,
)
while not done or not page()._today.sheet:
    app.processEvents()
    time.sleep(0.002)
desktop.window.grab()
print("MS", (time.process_time() - begun - sum(derived)) * 1000, flush=True)
os._exit(0)
"""
)

REST = """
until = time.perf_counter() + 1.5
while time.perf_counter() < until:
    app.processEvents()
    time.sleep(0.01)
window = globals().get("window") or desktop.window
window.grab()
for line in open("/proc/self/status"):
    if line.startswith("VmRSS:"):
        print("KIB", line.split()[1], flush=True)
os._exit(0)
"""


def memory_lines(place: Path, passphrase: str) -> Iterator[str]:
    """P15: while locked, idle on Today, with a case file open; needs Linux."""
    if not Path("/proc/self/status").exists():
        return
    kinds = {"bare": BARE, "locked": DOOR, "today": TODAY, "case": CASE}
    weights = {
        # The case file last: the notebook would open on it again.
        name: statistics.median(_figure(program + REST, "KIB", str(place), passphrase) for _ in range(RUNS))
        for name, program in kinds.items()
    }
    bare = weights["bare"]
    for name, workload, target in (
        ("locked", "P15 memory while locked", 1.5),
        ("today", "P15 memory on Today, 10,000 cases", 1.8),
        ("case", "P15 memory, a case file open, 10,000 cases", 2.0),
    ):
        ours = weights[name]
        verdict = "" if ours / bare <= target else "  over"
        figures = f"{ours / 1024:9.1f}M {bare / 1024:9.1f}M {ours / bare:7.2f} {target:7.2f}"
        yield f"{workload:44}{figures}{verdict}"


def opening_line(place: Path, passphrase: str) -> str:
    """
    P2: from the right passphrase to Today painted, without the key derivation.

    Processor time: the wall clock of a busy machine says little. The derivation is taken off as it was in
    that very opening: another one differs by more than everything else takes.
    """
    milliseconds = statistics.median(_figure(OPENING, "MS", str(place), passphrase) for _ in range(OPENINGS))
    verdict = "" if milliseconds <= OPENING_TARGET else "  over"
    workload = "P2 unlock to Today, 10,000 cases, ms"
    return f"{workload:44}{milliseconds:10.0f} {'':10} {'':7} {OPENING_TARGET:7d}{verdict}"


def fill(notebook: Notebook) -> None:
    """Put ten thousand cases into a notebook that can be searched, as if an office had worked for years."""
    with notebook.writing() as tx:
        for number in range(CASES):
            person = Person(id=PersonId(new_id(os.urandom)), alias=f"Person {number}")
            tx.cases.add(
                Case(
                    id=CaseId(new_id(os.urandom)),
                    code=f"BE-{number:05d}",
                    person=person,
                    status=CaseStatus.ACTIVE if number % 3 else CaseStatus.CLOSED,
                    owner=notebook.user.id,
                    registration_date=notebook.clock.today(),
                    updated_at=notebook.clock.now(),
                )
            )
    while catch_up(notebook, CASES):
        pass


def _figure(program: str, unit: str, *arguments: str) -> float:
    printed = subprocess.run(
        [sys.executable, "-c", program, *arguments], check=True, capture_output=True, text=True
    ).stdout
    return float(printed.split(unit)[1])
