"""The tables of an Open Referral directory, whether it came as CSV files, a zip of them, or nested JSON."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.forms.typed_text import tidy_text

MAX_BYTES = 32 * 1024 * 1024
MAX_ORGANISATIONS = 20_000
MAX_PROBLEMS = 50
"""More would not be read; the file has to be mended first anyway."""
_MAX_ROWS = MAX_ORGANISATIONS * 10
_MAX_FILES = 100
_DEEPEST = 8
_PACKAGE = "datapackage.json"

_SAME = {
    "addresss": "address",
    "addresses": "address",
    "physical_addresses": "address",
    "postal_addresses": "address",
    "regular_schedules": "schedule",
}
"""Names that editions of the standard, and its own examples, use for one table."""


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


@dataclass(frozen=True)
class Row:
    """One row with the place it was found at."""

    table: str
    number: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str:
        """Return what stands in *column*, or nothing."""
        return self.cells.get(column, "")


@dataclass
class Tables:
    """Every row by the name of its table in the newest edition; every problem met on the way."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def of(self, name: str) -> Sequence[Row]:
        """Return the rows of one table."""
        return self.rows.get(name, ())

    def add(self, row: Row) -> None:
        """Keep a row."""
        rows = self.rows.setdefault(table_name(row.table), [])
        if len(rows) < _MAX_ROWS:
            rows.append(row)

    def is_new(self, table: str, own: str) -> bool:
        """Tell whether a nested part was not met before; the standard repeats them wherever they belong."""
        met = (table_name(table), own) in self._seen
        self._seen.add((table_name(table), own))
        return not met

    def blame(self, reason: Reason, table: str = "", row: int = 0, column: str = "") -> None:
        """Keep a problem."""
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(reason=reason, table=table, row=row, column=column))


def table_name(written: str) -> str:
    """Return the name a table has in the newest edition."""
    written = written.lower()
    return _SAME.get(written) or (written if written.endswith("ss") else written.removesuffix("s"))


def collect(path: Path) -> Tables:
    """Read a folder of tables, one file of such a folder, a zip of them, or JSON."""
    tables = Tables()
    try:
        if path.suffix.lower() == ".zip":
            _from_zip(path, tables)
        elif path.suffix.lower() == ".json" and path.name != _PACKAGE:
            _from_json(json.loads(_bytes_of(path, tables)), tables)
        else:
            folder = path if path.is_dir() else path.parent
            for file in sorted(folder.glob("*.csv"))[:_MAX_FILES]:
                _take_table(file.stem, _bytes_of(file, tables), tables)
    except (OSError, zipfile.BadZipFile, ValueError, RecursionError):
        tables.blame(Reason.UNREADABLE)
    return tables


def _bytes_of(path: Path, tables: Tables) -> bytes:
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        tables.blame(Reason.TOO_LARGE, path.stem)
        raise ValueError
    return content


def _from_zip(path: Path, tables: Tables) -> None:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist()[:_MAX_FILES]:
            stem, _, ending = name.rpartition("/")[2].rpartition(".")
            if ending.lower() != "csv":
                continue
            with archive.open(name) as file:
                content = file.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                tables.blame(Reason.TOO_LARGE, stem)
                return
            _take_table(stem, content, tables)


def _take_table(name: str, content: bytes, tables: Tables) -> None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        tables.blame(Reason.NOT_TEXT, name)
        return
    try:
        read = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        for number, row in enumerate(read, start=2):
            cells = {str(key).strip(): _cell(value) for key, value in row.items() if key}
            tables.add(Row(name, number, cells))
    except csv.Error:
        tables.blame(Reason.UNREADABLE, name)


def _from_json(untrusted: object, tables: Tables) -> None:
    name = "organization"
    if isinstance(untrusted, Mapping):
        name = "service" if "services" in untrusted and "name" not in untrusted else name
        keys = ("organizations", "services", "contents")
        untrusted = next((untrusted[key] for key in keys if key in untrusted), [untrusted])
    if not isinstance(untrusted, Sequence) or isinstance(untrusted, str):
        return
    for number, one in enumerate(untrusted, start=1):
        if isinstance(one, Mapping):
            nested = isinstance(one.get("organization"), Mapping)
            _flatten("service" if nested else name, number, one, {}, tables)
        else:
            tables.blame(Reason.UNREADABLE, name, number)


def _flatten(  # noqa: PLR0913, PLR0917  (where a part stands, and what is above it)
    table: str, number: int, part: Mapping[str, object], above: Mapping[str, str], tables: Tables
) -> str:
    """Make a row of *part*, and rows of what is nested in it; each names everything it belongs to."""
    if len(above) > _DEEPEST:
        raise ValueError
    own = _cell(part.get("id")) or f"{table}-{number}-{len(tables.of(table_name(table)))}"
    owner = part.get("organization")
    if isinstance(owner, Mapping):
        above = {**above, "organization_id": _flatten("organization", number, owner, {}, tables)}
    if tables.is_new(table, own):
        cells = {key: _cell(value) for key, value in part.items() if not isinstance(value, (Mapping, list))}
        tables.add(Row(table, number, {**above, **cells, "id": own}))
    below = {**above, f"{table_name(table)}_id": own}
    for key, value in part.items():
        if key != "organization":
            for one in _parts(value):
                _flatten(key, number, one, below, tables)
    return own


def _parts(untrusted: object) -> list[Mapping[str, object]]:
    listed = untrusted if isinstance(untrusted, list) else [untrusted]
    return [one for one in listed if isinstance(one, Mapping)]


def _cell(untrusted: object) -> str:
    if isinstance(untrusted, bool) or untrusted is None:
        return ""
    text = str(untrusted) if isinstance(untrusted, (int, float)) else untrusted
    return tidy_text(text).strip() if isinstance(text, str) else ""
