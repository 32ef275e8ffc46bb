"""The search that Ctrl+K opens over every page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import count, say
from fieldcase.ui.intake.announcing import announce
from fieldcase.ui.search.result_list import ResultList
from fieldcase.ui.search.words import result_words
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.search import Search

WAIT_MILLISECONDS = 50
"""Between two quick letters nothing is asked."""
_WIDTH = 620
_TOP = 56
_EDGE = 16
_VEIL = 90


class SearchPalette(QWidget):
    """A veil over the page with a field on it; Esc, or a click beside it, gives the page back as it was."""

    list_wanted = Signal(str)

    def __init__(self, search: Search, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        self._desk = desk
        self._before: QWidget | None = None
        self._card = Card(parent=self)
        self._field = SearchField(
            say("Search", "Name, code, telephone number, words in a note, a page…"),
            say("Search", "Search or jump to"),
        )
        self._list = ResultList()
        self._nothing = WrapLabel("", Kind.MUTED)
        self._in_list = quiet_button(say("Search", "Show in the list of cases"), "folders", self._to_list)
        self._hint = WrapLabel(say("Search", "Up and Down choose, Enter opens, Esc closes"), Kind.CAPTION)
        self._typing = QTimer(self)
        self._build()
        self._bind()
        self.hide()

    def open_with(self, words: str) -> None:
        """Show the search with *words* in it."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._field.setText(words)
        self._search.clear()
        self._arrange()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.end(False)
        if words:
            self._search.type(words)

    def put_away(self) -> None:
        """Close, forget what was typed, give the focus back."""
        self.hide()
        self._typing.stop()
        self._field.clear()
        self._search.clear()
        before, self._before = self._before, None
        if before is not None and _is_alive(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the results while the caret stays where it is; follow the size of the window."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._arrange()
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, wherever the focus is; no key reaches the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        event.accept()
        self.put_away()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  (Qt calls it so)
        """Keep the Tab key between the field and the button."""
        target = self._field if self._in_list.hasFocus() or self._in_list.isHidden() else self._in_list
        target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        veil = QColor(0, 0, 0, _VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _build(self) -> None:
        self._card.body.setContentsMargins(12, 12, 12, 10)
        line = row(gap=8)
        line.addWidget(self._hint, 1)
        line.addWidget(self._in_list)
        self._card.add(self._field, self._list, self._nothing)
        self._card.body.addLayout(line)
        self._typing.setSingleShot(True)
        self._typing.setInterval(WAIT_MILLISECONDS)

    def _bind(self) -> None:
        bind(self, self._search.changed, self._repaint)
        bind(self, self._search.chosen, self._open)
        bind(
            self,
            self._search.failed,
            lambda _: self._nothing.setText(say("Search", "The search is not ready yet.")),
        )
        self._field.textEdited.connect(lambda _words: self._typing.start())
        self._typing.timeout.connect(lambda: self._search.type(self._field.text()))
        self._list.clicked.connect(lambda index: self._open(index.row()))
        self._field.installEventFilter(self)
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        if key in steps and not event.modifiers():
            self._search.mark(self._search.marked + steps[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(in_list=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        if key == Qt.Key.Key_Escape:
            self.put_away()
            return True
        return False

    def _enter(self, *, in_list: bool) -> None:
        if self._typing.isActive():
            # Whoever types quickly means what he typed, not what stood there before.
            self._typing.stop()
            self._search.type(self._field.text())
        if in_list:
            self._to_list()
        else:
            self._search.choose()

    def _open(self, at: int) -> None:
        search = self._search
        self._before = None
        self.hide()
        search.open(at)
        self.put_away()

    def _to_list(self) -> None:
        words = self._field.text()
        self._before = None
        self.put_away()
        self.list_wanted.emit(words)

    def _repaint(self, _: object = None) -> None:
        today = self._desk.clock.today()
        lines = [result_words(one, today) for one in self._search.results]
        self._list.show_lines(lines, self._search.marked)
        self._list.setVisible(bool(lines))
        self._in_list.setVisible(bool(self._search.words.strip()))
        self._nothing.setText(self._remark(bool(lines)))
        self._nothing.setVisible(bool(self._nothing.text()))
        self._arrange()
        if self.isVisible() and self._search.words and lines:
            first = lines[max(self._search.marked, 0)].spoken
            announce(self._field, count("Search", "%n result(s). {first}", len(lines), first=first))

    def _remark(self, found: bool) -> str:  # noqa: FBT001  (one word, used next door)
        if not self._search.words.strip():
            return ""
        if not self._search.is_complete:
            return say(
                "Search", "Older cases are still being read into the search; more may be found in a moment."
            )
        return "" if found else say("Search", "Nothing here fits. Try fewer letters, or another spelling.")

    def _arrange(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(look().px(_WIDTH), self.width() - 2 * _EDGE)
        self._card.setFixedWidth(width)
        self._card.ensurePolished()
        layout = self._card.layout()
        if layout is not None:
            layout.activate()
        top = min(_TOP, self.height() // 12)
        most = self.height() - top - _EDGE
        height = min(self._card.sizeHint().height(), most)
        if self._card.hasHeightForWidth():
            height = min(self._card.heightForWidth(width), most)
        self._card.setGeometry(QRect((self.width() - width) // 2, top, width, height))


def _is_alive(widget: QWidget) -> bool:
    return widget in QApplication.allWidgets() and widget.isVisible()
