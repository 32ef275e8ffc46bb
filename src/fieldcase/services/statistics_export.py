"""The one way by which a table of numbers leaves."""

from __future__ import annotations

import csv
import hashlib
import io
from pathlib import Path

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import new_id
from fieldcase.domain.roles import Action
from fieldcase.domain.statistics import (
    FiguresChangedError,
    NotForStatisticsError,
    Question,
    SinglesOutError,
)
from fieldcase.domain.statistics_releases import Release, figures_of, singles_out
from fieldcase.domain.statistics_rights import may_release
from fieldcase.domain.statistics_safety import SafeTable, publishable
from fieldcase.domain.statistics_tables import TOTAL, share
from fieldcase.services.answers_export import Table as File
from fieldcase.services.answers_export import safe_cell, write_tables
from fieldcase.services.notebook import Notebook
from fieldcase.services.statistics import exact_table, renew_codes


class TableWords(Frozen):
    """
    A table in words, row by row as ``SafeTable`` has them, the sums last.

    Attributes:
        corner: What stands above the names of the rows.
        share: What the column of shares is called, which stands beside a single column of exact figures.
        hidden: What stands where a figure may not be shown.
        notes: Definition, denominator, unknown share, threshold, day: what makes the figures readable.
    """

    title: str
    corner: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    share: str
    hidden: str
    notes: tuple[str, ...]
    leftward: bool = False


def release_table(  # noqa: PLR0913  (what was looked at, in which words, to where)
    notebook: Notebook, question: Question, seen: SafeTable, words: TableWords, folder: Path, fonts: Path
) -> tuple[Path, ...]:
    """
    Write what may leave as a table and as a paper into *folder*; what was shown is kept for ever.

    Raises:
        NotForStatisticsError: If the present worker lets no table leave.
        FiguresChangedError: If the figures are not those that were looked at.
        SinglesOutError: If a table that left before would tell of a small group beside this one.
        FormError: If it cannot be written there; then nothing is kept as having left.
    """
    rule = question.rule
    if rule is None or not may_release(notebook.user.role):
        raise NotForStatisticsError
    renew_codes(notebook)
    with notebook.writing(Action.SHARE) as tx:
        safe = publishable(exact_table(notebook, tx, question), rule)
        if safe != seen:
            raise FiguresChangedError
        if singles_out(question, safe, tx.statistics.releases(), rule.smallest) is not None:
            raise SinglesOutError(smallest=rule.smallest)
        rows = cells(safe, words)
        made = _comma_separated(rows, words.notes)
        release = Release(
            id=new_id(notebook.entropy),
            made_at=tx.now,
            made_by=notebook.user.id,
            question=question,
            base=rule.base,
            figures=figures_of(safe, question),
            sha256=hashlib.sha256(made).hexdigest(),
        )
        tx.statistics.keep(release)
        facts = (question.report.value, question.audience.value, str(rule.smallest))
        tx.audit.record("statistics.released", release.id, facts)
        name = f"statistics-{question.report.value.lower()}-{notebook.clock.today():%Y-%m-%d}"
        paper = _paper(rows, words, fonts)
        return write_tables((File(f"{name}.csv", made), File(f"{name}.pdf", paper)), folder)


def cells(safe: SafeTable, words: TableWords) -> tuple[tuple[str, ...], ...]:
    """Return every row as it is read, the names of the columns first."""
    sheet = safe.sheet
    columns = (*sheet.columns, TOTAL)
    found = [
        [name, *(str(sheet.figures.get((row, column), words.hidden)) for column in columns)]
        for row, name in zip((*sheet.rows, TOTAL), words.rows, strict=True)
    ]
    lines = [[words.corner, *words.columns], *found]
    if not sheet.columns and safe.rule.base == 1:
        shares = (share(sheet, row) for row in (*sheet.rows, TOTAL))
        lines = [[*line, one] for line, one in zip(lines, (words.share, *shares), strict=True)]
    return tuple(tuple(line) for line in lines)


def _comma_separated(rows: tuple[tuple[str, ...], ...], notes: tuple[str, ...]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    width = len(rows[0])
    for row in (*rows, *((note, *[""] * (width - 1)) for note in notes)):
        writer.writerow([safe_cell(cell) for cell in row])
    # With the mark at the beginning: without it some spreadsheets read Arabic as something else.
    return text.getvalue().encode("utf-8-sig")


def _paper(rows: tuple[tuple[str, ...], ...], words: TableWords, fonts: Path) -> bytes:
    from fieldcase.reports.figures import FiguresText, figures_pdf  # noqa: PLC0415  (reportlab is slow to load)

    return figures_pdf(FiguresText(words.title, rows, words.notes, words.leftward), fonts)
