"""Legal dates for Today; the same dates as a calendar that gives nothing away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fieldcase.domain.case import Case
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import new_id
from fieldcase.domain.legal_clocks import CLOCK_CATEGORY, NEAR, LegalClock, clocks_of
from fieldcase.services.disk import disk_errors
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_print

CASES_READ = 200
"""Newest entries first; whoever has more running at once looks into the cases."""
SHOWN = 12


class DueClock(Frozen):
    """A legal date with its case."""

    case: Case
    clock: LegalClock


def legal_clocks(notebook: Notebook) -> tuple[DueClock, ...]:
    """Return the dates that are near or past, for the eyes of the present worker, the most urgent first."""
    until = notebook.clock.today() + NEAR
    found: list[DueClock] = []
    with notebook.reading() as tx:
        for case_id in tx.legal.open_cases(CASES_READ):
            case, eyes = tx.cases.get(case_id), eyes_on(notebook, tx, case_id)
            clocks = clocks_of(tx.legal.of_case(case_id), says_child=case.person.is_child)
            found += [
                DueClock(case=case, clock=one)
                for one in clocks
                if one.due_on <= until and eyes.reads(CLOCK_CATEGORY[one.kind])
            ]
    return tuple(sorted(found, key=lambda one: (one.clock.due_on, one.case.code))[:SHOWN])


def write_calendar(notebook: Notebook, clocks: Sequence[DueClock], title: str, target: Path) -> None:
    """
    Write the days of *clocks* as a calendar file: each is called *title*, nothing else is in it.

    Two dates on one day are one entry: how many there are is nobody's business either.
    """
    stamp = notebook.clock.now().strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//EN"]
    for day in sorted({one.clock.due_on for one in clocks}):
        lines += ["BEGIN:VEVENT", f"UID:{new_id(notebook.entropy)}", f"DTSTAMP:{stamp}"]
        lines += [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"SUMMARY:{_plain(title)}", "END:VEVENT"]
    lines.append("END:VCALENDAR")
    with disk_errors():
        target.write_bytes("".join(f"{line}\r\n" for line in lines).encode())
    note_print(notebook, "calendar")


def _plain(title: str) -> str:
    """Return a title as RFC 5545 writes text; it is far shorter than a line may be."""
    return title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", " ")
