"""A label with its value, over a thin line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, hairline, row
from fieldcase.ui.common.text import Kind, WrapLabel


class FactRow(QWidget):
    """
    *label* at the start, *value* at the end of the line.

    Args:
        label: What it is; a widget (a ``Check``, say) may stand in its place.
        value: The fact itself.
        icon: Drawn before the label when it is text.
        icon_colour: Name of a token.
        ruled: Whether a thin line follows.
    """

    def __init__(
        self,
        label: str | QWidget,
        value: str,
        icon: str = "",
        icon_colour: str = "ink2",
        *,
        ruled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        outer = column(self, gap=0)
        self._line = row(gap=10)
        self._line.setContentsMargins(0, 6, 0, 6)
        if icon:
            drawing = IconLabel(icon, 18, icon_colour, in_line=True)
            self._line.addWidget(drawing, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(label if isinstance(label, QWidget) else WrapLabel(label), 3)
        self._value = WrapLabel(value, Kind.MUTED)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._value, 2)
        outer.addLayout(self._line)
        # Only now: a label without a parent would flash up as a window of its own.
        self._value.setVisible(bool(value))
        if ruled:
            outer.addWidget(hairline())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, value: str) -> None:
        """Show another value."""
        self._value.setText(value)
        self._value.setVisible(bool(value))

    def add_action(self, widget: QWidget) -> None:
        """Put *widget*, such as a small button, at the end."""
        self._line.addWidget(widget)
