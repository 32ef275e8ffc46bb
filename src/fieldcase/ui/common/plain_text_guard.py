"""No label of the application ever reads its text as HTML."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel

from fieldcase.ui.common.event_watch import EventWatch


class PlainTextGuard:
    """
    Sets plain text on every label before it is first shown.

    Names, notes, texts from other organisations may hold ``<img src=…>``; a label that guesses the format
    would fetch it.
    """

    def __init__(self, watch: EventWatch) -> None:
        watch.on(QEvent.Type.Polish, self._polish)

    def _polish(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLabel) and watched.textFormat() != Qt.TextFormat.PlainText:
            watched.setTextFormat(Qt.TextFormat.PlainText)
        return False
