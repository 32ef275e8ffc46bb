"""Step 4: exactly what they will see, read to the person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.layouts import VScroll, column
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.beyond_box import beyond_words
from fieldcase.ui.referral.letter_view import Letter, LetterView
from fieldcase.ui.referral.step_view import StepView
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import WizardState
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class CheckStep(StepView):
    """Painted from the very items that will be sealed."""

    def __init__(self, wizard: ReferralWizard, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wizard = wizard
        self._title = Heading("", Kind.QUESTION)
        self._beyond = Banner(Tone.INFO, "")
        self._letter = LetterView(desk)
        self._read = Check(
            say("Refer check", "I read it to the person, and they agree that it goes like this.")
        )
        self._scroll = VScroll()
        self._build()
        self._read.toggled.connect(lambda on: self._wizard.confirm_read(on=on))

    def show_state(self, state: WizardState) -> None:
        """Paint the letter."""
        letter = letter_of(self._wizard)
        if letter is None or state.organisation is None or state.draft is None:
            return
        name = state.organisation.name
        self._title.setText(say("Refer check", "This is exactly what {name} will see.", name=name))
        self._beyond.setVisible(bool(state.beyond))
        reason = say("Refer check", "Your reason, which stays here: {why}", why=state.draft.because.strip())
        self._beyond.say(beyond_words(state), reason)
        self._letter.show_letter(letter, state.today)
        blocked = self._read.blockSignals(True)
        self._read.setChecked(state.draft.read_to_person)
        self._read.blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the letter while the focus stays on the tick."""
        steps = {
            Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
            Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(step)

    def focus_first(self) -> None:
        """Stand on the tick; the letter starts at its top."""
        self._scroll.verticalScrollBar().setValue(0)
        self._read.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        inside = QWidget()
        letter = column(inside, gap=12)
        letter.setContentsMargins(3, 3, 8, 3)
        letter.addWidget(self._title)
        letter.addWidget(self._beyond)
        letter.addWidget(self._letter)
        letter.addStretch(1)
        self._scroll.show_content(inside)
        outer = column(self, gap=12)
        outer.addWidget(self._scroll, 1)
        confirm = Card()
        confirm.body.setContentsMargins(16, 10, 16, 10)
        confirm.add(self._read)
        outer.addWidget(confirm)


def letter_of(wizard: ReferralWizard) -> Letter | None:
    """Return what would be sealed now, as the other side reads it."""
    state = wizard.state
    projection, draft = state.projection, state.draft
    if projection is None or draft is None or state.sheet is None:
        return None
    return Letter(
        sender=state.sheet.own_name,
        purpose=projection.purpose.value,
        urgency=draft.urgency.value,
        message=draft.message.strip(),
        reply_by=draft.reply_by,
        delete_by=wizard.delete_by,
        items=projection.items,
    )
