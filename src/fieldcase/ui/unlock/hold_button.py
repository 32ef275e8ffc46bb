"""A button that has to be held down."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.theme import look

_TICK_MILLISECONDS = 50
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BAR = 4
_REPEATED_WITHIN = 80
"""Milliseconds: X11 lets go of a key that repeats itself and presses it again, not always marked as such."""


class HoldButton(Button):
    """Says *held* after it was held for *seconds*, by mouse or by key; letting go earlier does nothing."""

    held = Signal()

    def __init__(self, text: str, seconds: float, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, ButtonLook.DANGER, icon, parent)
        self._needed = int(seconds * 1000)
        self._passed = 0
        self._held_for = QElapsedTimer()
        self._let_go = QTimer(self, singleShot=True, interval=_REPEATED_WITHIN)
        self._let_go.timeout.connect(self._stop)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count."""
        super().mousePressEvent(event)
        self._begin()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget what was counted."""
        super().mouseReleaseEvent(event)
        self._stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to count; a key that repeats itself is still the same press."""
        if Qt.Key(event.key()) not in _KEYS:
            super().keyPressEvent(event)
        elif self._let_go.isActive():
            self._let_go.stop()
        elif not event.isAutoRepeat():
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Forget what was counted."""
        if Qt.Key(event.key()) not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._let_go.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget what was counted."""
        super().focusOutEvent(event)
        self._stop()

    def changeEvent(self, event: QEvent) -> None:
        """Forget what was counted when the button is switched off."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and hasattr(self, "_timer") and not self.isEnabled():
            self._stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw how much of the time is over along the lower edge."""
        super().paintEvent(event)
        if self._passed == 0:
            return
        share = min(1.0, self._passed / self._needed)
        width = self.width() * share
        left = self.width() - width if look().mirrored else 0.0
        painter = QPainter(self)
        painter.fillRect(QRectF(left, self.height() - _BAR, width, _BAR), QColor(look().tokens.bad))
        painter.end()

    def _begin(self) -> None:
        if self.isEnabled():
            self._passed = 0
            self._held_for.start()
            self._timer.start()

    def _stop(self) -> None:
        self._let_go.stop()
        self._timer.stop()
        self._passed = 0
        self.update()

    def _tick(self) -> None:
        # Measured, not counted: on a busy computer the ticks come late, and five seconds are five seconds.
        self._passed = self._held_for.elapsed()
        self.update()
        if self._passed >= self._needed:
            self._stop()
            self.held.emit()
