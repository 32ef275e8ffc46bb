"""Scroll until something can be seen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_AIR = 24
_SETTLED_MILLISECONDS = 30
"""A list that has just opened makes the page longer only when Qt has laid it out."""


def reveal(widget: QWidget | None) -> None:
    """Scroll the area around *widget* until it is seen, once the layout has settled."""
    if widget is None:
        return
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        scroll = area
        QTimer.singleShot(_SETTLED_MILLISECONDS, widget, lambda: scroll.ensureWidgetVisible(widget, 0, _AIR))
