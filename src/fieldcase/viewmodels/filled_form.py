"""A form with the answers given so far, as its pages show it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from fieldcase.forms.answers_check import Problems, check_answers, visible_questions
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.errors import Reason
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.library import QuestionText, SectionText
from fieldcase.forms.values import Answers, Reply
from fieldcase.services.sharing import Wording

OTHER = "other"
"""The choice that opens a line of its own."""


class Progress(StrEnum):
    """How far a section is; started also means that somebody has looked at it."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True)
class QuestionState:
    """One question on its page; *other* is what stands on the line after "Something else"."""

    question: Question
    text: QuestionText
    reply: Reply | None
    other: str
    other_is_open: bool
    applies: bool
    problem: Reason | None


@dataclass(frozen=True)
class CheckedLine:
    """One answer on the check page; *labels* are the words of chosen codes, *other* what was added."""

    question: Question
    label: str
    reply: Reply | None
    labels: tuple[str, ...]
    other: str


@dataclass(frozen=True)
class CheckedSection:
    """One section on the check page."""

    place: int
    title: str
    lines: tuple[CheckedLine, ...]


@dataclass(frozen=True)
class FilledForm:
    """
    The form, its words, its answers on one day. A new answer makes a new ``FilledForm``.

    A place is the index of a section; the place after the last section is the check page.
    """

    form: FormDefinition
    wording: Wording
    replies: Answers
    today: date

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in their order."""
        return self.form.sections

    def section_text(self, place: int) -> SectionText:
        """Return the frame of the section at *place*."""
        return self.wording.library.section_text(self.form, self.sections[place], self.wording.language)

    def questions(self, place: int) -> tuple[QuestionState, ...]:
        """Return every question of the section at *place*, those that do not apply too."""
        return tuple(self._state(question) for question in self.sections[place].questions)

    def progress(self, place: int, visited: Collection[int]) -> Progress:
        """Return how far the section at *place* is; *visited* are the places somebody has seen."""
        shown = self._shown_in(self.sections[place])
        replied = sum(question.id in self.replies for question in shown)
        if shown and replied == len(shown):
            return Progress.DONE
        return Progress.STARTED if replied or place in visited else Progress.OPEN

    def minutes_left(self) -> int:
        """Return how long the open questions usually take."""
        minutes = 0.0
        for section in self.sections:
            shown = self._shown_in(section)
            still_open = sum(question.id not in self.replies for question in shown)
            minutes += section.minutes * still_open / max(len(shown), 1)
        return math.ceil(minutes)

    def is_enough(self) -> bool:
        """Whether what makes the record worth keeping is known; a hint, never a condition."""
        return all(name in self.replies and self.replies[name].value is not None for name in self.form.enough)

    def checked(self) -> tuple[CheckedSection, ...]:
        """Return every question that applies with its answer, by section."""
        return tuple(
            CheckedSection(
                place,
                self.section_text(place).title,
                tuple(self._line(question) for question in self._shown_in(section)),
            )
            for place, section in enumerate(self.sections)
        )

    def no_longer_applying(self) -> tuple[CheckedLine, ...]:
        """Return answers that are kept though their question does not apply any more."""
        lines = [
            self._line(question)
            for question in self.form.questions
            if question.id not in self._visible and self._has_value(question.id)
        ]
        for question in self.form.questions:
            if (
                question.other_text
                and self._has_value(question.other_id)
                and not self._other_is_open(question)
            ):
                text = self._text(question)
                lines.append(CheckedLine(question, text.label, None, (), self._other(question)))
        return tuple(lines)

    def native_names(self, question: Question) -> Mapping[str, str]:
        """Return what languages are called by those who speak them, by code; empty for other lists."""
        if question.type is not FieldType.LANGUAGE or question.list_name is None:
            return {}
        codes = self.wording.code_lists.codes(question.list_name)
        return {code.code: code.native for code in codes if code.native}

    def place_of(self, question_id: str) -> int:
        """Return the place of the section that asks this question; 0 if none does."""
        for place, section in enumerate(self.sections):
            if any(question.id == question_id for question in section.questions):
                return place
        return 0

    @cached_property
    def _visible(self) -> frozenset[str]:
        return frozenset(question.id for question in visible_questions(self.form, self.replies))

    @cached_property
    def _problems(self) -> Problems:
        return check_answers(self.form, self.replies, code_lists=self.wording.code_lists, today=self.today)

    def _shown_in(self, section: Section) -> tuple[Question, ...]:
        return tuple(question for question in section.questions if question.id in self._visible)

    def _state(self, question: Question) -> QuestionState:
        return QuestionState(
            question=question,
            text=self._text(question),
            reply=self.replies.get(question.id),
            other=self._other(question),
            other_is_open=self._other_is_open(question),
            applies=question.id in self._visible,
            problem=self._problems.reason(question.id) or self._problems.reason(question.other_id),
        )

    def _line(self, question: Question) -> CheckedLine:
        reply = self.replies.get(question.id)
        other = self._other(question) if self._other_is_open(question) else ""
        return CheckedLine(question, self._text(question).label, reply, self._labels(question, reply), other)

    def _labels(self, question: Question, reply: Reply | None) -> tuple[str, ...]:
        if reply is None or not isinstance(reply.value, str | tuple):
            return ()
        known = {option.id: option.label for option in self._text(question).options}
        codes = reply.value if isinstance(reply.value, tuple) else (reply.value,)
        return tuple(known.get(code) or self._old_label(question, code) for code in codes)

    def _old_label(self, question: Question, code: str) -> str:
        if question.list_name is None:
            return code
        return self.wording.code_lists.label(question.list_name, code, self.wording.language)

    def _text(self, question: Question) -> QuestionText:
        return self.wording.library.text(self.form, question.id, self.wording.language)

    def _other(self, question: Question) -> str:
        reply = self.replies.get(question.other_id) if question.other_text else None
        return reply.value if reply is not None and isinstance(reply.value, str) else ""

    def _other_is_open(self, question: Question) -> bool:
        reply = self.replies.get(question.id)
        if not question.other_text or reply is None:
            return False
        return reply.value == OTHER or (isinstance(reply.value, tuple) and OTHER in reply.value)

    def _has_value(self, answer_id: str) -> bool:
        return answer_id in self.replies and self.replies[answer_id].value is not None
