"""What a page looked like: where the focus was, the caret, the scrolling, what could be undone."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QPlainTextEdit, QWidget

from fieldcase.ui.common.edit_memory import (
    Editor,
    EditState,
    may_be_kept,
    memory_of,
    read_state,
    remember,
    select,
    selection_of,
    state_text,
)

_SCROLL_TRIES = 12
_SCROLL_MILLISECONDS = 25
"""Text that wraps takes a few turns of the event loop before it has its height."""

Path = list[list[str | int]]
"""The way from the page to a widget: at each step the class, the number among brothers of that class."""


@dataclass(frozen=True)
class Memory:
    """Everything about one page that is not a fact of the notebook."""

    focus: Path | None
    editors: list[tuple[Path, str]]
    scrolls: list[tuple[Path, int, int]]


def memory_text(page: QWidget) -> str:
    """Return what *page* looks like now, as text."""
    focus = QApplication.focusWidget()
    inside = focus is not None and page.isAncestorOf(focus)
    memory = Memory(
        focus=_path(focus, page) if focus is not None and inside else None,
        editors=[(_path(one, page), state_text(_state_of(one))) for one in _editors(page)],
        scrolls=[
            (_path(area, page), area.horizontalScrollBar().value(), area.verticalScrollBar().value())
            for area in page.findChildren(QAbstractScrollArea)
            if area.verticalScrollBar().value() or area.horizontalScrollBar().value()
        ],
    )
    return json.dumps(asdict(memory))


def make_as_it_was(page: QWidget, text: str) -> None:
    """Make *page* look as it did when ``memory_text`` looked; what is no longer there is left out."""
    if not text:
        return
    memory = json.loads(text)
    for path, state in memory["editors"]:
        editor = _find(path, page)
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            remember(editor).take(read_state(state))
    focus = _find(memory["focus"], page) if memory["focus"] else None
    if focus is not None:
        _focus_keeping_selection(focus)
    _scroll(page, memory["scrolls"], _SCROLL_TRIES)


def _focus_keeping_selection(widget: QWidget) -> None:
    kept = selection_of(widget) if isinstance(widget, QLineEdit | QPlainTextEdit) else None
    widget.setFocus()
    if kept is not None and isinstance(widget, QLineEdit | QPlainTextEdit):
        select(widget, *kept)


def _editors(page: QWidget) -> list[Editor]:
    found: list[Editor] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [one for one in found if memory_of(one) is not None and may_be_kept(one)]


def _state_of(editor: Editor) -> EditState:
    return remember(editor).state()


def _scroll(page: QWidget, wanted: list[tuple[Path, int, int]], tries: int) -> None:
    """Scroll as far as there is something to scroll; once more when the page has grown."""
    missing = []
    for path, across, down in wanted:
        area = _find(path, page)
        if isinstance(area, QAbstractScrollArea):
            area.horizontalScrollBar().setValue(across)
            area.verticalScrollBar().setValue(down)
            if area.verticalScrollBar().value() != down:
                missing.append((path, across, down))
    if missing and tries:
        QTimer.singleShot(_SCROLL_MILLISECONDS, page, lambda: _scroll(page, missing, tries - 1))


def _path(widget: QWidget, page: QWidget) -> Path:
    path: Path = []
    while widget is not page:
        parent = widget.parentWidget()
        if parent is None:
            break
        kind = _kind(widget)
        path.append([kind, _brothers(parent, kind).index(widget)])
        widget = parent
    return path[::-1]


def _find(path: Path, page: QWidget) -> QWidget | None:
    widget = page
    for kind, number in path:
        brothers = _brothers(widget, str(kind))
        if int(number) >= len(brothers):
            return None
        widget = brothers[int(number)]
    return widget


def _brothers(parent: QWidget, kind: str) -> list[QWidget]:
    return [child for child in parent.children() if isinstance(child, QWidget) and _kind(child) == kind]


def _kind(widget: QWidget) -> str:
    """Return what tells a widget from most of its brothers; Qt names the parts of a scrolled area."""
    return f"{type(widget).__name__} {widget.objectName()}"
