"""A line to search or filter with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from fieldcase.ui.common.icons import icon_pixmap
from fieldcase.ui.common.theme import look

_ICON = 18
_START = 12
_GAP = 8
_QSS_PADDING = 10


class SearchField(QLineEdit):
    """A line edit with an icon at its start; *name* is what screen readers say."""

    down_pressed = Signal()

    def __init__(
        self, placeholder: str, name: str, icon: str = "magnifying-glass", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Down lead into the list below."""
        if Qt.Key(event.key()) == Qt.Key.Key_Down:
            self.down_pressed.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room for the icon on the side where reading starts."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the icon."""
        super().paintEvent(event)
        edge = look().icon_px(_ICON)
        spot = QRect(_START, (self.height() - edge) // 2, edge, edge)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        ratio = self.devicePixelRatioF()
        drawing = icon_pixmap(
            self._icon_name, look().tokens.ink2, edge, ratio=ratio, mirrored=look().mirrored
        )
        QPainter(self).drawPixmap(place.topLeft(), drawing)

    def _make_room(self) -> None:
        room = _START + look().icon_px(_ICON) + _GAP - _QSS_PADDING
        if look().mirrored:
            self.setTextMargins(0, 0, room, 0)
        else:
            self.setTextMargins(room, 0, 0, 0)
