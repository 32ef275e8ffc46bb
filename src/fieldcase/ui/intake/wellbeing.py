"""Looking after the person: pausing, a short exercise that brings calm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import say


class WellbeingCard(Card):
    """ "How are they doing?" with the two things that help at once."""

    pause_wanted = Signal()
    grounding_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(say("Wellbeing", "How are they doing?"))
        line = row(gap=8)
        line.addWidget(IconLabel("heartbeat-duotone", 22, "consent"))
        line.addWidget(Heading(say("Wellbeing", "How are they doing?"), Kind.H3), 1)
        self.body.addLayout(line)
        signs = say("Wellbeing", "Signs to pause: silence, shaking, looking at the door.")
        self.add(WrapLabel(signs, Kind.MUTED))
        pause = primary_button(say("Wellbeing", "Pause and save"), "pause", self.pause_wanted.emit)
        grounding = secondary_button(
            say("Wellbeing", "Grounding exercise"), "leaf", self.grounding_wanted.emit
        )
        self.add(pause, grounding)


class GroundingPanel(Card):
    """A few short steps, read aloud slowly; nothing is asked, nothing is written down."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Grounding", "A quiet moment"), "leaf", parent=parent)
        self._back = secondary_button(
            say("Grounding", "Back to the questions"), "arrow-left", self.closed.emit
        )
        self.add(WrapLabel(say("Grounding", "Offer it, and do it together. Read slowly."), Kind.MUTED))
        for line in grounding_lines():
            self.body.addLayout(line)
        buttons = row()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def focus_first(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)


def grounding_lines() -> tuple[QHBoxLayout, ...]:
    """Return the steps that bring calm, a number before each."""
    lines = []
    for number, words in enumerate(_steps(), start=1):
        line = row(gap=12)
        line.addWidget(WrapLabel(str(number), Kind.STRONG), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(WrapLabel(words), 1)
        lines.append(line)
    return tuple(lines)


def _steps() -> tuple[str, ...]:
    return (
        say("Grounding", "Put both feet on the floor. Feel how the floor holds you."),
        say("Grounding", "Breathe in while you count to three. Breathe out while you count to four."),
        say("Grounding", "Look around. Name five things you can see."),
        say("Grounding", "Name three things you can hear."),
        say("Grounding", "You are here, today. Nobody hurries you. We go on only if you want to."),
    )
