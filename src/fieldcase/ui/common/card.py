"""White or grey surfaces that hold what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Heading, Kind

_MARGIN = 16


class Card(QFrame):
    """
    A rounded surface with an optional heading; put widgets into ``body``.

    ``header`` is the line of the heading: what is added there stands at its end.
    """

    def __init__(
        self, title: str = "", icon: str = "", kind: Kind = Kind.H2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body: QVBoxLayout = column(self, gap=8, margins=_MARGIN)
        self.header: QHBoxLayout = row(gap=8)
        self._title: Heading | None = None
        if title:
            self._build_header(title, icon, kind)

    def add(self, *widgets: QWidget) -> None:
        """Put *widgets* below what is there."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_to_header(self, widget: QWidget) -> None:
        """Put *widget* at the end of the line of the heading."""
        self.header.addWidget(widget)

    def retitle(self, title: str) -> None:
        """Show another heading."""
        if self._title is not None:
            self._title.setText(title)
            self.setAccessibleName(title)

    def _build_header(self, title: str, icon: str, kind: Kind) -> None:
        if icon:
            self.header.addWidget(IconLabel(icon, 22, "primary"))
        self._title = Heading(title, kind)
        self.header.addWidget(self._title, 1)
        self.body.addLayout(self.header)
        self.setAccessibleName(title)


class Well(Card):
    """The grey surface for what is only said, not asked."""

    def __init__(
        self, title: str = "", icon: str = "", kind: Kind = Kind.H2, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, icon, kind, parent)
        self.setProperty("role", "well")
