"""A paper on a printer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPageSize, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from fieldcase.services.paper import Paper

_TITLE, _HEADING, _BODY, _SMALL = 20, 13, 11, 9
_GAP = 6


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; nothing when nobody chose one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return printer if QPrintDialog(printer, parent).exec() else None


def keeps_a_copy(printer: QPrinter) -> bool:
    """Tell whether a copy stays where FieldCase cannot reach it: in a file, or on the way to a printer."""
    return bool(printer.outputFileName()) or QPrinterInfo(printer).isRemote()


def print_paper(paper: Paper, printer: QPrinter) -> None:
    """Print."""
    document_of(paper).print_(printer)


def document_of(paper: Paper) -> QTextDocument:
    """Return the paper as a document of plain paragraphs."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    leftward = paper.leftward
    _add(cursor, paper.title, _TITLE, leftward=leftward)
    for heading, lines in paper.parts:
        _add(cursor, heading, _HEADING, leftward=leftward)
        for line in lines:
            _add(cursor, line, _BODY, leftward=leftward)
    _add(cursor, paper.copy_line, _SMALL, leftward=leftward)
    return document


def _add(cursor: QTextCursor, text: str, points: int, *, leftward: bool) -> None:
    paragraph = QTextBlockFormat()
    paragraph.setBottomMargin(_GAP)
    direction = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    paragraph.setLayoutDirection(direction)
    letters = QTextCharFormat()
    letters.setFontPointSize(points)
    letters.setFontWeight(QFont.Weight.Bold if points >= _HEADING else QFont.Weight.Normal)
    cursor.insertBlock(paragraph)
    cursor.insertText(text, letters)
