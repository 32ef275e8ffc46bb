"""Type into every field of a page, lock, look what stands there afterwards."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMainWindow, QPlainTextEdit, QWidget

from fieldcase.app.emergency_window import EmergencyWindow
from fieldcase.app.pages import Wishes, makers
from fieldcase.domain.draft import DraftKey
from fieldcase.services.content import Content
from fieldcase.services.notebook import Notebook, Shelf
from fieldcase.services.preferences import Preferences
from fieldcase.services.runner import ImmediateRunner
from fieldcase.ui.common.edit_memory import may_be_kept, text_of
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.page import Page
from fieldcase.ui.work_area import WorkArea
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk

UI = Path(__file__).resolve().parents[2] / "src" / "fieldcase" / "ui"
EDITORS = frozenset({"QLineEdit", "QPlainTextEdit", "QTextEdit"})
LOOKS_ONLY = "SearchField"
ROOM = (1366, 6000)
"""Nothing has to be scrolled to."""

Editor = QLineEdit | QPlainTextEdit
P = TypeVar("P", bound=Page)


@dataclass
class Sitting:
    """A window on the open notebook, from unlocking to locking."""

    notebook: Notebook
    content: Content
    kept: Mapping[DraftKey, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        shelf = Shelf()
        shelf.put(self.notebook)
        self.desk = Desk(shelf, ImmediateRunner(), self.content, self.notebook.clock, "en", self.kept)
        wishes = Wishes(lambda _: None, lambda: None)
        self.work = WorkArea(self.desk, makers(self.desk, Preferences(), wishes))
        self.window = QMainWindow()
        self.window.setCentralWidget(self.work.frame)
        self.window.resize(*ROOM)
        # Nobody looks at it: everything has its place, nothing is painted.
        self.window.setUpdatesEnabled(False)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def show(self, kind: type[P], destination: to.Destination) -> P:
        """Go to a page."""
        self.work.show(destination)
        page = self.work.page()
        assert isinstance(page, kind)
        return page

    def part(self, kind: type[QWidget] | None) -> QWidget:
        """Return a part of the page, or all of it."""
        page = self.work.page()
        return page if kind is None else page.findChildren(kind)[0]

    def emergency_card(self) -> EmergencyWindow:
        """Open the card over the page."""
        card = EmergencyWindow("en", self.window, self.desk, self.work.draft_host)
        card.show()
        return card

    def lock(self) -> None:
        """Close the pages; what is half finished goes to the notebook."""
        self.work.close()
        self.window.close()
        self.window.deleteLater()


def editors_in(part: QWidget) -> list[Editor]:
    """Return every field somebody can write in now, but those that only look for something."""
    found: list[Editor] = [*part.findChildren(QLineEdit), *part.findChildren(QPlainTextEdit)]
    return [one for one in found if one.isVisible() and not _is_left_out(one)]


def stands_still(part: QWidget) -> bool:
    """Whether every field is on the screen that is not hidden on purpose."""
    fields: list[QWidget] = [*part.findChildren(QLineEdit), *part.findChildren(QPlainTextEdit)]
    return all(one.isVisible() or _is_hidden_on_purpose(one, part) for one in fields)


def type_into_all(part: QWidget) -> None:
    """Write something else into each of them."""
    for number, editor in enumerate(editors_in(part)):
        before = text_of(editor)
        for words in (f"half a word {number}", "19"):
            if text_of(editor) == before:
                editor.setFocus()
                QTest.keyClicks(editor, words)


def texts_in(part: QWidget) -> list[tuple[frozenset[str], str]]:
    """Return what stands in every field, with the modules that put it there."""
    return [(modules_of(one), text_of(one)) for one in editors_in(part)]


def modules_of(editor: QWidget) -> frozenset[str]:
    """Return the modules of a field and of everything it is in."""
    modules: set[str] = set()
    widget: QWidget | None = editor
    while widget is not None:
        modules.add(type(widget).__module__)
        widget = widget.parentWidget()
    return frozenset(modules)


@cache
def modules_with_editors() -> frozenset[str]:
    """Return every module of the program that makes a field to write in."""
    trees = {path: list(ast.walk(ast.parse(path.read_text("utf-8")))) for path in UI.rglob("*.py")}
    kinds = _kinds_of_editors([node for tree in trees.values() for node in tree])
    making = [
        path
        for path, tree in trees.items()
        if any(isinstance(node, ast.Call) and _name(node.func) in kinds for node in tree)
    ]
    names = {".".join(("fieldcase", "ui", *path.relative_to(UI).with_suffix("").parts)) for path in making}
    return frozenset(name for name in names if not name.startswith("fieldcase.ui.common."))


def _kinds_of_editors(nodes: list[ast.AST]) -> set[str]:
    kinds, before = set(EDITORS), set[str]()
    while kinds != before:
        before = set(kinds)
        kinds |= {
            node.name
            for node in nodes
            if isinstance(node, ast.ClassDef)
            and node.name != LOOKS_ONLY
            and any(_name(base) in kinds for base in node.bases)
        }
    return kinds


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _is_left_out(editor: Editor) -> bool:
    within_another = isinstance(editor.parent(), QAbstractSpinBox | QComboBox)
    silent = editor.isReadOnly() or not editor.isEnabled() or not may_be_kept(editor)
    return silent or within_another or isinstance(editor, SearchField)


def _is_hidden_on_purpose(widget: QWidget | None, part: QWidget) -> bool:
    while widget is not None and widget is not part:
        if widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        widget = widget.parentWidget()
    return False
