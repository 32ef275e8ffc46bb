"""Tab goes through a page in the order it is read, also after parts were added."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def read_in_order(page: QWidget) -> None:
    """Order what stands on *page*; Qt puts what was made last behind everything else."""
    reached = [one for one in _inside(page) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for first, second in pairwise(reached):
        QWidget.setTabOrder(first, second)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """Yield what stands in *widget*, in the order of its layout."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _inside(content)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
            yield from _inside(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
            yield from _inside(widget)
        elif inner is not None:
            yield from _laid_out(inner)
