"""The ways the program can look in a picture, the sizes of its window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from fieldcase.services.preferences import Preferences
from fieldcase.ui.main_window import MainWindow

LAPTOP = (1366, 728)
SMALL_LAPTOP = (1093, 580)
HALF = (960, 500)


@dataclass(frozen=True)
class Style:
    """One way the program can look."""

    name: str
    preferences: Preferences
    size: tuple[int, int] = LAPTOP


@dataclass(frozen=True)
class Scene:
    """One screen, ready to be photographed."""

    window: QWidget
    name: str


STYLES = (
    Style("light", Preferences(theme="light")),
    Style("dark", Preferences(theme="dark")),
    Style("contrast", Preferences(theme="high_contrast")),
    Style("arabic", Preferences(theme="light", language="ar")),
    Style("romanian", Preferences(theme="light", language="ro")),
    Style("small", Preferences(theme="light"), SMALL_LAPTOP),
    Style("half", Preferences(theme="light"), HALF),
    Style("large_text", Preferences(theme="light", text_size=2.0), LAPTOP),
)


def window_in(style: Style) -> MainWindow:
    """Return an empty window of the size of *style*."""
    window = MainWindow()
    window.resize(*style.size)
    window.show()
    return window
