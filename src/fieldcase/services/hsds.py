"""
Organisations out of a directory in the Open Referral standard (HSDS).

Nothing is guessed and nothing is kept half: either every row can be read, or each problem is named with its
table, row and column; what the notebook has no place for is named as well. It is untrusted text until
somebody imports it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.partner import Contact, Offer
from fieldcase.services.hsds_tables import MAX_ORGANISATIONS, Problem, Reason, Row, Tables, collect

_MAX_NAME, _MAX_ABOUT = 200, 2000
_TAKEN = {
    "organization": {"name", "description"},
    "service": {
        "name",
        "description",
        "eligibility_description",
        "fees_description",
        "application_process",
        "assured_date",
    },
    "phone": {"number"},
    "language": {"code", "name", "language"},
    "address": {"city", "country"},
    "contact": {"name", "title", "email"},
    "schedule": {"description", "byday", "opens_at", "closes_at"},
}
"""What the notebook has a place for; ids only tie the tables together."""


class Left(Frozen):
    """A column that was not taken in, with how many rows had something in it."""

    table: str
    column: str
    rows: int


class Entry(Frozen):
    """One organisation as the file tells of it."""

    name: str
    town: str = ""
    country: str = ""
    telephone: str = ""
    about: str = ""
    languages: tuple[str, ...] = ()
    services: tuple[Offer, ...] = ()
    people: tuple[Contact, ...] = ()
    checked_on: date | None = None


class Read(Frozen):
    """Every organisation of a file, or every problem, never both; what of it was left."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    left: tuple[Left, ...] = ()


def read_hsds(path: Path) -> Read:
    """Read a folder of tables, one file of it, a zip of them, or a JSON file."""
    tables = collect(path)
    if not tables.problems:
        _check(tables)
    if tables.problems:
        return Read(problems=tuple(tables.problems))
    reader = _Reader(tables)
    entries = tuple(reader.entry(row) for row in tables.of("organization"))
    return (
        Read(problems=tuple(tables.problems))
        if tables.problems
        else Read(entries=entries, left=_left(tables))
    )


def _check(tables: Tables) -> None:
    organisations = tables.of("organization")
    if not organisations:
        tables.blame(Reason.NO_ORGANISATIONS)
    if len(organisations) > MAX_ORGANISATIONS:
        tables.blame(Reason.TOO_LARGE, organisations[0].table)
    ids: set[str] = set()
    for row in organisations:
        _check_organisation(row, ids, tables)
    for row in (row for name in _TAKEN for row in tables.of(name)):
        owner = row.get("organization_id")
        if owner and owner not in ids:
            tables.blame(Reason.UNKNOWN_ORGANISATION, row.table, row.number, "organization_id")


def _check_organisation(row: Row, ids: set[str], tables: Tables) -> None:
    own = row.get("id")
    if not own:
        tables.blame(Reason.ID_MISSING, row.table, row.number, "id")
    elif own in ids:
        tables.blame(Reason.ID_TWICE, row.table, row.number, "id")
    if not row.get("name"):
        tables.blame(Reason.NAME_MISSING, row.table, row.number, "name")
    ids.add(own)


class _Reader:
    """Puts together what belongs to one organisation, by way of its services, places and people."""

    def __init__(self, tables: Tables) -> None:
        self._owners: dict[str, dict[str, str]] = {}
        for name in ("service", "service_at_location", "location", "contact", "phone"):
            self._owners[name] = {row.get("id"): self._owner(row) for row in tables.of(name)}
        for row in tables.of("service_at_location"):
            if not self._owners["location"].get(row.get("location_id")):
                self._owners["location"][row.get("location_id")] = self._owner(row)
        self._rows: dict[tuple[str, str], list[Row]] = {}
        for name in _TAKEN:
            for row in tables.of(name):
                owner = self._owner(row)
                self._rows.setdefault((name, owner), []).append(row)
                if not owner and name != "organization":
                    tables.blame(Reason.UNKNOWN_ORGANISATION, row.table, row.number, "organization_id")

    def entry(self, row: Row) -> Entry:
        """Return the organisation of *row*."""
        own = row.get("id")
        phones, addresses = self._of("phone", own), self._of("address", own)
        services = self._of("service", own)
        days = [day for day in (_day(one.get("assured_date")) for one in services) if day is not None]
        general = [one for one in phones if not one.get("contact_id") and not one.get("service_id")]
        telephone = _first(_values(general or [one for one in phones if not one.get("contact_id")], "number"))
        return Entry(
            name=row.get("name")[:_MAX_NAME],
            town=_first(_values(addresses, "city")),
            country=_first(_values(addresses, "country")),
            telephone=telephone,
            about=row.get("description")[:_MAX_ABOUT],
            languages=tuple(_values(self._of("language", own), "code", "language", "name")),
            services=tuple(self._offer(one, own) for one in services if one.get("name")),
            people=tuple(self._contact(one, phones) for one in self._of("contact", own) if one.get("name")),
            checked_on=min(days, default=None),
        )

    def _offer(self, service: Row, own: str) -> Offer:
        times = [one for one in self._of("schedule", own) if one.get("service_id") == service.get("id")]
        phones = [one for one in self._of("phone", own) if one.get("service_id") == service.get("id")]
        told = ("description", "eligibility_description", "fees_description", "application_process")
        words = [
            *(service.get(column) for column in told),
            *(_time(one) for one in times),
            *(one.get("number") for one in phones if not one.get("contact_id")),
        ]
        about = " · ".join(dict.fromkeys(word for word in words if word))
        return Offer(name=service.get("name")[:_MAX_NAME], about=about[:_MAX_ABOUT])

    @staticmethod
    def _contact(contact: Row, phones: Sequence[Row]) -> Contact:
        own = [one for one in phones if one.get("contact_id") == contact.get("id")]
        return Contact(
            name=contact.get("name")[:_MAX_NAME],
            role=contact.get("title")[:_MAX_NAME],
            telephone=_first(_values(own, "number")),
            email=contact.get("email")[:_MAX_NAME],
        )

    def _of(self, table: str, organisation: str) -> Sequence[Row]:
        return self._rows.get((table, organisation), ())

    def _owner(self, row: Row) -> str:
        named = (self._owners[name].get(row.get(f"{name}_id"), "") for name in self._owners)
        return row.get("organization_id") or next((one for one in named if one), "")


def _left(tables: Tables) -> tuple[Left, ...]:
    found = Counter(
        (row.table, column)
        for name, rows in tables.rows.items()
        for row in rows
        for column, value in row.cells.items()
        if value and column != "id" and not column.endswith("_id") and column not in _TAKEN.get(name, ())
    )
    return tuple(
        Left(table=table, column=column, rows=rows) for (table, column), rows in sorted(found.items())
    )


def _values(rows: Iterable[Row], *columns: str) -> list[str]:
    """Return the first of *columns* that holds something, of each row, each value once."""
    found = (next((row.get(one) for one in columns if row.get(one)), "") for row in rows)
    return list(dict.fromkeys(value for value in found if value))


def _first(values: Sequence[str]) -> str:
    return values[0][:_MAX_NAME] if values else ""


def _time(schedule: Row) -> str:
    hours = "–".join(one for one in (schedule.get("opens_at"), schedule.get("closes_at")) if one)
    return schedule.get("description") or " ".join(one for one in (schedule.get("byday"), hours) if one)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
