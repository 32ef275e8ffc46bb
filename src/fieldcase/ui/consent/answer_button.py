"""Yes or no, with equal size, equal weight, a sign besides the colour."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from fieldcase.domain.consent import Decision
from fieldcase.ui.common.icons import icon_pixmap
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTROL_RADIUS
from fieldcase.ui.consent.person_text import person_font

HEIGHT = 44
"""A finger that trembles still meets it."""

_ICONS = {Decision.YES: "check-circle-fill", Decision.NO: "x-circle-fill"}
_ICON = 20
_GAP = 6
_SIDE = 4
_ABOVE = 8
_EDGE = 2
_TEXT = 16


class AnswerButton(QAbstractButton):
    """Stays down while its answer is the chosen one."""

    def __init__(self, decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decision = decision
        self._language = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, word: str, about: str, language: str) -> None:
        """Show *word* in *language*; screen readers hear what it is *about* as well."""
        self._language = language
        self.setText(word)
        self.setAccessibleName(f"{about}: {word}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for sign, word, edges."""
        metrics = QFontMetrics(person_font(self._language, _TEXT, bold=True))
        width = look().icon_px(_ICON) + _GAP + metrics.horizontalAdvance(self.text()) + 2 * _SIDE + 2
        return QSize(width, max(look().icon_px(HEIGHT), metrics.height() + 2 * _ABOVE))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a word that is cut off cannot be agreed to."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter, like the space bar."""
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, sign, word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._draw_frame(painter)
        font = person_font(self._language, _TEXT, bold=True)
        edge = look().icon_px(_ICON)
        width = edge + _GAP + QFontMetrics(font).horizontalAdvance(self.text())
        whole = QRect((self.width() - width) // 2, 0, width, self.height())
        spot = QRect(QPoint(whole.x(), (self.height() - edge) // 2), QSize(edge, edge))
        place = QStyle.visualRect(self.layoutDirection(), whole, spot)
        sign = icon_pixmap(_ICONS[self._decision], ink, edge, ratio=self.devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), sign)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        word = QStyle.visualRect(self.layoutDirection(), whole, whole.adjusted(edge + _GAP, 0, 2, 0))
        painter.drawText(word, int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _draw_frame(self, painter: QPainter) -> str:
        tokens = look().tokens
        colour = tokens.ok if self._decision is Decision.YES else tokens.bad
        ground = colour if self.isChecked() else tokens.surface
        if self.underMouse() and not self.isChecked():
            ground = tokens.ok_bg if self._decision is Decision.YES else tokens.bad_bg
        painter.setPen(QPen(QColor(colour), _EDGE))
        painter.setBrush(QColor(ground))
        frame = QRectF(self.rect()).adjusted(_EDGE / 2, _EDGE / 2, -_EDGE / 2, -_EDGE / 2)
        painter.drawRoundedRect(frame, CONTROL_RADIUS, CONTROL_RADIUS)
        return tokens.surface if self.isChecked() else colour
