"""The one event filter of the application: everything that must see every window subscribes here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

Handler = Callable[[QObject, QEvent], bool]
"""Returns whether the event goes no further."""


class EventWatch(QObject):
    """
    Hands events to those who asked for their type.

    One filter instead of several: each filter costs a step into Python for every event there is.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._handlers: dict[QEvent.Type, list[Handler]] = {}
        app.installEventFilter(self)

    def on(self, kind: QEvent.Type, handler: Handler) -> None:
        """Call *handler* with the receiver and the event whenever an event of *kind* is about to arrive."""
        self._handlers.setdefault(kind, []).append(handler)

    def end(self) -> None:
        """Hand out nothing any more."""
        self._app.removeEventFilter(self)
        self._handlers.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the handlers of this type look; stop at the first that keeps the event."""
        handlers = self._handlers.get(event.type())
        return handlers is not None and any(handler(watched, event) for handler in handlers)
