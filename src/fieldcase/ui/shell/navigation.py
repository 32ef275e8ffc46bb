"""The list of places at the side of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import ElidedLabel, Kind
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import count, say

WIDE = 204
_ICON = 18
_GAPS = 12
_NARROW_EDGES = 46
"""Margins, padding beside an icon: 64 pixels with the icon at 100 % text."""


@dataclass(frozen=True)
class Place:
    """A place one can go to; ``low`` ones stand at the foot."""

    name: str
    label: str
    icon: str
    low: bool = False


def usual_places() -> tuple[Place, ...]:
    """Return the places of the program, in the language of the screen."""
    return (
        Place("today", say("Navigation", "Today"), "sun-horizon"),
        Place("cases", say("Navigation", "Cases"), "folders"),
        Place("exchange", say("Navigation", "Outbox & inbox"), "tray"),
        Place("directory", say("Navigation", "Directory"), "address-book"),
        Place("statistics", say("Navigation", "Statistics"), "chart-bar"),
        Place("settings", say("Navigation", "Settings"), "gear", low=True),
        Place("help", say("Navigation", "Help"), "question", low=True),
    )


class Navigation(QFrame):
    """Shows *places*; ``wanted`` carries the name of the one that was pressed."""

    wanted = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.setAccessibleName(say("Navigation", "Places"))
        self._places = tuple(places)
        self._buttons = {
            place.name: Button(place.label, ButtonLook.NAVIGATION, place.icon) for place in places
        }
        self._badges = {place.name: ElidedLabel("") for place in places}
        self._brand = ElidedLabel(say("Navigation", "FieldCase"), Kind.H3)
        self._worker = ElidedLabel("", Kind.STRONG)
        self._role = ElidedLabel("")
        self._names = QWidget()
        self._only_icons = True
        self._build()
        # Narrow until the window is known to be wide: a window never becomes smaller than its places.
        self.narrow(True)

    def show_place(self, name: str) -> None:
        """Mark the place *name* as the present one."""
        for known, button in self._buttons.items():
            button.setChecked(known == name)
            _ink(self._badges[known], "on_primary" if known == name else "ink")

    def show_badge(self, name: str, number: int) -> None:
        """Show *number* beside the place *name*; 0 shows nothing."""
        self._badges[name].setText(str(number) if number else "")
        self._show_words()
        button = self._buttons[name]
        if number:
            waiting = count("Navigation", "{place}, %n item(s) waiting", number, place=button.words())
            button.setAccessibleName(waiting)
        else:
            button.setAccessibleName(button.words())

    def offer(self, name: str, *, shown: bool) -> None:
        """Offer the place *name*, or not."""
        self._buttons[name].setVisible(shown)

    def show_worker(self, name: str, role: str) -> None:
        """Show who works here now."""
        self._worker.setText(name)
        self._role.setText(role)

    def narrow(self, only_icons: bool) -> None:
        """Show icons only, with the words as tooltips, or words as well."""
        self._only_icons = only_icons
        self.setFixedWidth(_NARROW_EDGES + look().icon_px(_ICON) if only_icons else look().px(WIDE))
        for words in (*self._badges.values(), self._brand, self._names):
            words.setVisible(not only_icons)
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move up or down between the places."""
        move = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.focusNextPrevChild(move)

    def _build(self) -> None:
        layout = column(self, gap=4)
        layout.setContentsMargins(12, 16, 12, 12)
        layout.addLayout(self._line("notebook-duotone", 22, self._brand))
        layout.addSpacing(12)
        self._add_places(layout, low=False)
        layout.addStretch(1)
        self._add_places(layout, low=True)
        layout.addSpacing(6)
        names = column(self._names, gap=0)
        names.addWidget(self._worker)
        names.addWidget(self._role)
        worker = row(gap=8)
        worker.addWidget(IconLabel("user-circle", 26, "ink"))
        worker.addWidget(self._names, 1)
        layout.addLayout(worker)

    def _add_places(self, layout: QVBoxLayout, *, low: bool) -> None:
        for place in self._places:
            if place.low is not low:
                continue
            button = self._buttons[place.name]
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, name=place.name: self._wish(name))
            badge = row(button)
            badge.setContentsMargins(0, 0, 12, 0)
            badge.addStretch(1)
            badge.addWidget(self._badges[place.name])
            layout.addWidget(button)

    def _show_words(self) -> None:
        for place in self._places:
            button = self._buttons[place.name]
            shown = "" if self._only_icons else self._fitting(place, self._badges[place.name])
            button.setText(shown.replace("&", "&&"))
            button.setToolTip("" if shown == place.label else place.label)
            button.retint()

    def _fitting(self, place: Place, badge: ElidedLabel) -> str:
        room = look().px(WIDE) - _NARROW_EDGES - look().icon_px(_ICON) - _GAPS
        if badge.text():
            room -= badge.sizeHint().width() + _GAPS
        return self.fontMetrics().elidedText(place.label, Qt.TextElideMode.ElideRight, room)

    def _line(self, icon: str, size: int, words: QWidget) -> QHBoxLayout:
        line = row(gap=8)
        line.addWidget(IconLabel(icon, size, "ink"))
        line.addWidget(words, 1)
        return line

    def _wish(self, name: str) -> None:
        # The mark moves when the page has moved.
        self._buttons[name].setChecked(not self._buttons[name].isChecked())
        self.wanted.emit(name)


def _ink(label: ElidedLabel, colour: str) -> None:
    if label.property("ink") != colour:
        label.setProperty("ink", colour)
        label.style().unpolish(label)
        label.style().polish(label)
