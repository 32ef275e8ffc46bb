"""A list of points to tick that Tab enters once, as it enters a group of choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class OneStop(QObject):
    """Up and down move between the points; Tab comes back to the one that was left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._points: tuple[QWidget, ...] = ()

    def hold(self, points: Sequence[QWidget]) -> None:
        """Make one stop of *points*, in the order they are read."""
        self._points = tuple(points)
        for point in self._points:
            point.installEventFilter(self)
        self.begin()

    def begin(self) -> None:
        """Let Tab come to the first point next time."""
        self._enter_by(self._points[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the points; remember the one that has the focus."""
        if isinstance(watched, QWidget) and watched in self._points:
            if event.type() == QEvent.Type.FocusIn:
                self._enter_by(watched)
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._moved(watched, event)
        return super().eventFilter(watched, event)

    def _moved(self, point: QWidget, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step == 0 or event.modifiers():
            return False
        shown = [one for one in self._points if one.isVisible()]
        there = min(max(shown.index(point) + step, 0), len(shown) - 1)
        shown[there].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _enter_by(self, entry: QWidget) -> None:
        for point in self._points:
            point.setFocusPolicy(Qt.FocusPolicy.StrongFocus if point is entry else Qt.FocusPolicy.ClickFocus)
