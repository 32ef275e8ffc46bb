"""The way of the Tab key over a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(page: QWidget, parts: Sequence[QWidget | None]) -> None:
    """Let Tab go through *parts* of *page* in their order."""
    stops = [
        widget
        for part in parts
        if part is not None
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.window() is page.window()
    ]
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)
