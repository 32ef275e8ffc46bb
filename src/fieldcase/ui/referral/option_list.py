"""A list of cards of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QVBoxLayout, QWidget

from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.common.tokens import CARD_RADIUS

_SIDE = 14
_AIR = 10
_CHIP_BELOW_FROM = 1.3
"""From this text size on, a chip beside the words would leave them too little room."""


@dataclass(frozen=True)
class Option:
    """A card: what the program calls it, its words, what stands at its end."""

    code: str
    title: str
    lines: tuple[str, ...] = ()
    chip: ChipText | None = None
    icon: str = ""


class OptionTile(Tile):
    """One card."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._mark = IconLabel("circle", 20, "field")
        self.setCheckable(True)
        self._build(option)
        self.toggled.connect(self._repaint)
        self._repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame in the colours of a chosen answer, or of one that may be chosen."""
        tokens = look().tokens
        on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.primary if on else tokens.line), tokens.outline))
        painter.setBrush(
            QColor(tokens.tint if on else tokens.surface2 if self.underMouse() else tokens.surface)
        )
        inset = tokens.outline / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, CARD_RADIUS, CARD_RADIUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Stay chosen when pressed again: the list around it takes the choice away."""
        self.setChecked(True)

    def _build(self, option: Option) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        spoken = [option.title, *option.lines, *([option.chip.text] if option.chip else [])]
        self.setAccessibleName(", ".join(spoken))
        line = row(self, gap=12)
        line.setContentsMargins(_SIDE, _AIR, _SIDE, _AIR)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        if option.icon:
            line.addWidget(IconLabel(option.icon, 26, "primary"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = column(gap=2)
        words.addWidget(WrapLabel(option.title, Kind.STRONG))
        for text in option.lines:
            words.addWidget(WrapLabel(text, Kind.MUTED))
        line.addLayout(words, 1)
        if option.chip is not None:
            self._add_chip(Chip(option.chip), words, beside=look().scale < _CHIP_BELOW_FROM)

    def _add_chip(self, chip: Chip, words: QVBoxLayout, *, beside: bool) -> None:
        line = self.layout()
        if beside and line is not None:
            line.addWidget(chip)
        else:
            words.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)

    def _repaint(self) -> None:
        chosen = self.isChecked()
        self._mark.show_icon("radio-button-fill" if chosen else "circle", "primary" if chosen else "field")


class OptionList(QGroupBox):
    """
    Shows options; ``chosen`` carries the code of the one somebody chose.

    Up or down moves, space or Enter chooses. Tab enters at the chosen one, else at the first.
    """

    chosen = Signal(str)
    left_upwards = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._options: tuple[Option, ...] = ()
        self._tiles: list[OptionTile] = []
        self._list = column(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_options(self, options: Sequence[Option], chosen: str) -> None:
        """Show *options*, the one with the code *chosen* as chosen; cards that stay keep the focus."""
        if tuple(options) != self._options:
            self._rebuild(tuple(options))
        for option, tile in zip(self._options, self._tiles, strict=True):
            tile.setChecked(option.code == chosen)
        self._enter_by(next((tile for tile in self._tiles if tile.isChecked()), None))

    def codes(self) -> tuple[str, ...]:
        """Return the codes in the order they are shown."""
        return tuple(option.code for option in self._options)

    def tile(self, code: str) -> OptionTile:
        """Return the card of *code*."""
        return self._tiles[self.codes().index(code)]

    def focus_first(self) -> bool:
        """Put the focus on the chosen card, else on the first; say whether there was one."""
        entry = next((tile for tile in self._tiles if tile.isChecked()), None)
        entry = entry or (self._tiles[0] if self._tiles else None)
        if entry is not None:
            entry.setFocus(Qt.FocusReason.TabFocusReason)
        return entry is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the cards."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        here = next((place for place, tile in enumerate(self._tiles) if tile.hasFocus()), None)
        if step == 0 or here is None:
            super().keyPressEvent(event)
            return
        there = here + step
        if 0 <= there < len(self._tiles):
            self._tiles[there].setFocus(Qt.FocusReason.TabFocusReason)
        elif there < 0:
            self.left_upwards.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the card that has the focus as the way back into the list."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, OptionTile):
            self._enter_by(watched)
        return super().eventFilter(watched, event)

    def _rebuild(self, options: tuple[Option, ...]) -> None:
        focused = next(
            (code for code, tile in zip(self.codes(), self._tiles, strict=True) if tile.hasFocus()), ""
        )
        clear(self._list)
        self._options = options
        self._tiles = [OptionTile(option) for option in options]
        for option, tile in zip(options, self._tiles, strict=True):
            tile.clicked.connect(lambda _checked=False, code=option.code: self.chosen.emit(code))
            tile.installEventFilter(self)
            self._list.addWidget(tile)
            # A layout shows its widgets a moment later: too late to put the focus there.
            tile.show()
        if focused in self.codes():
            self.tile(focused).setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_by(self, entry: OptionTile | None) -> None:
        entry = entry or (self._tiles[0] if self._tiles else None)
        for tile in self._tiles:
            tab = tile is entry
            tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)
