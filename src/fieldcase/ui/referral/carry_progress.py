"""The way of a file out of this computer, in four lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.card import Card
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import WrapLabel
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.referral.way_words import on_its_way_words
from fieldcase.viewmodels.carrying import Carriage, CarryStage, Channel

_REACHED = {
    CarryStage.READY: 1,
    CarryStage.WRITING: 1,
    CarryStage.WRITTEN: 4,
    CarryStage.ON_ITS_WAY: 1,
    CarryStage.HANDED_OVER: 5,
}
_LINES = 5


class CarryProgress(Card):
    """
    Created, written, read back, safe to take away, handed over; hidden while there is no file.

    Through the network it is fewer lines: created, on its way, there.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(say("Carry", "How far the file is"))
        self._marks = [IconLabel("circle", 20, "ink2") for _ in range(_LINES)]
        self._words = [WrapLabel() for _ in range(_LINES)]
        self._stage: CarryStage | None = None
        self._build()
        self.hide()

    def show_carriage(self, held: Carriage | None) -> None:
        """Show how far *held* is."""
        self.setVisible(held is not None)
        if held is None:
            self._stage = None
            return
        reached = _REACHED[held.stage]
        texts = _texts(held)
        for place, (mark, label) in enumerate(zip(self._marks, self._words, strict=True)):
            used, done = place < len(texts), place < reached
            mark.setVisible(used)
            label.setVisible(used)
            mark.show_icon("check-circle-fill" if done else "circle", "ok" if done else "ink2")
            label.setText(texts[place] if used else "")
        if held.stage is CarryStage.WRITTEN and self._stage is not CarryStage.WRITTEN:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, texts[3]))
        self._stage = held.stage

    def _build(self) -> None:
        for mark, label in zip(self._marks, self._words, strict=True):
            line = row(gap=10)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self.body.addLayout(line)


def _texts(held: Carriage) -> tuple[str, ...]:
    made = say("Carry", "File created, signed, locked for them; a copy stays in your outbox")
    if held.channel is Channel.NETWORK:
        return (made, *_network_texts(held))
    if held.channel is Channel.EMAIL:
        ready = say("Carry", "Ready in your e-mail program: it is not sent until you press Send there")
        gone = say("Carry", "Sent by you")
    elif held.channel is Channel.FOLDER:
        ready, gone = say("Carry", "Ready in the folder, to be given or sent on"), say("Carry", "Handed over")
    else:
        ready, gone = say("Carry", "Safe to unplug"), say("Carry", "Handed over")
    return (made, _writing_words(held), say("Carry", "Read back and compared"), ready, gone)


def _writing_words(held: Carriage) -> str:
    name = isolate(held.file_name)
    if held.stage is CarryStage.WRITING:
        return say("Carry", "Writing…")
    if held.part_count > 1:
        return count("Carry", "Written in %n part(s), the first as {file}", held.part_count, file=name)
    if held.file_name:
        return say("Carry", "Written as {file}", file=name)
    return say("Carry", "Written")


def _network_texts(held: Carriage) -> tuple[str, ...]:
    label = held.place.label if held.place is not None else ""
    way = (
        on_its_way_words(held.sending, label)
        if held.sending is not None and held.stage is CarryStage.ON_ITS_WAY
        else say("Carry", "On its way to {place}", place=isolate(label))
    )
    return (way, say("Carry", "There whole, and read back: only then is it called sent"))
