"""Legal dates for Today; the same dates as a calendar that gives nothing away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fieldcase.domain.case import Case
from fieldcase.domain.country_profile import CountryProfile
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, new_id
from fieldcase.domain.legal_clocks import BY_LAW, ClockKind, LegalClock, clocks_of
from fieldcase.domain.legal_sight import sees_clock
from fieldcase.domain.need_to_know import Eyes
from fieldcase.services.disk import disk_errors
from fieldcase.services.indexing import housekeeping
from fieldcase.services.need_to_know import only_cases_of_mine
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_print
from fieldcase.storage.transaction import Transaction

SHOWN = 12
AT_ONCE = 200
"""Cases whose dates are worked out in one go: about a twentieth of a second."""


class DueClock(Frozen):
    """
    A legal date with its case.

    *verified* unless it follows from days of the country that nobody has signed off.
    """

    case: Case
    clock: LegalClock
    verified: bool


def legal_clocks(notebook: Notebook) -> tuple[DueClock, ...]:
    """Return the dates that are near or past, for the eyes of the present worker, the most urgent first."""
    while keep_dates_true(notebook):
        pass
    worker = notebook.user
    led = _kinds(Eyes(worker.id, worker.role, leads=True))
    seen = () if only_cases_of_mine(notebook) else _kinds(Eyes(worker.id, worker.role))
    with notebook.reading() as tx:
        verified = tx.country_profiles.in_force().verified
        found = tx.legal_dates.due(notebook.clock.today(), seen, led, worker.id, SHOWN)
        return tuple(
            DueClock(case=tx.cases.get(case_id), clock=one, verified=verified or one.kind not in BY_LAW)
            for case_id, one in found
        )


def keep_dates_true(notebook: Notebook) -> bool:
    """Work out the dates of cases that changed; return whether more wait."""
    with notebook.reading() as tx:
        if not tx.legal_dates.waiting(1):
            return False
    with housekeeping(notebook) as tx:
        profile = tx.country_profiles.in_force().profile
        for case_id in tx.legal_dates.waiting(AT_ONCE):
            tx.legal_dates.put(case_id, _clocks(tx, case_id, profile))
        return bool(tx.legal_dates.waiting(1))


def _clocks(tx: Transaction, case_id: CaseId, profile: CountryProfile) -> tuple[LegalClock, ...]:
    if not tx.legal.is_open(case_id):
        return ()
    return clocks_of(tx.legal.of_case(case_id), profile, tx.legal.said_child_on(case_id))


def _kinds(eyes: Eyes) -> tuple[ClockKind, ...]:
    return tuple(kind for kind in ClockKind if sees_clock(eyes, kind))


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
