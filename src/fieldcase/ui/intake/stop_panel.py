"""We stop here: calm first, then what the worker keeps about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from fieldcase.domain.interview import Distress
from fieldcase.services.stopping import StopGiven
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.wellbeing import grounding_lines

STOP = "stop"
_MOST_BREAKS = 20


class StopPanel(QWidget):
    """
    Shown instead of the questions; everything said is saved already.

    ``ended`` carries a ``StopGiven``; ``resumed`` says that the person wants to go on after all.
    """

    ended = Signal(object)
    resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._asked = Check(say("Stop", "The person asked to stop"))
        self._distress = ChoiceGroup(say("Stop", "How hard was it?"), _levels(), columns=3)
        self._breaks = QSpinBox()
        self._emergency = QLineEdit()
        self._debrief = Check(say("Stop", "I have talked it over with a colleague, or will today"))
        self._end = primary_button(say("Stop", "Save and end for today"), "check", self._give)
        self._resume = secondary_button(say("Stop", "Back to the questions"), "arrow-left", self._go_back)
        self._build()
        fields = (self._asked, self._distress, self._breaks, self._emergency, self._debrief)
        for name, field in zip(("asked", "distress", "breaks", "emergency", "debrief"), fields, strict=True):
            keep_draft(field, f"{STOP}.{name}")

    def begin(self) -> None:
        """Start afresh or where one was, with the focus on the first thing to say."""
        for check in (self._asked, self._debrief):
            check.setChecked(False)
        self._distress.choose(())
        self._breaks.setValue(0)
        self._emergency.clear()
        settle_drafts(self)
        adopt_drafts(self)
        self.show()
        self._asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def given(self) -> StopGiven:
        """Return what the worker said."""
        chosen = self._distress.chosen()
        return StopGiven(
            stop_requested=self._asked.isChecked(),
            distress=Distress(chosen[0]) if chosen else Distress.NONE,
            breaks=self._breaks.value(),
            emergency_action=self._emergency.text(),
            debrief_done=self._debrief.isChecked(),
        )

    def _build(self) -> None:
        layout = column(self, gap=12)
        layout.addWidget(Heading(say("Stop", "We stop here. Everything said so far is saved.")))
        layout.addWidget(self._calm())
        layout.addWidget(self._record())
        layout.addWidget(self._afterwards())
        buttons = row()
        buttons.addWidget(self._end)
        buttons.addWidget(self._resume)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _calm(self) -> Card:
        card = Card(say("Stop", "First: a quiet moment together"), "leaf")
        for line in grounding_lines():
            card.body.addLayout(line)
        return card

    def _record(self) -> Card:
        card = Card(say("Stop", "What to keep about it"), "notebook")
        self._breaks.setRange(0, _MOST_BREAKS)
        self._breaks.setMaximumWidth(look().px(120))
        self._breaks.lineEdit().setTextMargins(8, 0, 8, 0)
        breaks, emergency = say("Stop", "Breaks before that"), say("Stop", "What was done at once")
        self._breaks.setAccessibleName(breaks)
        self._emergency.setAccessibleName(emergency)
        self._emergency.setMaxLength(500)
        hint = say("Stop", "For example: called a doctor, a colleague came. Leave it empty if nothing.")
        card.add(self._asked, WrapLabel(say("Stop", "How hard was it?"), Kind.STRONG), self._distress)
        card.add(WrapLabel(breaks, Kind.STRONG), self._breaks)
        card.add(WrapLabel(emergency, Kind.STRONG), WrapLabel(hint, Kind.MUTED), self._emergency)
        return card

    def _afterwards(self) -> Card:
        card = Card(say("Stop", "Afterwards, for you"), "heartbeat")
        for words in (
            say("Stop", "What was hard to hear? How are you now?"),
            say("Stop", "Is the person safe tonight? Who stays with them?"),
            say("Stop", "Does the level of risk have to be looked at again?"),
            say("Stop", "What can be taken from papers, so that nobody asks it again?"),
        ):
            card.add(WrapLabel(words))
        card.add(self._debrief)
        return card

    def _give(self) -> None:
        drop_drafts(self)
        self.ended.emit(self.given())

    def _go_back(self) -> None:
        drop_drafts(self)
        self.resumed.emit()


def _levels() -> tuple[Choice, ...]:
    return (
        Choice(Distress.NONE.value, say("Stop", "Calm")),
        Choice(Distress.SOME.value, say("Stop", "Hard")),
        Choice(Distress.SEVERE.value, say("Stop", "Very hard")),
    )
