"""The safety plan: each part is saved when the caret leaves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent

from fieldcase.domain.ids import CaseId
from fieldcase.domain.safety import PlanCopy, PlanQuestion
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.risk.words import copy_words, plan_words
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.only_read import let_write
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.risk_page import Safety

_WRITTEN: tuple[PlanQuestion, ...] = tuple(one for one in PlanQuestion if one is not PlanQuestion.COPY)


class PlanEdit(NoteEdit):
    """A few lines that say when the caret has left them."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the caret is gone."""
        super().focusOutEvent(event)
        self.left.emit()


class PlanCard(Card):
    """Written together with the person, in their words."""

    def __init__(self, safety: Safety, desk: Desk, put_on_paper: Callable[[], object]) -> None:
        super().__init__(say("Safety plan", "Safety plan"))
        self.add_to_header(quiet_button(say("Plan", "Print…"), "printer", put_on_paper))
        self._safety = safety
        self._desk = desk
        self._case_id: CaseId | None = None
        self._fields = {one: PlanEdit(plan_words(one), 1) for one in _WRITTEN}
        self._stored = dict.fromkeys(_WRITTEN, "")
        self._copy = ChoiceGroup(
            plan_words(PlanQuestion.COPY),
            [Choice(one.value, copy_words(one)) for one in PlanCopy],
            columns=1,
        )
        hint = say("Safety plan", "Write it together with the person. Each part is saved as you go on.")
        self._hint = WrapLabel(hint, Kind.MUTED)
        self._build()

    def let_write(self, *, writes: bool) -> None:
        """Write the plan together, or only read it."""
        let_write(self, writes=writes)
        self._hint.setVisible(writes)

    def repaint_card(self) -> None:
        """Show the plan; what is being written stays."""
        sheet = self._safety.sheet
        if sheet is None:
            return
        other = sheet.case.id != self._case_id
        self._case_id = sheet.case.id
        for question, field in self._fields.items():
            text = self._safety.plan_text(question)
            untouched = field.toPlainText() == self._stored[question]
            self._stored[question] = text
            if other or untouched:
                if field.toPlainText() != text:
                    field.setPlainText(text)
                settle_drafts(field)
        self._copy.choose([self._safety.plan_text(PlanQuestion.COPY)])

    def keep(self) -> None:
        """Save every part that was changed."""
        for question in _WRITTEN:
            self._keep(question)

    def _build(self) -> None:
        self.add(self._hint)
        for question, field in self._fields.items():
            self.add(WrapLabel(plan_words(question), Kind.STRONG), field, AddressHint(self._desk, field))
            field.left.connect(lambda asked=question: self._keep(asked))
            keep_draft(field, f"plan.{question.value}")
        self.add(WrapLabel(plan_words(PlanQuestion.COPY), Kind.STRONG), self._copy)
        self._copy.changed.connect(self._take_copy)

    def _keep(self, question: PlanQuestion) -> None:
        text = self._fields[question].toPlainText()
        if self._case_id is not None and text != self._stored[question]:
            self._stored[question] = text
            drop_drafts(self._fields[question])
            self._safety.answer_plan(question, text, self._case_id)

    def _take_copy(self) -> None:
        chosen = self._copy.chosen()
        if chosen and self._case_id is not None:
            self._safety.answer_plan(PlanQuestion.COPY, chosen[0], self._case_id)
