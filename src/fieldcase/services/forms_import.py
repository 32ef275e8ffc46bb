"""A spreadsheet of questions read from a file nobody trusts, into a form of our own."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from fieldcase.domain.errors import FormError
from fieldcase.forms.typed_text import tidy_text
from fieldcase.forms.xlsform.build import Imported, build
from fieldcase.forms.xlsform.sheets import Sheet, SheetRow, Workbook

ENDING = ".xlsx"
MAX_FILE_BYTES = 5 * 1024 * 1024
MAX_UNPACKED_BYTES = 60 * 1024 * 1024
MAX_PARTS = 300
MAX_ROWS = 5_000
MAX_COLUMNS = 80
MAX_CELL = 5_000
_FORBIDDEN = ("externallinks/", "vbaproject", "activex/", "embeddings/", "querytables/", "connections.xml")
"""Parts that reach outside the file, or run."""
_SHEETS = ("survey", "choices", "settings")
_DECLARATIONS = (b"<!doctype", b"<!entity")
_LOOKED_AT = 4_096


class _Reading(Protocol):
    def iter_rows(  # (a foreign library's method)
        self, *, max_row: int, max_col: int, values_only: bool
    ) -> Iterable[tuple[object, ...]]: ...


def read_form(path: Path) -> Imported:
    """
    Read the XLSForm at *path*; nothing is kept.

    Raises:
        FormError: ``form.workbook_<why>`` when the file is no workbook one could read safely.
    """
    _require_safe(path)
    return build(_workbook(path))


def _require_safe(path: Path) -> None:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise FormError("workbook_too_large", limit=MAX_FILE_BYTES)
        with zipfile.ZipFile(path) as archive:
            _require_plain(archive)
    except OSError as error:
        raise FormError("workbook_unreadable") from error
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise FormError("workbook_not_one") from error


def _require_plain(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED_BYTES:
        raise FormError("workbook_too_large", limit=MAX_UNPACKED_BYTES)
    left = MAX_UNPACKED_BYTES
    for part in parts:
        name = part.filename.lower()
        if part.flag_bits & 1 or any(word in name for word in _FORBIDDEN):
            raise FormError("workbook_active")
        left -= _unpacked(archive, part, left)


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, most: int) -> int:
    """Unpack one part bit by bit: what a file says of its own size proves nothing."""
    size = 0
    with archive.open(part) as stream:
        head = stream.read(_LOOKED_AT)
        if any(word in head.lower() for word in _DECLARATIONS):
            raise FormError("workbook_active")
        size += len(head)
        while chunk := stream.read(1 << 16):
            size += len(chunk)
            if size > most:
                raise FormError("workbook_too_large", limit=MAX_UNPACKED_BYTES)
    return size


def _workbook(path: Path) -> Workbook:
    from openpyxl import load_workbook  # noqa: PLC0415  (slow; needed by nobody who imports no form)

    try:
        book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except Exception as error:
        # The library tells about a broken workbook in a dozen ways of its own.
        raise FormError("workbook_not_one", why=type(error).__name__) from error
    try:
        named = {title.strip().lower(): title for title in book.sheetnames}
        sheets = {name: _sheet(name, book[named[name]]) if name in named else Sheet(name) for name in _SHEETS}
    except Exception as error:
        raise FormError("workbook_not_one", why=type(error).__name__) from error
    finally:
        book.close()
    others = tuple(title for name, title in named.items() if name not in _SHEETS)
    return Workbook(path.stem[:80], sheets["survey"], sheets["choices"], sheets["settings"], others)


def _sheet(name: str, reading: _Reading) -> Sheet:
    rows = _texts(reading)
    columns = tuple(next(rows, ()))
    lowered = tuple(column if ":" in column else column.lower() for column in columns)
    found: list[SheetRow] = []
    for number, cells in enumerate(rows, start=2):
        named = {column: cell for column, cell in zip(lowered, cells, strict=False) if column and cell}
        if named:
            found.append(SheetRow(number, named))
    return Sheet(name, lowered, tuple(found))


def _texts(reading: _Reading) -> Iterator[tuple[str, ...]]:
    for row in reading.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS, values_only=True):
        yield tuple(_text(cell) for cell in row)


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return tidy_text(str(cell))[:MAX_CELL].strip()
