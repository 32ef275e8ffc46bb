"""A long list, such as countries or languages, found by typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fieldcase.forms.definition import Option
from fieldcase.forms.values import AnswerValue
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import count, say
from fieldcase.ui.intake.announcing import announce
from fieldcase.ui.intake.answer_editors import AnswerEditor
from fieldcase.ui.intake.revealing import reveal

_ROWS = 5
_CODE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}


@dataclass(frozen=True)
class Entry:
    """One code with its words; *native* is what a language calls itself."""

    code: str
    label: str
    native: str = ""

    @property
    def words(self) -> str:
        """What the list shows."""
        return f"{self.label} · {self.native}" if self.native and self.native != self.label else self.label

    def matches(self, typed: str) -> bool:
        """Whether *typed* stands in either name."""
        return typed in self.label.casefold() or typed in self.native.casefold()


def entries_of(options: Sequence[Option], native_names: Mapping[str, str]) -> tuple[Entry, ...]:
    """Return the entries of a code list."""
    return tuple(Entry(option.id, option.label, native_names.get(option.id, "")) for option in options)


class CodePicker(AnswerEditor):
    """
    A line one types into, with the list of what matches below it.

    Down or up moves in the list, Enter takes the marked entry, Esc closes the list. The focus never leaves
    the line, so that screen readers follow. An emptied line takes the answer back.
    """

    def __init__(self, name: str, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._code = ""
        self._line = SearchField(say("Code picker", "Type a few letters"), name)
        self._list = QListWidget()
        self._build(name)
        self._bind()

    def show_value(self, value: AnswerValue) -> None:
        """Show the entry with the code *value*; a code that is in no list any more stands for itself."""
        code = value if isinstance(value, str) else ""
        if code != self._code or not self._list.isVisible():
            self._code = code
            self._close()

    def focus_first(self) -> None:
        """Put the caret into the line."""
        self._line.setFocus()

    def matches(self) -> tuple[str, ...]:
        """Return the codes the list offers now."""
        rows = range(self._list.count() if not self._list.isHidden() else 0)
        return tuple(str(self._list.item(row).data(_CODE)) for row in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the line move in the list; close the list when the line is left."""
        if watched is not self._line:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key_pressed(Qt.Key(event.key()), event.modifiers())
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._close()
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            # Later, since a click puts the caret somewhere after the focus has come.
            QTimer.singleShot(0, self._line, self._line.selectAll)
        return False

    def _build(self, name: str) -> None:
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(name)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for widget in (self._line, self._list):
            widget.setMaximumWidth(look().px(420))
            self._layout.addWidget(widget)
        self._list.hide()

    def _bind(self) -> None:
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._typed)
        self._list.itemClicked.connect(self._take)

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._list.hide()
            self._code = ""
            self.given.emit(None)
            return
        self._offer(text.strip().casefold())

    def _offer(self, typed: str) -> None:
        found = [entry for entry in self._entries if entry.matches(typed)]
        found.sort(key=lambda entry: not entry.label.casefold().startswith(typed))
        self._list.clear()
        for entry in found:
            item = QListWidgetItem(entry.words)
            item.setData(_CODE, entry.code)
            self._list.addItem(item)
        self._list.setVisible(bool(found))
        if found:
            self._list.setCurrentRow(0)
            row = self._list.sizeHintForRow(0)
            self._list.setFixedHeight(min(len(found), _ROWS) * row + look().px(12))
            reveal(self._list)
        self._announce(len(found))

    def _key_pressed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        is_open = not self._list.isHidden()
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _STEPS:
            self._move(_STEPS[key]) if is_open else self._offer("")
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentItem() if is_open else None)
            return True
        if key == Qt.Key.Key_Escape and is_open:
            self._close()
            return True
        return False

    def _move(self, step: int) -> None:
        row = min(max(self._list.currentRow() + step, 0), self._list.count() - 1)
        self._list.setCurrentRow(row)
        announce(self._line, self._list.currentItem().text())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._code = str(item.data(_CODE))
        self._close()
        self.given.emit(self._code)

    def _close(self) -> None:
        self._list.hide()
        known = next((entry.words for entry in self._entries if entry.code == self._code), self._code)
        if known != self._line.text():
            self._line.setText(known)

    def _announce(self, found: int) -> None:
        if not found:
            announce(self._line, say("Code picker", "Nothing in the list matches."))
            return
        first = self._list.item(0).text()
        announce(self._line, count("Code picker", "%n match(es), the first is {entry}", found, entry=first))
