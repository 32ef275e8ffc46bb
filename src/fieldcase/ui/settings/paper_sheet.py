"""The code of the record on a sheet of paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from fieldcase.services.record import PaperCode
from fieldcase.ui.i18n import isolate, long_day, say

_MARGIN = 0.08
_LINE = 0.045
_TITLE_POINTS, _CODE_POINTS, _TEXT_POINTS = 18, 22, 12


def print_code(paper: PaperCode, parent: QWidget) -> None:
    """Ask for a printer, then print; nothing happens when somebody changes their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if QPrintDialog(printer, parent).exec():
        draw_sheet(paper, printer)


def draw_sheet(paper: PaperCode, printer: QPrinter) -> None:
    """Draw the sheet: what it is, the entry, the code; no name of a person or an organisation."""
    painter = QPainter(printer)
    width, height = painter.window().width(), painter.window().height()
    lines = (
        (_TITLE_POINTS, say("Record", "Record of changes")),
        (_TEXT_POINTS, long_day(paper.at.astimezone().date())),
        (_TEXT_POINTS, say("Record", "Up to entry {number}", number=isolate(str(paper.entry)))),
        (_CODE_POINTS, isolate(paper.code)),
        (_TEXT_POINTS, say("Record", "Keep this sheet away from the computer.")),
    )
    for place, (points, words) in enumerate(lines):
        font = QFont(painter.font())
        font.setPointSize(points)
        painter.setFont(font)
        top = height * (_MARGIN + place * _LINE)
        box = QRectF(width * _MARGIN, top, width * (1 - 2 * _MARGIN), height * _LINE)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
