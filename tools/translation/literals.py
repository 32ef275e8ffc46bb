"""Find texts that would reach a screen without passing through a translation."""

from __future__ import annotations

import ast
from collections.abc import Iterator

TEXT_ARGUMENT = {
    # Which positional argument is shown; Qt's classes and methods.
    "QLabel": 0,
    "QPushButton": 0,
    "QToolButton": 0,
    "QCheckBox": 0,
    "QRadioButton": 0,
    "QGroupBox": 0,
    "QLineEdit": 0,
    "QPlainTextEdit": 0,
    "QAction": 0,
    "QMenu": 0,
    "QDockWidget": 0,
    "setText": 0,
    "setPlainText": 0,
    "setTitle": 0,
    "setWindowTitle": 0,
    "setToolTip": 0,
    "setStatusTip": 0,
    "setWhatsThis": 0,
    "setPlaceholderText": 0,
    "setAccessibleName": 0,
    "setAccessibleDescription": 0,
    "setInformativeText": 0,
    "setDetailedText": 0,
    "setLabelText": 0,
    "setButtonText": 1,
    "setTabText": 1,
    "setItemText": 1,
    "setPrefix": 0,
    "setSuffix": 0,
    "setSpecialValueText": 0,
    "setHeaderLabels": 0,
    "setHorizontalHeaderLabels": 0,
    "showMessage": 0,
    "addItem": 0,
    "addItems": 0,
    "addAction": 0,
    "addMenu": 0,
    "addButton": 0,
    "addRow": 0,
    "addTab": 1,
    "insertItem": 1,
}
TEXT_KEYWORDS = frozenset({"text", "title", "label", "hint", "tooltip", "placeholder", "accessible_name"})

WORDS_OF_NO_LANGUAGE = frozenset({"FieldCase", "PDF", "QR", "USB"})
"""Names that are the same in every language."""


def untranslated(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of each literal with letters that *code* hands to a widget."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            for argument in _shown(node):
                yield from ((node.lineno, text) for text in _literals(argument) if _is_language(text))


def _shown(call: ast.Call) -> Iterator[ast.expr]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    position = TEXT_ARGUMENT.get(name)
    if position is None:
        return
    if len(call.args) > position:
        yield call.args[position]
    yield from (keyword.value for keyword in call.keywords if keyword.arg in TEXT_KEYWORDS)


def _literals(argument: ast.expr) -> Iterator[str]:
    """Yield the literal pieces of a text, however it is put together; calls such as say() are trusted."""
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=left, right=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.IfExp(body=first, orelse=second):
            yield from _literals(first)
            yield from _literals(second)


def _is_language(text: str) -> bool:
    return any(letter.isalpha() for letter in text) and text.strip() not in WORDS_OF_NO_LANGUAGE
