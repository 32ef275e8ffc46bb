"""A short word at the foot of the window that something was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import PlainLabel
from fieldcase.ui.i18n import say

SHOWN_MILLISECONDS = 10_000
"""Long enough to read, to reach Undo by keyboard; history keeps the rest."""

_FOOT = 88


class Toast(QFrame):
    """
    Shows one text at the foot of *window*, for ten seconds in which nobody points at it or has it focused.

    With *undo* there is a button; pressing it calls *undo* once, then the toast goes.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "toast")
        self._undo: Callable[[], object] | None = None
        self._text = PlainLabel()
        self._button = Button(say("Toast", "Undo"), ButtonLook.TOAST)
        self._timer = QTimer(self)
        self._build()
        self._bind()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show *text*; a toast that is still there is replaced."""
        self._undo = undo
        self._text.setText(text)
        self._button.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MILLISECONDS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def remaining_milliseconds(self) -> int | None:
        """Return how long it still stays, or None while it waits for somebody."""
        return self._timer.remainingTime() if self._timer.isActive() else None

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while somebody points at it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._timer.start(SHOWN_MILLISECONDS)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay while the button has the focus; keep to the foot of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        elif event.type() == QEvent.Type.FocusIn and watched is self._button:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and watched is self._button:
            self._timer.start(SHOWN_MILLISECONDS)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        layout = row(self, gap=16)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def _bind(self) -> None:
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(lambda _checked=False: self._take_back())
        self._button.installEventFilter(self)
        self._window.installEventFilter(self)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._timer.stop()
        self.hide()
        if undo is not None:
            undo()

    def _place(self) -> None:
        self.setMaximumWidth(max(200, self._window.width() - 48))
        self.adjustSize()
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._window.height() - self.height() - _FOOT)
