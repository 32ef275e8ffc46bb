"""The look in force: colours, text size, direction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from fieldcase.ui.common import fonts, icons
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.stylesheet import stylesheet
from fieldcase.ui.common.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

BODY_PIXELS = 14
SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0


class Theme(StrEnum):
    """What the worker chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True)
class Look:
    """What every painted widget asks for; ``scale`` is the size of text, 1.0 to 2.0."""

    tokens: Tokens = LIGHT
    scale: float = 1.0
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight

    def px(self, pixels: float) -> int:
        """Return *pixels* at 100 % in the present text size."""
        return round(pixels * self.scale)

    def icon_px(self, pixels: float) -> int:
        """Return the edge of an icon, which grows half as fast as the text beside it."""
        return round(pixels * (1 + self.scale) / 2)

    @property
    def mirrored(self) -> bool:
        """Whether the screen is read from right to left."""
        return self.direction == Qt.LayoutDirection.RightToLeft


class _Current:
    """The look in force, the language it is for; ``resources`` is where its drawings lie."""

    look = Look()
    language = ""
    resources = Path()


def install_resources(app: QApplication, resources: Path) -> None:
    """Set the Fusion style, then read fonts, icons, pictograms from *resources*; once, at start."""
    app.setStyle("Fusion")
    _Current.resources = resources
    fonts.register(resources / "fonts")
    icons.use_folders(resources / "icons", resources / "pictograms")


def apply_theme(
    app: QApplication,
    theme: Theme,
    scale: float = 1.0,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    *,
    language: str = "en",
) -> Look:
    """
    Dress the whole application; takes about 0.2 s, and nothing when it wears that look already.

    Args:
        app: Receives palette, font, style sheet, layout direction.
        theme: ``SYSTEM`` asks the desktop for its colours now; call again when the desktop changes.
        scale: Size of text, 1.0 to 2.0; other values are brought into that range.
        direction: Reading direction of the screen.
        language: BCP-47 tag; chooses the typeface.
    """
    bounded = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    look = Look(tokens_for(app, theme), bounded, direction)
    if (look, language) == (_Current.look, _Current.language):
        return look
    _Current.look, _Current.language = look, language
    app.setLayoutDirection(direction)
    app.setFont(fonts.body_font(language, look.px(BODY_PIXELS)))
    app.setPalette(_palette(look.tokens))
    drawings = _Current.resources / "icons" / "themed"
    app.setStyleSheet(stylesheet(look.tokens, look.scale, drawings))
    for window in app.topLevelWidgets():
        for flow in window.findChildren(FlowLayout):
            # Qt told the layout around it; what was broken while only some wore the new look is not so.
            flow.invalidate()
    return look


def look() -> Look:
    """Return the look in force."""
    return _Current.look


def tokens_for(app: QApplication, theme: Theme) -> Tokens:
    """Return the colours *theme* stands for on this desktop."""
    if theme is Theme.LIGHT:
        return LIGHT
    if theme is Theme.DARK:
        return DARK
    if theme is Theme.HIGH_CONTRAST:
        return HIGH_CONTRAST
    # Both objects are kept in variables: Qt deletes the second when the first has no owner.
    hints = app.styleHints()
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface2,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink2,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Accent: tokens.primary,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.ToolTipBase: tokens.ink,
        role.ToolTipText: tokens.bg,
        role.Light: tokens.surface3,
        role.Mid: tokens.line,
        role.Dark: tokens.field,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.ink2))
    return palette
