"""The amber ring round whatever the keyboard acts on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTROL_RADIUS

RINGLESS = "ringless"
"""Property of widgets that are never ringed, such as the cover, which shows nothing at all."""

_WIDTH = 2.4
_OUTSIDE = 3
_MOVING_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_F6,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
    }
)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)


class FocusRing(QObject):
    """
    Draws the ring after Tab, F6 or an arrow key; takes it away at the first press of a mouse button.

    The first focus of a window shows none: nobody has used the keyboard yet. No widget is remembered, since
    any may be deleted between two events; the application knows which one has the focus.
    """

    def __init__(self, app: QApplication, watch: EventWatch) -> None:
        super().__init__(app)
        self._app = app
        self._by_keyboard = False
        self._ring: _Ring | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        app.focusChanged.connect(self._focus_changed)
        watch.on(QEvent.Type.KeyPress, self._key_pressed)
        watch.on(QEvent.Type.MouseButtonPress, self._mouse_pressed)
        for kind in _MOVES:
            watch.on(kind, self._moved)

    def is_shown(self) -> bool:
        """Say whether the ring is on the screen."""
        return self._ring is not None and self._ring.isVisible()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._later.start(0)

    def _key_pressed(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _MOVING_KEYS and not self._by_keyboard:
            self._by_keyboard = True
            self._later.start(0)
        return False

    def _mouse_pressed(self, watched: QObject, event: QEvent) -> bool:
        self._by_keyboard = False
        if self._ring is not None:
            self._ring.hide()
        return False

    def _moved(self, watched: QObject, event: QEvent) -> bool:
        if self._by_keyboard and watched is not self._ring:
            self._later.start(0)
        return False

    def _place(self) -> None:
        widget = self._app.focusWidget() if self._by_keyboard else None
        ringed = widget is not None and widget.isVisible() and not widget.property(RINGLESS)
        area = _visible_area(widget) if widget is not None and ringed else QRect()
        if widget is None or area.isEmpty():
            if self._ring is not None:
                self._ring.hide()
            return
        ring = self._ring_in(widget.window())
        ring.setGeometry(area.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE))
        ring.raise_()
        ring.show()

    def _ring_in(self, window: QWidget) -> _Ring:
        if self._ring is None:
            self._ring = _Ring(window)
            self._ring.destroyed.connect(self._ring_gone)
        elif self._ring.parentWidget() is not window:
            self._ring.setParent(window)
        return self._ring

    def _ring_gone(self) -> None:
        self._ring = None


class _Ring(QWidget):
    """A frame that lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(_WIDTH, look().tokens.outline + 1.0)
        painter.setPen(QPen(QColor(look().tokens.focus), width))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = CONTROL_RADIUS + _OUTSIDE - 1
        painter.drawRoundedRect(frame, radius, radius)


def _visible_area(widget: QWidget) -> QRect:
    window = widget.window()
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    walker = widget.parentWidget()
    while walker is not None and walker is not window:
        area = area.intersected(QRect(walker.mapTo(window, QPoint(0, 0)), walker.size()))
        walker = walker.parentWidget()
    return area
