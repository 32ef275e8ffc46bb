"""A line for a passphrase, with the eye that shows it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from fieldcase.ui.common.buttons import IconButton
from fieldcase.ui.common.secret import SECRET
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say

_PADDING = 10
_NEVER_LEARNED = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Keyboards on the screen neither learn a passphrase nor propose words for it, shown or hidden."""
_PLACED_AGAIN = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class PassphraseField(QLineEdit):
    """
    Hides what is typed until the eye is pressed; *name* is what screen readers say.

    ``caps_lock`` is guessed from what a letter looks like without Shift: every platform tells that much.
    """

    caps_lock_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caps_lock = False
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty(SECRET, True)
        self.setInputMethodHints(self.inputMethodHints() | _NEVER_LEARNED)
        self.eye = IconButton("eye", say("Passphrase", "Show the passphrase"), "ink2", self)
        self.eye.clicked.connect(lambda _checked=False: self._toggle())
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, notice Caps Lock."""
        super().keyPressEvent(event)
        self._notice_caps_lock(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the end of the line."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the eye at the end when the direction or the size of text changes."""
        super().changeEvent(event)
        if event.type() in _PLACED_AGAIN and hasattr(self, "eye"):
            self._place()

    def _place(self) -> None:
        size = self.eye.sizeHint().boundedTo(QSize(self.width(), self.height() - 2))
        corner = QPoint(self.width() - size.width() - 2, (self.height() - size.height()) // 2)
        spot = QRect(corner, size)
        self.eye.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), spot))
        room = size.width() - _PADDING + 4
        if look().mirrored:
            self.setTextMargins(room, 0, 0, 0)
        else:
            self.setTextMargins(0, 0, room, 0)

    def _toggle(self) -> None:
        self._show(shown=self.echoMode() == QLineEdit.EchoMode.Password)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        # Qt takes them away together with the dots.
        self.setInputMethodHints(self.inputMethodHints() | _NEVER_LEARNED)
        name = say("Passphrase", "Hide the passphrase") if shown else say("Passphrase", "Show the passphrase")
        self.eye.show_icon("eye-slash" if shown else "eye", name)

    def _notice_caps_lock(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha() or letter.upper() == letter.lower():
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        caps_lock = letter.isupper() is not shifted
        if caps_lock is not self.caps_lock:
            self.caps_lock = caps_lock
            self.caps_lock_changed.emit()
