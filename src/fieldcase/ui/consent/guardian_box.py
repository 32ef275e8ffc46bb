"""What the guardian answers, apart from what the child says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.consent.guardian_proof import GuardianProof
from fieldcase.ui.consent.words import check_words
from fieldcase.ui.consent.written_name import WrittenName
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.viewmodels.consent_draft import Missing, Note, WorkerCheck
from fieldcase.viewmodels.consent_talk import ConsentTalk, GuardianCard, Standing, TalkState
from fieldcase.viewmodels.desk import Desk


class GuardianBox(QWidget):
    """One question for each purpose the child agreed to; both have to agree, neither speaks for the other."""

    def __init__(self, talk: ConsentTalk, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._talk = talk
        self._desk = desk
        self.name = WrittenName(say("Consent", "Name of the guardian"), Note.GUARDIAN, talk)
        self.proof = GuardianProof(talk)
        self.may_decide = Check(check_words(WorkerCheck.MAY_DECIDE))
        self._hint = WrapLabel("", Kind.CAPTION)
        self._rows: QVBoxLayout = column(gap=6)
        self.questions: dict[Purpose, ChoiceGroup] = {}
        self._shown: tuple[tuple[Purpose, Standing], ...] = ()
        self._build()

    def show_state(self, state: TalkState) -> None:
        """Show the purposes the child agreed to, with what the guardian says."""
        self.setVisible(state.asks_guardian)
        asked = state.of_guardian
        self._hint.setText(
            say("Consent", "Ask the guardian alone, after the child. Nothing goes unless both agree.")
            if asked
            else say(
                "Consent", "The child answers first. Then the guardian is asked about what they agreed to."
            )
        )
        shape = tuple((one.purpose, one.standing) for one in asked)
        if shape != self._shown:
            self._shown = shape
            self._rebuild(asked)
        for card in asked:
            self.questions[card.purpose].choose([card.answer.value] if card.answer else [])
        self.name.setVisible(bool(asked))
        self.name.show_draft(state.draft)
        seen = WorkerCheck.MAY_DECIDE in state.draft.ticked
        self.may_decide.setVisible(seen or Missing.MAY_DECIDE in state.missing)
        self.may_decide.setChecked(seen)
        self.proof.show_draft(state.draft)

    def _build(self) -> None:
        body = column(self, gap=6)
        body.addWidget(Heading(say("Consent", "The guardian"), Kind.H3))
        body.addWidget(self._hint)
        body.addWidget(self.name)
        body.addWidget(self.may_decide)
        self.may_decide.toggled.connect(lambda on: self._talk.tick(WorkerCheck.MAY_DECIDE.value, done=on))
        body.addLayout(self._rows)
        body.addWidget(self.proof)

    def _rebuild(self, asked: tuple[GuardianCard, ...]) -> None:
        clear(self._rows)
        self.questions = {}
        for card in asked:
            label = self._desk.content.code_lists.label("purpose", card.purpose.value, self._desk.language)
            group = ChoiceGroup(
                say("Consent", "The guardian about {purpose}", purpose=label),
                [
                    Choice(Decision.YES.value, say("Consent", "Yes")),
                    Choice(Decision.NO.value, say("Consent", "No")),
                ],
                columns=0,
            )
            group.changed.connect(self._answering(card.purpose, group))
            self._rows.addWidget(WrapLabel(label, Kind.STRONG))
            if card.since is not None:
                self._rows.addWidget(WrapLabel(self._since(card), Kind.CAPTION))
            self._rows.addWidget(group)
            self.questions[card.purpose] = group

    def _answering(self, purpose: Purpose, group: ChoiceGroup) -> Callable[[], None]:
        def answered() -> None:
            chosen = group.chosen()
            before = self._talk.state.draft.of_guardian.get(purpose)
            answer = Decision(chosen[0]) if chosen else before
            if answer is not None:
                self._talk.answer_as_guardian(purpose, answer)

        return answered

    def _since(self, card: GuardianCard) -> str:
        day = day_phrase(card.since, self._desk.clock.today()) if card.since else ""
        return {
            Standing.YES: say("Consent", "The guardian agreed: {day}", day=day),
            Standing.EXPIRED: say("Consent", "The guardian agreed too long ago: {day}", day=day),
        }.get(card.standing, say("Consent", "The guardian said no: {day}", day=day))
