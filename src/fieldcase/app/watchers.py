"""The objects that see every window: hiding, the focus ring, plain text, the clipboard."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from fieldcase.ui.common.capture_shield import CaptureShield
from fieldcase.ui.common.clipboard import ClipboardKeeper
from fieldcase.ui.common.edit_memory import EditMemories
from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.focus_ring import FocusRing
from fieldcase.ui.common.hider import Hider
from fieldcase.ui.common.plain_text_guard import PlainTextGuard


@dataclass(frozen=True)
class Watchers:
    """They live as long as the application."""

    watch: EventWatch
    ring: FocusRing
    hider: Hider
    guard: PlainTextGuard
    clipboard: ClipboardKeeper
    shield: CaptureShield
    memories: EditMemories

    def end(self) -> None:
        """See nothing any more."""
        self.watch.end()


def begin_watching(app: QApplication) -> Watchers:
    """
    Watch every window from now on.

    After the first paint: the first event of a widget that Qt made itself has PySide load every class it
    knows, which would cost the unlock page a quarter of its start.
    """
    watch = EventWatch(app)
    return Watchers(
        watch=watch,
        ring=FocusRing(app, watch),
        hider=Hider(app, watch, time.monotonic),
        guard=PlainTextGuard(watch),
        clipboard=ClipboardKeeper(app),
        shield=CaptureShield(watch),
        memories=EditMemories(watch),
    )
