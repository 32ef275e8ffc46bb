"""The button that reads words aloud."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.voice import Voice


class ListenButton(Button):
    """Reads what it was given; pressed again it is quiet. Without a voice it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ButtonLook.SECONDARY, "speaker-high-fill", parent)
        self._aloud = ""
        self._language = ""
        self.voice = Voice(self)
        self.voice.changed.connect(self._repaint)
        self.clicked.connect(lambda _checked=False: self._press())
        self._repaint()

    def offer(self, aloud: str, language: str, words: str) -> None:
        """Offer to read *aloud* what is in *language*; *words* stand on the button."""
        if aloud != self._aloud:
            self.voice.stop()
        self._aloud, self._language = aloud, language
        self.say(words)
        self._repaint()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be quiet as soon as the page is gone: somebody may have come in."""
        super().hideEvent(event)
        self.voice.stop()

    def _press(self) -> None:
        if self.voice.speaks:
            self.voice.stop()
        else:
            self.voice.say_aloud(self._aloud, self._language)

    def _repaint(self) -> None:
        self.setVisible(self.voice.can_speak(self._language))
        self.show_icon("stop-circle" if self.voice.speaks else "speaker-high-fill")
