"""A spreadsheet of questions read from a file nobody trusts, into a form of our own."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from fieldcase.domain.errors import FormError
from fieldcase.forms.typed_text import tidy_text
from fieldcase.forms.xlsform.build import Imported, build
from fieldcase.forms.xlsform.sheets import Sheet, SheetRow, Workbook

ENDING = ".xlsx"
MAX_FILE_BYTES = 5 * 1024 * 1024
MAX_UNPACKED_BYTES = 20 * 1024 * 1024
MAX_PARTS = 300
MAX_ROWS = 5_000
MAX_COLUMNS = 80
MAX_CELL = 5_000
_FORBIDDEN = ("externallinks/", "vbaproject", "activex/", "embeddings/", "querytables/", "connections.xml")
"""Parts that reach outside the file, or run."""
_SHEETS = ("survey", "choices", "settings")
_DECLARATIONS = (b"<!doctype", b"<!entity")
_LOOKED_AT = 4_096
_BROKEN = (ValueError, AttributeError, LookupError, TypeError, SyntaxError, ArithmeticError)
"""What a workbook that only looks like one makes its reader stumble over, when its reader does not say so."""


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
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
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
    from pyxform.errors import PyXFormError, PyXFormReadError  # noqa: PLC0415  (slow; for imports alone)
    from pyxform.xls2json_backends import xlsx_to_dict  # noqa: PLC0415  (slow; for imports alone)

    try:
        read: dict[str, list[dict[str, str]]] = xlsx_to_dict(str(path))
    except (PyXFormReadError, *_BROKEN) as error:
        raise FormError("workbook_not_one", why=type(error).__name__) from error
    except PyXFormError as error:
        raise FormError("workbook_twin_columns") from error
    titles = [str(title) for title in read.get("sheet_names", ())]
    # The only sheet of a workbook is its survey, whatever it is called.
    others = [one for one in titles if one.lower() not in _SHEETS] if len(titles) > 1 else []
    survey, choices, settings = (_sheet(name, read) for name in _SHEETS)
    return Workbook(path.stem[:80], survey, choices, settings, tuple(others))


def _sheet(name: str, read: dict[str, list[dict[str, str]]]) -> Sheet:
    """Return one sheet; empty rows are counted, so that a finding names the row that people see."""
    columns = tuple(_column(text) for text in [*next(iter(read.get(f"{name}_header", ())), {})][:MAX_COLUMNS])
    found: list[SheetRow] = []
    for number, cells in enumerate(read.get(name, ())[:MAX_ROWS], start=2):
        named = {_column(text): _text(cell) for text, cell in cells.items() if cell}
        kept = {column: cell for column, cell in named.items() if cell and column in columns}
        if kept:
            found.append(SheetRow(number, kept))
    return Sheet(name, columns, tuple(found))


def _column(text: str) -> str:
    tidied = _text(text)
    return tidied if ":" in tidied else tidied.lower()


def _text(cell: str) -> str:
    return tidy_text(str(cell))[:MAX_CELL].strip()
