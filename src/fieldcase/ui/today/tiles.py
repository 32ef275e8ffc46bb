"""Four tiles: what arrived, which consents to talk about, the backup, what was left unfinished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldcase.domain.interview import Interview
from fieldcase.services.casework import TodaySheet
from fieldcase.ui.cases.phrases import person_name
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tile import Tile
from fieldcase.ui.i18n import count, day_phrase, say
from fieldcase.ui.today.phrases import backup_hint, backup_number
from fieldcase.viewmodels.today import Today

_NARROWEST = 210
_GAP = 14


@dataclass(frozen=True)
class TileWords:
    """What one tile says."""

    number: str
    hint: str


class FactTile(Tile):
    """An icon with a title, a number, a hint; pressing it goes there."""

    def __init__(self, title: str, icon: str, colour: str, go: Callable[[], object]) -> None:
        super().__init__(title, framed=True)
        self._heading = title
        self._number = WrapLabel("", Kind.NUMBER)
        self._hint = WrapLabel("", Kind.MUTED)
        layout = column(self, gap=6, margins=14)
        top = row(gap=8)
        top.addWidget(IconLabel(icon, 24, colour))
        top.addWidget(Heading(title, Kind.H3), 1)
        layout.addLayout(top)
        layout.addWidget(self._number)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        self.clicked.connect(lambda _checked=False: go())

    def show_words(self, words: TileWords) -> None:
        """Show other words."""
        self._number.setText(words.number)
        self._hint.setText(words.hint)
        self.setAccessibleName(f"{self._heading}: {words.number}. {words.hint}")


class Tiles(QWidget):
    """Side by side, or in as many lines as the page is narrow."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._today = today
        self._columns = 0
        self._grid = QGridLayout(self)
        self._messages = FactTile(
            say("Today", "New message"), "envelope-duotone", "info", today.open_messages
        )
        self._consents = FactTile(
            say("Today", "Consent to review"), "handshake-duotone", "consent", today.open_consents
        )
        self._backup = FactTile(say("Today", "Backup"), "floppy-disk-duotone", "warn", today.open_backup)
        self._unfinished = FactTile(
            say("Today", "Unfinished"), "pause-circle-duotone", "ok", today.open_unfinished
        )
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._arrange()

    def repaint_tiles(self) -> None:
        """Show the numbers of the day."""
        sheet = self._today.sheet
        if sheet is None:
            return
        days = self._today.days_since_backup
        self._messages.show_words(TileWords(str(sheet.new_messages), _messages_hint(sheet)))
        self._consents.show_words(TileWords(str(sheet.consents_to_review), _consents_hint(sheet)))
        hint = backup_hint(days, old=self._today.backup_is_old)
        self._backup.show_words(TileWords(backup_number(days), hint))
        self._unfinished.show_words(TileWords(str(sheet.unfinished_count), _unfinished_hint(sheet)))

    def focus_first(self) -> None:
        """Stand on the first tile."""
        self._messages.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fitting = self.width() // look().px(_NARROWEST)
        # Never three: one tile would stand alone in the second line.
        columns = next((number for number in (4, 2) if fitting >= number), 1)
        if columns == self._columns:
            return
        self._columns = columns
        tiles = (self._messages, self._consents, self._backup, self._unfinished)
        for at, tile in enumerate(tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for at in range(len(tiles)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)


def _messages_hint(sheet: TodaySheet) -> str:
    if not sheet.new_messages:
        return say("Today", "Nothing arrived")
    return say("Today", "Open safely, decide then")


def _consents_hint(sheet: TodaySheet) -> str:
    if not sheet.consents_to_review:
        return say("Today", "Every consent is recent")
    return say("Today", "Older than 6 months")


def _unfinished_hint(sheet: TodaySheet) -> str:
    if not sheet.unfinished:
        return say("Today", "No interview was left open")
    latest = sheet.unfinished[0]
    name, day = person_name(latest.case), _day(latest.interview, sheet)
    if sheet.unfinished_count == 1:
        return say("Today", "Interview with {name}, {day}", name=name, day=day)
    return count("Today", "Latest: {name}, {day}; %n in all", sheet.unfinished_count, name=name, day=day)


def _day(interview: Interview, sheet: TodaySheet) -> str:
    return day_phrase(interview.updated_at.astimezone().date(), sheet.today)
