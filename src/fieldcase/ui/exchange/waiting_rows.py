"""What came but cannot be read yet: files that wait for something, parts that wait for the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldcase.domain.incoming import WaitingFile
from fieldcase.services.outbox import PartSet
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import FlowLayout, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.exchange.arrival_words import waiting_words
from fieldcase.ui.i18n import count, day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import DirectoryPage
from fieldcase.viewmodels.exchange import Exchange


class WaitingRow(Card):
    """A sealed file: size, day, who it claims to be from; nothing inside was read."""

    def __init__(
        self, waiting: WaitingFile, exchange: Exchange, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        title = waiting.claimed_name or say("Exchange", "A sealed file")
        chip = ChipText(say("Exchange", "waits"), Tone.WARN, "clock")
        self.body.addLayout(_top("lock", title, waiting_words(waiting), chip))
        size = isolate(QLocale().formattedDataSize(waiting.size, 1))
        day = day_phrase(waiting.arrived_at.astimezone().date(), desk.clock.today())
        self.add(WrapLabel(say("Exchange", "{size} · arrived: {day}", size=size, day=day), Kind.MUTED))
        self.setAccessibleName(title)
        line = FlowLayout()
        line.addWidget(
            secondary_button(say("Exchange", "Try again"), "arrow-clockwise", exchange.waiting.try_again)
        )
        line.addWidget(
            secondary_button(
                say("Exchange", "Open the directory"), "address-book", lambda: desk.go(DirectoryPage())
            )
        )
        line.addWidget(
            quiet_button(say("Exchange", "Remove"), "trash", lambda: exchange.waiting.let_go(waiting.sha256))
        )
        self.body.addLayout(line)


class PartsRow(Card):
    """A file of which some parts are missing, with their numbers to ask for."""

    def __init__(self, parts: PartSet, exchange: Exchange, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = say(
            "Exchange",
            "A file in parts: {here} of {count} are here",
            here=str(parts.here),
            count=str(parts.count),
        )
        numbers = ", ".join(f"{number:03}" for number in parts.missing)
        words = say(
            "Exchange", "Ask the sender only for what is missing: {numbers}", numbers=isolate(numbers)
        )
        chip = ChipText(count("Exchange", "%n part(s) missing", len(parts.missing)), Tone.WARN, "stack")
        self.body.addLayout(_top("stack", title, words, chip))
        day = day_phrase(parts.newest.astimezone().date(), desk.clock.today())
        self.add(
            WrapLabel(say("Exchange", "Newest part: {day}. Parts are kept for 30 days.", day=day), Kind.MUTED)
        )
        self.setAccessibleName(title)
        line = FlowLayout()
        line.addWidget(_removing(lambda: exchange.waiting.let_parts_go(parts.set_id)))
        self.body.addLayout(line)


def _removing(act: Callable[[], None]) -> QWidget:
    return quiet_button(say("Exchange", "Remove these parts"), "trash", act)


def _top(icon: str, title: str, words: str, chip: ChipText) -> QHBoxLayout:
    line = row(gap=12)
    line.addWidget(IconLabel(icon, 24, "primary"))
    texts = column(gap=2)
    texts.addWidget(WrapLabel(title, Kind.STRONG))
    texts.addWidget(WrapLabel(words, Kind.MUTED))
    line.addLayout(texts, 1)
    line.addWidget(Chip(chip))
    return line
