"""Line icons in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

MIRRORED = frozenset(
    {
        "arrow-counter-clockwise",
        "arrow-clockwise",
        "arrow-left",
        "arrow-right",
        "arrow-square-out",
        "article",
        "caret-left",
        "caret-right",
        "clipboard-text",
        "door-open",
        "export",
        "file-text",
        "list",
        "list-checks",
        "list-plus",
        "notebook",
        "notebook-duotone",
        "paper-plane-tilt",
        "paper-plane-tilt-duotone",
        "path",
        "sign-in",
        "sign-out",
        "skip-forward",
        "sort-ascending",
        "speaker-high",
        "speaker-high-duotone",
        "speaker-high-fill",
        "text-aa",
    }
)
"""Icons that point along the line of reading; clocks, ticks, people stay as they are."""

_FALLBACK = "circle"


class _Folders:
    """Where the drawings lie; set once by ``use_folders``."""

    icons = Path()
    pictograms = Path()


def use_folders(icons: Path, pictograms: Path) -> None:
    """Read icons from the folder *icons*, pictograms from the folder *pictograms*, from now on."""
    _Folders.icons = icons
    _Folders.pictograms = pictograms
    _renderer.cache_clear()
    _tinted.cache_clear()
    button_icon.cache_clear()


def icon_exists(name: str) -> bool:
    """Say whether an icon called *name* travels with the program."""
    return (_Folders.icons / f"{name}.svg").is_file()


def icon_pixmap(name: str, colour: str, size: int, *, ratio: float = 1.0, mirrored: bool = False) -> QPixmap:
    """
    Return the icon *name*, drawn in *colour*.

    Args:
        name: File name without ending; ``-duotone`` or ``-fill`` at its end chooses the variant.
        colour: ``#RRGGBB``.
        size: Edge in logical pixels.
        ratio: Device pixels to one logical pixel.
        mirrored: Whether the text runs right to left; only icons in ``MIRRORED`` are turned round.
    """
    return _tinted(_Folders.icons, name, colour, size, ratio, mirrored and name in MIRRORED)


def pictogram_pixmap(name: str, colour: str, size: int, *, ratio: float = 1.0) -> QPixmap:
    """Return the consent picture *name* in *colour*, *size* logical pixels wide."""
    return _tinted(_Folders.pictograms, name, colour, size, ratio, False)


@lru_cache(maxsize=512)
def button_icon(
    name: str, colour: str, size: int, gap: int = 0, *, mirrored: bool = False, gap_first: bool = False
) -> QIcon:
    """
    Return an icon with *gap* empty pixels on the side of the text; Qt has no property for that gap.

    *gap_first* puts the gap at the left, for text that stands at the left of the icon.
    """
    icon = QIcon()
    for ratio in (1.0, 2.0):
        drawing = icon_pixmap(name, colour, size, ratio=ratio, mirrored=mirrored)
        padded = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
        padded.setDevicePixelRatio(ratio)
        padded.fill(Qt.GlobalColor.transparent)
        painter = QPainter(padded)
        painter.drawPixmap(gap if gap_first else 0, 0, drawing)
        painter.end()
        icon.addPixmap(padded)
        icon.addPixmap(padded, QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=512)
def _tinted(folder: Path, name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    edge = max(1, round(size * ratio))
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(folder / f"{name}.svg", colour).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if mirrored:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=512)
def _renderer(path: Path, colour: str) -> QSvgRenderer:
    drawing = path if path.is_file() else _Folders.icons / f"{_FALLBACK}.svg"
    # QtSvg reads currentColor as black, so the colour is written into the drawing.
    source = drawing.read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(source.encode()))
