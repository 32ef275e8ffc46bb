"""Dress the application: fonts, colours, language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.preferences import Preferences
from fieldcase.ui.common.privacy import hide_names
from fieldcase.ui.common.theme import Theme, apply_theme, install_resources
from fieldcase.ui.i18n import install_language


def begin(app: QApplication, preferences: Preferences) -> None:
    """Prepare *app* once, at start."""
    app.setApplicationName("FieldCase")
    # A window of the system could not be covered when everything is hidden.
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    install_resources(app, find_resources())
    dress(app, preferences)


def dress(app: QApplication, preferences: Preferences) -> None:
    """Apply language, colours and text size."""
    language = install_language(app, preferences.language, find_translations())
    hide_names(hidden=preferences.privacy_names)
    theme = Theme(preferences.theme)
    apply_theme(app, theme, preferences.text_size, language.direction, language=language.tag)
