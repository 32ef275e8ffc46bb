"""Says calmly that the notebook is about to lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, say

_WIDTH = 460
_TOP = 12


class IdleNotice(Banner):
    """Stands at the top of *window* while the seconds run; takes no focus, since any key stays."""

    def __init__(self, window: QWidget, seconds: int) -> None:
        super().__init__(Tone.INFO, "", icon="clock", parent=window)
        self._window = window
        self._bar = QProgressBar()
        self._bar.setRange(0, seconds)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Idle", "Time left"))
        self.add(self._bar)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.installEventFilter(self)

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left."""
        title = count("Idle", "FieldCase locks in %n second(s)", seconds)
        self.say(title, say("Idle", "Press any key to stay. What you typed is kept."))
        self._bar.setValue(seconds)
        if not self.isVisible():
            self._place()
            self.show()
            self.raise_()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the top of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(look().px(_WIDTH), self._window.width() - 2 * _TOP)
        self.resize(
            width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        )
        self.move((self._window.width() - self.width()) // 2, _TOP)
