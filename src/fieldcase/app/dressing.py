"""Dress the application: fonts, colours, language, the watchers that see every window."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.preferences import Preferences
from fieldcase.ui.common.event_watch import EventWatch
from fieldcase.ui.common.focus_ring import FocusRing
from fieldcase.ui.common.hider import Hider
from fieldcase.ui.common.plain_text_guard import PlainTextGuard
from fieldcase.ui.common.theme import Theme, apply_theme, install_resources
from fieldcase.ui.i18n import install_language


@dataclass(frozen=True)
class Watchers:
    """Objects that live as long as the application."""

    watch: EventWatch
    ring: FocusRing
    hider: Hider
    guard: PlainTextGuard


def begin(app: QApplication, preferences: Preferences) -> Watchers:
    """Prepare *app* once, at start."""
    app.setApplicationName("FieldCase")
    install_resources(app, find_resources())
    dress(app, preferences)
    watch = EventWatch(app)
    return Watchers(
        watch=watch,
        ring=FocusRing(app, watch),
        hider=Hider(app, watch, time.monotonic),
        guard=PlainTextGuard(watch),
    )


def dress(app: QApplication, preferences: Preferences) -> None:
    """Apply language, colours and text size."""
    language = install_language(app, preferences.language, find_translations())
    theme = Theme(preferences.theme)
    apply_theme(app, theme, preferences.text_size, language.direction, language=language.tag)
