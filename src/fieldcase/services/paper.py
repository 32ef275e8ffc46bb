"""One sheet of paper, whatever it is about: written as a PDF, numbered, kept in the list of who has what."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.disclosure import Basis, DisclosureKind, Told, Way
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ConsentId, new_id
from fieldcase.domain.prints import FOR_THE_PERSON, PrintKind
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.answers_export import Table, write_tables
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import deciding_in
from fieldcase.services.notebook import Notebook
from fieldcase.services.telling import agreement_for
from fieldcase.storage.transaction import Transaction


class Paper(Frozen):
    """Exactly what will be on the paper; *purpose* is named when it leaves the office."""

    kind: PrintKind
    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    copy_line: str
    leftward: bool
    language: str
    categories: tuple[DataCategory, ...]
    copy_number: int
    recipient: str
    purpose: Purpose | None = None

    @property
    def basis(self) -> Basis:
        """On which ground it is handed over."""
        if self.purpose is not None:
            return Basis.CONSENT
        return Basis.OWN_WISH if self.kind in FOR_THE_PERSON else Basis.OUR_TEAM


def save_paper(notebook: Notebook, case_id: CaseId, paper: Paper, fonts: Path, folder: Path) -> Path:
    """
    Write the paper as a PDF into *folder*, under a name that says nothing; it counts as handed over.

    Raises:
        FormError: If it cannot be written there.
    """
    from fieldcase.reports.sheet import (  # noqa: PLC0415  (reportlab is slow to load)
        SheetPart,
        SheetText,
        sheet_pdf,
    )

    text = SheetText(
        title=paper.title,
        parts=tuple(SheetPart(heading, lines) for heading, lines in paper.parts),
        copy_line=paper.copy_line,
        leftward=paper.leftward,
    )
    path = write_tables((Table("notes.pdf", sheet_pdf(text, fonts)),), folder)[0]
    try:
        note_paper(notebook, case_id, paper, Way.SAVED)
    except FormError:
        path.unlink(missing_ok=True)
        raise
    return path


def note_paper(notebook: Notebook, case_id: CaseId, paper: Paper, way: Way) -> int:
    """
    Keep that the paper was handed over; return the number of the copy.

    Raises:
        ConsentMissingError: If it leaves the office without an agreement that is in force today.
    """
    own_sheet = paper.kind is PrintKind.OWN_SHEET
    with deciding_in(notebook, case_id) as tx:
        told = Told(
            id=new_id(notebook.entropy),
            case_id=case_id,
            kind=DisclosureKind.SHEET if own_sheet else DisclosureKind.PRINT,
            recipient=paper.recipient,
            purpose=paper.purpose,
            basis=paper.basis,
            consent_id=_agreement(notebook, tx, case_id, paper),
            categories=paper.categories,
            words="" if own_sheet else paper.kind.value,
            way=way,
            copy_number=tx.disclosures.next_copy(case_id),
            at=tx.now,
            by=notebook.user.id,
        )
        tx.disclosures.add(told)
        facts = {"copy": str(told.copy_number), "language": paper.language, "paper": paper.kind.value}
        record(notebook, tx, case_id, TimelineKind.SHEET_GIVEN, told.id, **facts)
        tx.audit.record("print.made", told.id, (paper.kind.value,))
    return told.copy_number


def _agreement(notebook: Notebook, tx: Transaction, case_id: CaseId, paper: Paper) -> ConsentId | None:
    if paper.purpose is None:
        return None
    return agreement_for(notebook, tx, case_id, paper.purpose, paper.categories)
