"""Undo for a field, by a history that outlives the field."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QPlainTextEdit

from fieldcase.ui.common.edit_history import Edit, EditHistory
from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.secret import SECRET

Editor = QLineEdit | QPlainTextEdit


@dataclass(frozen=True)
class EditState:
    """What makes a field as it was: the history, where the selection begins, where the caret is."""

    history: str
    anchor: int
    caret: int


class EditMemory(QObject):
    """
    Answers Ctrl+Z in one field; Qt's own history dies with the field, this one can be kept.

    Belongs to the field. A text that the program sets begins a new history.
    """

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._history = EditHistory(text_of(editor))
        self._by_hand = False
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._hand_moved)
        else:
            editor.setUndoRedoEnabled(False)
        editor.textChanged.connect(self._changed)
        editor.installEventFilter(self)

    def state(self) -> EditState:
        """Return what has to be kept."""
        return EditState(self._history.to_text(), *selection_of(self._editor))

    def take(self, state: EditState) -> None:
        """Go on with what was kept, if the field shows the same text; put the caret back."""
        self._history.forget(text_of(self._editor))
        if self._history.take(state.history):
            select(self._editor, state.anchor, state.caret)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take undo, redo, the menu."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo):
                return self._go(self._history.undo())
            if event.matches(QKeySequence.StandardKey.Redo):
                return self._go(self._history.redo())
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._show_menu(event)
        return False

    def _hand_moved(self) -> None:
        self._by_hand = True

    def _changed(self) -> None:
        text = text_of(self._editor)
        by_hand = self._by_hand or not isinstance(self._editor, QLineEdit)
        self._by_hand = False
        if by_hand and self._editor.hasFocus():
            self._history.record(text, time.monotonic())
        elif text != self._history.text:
            self._history.forget(text)

    def _go(self, edit: Edit | None) -> bool:
        if edit is not None and not self._editor.isReadOnly():
            replace_in(self._editor, edit)
        return True

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        if self._editor.isReadOnly():
            return False
        menu = self._editor.createStandardContextMenu()
        undo, redo = menu.actions()[:2]
        self._replace(menu, undo, self._history.can_undo, lambda: self._go(self._history.undo()))
        self._replace(menu, redo, self._history.can_redo, lambda: self._go(self._history.redo()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
        return True

    def _replace(self, menu: QMenu, native: QAction, enabled: bool, run: Callable[[], bool]) -> None:
        ours = QAction(native.text(), menu)
        ours.setEnabled(enabled)
        ours.triggered.connect(lambda _checked=False: run())
        menu.insertAction(native, ours)
        native.setVisible(False)


class EditMemories:
    """Gives every field a memory when somebody first stands in it."""

    def __init__(self, watch: EventWatch) -> None:
        watch.on(QEvent.Type.FocusIn, self._entered)

    def _entered(self, watched: QObject, event: QEvent) -> bool:
        # The line inside a date field undoes by the rules of the date field.
        part = isinstance(watched.parent(), QAbstractSpinBox | QComboBox)
        if isinstance(watched, QLineEdit | QPlainTextEdit) and not part and may_be_kept(watched):
            remember(watched)
        return False


def remember(editor: Editor) -> EditMemory:
    """Return the memory of *editor*, made when there is none."""
    return memory_of(editor) or EditMemory(editor)


def memory_of(editor: Editor) -> EditMemory | None:
    """Return the memory of *editor*."""
    return next((child for child in editor.children() if isinstance(child, EditMemory)), None)


def may_be_kept(editor: Editor) -> bool:
    """Tell whether what is typed there may be remembered: never a passphrase, never a key."""
    if editor.property(SECRET):
        return False
    return not isinstance(editor, QLineEdit) or editor.echoMode() == QLineEdit.EchoMode.Normal


def text_of(editor: Editor) -> str:
    """Return the whole text."""
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def selection_of(editor: Editor) -> tuple[int, int]:
    """Return where the selection begins, where the caret is."""
    if isinstance(editor, QPlainTextEdit):
        cursor = editor.textCursor()
        return cursor.anchor(), cursor.position()
    caret = editor.cursorPosition()
    if not editor.hasSelectedText():
        return caret, caret
    start, end = editor.selectionStart(), editor.selectionEnd()
    return (end, caret) if caret == start else (start, caret)


def select(editor: Editor, anchor: int, caret: int) -> None:
    """Put the caret at *caret*, with everything from *anchor* selected."""
    if isinstance(editor, QPlainTextEdit):
        cursor = editor.textCursor()
        last = editor.document().characterCount() - 1
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(caret, last), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
    elif anchor == caret:
        editor.setCursorPosition(caret)
    else:
        editor.setSelection(anchor, caret - anchor)


def replace_in(editor: Editor, edit: Edit) -> None:
    """Do one step in the field, as a hand would: whoever listens is told that it was edited."""
    before = text_of(editor)
    start = units(before[: edit.at])
    select(editor, start, start + units(edit.removed))
    if isinstance(editor, QPlainTextEdit):
        editor.insertPlainText(edit.added)
    elif edit.added:
        editor.insert(edit.added)
    else:
        editor.del_()


def units(text: str) -> int:
    """Return the length of *text* as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def state_text(state: EditState) -> str:
    """Return *state* as text."""
    return json.dumps([state.history, state.anchor, state.caret])


def read_state(text: str) -> EditState:
    """Read what ``state_text`` wrote."""
    return EditState(*json.loads(text))
