"""Two columns that stand below one another on a narrow page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from fieldcase.ui.common.theme import look

_SIDE_BY_SIDE_FROM = 620


class Columns(QWidget):
    """Holds *first* and *second* side by side if there is room; their shares say how wide each is."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        first_share: int = 5,
        second_share: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._parts = (first, second)
        self._shares = (first_share, second_share)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(first, first_share)
        self._layout.addWidget(second, second_share)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Ask for the wider of the two only; the height follows from the width they get."""
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(widest, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side as long as there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= look().px(_SIDE_BY_SIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            for place, share in enumerate(self._shares):
                self._layout.setStretch(place, share if wide else 0)
