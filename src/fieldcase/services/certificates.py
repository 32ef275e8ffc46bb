"""The certificate of an erasure, as a PDF without a name."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.services.answers_export import Table, write_tables
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_print


class CertificateText(Frozen):
    """Everything it says, line by line."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    last_line: str
    leftward: bool


def save_certificate(
    notebook: Notebook, erasure_id: str, text: CertificateText, fonts: Path, folder: Path
) -> Path:
    """
    Write it into *folder*; the record keeps that it was written.

    Raises:
        FormError: If it cannot be written there.
    """
    from fieldcase.reports.sheet import (  # noqa: PLC0415  (reportlab is slow to load)
        SheetPart,
        SheetText,
        sheet_pdf,
    )

    sheet = SheetText(
        title=text.title,
        parts=tuple(SheetPart(heading, lines) for heading, lines in text.parts),
        copy_line=text.last_line,
        leftward=text.leftward,
    )
    path = write_tables((Table("certificate.pdf", sheet_pdf(sheet, fonts)),), folder)[0]
    note_print(notebook, "certificate", erasure_id)
    return path
