"""The rules of a form that is being changed, as far as they can be said in plain choices."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.forms.definition import Question
from fieldcase.forms.field_types import LIMITED_TYPES, FieldType
from fieldcase.forms.plain_rules import (
    ShownWhen,
    answers_of,
    earlier_questions,
    is_plain,
    shown_when,
    with_limits,
    with_rule,
    written_rule,
)
from fieldcase.viewmodels.own_forms import OwnForms

_LONGEST_NUMBER = 9


@dataclass(frozen=True)
class Answer:
    """An answer that a rule may wait for; *label* is empty for yes, no, and any answer at all."""

    value: bool | str | None
    label: str = ""


class FormRules:
    """What may be chosen for one question of the draft; each choice makes another draft."""

    def __init__(self, forms: OwnForms, question: Question) -> None:
        self._forms = forms
        self._question = question

    @property
    def question(self) -> Question:
        """The question as the draft has it now."""
        draft = self._forms.draft
        return (draft.form.question(self._question.id) if draft is not None else None) or self._question

    @property
    def rule(self) -> ShownWhen | None:
        """When the question is shown; None for always."""
        return shown_when(self.question)

    @property
    def is_plain(self) -> bool:
        """Whether the rule can be changed here."""
        draft = self._forms.draft
        return draft is not None and is_plain(self.question, draft.form)

    @property
    def written(self) -> str:
        """The rule as it is kept, with the labels of the questions in it."""
        condition = self.question.visible_when
        return "" if condition is None else self._readable(written_rule(condition))

    @property
    def constraint(self) -> str:
        """What an answer should fulfil, to be read; empty when there is nothing."""
        return self._readable(self.question.constraint or "")

    @property
    def has_limits(self) -> bool:
        """Whether a smallest and a largest value mean something here."""
        return self.question.type in LIMITED_TYPES

    @property
    def is_date(self) -> bool:
        """Whether the limits are years."""
        return self.question.type is FieldType.DATE

    def earlier(self) -> tuple[Question, ...]:
        """Return the questions that may be looked at."""
        draft = self._forms.draft
        return () if draft is None else earlier_questions(draft.form, self.question.id)

    def answers(self, question_id: str) -> tuple[Answer, ...]:
        """Return what may be waited for: any answer at all, then those that can be named."""
        found = next((one for one in self.earlier() if one.id == question_id), None)
        if found is None:
            return ()
        labels = {option.id: option.label for option in found.options}
        named = (Answer(value, labels.get(str(value), "")) for value in answers_of(found))
        return (Answer(None), *named)

    def show_when(self, rule: ShownWhen | None) -> None:
        """Show the question as *rule* says; always, without one."""
        draft = self._forms.draft
        if draft is not None and rule != self.rule:
            self._forms.change(with_rule(draft, self.question.id, rule))

    def limit(self, smallest: str, largest: str, *, past_only: bool) -> bool:
        """Take other limits as they were typed; return whether they can be kept."""
        draft = self._forms.draft
        if draft is None or not (_is_number(smallest) and _is_number(largest)):
            return False
        limits = [int(typed) if typed.strip() else None for typed in (smallest, largest)]
        if (*limits, past_only) == (self.question.minimum, self.question.maximum, self.question.past_only):
            return True
        changed = with_limits(draft, self.question.id, *limits, past_only=past_only)
        if changed is not None:
            self._forms.change(changed)
        return changed is not None

    def _readable(self, text: str) -> str:
        draft = self._forms.draft
        for one in draft.form.every_question if draft is not None else ():
            text = text.replace(f"${{{one.id}}}", f"“{one.label}”")
        return text


def _is_number(typed: str) -> bool:
    digits = typed.strip().removeprefix("-")
    return not typed.strip() or (digits.isdecimal() and len(digits) <= _LONGEST_NUMBER)
