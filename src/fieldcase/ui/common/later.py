"""A part of a page that is made when there is first something for it to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.ui.common.layouts import column

W = TypeVar("W", bound=QWidget)


class Later(Generic[W]):
    """Keeps ``place`` for a widget of *make*, which most pages never need; an empty place takes no room."""

    def __init__(self, make: Callable[[], W]) -> None:
        self.place: QVBoxLayout = column(gap=0)
        self.made: W | None = None
        self._make = make

    def get(self) -> W:
        """Return the part, made now if it was not."""
        if self.made is None:
            self.made = self._make()
            self.place.addWidget(self.made)
        return self.made
