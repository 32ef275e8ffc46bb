"""One answer in a rounded frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from fieldcase.ui.common import mark_text
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTROL_HEIGHT, CONTROL_RADIUS

_SIDE = 13
_AIR = 9
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    # A class can have one Qt parent only: at run time this one has none, its subclasses bring theirs.
    _Button = object


class _Card(_Button):
    """Size, drawing, keys of a card; the subclasses say whether it is a radio button or a check box."""

    _words = ""
    _round_mark = True

    def _prepare(self, words: str) -> None:
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """Return the words as people read them."""
        return self._words

    def take(self, *, chosen: bool) -> None:
        """Show the answer as *chosen* or not."""
        self.setChecked(chosen)

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        self.ensurePolished()
        inner = mark_text.natural_size(self._words, self.font())
        return QSize(inner.width() + 2 * _SIDE, max(inner.height() + 2 * _AIR, CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word."""
        self.ensurePolished()
        return QSize(mark_text.narrowest(self._words, self.font()) + 2 * _SIDE, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*."""
        self.ensurePolished()
        height = mark_text.height_for(self._words, self.font(), width - 2 * _SIDE)
        return max(height + 2 * _AIR, CONTROL_HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        """Let the whole card be pressed."""
        return bool(self.rect().contains(pos))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the group; Enter chooses, like the space bar."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, mark, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = look().tokens
        on = self.isChecked()
        ground = tokens.tint if on else tokens.surface3 if self.underMouse() else tokens.surface
        painter.setPen(QPen(QColor(tokens.primary if on else tokens.field), tokens.outline))
        painter.setBrush(QColor(ground))
        inset = tokens.outline / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, CONTROL_RADIUS, CONTROL_RADIUS)
        ink = tokens.on_tint if on else tokens.ink if self.isEnabled() else tokens.ink2
        inner = self.rect().adjusted(_SIDE, 4, -_SIDE, -4)
        mark_text.draw(painter, inner, self, self._words, ink, round_mark=self._round_mark)


class RadioCard(_Card, QRadioButton):
    """One of several answers that exclude one another; pressing it again takes it back."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, parent)
        self._prepare(words)
        # Screen readers call it a radio button only while it excludes the others; Qt lets nobody take back
        # the choice of such a group, so it stops excluding for the length of one press.
        self.pressed.connect(lambda: self.setAutoExclusive(not self.isChecked()))
        self.released.connect(lambda: self.setAutoExclusive(True))

    def take(self, *, chosen: bool) -> None:
        """Show the answer as *chosen* or not; nothing chosen is a state as well."""
        self.setAutoExclusive(chosen)
        self.setChecked(chosen)
        self.setAutoExclusive(True)


class CheckCard(_Card, QCheckBox):
    """One of several answers that may hold together."""

    _round_mark = False

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, parent)
        self._prepare(words)
