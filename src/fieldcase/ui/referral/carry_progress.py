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
from fieldcase.viewmodels.carrying import Carriage, CarryStage, Channel

_REACHED = {
    CarryStage.READY: 1,
    CarryStage.WRITING: 1,
    CarryStage.WRITTEN: 4,
    CarryStage.HANDED_OVER: 5,
}
_LINES = 5


class CarryProgress(Card):
    """Created, written, read back, safe to take away, handed over; hidden while there is no file."""

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
        for place, (mark, label, text) in enumerate(zip(self._marks, self._words, _texts(held), strict=True)):
            done = place < reached
            mark.show_icon("check-circle-fill" if done else "circle", "ok" if done else "ink2")
            label.setText(text)
        if held.stage is CarryStage.WRITTEN and self._stage is not CarryStage.WRITTEN:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, _texts(held)[3]))
        self._stage = held.stage

    def _build(self) -> None:
        for mark, label in zip(self._marks, self._words, strict=True):
            line = row(gap=10)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            self.body.addLayout(line)


def _texts(held: Carriage) -> tuple[str, ...]:
    name = isolate(held.file_name)
    if held.stage is CarryStage.WRITING:
        writing = say("Carry", "Writing…")
    elif held.part_count > 1:
        writing = count("Carry", "Written in %n part(s), the first as {file}", held.part_count, file=name)
    elif held.file_name:
        writing = say("Carry", "Written as {file}", file=name)
    else:
        writing = say("Carry", "Written")
    if held.channel is Channel.FOLDER:
        safe = say("Carry", "Ready in the folder, to be given or sent on")
    else:
        safe = say("Carry", "Safe to unplug")
    return (
        say("Carry", "File created, signed, locked for them; a copy stays in your outbox"),
        writing,
        say("Carry", "Read back and compared"),
        safe,
        say("Carry", "Handed over"),
    )
