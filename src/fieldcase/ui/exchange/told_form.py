"""Write down what an organisation told us without a signed answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.referral import ReferralState
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.exchange.exchange_words import state_words
from fieldcase.ui.i18n import say

_MOST_LETTERS = 120


class ToldForm(QWidget):
    """What they said, who said it; *save* gets both."""

    def __init__(
        self,
        states: Sequence[ReferralState],
        save: Callable[[ReferralState, str], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._close = close
        self.setProperty("role", "plain")
        self._save = save
        choices = [Choice(state.value, state_words(state)) for state in states]
        self._states = ChoiceGroup(say("Told", "What did they tell you?"), choices, columns=0)
        self._who = QLineEdit()
        self._button = primary_button(say("Told", "Write it down"), "check", self._save_now)
        self._build()
        keep_draft(self._states, "told.state")
        keep_draft(self._who, "told.who")
        self._states.changed.connect(self._repaint)
        self._repaint()

    def draft_restored(self) -> None:
        """Offer to save what came back."""
        self._repaint()

    def focus_first(self) -> None:
        """Stand on the first answer."""
        self._states.focus_first()

    def _build(self) -> None:
        layout = column(self, gap=8)
        layout.addWidget(WrapLabel(say("Told", "What did they tell you?"), Kind.STRONG))
        layout.addWidget(self._states)
        self._who.setMaxLength(_MOST_LETTERS)
        self._who.setPlaceholderText(say("Told", "Who told you, and how: by telephone, in person…"))
        self._who.setAccessibleName(say("Told", "Who told you, and how"))
        layout.addWidget(self._who)
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(quiet_button(say("Told", "Close"), "", self._discard))
        layout.addLayout(line)

    def _discard(self) -> None:
        drop_drafts(self)
        self._close()

    def _save_now(self) -> None:
        chosen = self._states.chosen()
        if chosen:
            drop_drafts(self)
            self._save(ReferralState(chosen[0]), self._who.text())

    def _repaint(self) -> None:
        self._button.setEnabled(bool(self._states.chosen()))
