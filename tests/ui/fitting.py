"""Does everything fit where it is shown?"""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from fieldcase.ui.common.check import Check


def clipped(page: QWidget) -> list[str]:
    """Return what is wider than the place it is shown in, or narrower than its longest word."""
    found = []
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width():
            found.append(f"scroll area {inside.width()} > {area.viewport().width()}")
    for kind in (QLabel, QPushButton, Check):
        for one in page.findChildren(kind):
            if one.isVisible() and one.width() < one.minimumSizeHint().width():
                found.append(f"{kind.__name__}: {one.property('text')}")
    return found
