"""Tie a widget to an event for as long as the widget lives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget


class Event(Protocol):
    """What a view-model offers to those who want to hear of a change."""

    def subscribe(self, callback: Callable[..., None], /) -> Callable[[], None]:
        """Call *callback* at every change; the returned function ends that."""
        ...


def bind(widget: QWidget, event: Event, slot: Callable[..., None]) -> None:
    """Call *slot* whenever *event* happens, until *widget* is destroyed."""
    unsubscribe = event.subscribe(slot)
    widget.destroyed.connect(lambda *_: unsubscribe())
