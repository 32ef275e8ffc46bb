"""A square pattern that a telephone reads instead of a person."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.ui.common.theme import look

_EDGE = 132
_QUIET_MODULES = 4
"""The white margin that readers need (ISO/IEC 18004)."""


class QrView(QWidget):
    """Draws *content* black on white in every theme, since some readers know no other."""

    def __init__(self, name: str, parent: QWidget | None = None, *, edge: int = _EDGE) -> None:
        super().__init__(parent)
        self._edge = edge
        self._rows: tuple[bytes, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_content(self, content: str) -> None:
        """Show *content*; empty shows nothing."""
        self._rows = _modules(content) if content else ()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square large enough for the camera of a cheap telephone."""
        edge = look().icon_px(self._edge)
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pattern with its margin."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        step = self.width() / (len(self._rows) + 2 * _QUIET_MODULES)
        for y, line in enumerate(self._rows):
            for x, dark in enumerate(line):
                if dark:
                    left, top = (x + _QUIET_MODULES) * step, (y + _QUIET_MODULES) * step
                    painter.fillRect(QRectF(left, top, step + 0.2, step + 0.2), Qt.GlobalColor.black)


def _modules(content: str) -> tuple[bytes, ...]:
    import segno  # noqa: PLC0415  (slow to import; few pages draw a pattern)

    return tuple(bytes(line) for line in segno.make_qr(content, error="m").matrix)
