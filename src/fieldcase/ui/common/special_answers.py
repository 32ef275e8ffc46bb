"""The three answers every question has: prefers not to say, does not know, not asked today."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.i18n import say

SPECIAL_ORDER = (AnswerState.PREFERS_NOT, AnswerState.UNKNOWN, AnswerState.NOT_ASKED)
"""The order on the screen, of Alt+1, Alt+2, Alt+3 as well."""


class SpecialAnswers(QGroupBox):
    """
    Three buttons of which one or none is pressed.

    The question around it listens for Alt+1 to Alt+3 and calls ``toggle``. ``chosen`` carries an
    ``AnswerState``, or None when the answer was taken back.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("SpecialAnswers", "Other answers"))
        self._buttons = {state: Button(_words(state), ButtonLook.PILL) for state in SPECIAL_ORDER}
        layout = FlowLayout(self, gap=6)
        for number, (state, button) in enumerate(self._buttons.items(), start=1):
            button.setCheckable(True)
            button.setToolTip(say("SpecialAnswers", "Alt+{number}", number=number))
            button.clicked.connect(lambda _checked=False, pressed=state: self._take(pressed))
            layout.addWidget(button)

    def state(self) -> AnswerState | None:
        """Return the pressed answer."""
        return next((state for state, button in self._buttons.items() if button.isChecked()), None)

    def show_state(self, state: AnswerState | None) -> None:
        """Show *state* as pressed without telling anybody; any other state presses none."""
        for known, button in self._buttons.items():
            button.setChecked(known is state)

    def say_also(self, words: Mapping[AnswerState, str]) -> None:
        """Add the same words in another language."""
        for state, button in self._buttons.items():
            if words.get(state):
                button.say(f"{_words(state)} · {words[state]}")

    def toggle(self, state: AnswerState) -> None:
        """Press the button of *state*, as the keyboard does."""
        if state in self._buttons:
            self._buttons[state].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._buttons[state].click()

    def _take(self, state: AnswerState) -> None:
        pressed = self._buttons[state].isChecked()
        self.show_state(state if pressed else None)
        self.chosen.emit(self.state())


def _words(state: AnswerState) -> str:
    if state is AnswerState.PREFERS_NOT:
        return say("SpecialAnswers", "Prefers not to say")
    if state is AnswerState.UNKNOWN:
        return say("SpecialAnswers", "Does not know")
    return say("SpecialAnswers", "Not asked today")
