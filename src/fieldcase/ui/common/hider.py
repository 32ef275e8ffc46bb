"""Cover every window of the program at once, then uncover them again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from fieldcase.ui.common.clipboard import forget_copied
from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.focus_ring import RINGLESS
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.voice import Voice
from fieldcase.ui.i18n import say

HIDE_KEYS = {"F9": Qt.Key.Key_F9, "F8": Qt.Key.Key_F8, "F7": Qt.Key.Key_F7, "Pause": Qt.Key.Key_Pause}
SHIFT_PRESSES = 3
SHIFT_SECONDS = 2.0
"""Three presses within two seconds: fewer happen while typing, five would wake the sticky keys of Windows."""


class CoverWindow(QWidget):
    """An empty page over one window; says nothing, shows nothing."""

    def __init__(self, covered: QWidget, uncover: Callable[[], None], key: str) -> None:
        super().__init__(covered)
        self._uncover = uncover
        self.setAccessibleName(say("Cover", "Blank page. Press {key} to go on.", key=key))
        self.setProperty(RINGLESS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setGeometry(covered.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # Painted now, not when the event loop comes round to it.
        self.repaint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back."""
        event.accept()
        self._uncover()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an empty page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look().tokens.bg))


class Hider(QObject):
    """
    Hides on one key, on three times Shift, or when asked; shows again on that key or a click.

    A filter of the application, since a shortcut of a window sleeps while a dialog or a menu is open.
    ``hidden`` is the place for whoever must keep what was typed, or start the clock that locks.
    """

    hidden = Signal()
    shown = Signal()

    def __init__(self, app: QApplication, watch: EventWatch, monotonic: Callable[[], float]) -> None:
        super().__init__(app)
        self._app = app
        self._seconds = monotonic
        self._covers: list[CoverWindow] = []
        self._shifts: list[float] = []
        self._focus: QWidget | None = None
        self._key = "F9"
        self._by_shift = True
        watch.on(QEvent.Type.ShortcutOverride, self._shortcut)
        watch.on(QEvent.Type.KeyPress, self._key_pressed)
        watch.on(QEvent.Type.Show, self._window_shown)
        watch.on(QEvent.Type.Resize, self._resized)

    def obey(self, key: str, *, shift: bool) -> None:
        """Hide on *key* from now on, and on three times Shift if *shift*."""
        self._key, self._by_shift = key, shift

    def is_hidden(self) -> bool:
        """Say whether the covers are up."""
        return bool(self._covers)

    def hide(self) -> None:
        """Cover every window now; menus, lists, tooltips are closed, whatever is read aloud is quiet."""
        if self._covers:
            return
        self._focus = self._app.focusWidget()
        _close_popups(self._app)
        QToolTip.hideText()
        forget_copied()
        for window in self._windows():
            self._cover(window)
        if self._covers:
            self.hidden.emit()

    def show(self) -> None:
        """Take the covers away, give the focus back."""
        covers, self._covers = self._covers, []
        self._shifts = []
        for cover in covers:
            cover.hide()
            cover.deleteLater()
        focus, self._focus = self._focus, None
        if focus is not None and _alive_in(focus, self._windows()):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if covers:
            self.shown.emit()

    def toggle(self) -> None:
        """Hide, or show again."""
        if self._covers:
            self.show()
        else:
            self.hide()

    def _windows(self) -> list[QWidget]:
        ordinary = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool, Qt.WindowType.Sheet)
        return [
            window
            for window in self._app.topLevelWidgets()
            if window.isVisible() and window.windowType() in ordinary
        ]

    def _shortcut(self, watched: QObject, event: QEvent) -> bool:
        if (
            not isinstance(event, QKeyEvent)
            or Qt.Key(event.key()) != HIDE_KEYS[self._key]
            or event.modifiers()
        ):
            return False
        if not event.isAutoRepeat():
            self.toggle()
        event.accept()
        return True

    def _key_pressed(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        # Every press passes its window first: counted there, it is counted once.
        if isinstance(watched, QWindow) and not event.isAutoRepeat():
            self._count_shift(Qt.Key(event.key()))
        # Nothing typed on the cover may reach what lies below.
        return self.is_hidden()

    def _count_shift(self, key: Qt.Key) -> None:
        if key != Qt.Key.Key_Shift:
            self._shifts = []
            return
        now = self._seconds()
        self._shifts = [moment for moment in self._shifts if now - moment <= SHIFT_SECONDS] + [now]
        if self._by_shift and len(self._shifts) >= SHIFT_PRESSES and not self._covers:
            self._shifts = []
            self.hide()

    def _window_shown(self, watched: QObject, event: QEvent) -> bool:
        if self._covers and isinstance(watched, QWidget) and watched in self._windows():
            self._cover(watched)
        return False

    def _cover(self, window: QWidget) -> None:
        for voice in window.findChildren(Voice):
            voice.stop()
        cover = CoverWindow(window, self.show, self._key)
        cover.destroyed.connect(lambda *_: self._forget(cover))
        self._covers.append(cover)

    def _forget(self, gone: CoverWindow) -> None:
        self._covers = [cover for cover in self._covers if cover is not gone]

    def _resized(self, watched: QObject, event: QEvent) -> bool:
        for cover in self._covers:
            if isinstance(watched, QWidget) and cover.parentWidget() is watched:
                cover.setGeometry(watched.rect())
        return False


def _close_popups(app: QApplication) -> None:
    while (popup := app.activePopupWidget()) is not None:
        if not popup.close():
            popup.hide()
            return


def _alive_in(widget: QWidget, windows: list[QWidget]) -> bool:
    return any(widget in (window, *window.findChildren(QWidget)) for window in windows)
