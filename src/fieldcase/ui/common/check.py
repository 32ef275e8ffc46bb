"""A tick whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from fieldcase.ui.common import mark_text
from fieldcase.ui.common.theme import look

_AIR = 3


class Check(QCheckBox):
    """A check box that takes as many lines as it needs; an ``&`` in its words is shown as it is."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(words)

    def say(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def words(self) -> str:
        """Return the words as people read them."""
        return self._words

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        self.ensurePolished()
        return mark_text.natural_size(self._words, self.font()) + QSize(0, 2 * _AIR)

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word."""
        self.ensurePolished()
        return QSize(mark_text.narrowest(self._words, self.font()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow line makes it higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*."""
        self.ensurePolished()
        return mark_text.height_for(self._words, self.font(), width) + 2 * _AIR

    def hitButton(self, pos: QPoint) -> bool:
        """Let the words be pressed as well as the box."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and words."""
        ink = look().tokens.ink if self.isEnabled() else look().tokens.ink2
        place = self.rect().adjusted(0, _AIR, 0, -_AIR)
        mark_text.draw(QPainter(self), place, self, self._words, ink, round_mark=False)
