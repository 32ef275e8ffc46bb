"""A form: sections of questions, exactly as its file says them."""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import Annotated

from msgspec import Meta

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.user import Role
from fieldcase.forms.conditions import Condition
from fieldcase.forms.expressions import ExpressionText
from fieldcase.forms.field_types import CHOICE_TYPES, LIMITED_TYPES, LIST_OF_TYPE, FieldType
from fieldcase.forms.parts import AT_LEAST_ONE, Identifier, MaybeWords, OptionId, Worded, Words

OTHER_SUFFIX = "_other"
"""``arranged_by`` keeps the line typed after "Someone else" as its own answer ``arranged_by_other``."""


class Needed(StrEnum):
    """When an empty answer is pointed out; nothing ever stops saving."""

    NEVER = "never"
    TO_SEND = "to_send"


class Option(Worded):
    """One choice; *facts* are what a ``choice_filter`` looks at."""

    id: OptionId
    label: Words
    htcds: str | None = None
    facts: dict[str, str] = {}


class Question(Worded):
    """
    One question, with what may answer it.

    Attributes:
        trauma_weight: 0 harmless, 1 personal, 2 may hurt, 3 trained staff only.
        minimum: Smallest number; for a date the earliest year.
        maximum: Largest number; for a date the latest year.
        past_only: The date cannot lie in the future.
        other_text: Choosing ``other`` opens one line, kept under ``other_id``.
        roles: Who may ask; empty means everybody.
        purposes: What the answer is needed for, as ids of purposes.
        reuse_days: How long an earlier answer is only confirmed; 0 asks each time, ``None`` leaves it to
            the data category (``reuse.py``).
        calculate: What a calculated value comes to.
        constraint: What an answer should fulfil; *constraint_message* says so in words.
        choice_filter: Which of the options are offered, given the answers before.
        suggestion: An answer to confirm, never taken without somebody saying so; as JSON.
        questions: What a repeated group asks in every row.
        name: What the question was called where it was imported from.
        htcds: Field of the Human Trafficking Case Data Standard v2 that this answer is exported to.
    """

    id: Identifier
    type: FieldType
    label: Words
    hint: MaybeWords = ""
    options: tuple[Option, ...] = ()
    codelist: Identifier | None = None
    category: DataCategory
    trauma_weight: Annotated[int, Meta(ge=0, le=3)] = 0
    needed: Needed = Needed.NEVER
    visible_when: Condition | None = None
    minimum: int | None = None
    maximum: int | None = None
    past_only: bool = False
    htcds: Annotated[str, Meta(pattern=r"^[a-z]{3}_[A-Za-z]+\Z")] | None = None
    other_text: bool = False
    roles: tuple[Role, ...] = ()
    purposes: tuple[Identifier, ...] = ()
    reuse_days: Annotated[int, Meta(ge=0, le=36_500)] | None = None
    calculate: ExpressionText | None = None
    constraint: ExpressionText | None = None
    constraint_message: MaybeWords = ""
    choice_filter: ExpressionText | None = None
    suggestion: Annotated[str, Meta(max_length=2_000)] = ""
    questions: tuple[Question, ...] = ()
    name: MaybeWords = ""

    @property
    def other_id(self) -> str:
        """The answer id of the line typed after ``other``."""
        return self.id + OTHER_SUFFIX

    @property
    def list_name(self) -> str | None:
        """The code list whose codes answer this question, if it is not answered by inline options."""
        return self.codelist or LIST_OF_TYPE.get(self.type)

    def _check(self) -> None:
        self._check_choices()
        self._check_parts()
        self._check_limits()

    def _check_choices(self) -> None:
        if self.type in CHOICE_TYPES and bool(self.options) == bool(self.codelist):
            raise ValueError("a choice needs either options or a codelist")
        if self.type not in CHOICE_TYPES and (self.options or self.codelist or self.other_text):
            raise ValueError(f"{self.type} takes no options, codelist or other_text")
        ids = [option.id for option in self.options]
        if len(set(ids)) != len(ids):
            raise ValueError("two options have the same id")
        if self.other_text and self.options and "other" not in ids:
            raise ValueError("other_text needs an option with the id other")

    def _check_parts(self) -> None:
        if (self.type is FieldType.CALCULATED) != (self.calculate is not None):
            raise ValueError("calculate belongs to a calculated question, every one of them has it")
        if (self.type is FieldType.REPEAT) != bool(self.questions):
            raise ValueError("questions belong to a repeat, every repeat has some")
        if any(inner.type is FieldType.REPEAT for inner in self.questions):
            raise ValueError("a repeat cannot hold another repeat")
        if any(inner.roles for inner in self.questions):
            raise ValueError("who may ask is said of the repeat itself")
        if self.constraint_message and self.constraint is None:
            raise ValueError("constraint_message needs a constraint")
        if self.choice_filter is not None and self.type not in CHOICE_TYPES:
            raise ValueError("choice_filter is for choices")

    def _check_limits(self) -> None:
        limited = self.minimum is not None or self.maximum is not None
        if limited and self.type not in LIMITED_TYPES:
            raise ValueError(f"{self.type} takes no minimum or maximum")
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise ValueError("minimum is above maximum")
        if self.past_only and self.type is not FieldType.DATE:
            raise ValueError("past_only is for dates")


class Section(Worded):
    """
    Questions that belong on one page.

    Attributes:
        say: What the worker says before asking.
        minutes: How long it usually takes.
        purpose: Why we ask, in words the worker can repeat.
        roles: Who may open it; empty means everybody.
    """

    id: Identifier
    title: Words
    say: MaybeWords = ""
    minutes: Annotated[int, Meta(ge=1, le=120)]
    purpose: MaybeWords = ""
    roles: tuple[Role, ...] = ()
    questions: Annotated[tuple[Question, ...], AT_LEAST_ONE]


class FormDefinition(Worded, dict=True):
    """
    One version of a form; once released it never changes, because answers refer to it for ever.

    Attributes:
        enough: Questions that make the record worth keeping; a hint for the screen, never a condition.
    """

    id: Identifier
    version: Annotated[int, Meta(ge=1)]
    title: Words
    enough: tuple[Identifier, ...] = ()
    sections: Annotated[tuple[Section, ...], AT_LEAST_ONE]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, in the order asked; those inside a repeat are its own."""
        return tuple(question for section in self.sections for question in section.questions)

    @cached_property
    def places(self) -> dict[str, tuple[Question, Section]]:
        """Where each answer of this form is asked, by its id; the line typed after ``other`` has its own."""
        asked = [(question, section) for section in self.sections for question in section.questions]
        lines = {question.other_id: (question, section) for question, section in asked if question.other_text}
        return {question.id: (question, section) for question, section in asked} | lines

    @property
    def every_question(self) -> tuple[Question, ...]:
        """Every question, those inside repeats too, each after its repeat."""
        return tuple(one for question in self.questions for one in (question, *question.questions))

    def question(self, question_id: str) -> Question | None:
        """Return the question with this id, if this version asks it."""
        return next((question for question in self.every_question if question.id == question_id), None)

    def field_type(self, answer_id: str) -> FieldType | None:
        """Return the kind of value kept under *answer_id*, which may be the line typed after ``other``."""
        question = self.question(answer_id)
        if question is not None:
            return question.type
        if any(asked.other_text and asked.other_id == answer_id for asked in self.every_question):
            return FieldType.TEXT
        return None
