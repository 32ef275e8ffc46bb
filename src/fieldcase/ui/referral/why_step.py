"""Step 2: what it is for, how soon, with what message."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldcase.domain.consent import Purpose, Withheld
from fieldcase.domain.referral import Urgency
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import FlowLayout, VScroll, column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.referral.columns import Columns
from fieldcase.ui.referral.option_list import Option, OptionList
from fieldcase.ui.referral.reply_day import ReplyDay
from fieldcase.ui.referral.step_view import StepView
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import Draft, Hold, PurposeChoice, WizardState, WizardStep
from fieldcase.viewmodels.referral_wizard import ReferralWizard

MESSAGE_LETTERS = 400
"""A line or two: what matters is in the answers that travel along."""


class WhyStep(StepView):
    """Purposes with the person's decision beside each; without a yes it stops here."""

    def __init__(self, wizard: ReferralWizard, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wizard = wizard
        self._desk = desk
        self._all = False
        self._purposes = OptionList(say("Refer why", "What is it for?"))
        self._more = quiet_button(say("Refer why", "Show all purposes"), "caret-down")
        self._stop = Banner(Tone.CONSENT, "")
        self._without = quiet_button(
            say("Refer why", "Danger, or a legal duty? Share without agreement…"),
            "warning",
            self._wizard.go_without,
        )
        self._urgency = ChoiceGroup(say("Refer why", "How soon?"), self._urgencies(), columns=0)
        self._message = QPlainTextEdit()
        self._reply = ReplyDay(desk.clock.today())
        self._handover = Check(say("Handover", "Hand the whole case over: they become responsible for it"))
        self._handover_words = WrapLabel(
            say(
                "Handover",
                "It is theirs once they have signed that they accept. Until then it stays yours; if they"
                " cannot help, it stays yours as well.",
            ),
            Kind.MUTED,
        )
        self._build()
        self._bind()

    def show_state(self, state: WizardState) -> None:
        """Paint purposes with their decisions."""
        draft = state.draft
        if draft is None:
            return
        choices = self._shown(state)
        self._more.setVisible(len(choices) < len(state.purposes))
        options = [self._option(one, state) for one in choices]
        self._purposes.show_options(options, draft.purpose.value if draft.purpose else "")
        self._show_stop(state)
        self._handover.setChecked(draft.handover)
        self._urgency.choose([draft.urgency.value])
        if self._message.toPlainText() != draft.message:
            blocked = self._message.blockSignals(True)
            self._message.setPlainText(draft.message)
            self._message.blockSignals(blocked)
        self._reply.show_day(draft.reply_by)
        can_sign = state.organisation is None or not state.organisation.has_no_key
        self._handover.setVisible(can_sign)
        self._handover_words.setVisible(can_sign and draft.handover)

    def focus_first(self) -> None:
        """Stand on the chosen purpose, or on the first."""
        self._purposes.focus_first()

    def _build(self) -> None:
        self._message.setAccessibleName(say("Refer why", "Message"))
        self._message.setPlaceholderText(say("Refer why", "A line or two, without names"))
        self._message.setTabChangesFocus(True)
        self._message.setFixedHeight(look().px(76))
        self._stop.body.addWidget(self._without, 0, Qt.AlignmentFlag.AlignLeft)
        self._stop.hide()
        left = QWidget()
        first = column(left, gap=10)
        for part in (self._stop, self._purposes):
            first.addWidget(part)
        line = FlowLayout()
        line.addWidget(self._more)
        first.addLayout(line)
        first.addStretch(1)
        both = Columns(left, self._details())
        inside = QWidget()
        whole = column(inside, gap=12)
        whole.setContentsMargins(3, 3, 8, 3)
        whole.addWidget(Heading(say("Refer why", "What is it for?"), Kind.QUESTION))
        whole.addWidget(both, 1)
        column(self).addWidget(VScroll(inside))

    def _details(self) -> QWidget:
        side = QWidget()
        layout = column(side, gap=0)
        card = Card()
        card.add(WrapLabel(say("Refer why", "How soon?"), Kind.STRONG), self._urgency)
        card.body.addSpacing(8)
        card.add(WrapLabel(say("Refer why", "Message"), Kind.STRONG), self._message)
        card.body.addSpacing(8)
        card.add(WrapLabel(say("Refer why", "Please answer by"), Kind.STRONG), self._reply)
        card.body.addSpacing(8)
        card.add(self._handover, self._handover_words)
        layout.addWidget(card)
        layout.addStretch(1)
        return side

    def _bind(self) -> None:
        self._purposes.chosen.connect(lambda code: self._wizard.choose_purpose(Purpose(code)))
        self._more.clicked.connect(lambda _checked=False: self._show_all())
        self._urgency.changed.connect(self._described)
        self._message.textChanged.connect(self._typed)
        self._reply.changed.connect(self._described)
        self._handover.clicked.connect(lambda _on: self._described())

    def _show_all(self) -> None:
        self._all = True
        self.show_state(self._wizard.state)
        self._purposes.focus_first()

    def _typed(self) -> None:
        text = self._message.toPlainText()
        if len(text) > MESSAGE_LETTERS:
            self._message.setPlainText(text[:MESSAGE_LETTERS])
            self._message.moveCursor(QTextCursor.MoveOperation.End)
            return
        self._described()

    def _described(self) -> None:
        draft = self._wizard.state.draft
        if draft is None:
            return
        chosen = self._urgency.chosen()
        urgency = Urgency(chosen[0]) if chosen else Urgency.ROUTINE
        text, day = self._message.toPlainText(), self._reply.day()
        self._wizard.describe(urgency, text, day, handover=self._handover.isChecked())

    def _shown(self, state: WizardState) -> tuple[PurposeChoice, ...]:
        draft = state.draft
        first = tuple(one for one in state.purposes if self._stands_first(one, draft))
        return state.purposes if self._all or not first else first

    def _stands_first(self, choice: PurposeChoice, draft: Draft | None) -> bool:
        chosen = draft is not None and draft.purpose is choice.purpose
        return choice.likely or choice.decision.may_share or chosen

    def _option(self, choice: PurposeChoice, state: WizardState) -> Option:
        label = self._purpose_label(choice.purpose)
        lines: tuple[str, ...] = ()
        if choice.served:
            lines = (say("Refer why", "They help with this"),)
        elif choice.usual:
            lines = (say("Refer why", "Such places are usually asked for this"),)
        return Option(choice.purpose.value, label, lines, _decision_chip(choice, state))

    def _show_stop(self, state: WizardState) -> None:
        stopped = state.hold(WizardStep.WHY) is Hold.NO_CONSENT
        self._stop.setVisible(stopped)
        decision = state.decision
        if not stopped or decision is None:
            return
        purpose = self._purpose_label(decision.purpose)
        if decision.withheld_because in (Withheld.SAID_NO, Withheld.WITHDRAWN):
            self._stop.say(
                say("Refer why", "The person decided against sharing for “{purpose}”.", purpose=purpose),
                say("Refer why", "Nothing goes for this purpose. Other help does not depend on it."),
            )
            return
        if decision.withheld_because in (Withheld.GUARDIAN_NOT_ASKED, Withheld.GUARDIAN_SAID_NO):
            self._stop.say(
                say(
                    "Refer why",
                    "For a child the guardian has to agree to “{purpose}” as well.",
                    purpose=purpose,
                ),
                say("Refer why", "The child’s own yes alone does not let anything go."),
            )
            return
        self._stop.say(
            say("Refer why", "Talk about “{purpose}” first.", purpose=purpose),
            say("Refer why", "Only the person can say yes. Afterwards you come back here."),
        )

    def _purpose_label(self, purpose: Purpose) -> str:
        return self._desk.content.code_lists.label("purpose", purpose.value, self._desk.language)

    def _urgencies(self) -> list[Choice]:
        options = self._desk.content.code_lists.options("urgency", self._desk.language)
        known = {one.value for one in Urgency}
        return [Choice(option.id, option.label) for option in options if option.id in known]


def _decision_chip(choice: PurposeChoice, state: WizardState) -> ChipText:
    decision = choice.decision
    day = day_phrase(decision.decided_on, state.today) if decision.decided_on else ""
    if decision.withheld_because is None:
        return ChipText(say("Refer why", "agreed: {day}", day=day), Tone.OK, "check-circle")
    if decision.withheld_because is Withheld.GUARDIAN_NOT_ASKED:
        return ChipText(say("Refer why", "guardian to be asked"), Tone.WARN, "handshake")
    if decision.withheld_because is Withheld.GUARDIAN_SAID_NO:
        return ChipText(say("Refer why", "the guardian said no"), Tone.NEUTRAL, "x-circle")
    if decision.withheld_because is Withheld.SAID_NO:
        return ChipText(say("Refer why", "said no: {day}", day=day), Tone.NEUTRAL, "x-circle")
    if decision.withheld_because is Withheld.WITHDRAWN:
        return ChipText(
            say("Refer why", "taken back: {day}", day=day), Tone.NEUTRAL, "arrow-counter-clockwise"
        )
    if decision.withheld_because is Withheld.EXPIRED:
        return ChipText(say("Refer why", "to be asked again"), Tone.WARN, "clock")
    return ChipText(say("Refer why", "not talked about"), Tone.CONSENT, "handshake")
