"""
Read a directory in the Open Referral standard (HSDS): tables in a folder or a zip, or JSON.

Nothing is guessed and nothing is kept half: either every row can be read, or each problem is named with its
table, row and column. What is read is untrusted text until somebody imports it.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.forms.typed_text import tidy_text

MAX_BYTES = 32 * 1024 * 1024
MAX_ORGANISATIONS = 20_000
MAX_PROBLEMS = 50
"""More would not be read; the file has to be mended first anyway."""
_MAX_NAME, _MAX_ABOUT = 200, 2000
_TABLES = ("organizations", "services", "phones", "languages", "physical_addresses", "addresses", "locations")


class Reason(StrEnum):
    """What is wrong with a place in the file."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_ORGANISATIONS = "no_organisations"
    NOT_TEXT = "not_text"
    NAME_MISSING = "name_missing"
    ID_MISSING = "id_missing"
    ID_TWICE = "id_twice"
    UNKNOWN_ORGANISATION = "unknown_organisation"


class Problem(Frozen):
    """One problem with its place: table, row counted as a spreadsheet counts, column."""

    reason: Reason
    table: str = ""
    row: int = 0
    column: str = ""


class Entry(Frozen):
    """One organisation as the file tells of it."""

    name: str
    town: str = ""
    telephone: str = ""
    about: str = ""
    languages: tuple[str, ...] = ()
    services: tuple[str, ...] = ()


class Read(Frozen):
    """Every organisation of a file, or every problem; never both."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


Row = Mapping[str, str]


@dataclass
class _Tables:
    rows: dict[str, list[tuple[int, Row]]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def of(self, *names: str) -> list[tuple[int, Row]]:
        return [row for name in names for row in self.rows.get(name, [])]

    def blame(self, reason: Reason, table: str = "", row: int = 0, column: str = "") -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(reason=reason, table=table, row=row, column=column))


def read_hsds(path: Path) -> Read:
    """Read a folder of tables, ``organizations.csv`` in one, a zip of them, or a JSON file."""
    tables = _Tables()
    try:
        _collect(path, tables)
    except (OSError, zipfile.BadZipFile, ValueError, RecursionError):
        tables.blame(Reason.UNREADABLE)
    if tables.problems:
        return Read(problems=tuple(tables.problems))
    entries = _entries(tables)
    return Read(problems=tuple(tables.problems)) if tables.problems else Read(entries=entries)


def _collect(path: Path, tables: _Tables) -> None:
    if path.suffix.lower() == ".json":
        _from_json(json.loads(_bytes_of(path, tables)), tables)
    elif path.suffix.lower() == ".zip":
        _from_zip(path, tables)
    else:
        folder = path if path.is_dir() else path.parent
        for name in _TABLES:
            file = folder / f"{name}.csv"
            if file.is_file():
                _take_table(name, _bytes_of(file, tables), tables)


def _bytes_of(path: Path, tables: _Tables) -> bytes:
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        tables.blame(Reason.TOO_LARGE, path.stem)
        raise ValueError
    return content


def _from_zip(path: Path, tables: _Tables) -> None:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            stem, _, ending = name.rpartition("/")[2].lower().rpartition(".")
            if ending != "csv" or stem not in _TABLES:
                continue
            with archive.open(name) as file:
                content = file.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                tables.blame(Reason.TOO_LARGE, stem)
                return
            _take_table(stem, content, tables)


def _take_table(name: str, content: bytes, tables: _Tables) -> None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        tables.blame(Reason.NOT_TEXT, name)
        return
    try:
        read: list[tuple[int, Row]] = [
            (number, {str(key).strip(): _cell(value) for key, value in row.items() if key})
            for number, row in enumerate(csv.DictReader(io.StringIO(text, newline=""), strict=True), start=2)
        ]
    except csv.Error:
        tables.blame(Reason.UNREADABLE, name)
        return
    tables.rows[name] = read[: MAX_ORGANISATIONS * 10]


def _from_json(untrusted: object, tables: _Tables) -> None:
    if isinstance(untrusted, Mapping):
        untrusted = next((untrusted[key] for key in ("organizations", "contents") if key in untrusted), [])
    if not isinstance(untrusted, Sequence) or isinstance(untrusted, str):
        return
    for number, one in enumerate(untrusted, start=1):
        organisation = _inner(one, "organization") or one
        if isinstance(organisation, Mapping):
            _flatten(number, organisation, tables)
        else:
            tables.blame(Reason.UNREADABLE, "organizations", number)


def _flatten(number: int, organisation: Mapping[str, object], tables: _Tables) -> None:
    own = str(organisation.get("id") or number)
    facts = {key: _cell(organisation.get(key)) for key in ("name", "description")}
    if own not in tables.seen:
        tables.seen.add(own)
        tables.rows.setdefault("organizations", []).append((number, {"id": own, **facts}))
    for table, key, column in (
        ("services", "services", "name"),
        ("phones", "phones", "number"),
        ("languages", "languages", "code"),
    ):
        for part in _list(organisation.get(key)):
            value = _cell(part.get(column) or part.get("name"))
            tables.rows.setdefault(table, []).append((number, {"organization_id": own, column: value}))
    for location in _list(organisation.get("locations")):
        for address in _list(location.get("addresses")):
            found = {"organization_id": own, "city": _cell(address.get("city"))}
            tables.rows.setdefault("addresses", []).append((number, found))


def _inner(one: object, key: str) -> object:
    return one.get(key) if isinstance(one, Mapping) else None


def _list(untrusted: object) -> list[Mapping[str, object]]:
    return [one for one in untrusted if isinstance(one, Mapping)] if isinstance(untrusted, list) else []


def _cell(untrusted: object) -> str:
    return tidy_text(untrusted).strip() if isinstance(untrusted, str) else ""


def _entries(tables: _Tables) -> tuple[Entry, ...]:
    organisations = tables.of("organizations")
    if not organisations:
        tables.blame(Reason.NO_ORGANISATIONS)
    if len(organisations) > MAX_ORGANISATIONS:
        tables.blame(Reason.TOO_LARGE, "organizations")
    ids: set[str] = set()
    for number, row in organisations:
        _check(number, row, ids, tables)
    parts = {name: _parts(name, ids, tables) for name in ("services", "phones", "languages", "addresses")}
    towns = _towns(tables) | parts["addresses"]
    return tuple(
        Entry(
            name=row["name"][:_MAX_NAME],
            town=next(iter(towns.get(row["id"], ())), "")[:_MAX_NAME],
            telephone=next(iter(parts["phones"].get(row["id"], ())), "")[:_MAX_NAME],
            about=row.get("description", "")[:_MAX_ABOUT],
            languages=tuple(parts["languages"].get(row["id"], ())),
            services=tuple(parts["services"].get(row["id"], ())),
        )
        for _, row in organisations
        if row.get("name") and row.get("id")
    )


def _check(number: int, row: Row, ids: set[str], tables: _Tables) -> None:
    own = row.get("id", "")
    if not own:
        tables.blame(Reason.ID_MISSING, "organizations", number, "id")
    elif own in ids:
        tables.blame(Reason.ID_TWICE, "organizations", number, "id")
    if not row.get("name"):
        tables.blame(Reason.NAME_MISSING, "organizations", number, "name")
    ids.add(own)


_VALUES = {
    "services": ("name",),
    "phones": ("number",),
    "languages": ("code", "language", "name"),
    "addresses": ("city",),
}


def _parts(table: str, ids: set[str], tables: _Tables) -> dict[str, list[str]]:
    """Return the values of a table by organisation; a row that names none known is a problem of its own."""
    found: dict[str, list[str]] = {}
    services = {row.get("id", ""): row.get("organization_id", "") for _, row in tables.of("services")}
    for number, row in tables.of(table):
        owner = row.get("organization_id") or services.get(row.get("service_id", ""), "")
        value = next((row[column] for column in _VALUES[table] if row.get(column)), "")
        if owner and owner not in ids:
            tables.blame(Reason.UNKNOWN_ORGANISATION, table, number, "organization_id")
        elif owner and value:
            found.setdefault(owner, []).append(value)
    return found


def _towns(tables: _Tables) -> dict[str, list[str]]:
    """Return the towns by organisation, through the locations of HSDS."""
    owner = {row.get("id", ""): row.get("organization_id", "") for _, row in tables.of("locations")}
    found: dict[str, list[str]] = {}
    for _, row in tables.of("physical_addresses", "addresses"):
        of = owner.get(row.get("location_id", ""), "")
        if of and row.get("city"):
            found.setdefault(of, []).append(row["city"])
    return found


def languages_of(entry: Entry, tags: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the codes of our list for the languages of *entry*; *tags* pairs what is written with a code."""
    codes = dict(tags)
    found = (codes.get(language.casefold()) for language in entry.languages)
    return tuple(dict.fromkeys(code for code in found if code))
