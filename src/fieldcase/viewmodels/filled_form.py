"""A form with the answers given so far, as its pages show it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TypedDict

from fieldcase.domain.user import Role
from fieldcase.forms.answers_check import Problems, check_answers, in_row
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.evaluation import Scope
from fieldcase.forms.field_types import UNANSWERED_TYPES, FieldType
from fieldcase.forms.library import QuestionText, SectionText
from fieldcase.forms.reuse import Asking, Earlier, asking
from fieldcase.forms.values import Answers, AnswerValue, Reply, codes_in, from_text
from fieldcase.forms.walking import RowWalk, Walk, offered, walk
from fieldcase.services.linking import Link, Links
from fieldcase.services.wording import Wording
from fieldcase.viewmodels.question_state import CheckedLine, CheckedSection, QuestionState, RowState

__all__ = ["CheckedLine", "CheckedSection", "QuestionState", "RowState"]

OTHER = "other"
"""The choice that opens a line of its own."""


class Progress(StrEnum):
    """How far a section is; started also means that somebody has looked at it."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True)
class FilledForm:
    """
    The form, its words, its answers on one day. A new answer makes a new ``FilledForm``.

    A place is the index of a section; the place after the last section is the check page.

    Attributes:
        replies: What counts: answers of this interview, and earlier ones that are still fresh.
        earlier: What other interviews kept, for questions this one has not answered itself.
        role: Who asks.
        links: Whom answers may point to.
        opened: Questions somebody wants to ask again, or to see, though an answer is known.
        kept_back: Questions whose answer is not for whoever asks.
        addresses: Where the safe houses are; they stand in no answer but one about safe places.
    """

    form: FormDefinition
    wording: Wording
    replies: Answers
    today: date
    earlier: Mapping[str, Earlier] = field(default_factory=dict)
    role: Role = Role.CASE_MANAGER
    links: Links = field(default_factory=Links)
    opened: frozenset[str] = frozenset()
    kept_back: frozenset[str] = frozenset()
    addresses: tuple[str, ...] = ()

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in their order."""
        return self.form.sections

    def section_text(self, place: int) -> SectionText:
        """Return the frame of the section at *place*."""
        return self.wording.library.section_text(self.form, self.sections[place], self.wording.language)

    def questions(self, place: int) -> tuple[QuestionState, ...]:
        """Return every question of the section at *place*, those that do not apply too."""
        section = self.sections[place]
        return tuple(self._state(question, section) for question in section.questions)

    def progress(self, place: int, visited: Collection[int]) -> Progress:
        """Return how far the section at *place* is; *visited* are the places somebody has seen."""
        shown = self._asked_in(self.sections[place])
        replied = sum(question.id in self.replies for question in shown)
        if shown and replied == len(shown):
            return Progress.DONE
        return Progress.STARTED if replied or place in visited else Progress.OPEN

    def minutes_left(self) -> int:
        """Return how long the open questions usually take."""
        minutes = 0.0
        for section in self.sections:
            shown = self._asked_in(section)
            still_open = sum(question.id not in self.replies for question in shown)
            minutes += section.minutes * still_open / max(len(shown), 1)
        return math.ceil(minutes)

    def is_enough(self) -> bool:
        """Whether what makes the record worth keeping is known; a hint, never a condition."""
        return bool(self.form.enough) and all(
            name in self.replies and self.replies[name].value is not None for name in self.form.enough
        )

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
                and not self._other_is_open(question, self.replies)
            ):
                text = self._text(question)
                lines.append(CheckedLine(question, text.label, None, (), _other(question, self.replies)))
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
    def _walk(self) -> Walk:
        return walk(self.form, self.replies, self.today)

    @cached_property
    def _visible(self) -> frozenset[str]:
        return frozenset(question.id for question in self._walk.shown)

    @cached_property
    def _problems(self) -> Problems:
        return check_answers(
            self.form,
            self.replies,
            code_lists=self.wording.code_lists,
            today=self.today,
            addresses=self.addresses,
        )

    def _shown_in(self, section: Section) -> tuple[Question, ...]:
        return tuple(
            question
            for question in section.questions
            if question.id in self._visible and question.type is not FieldType.INFO
        )

    def _asked_in(self, section: Section) -> tuple[Question, ...]:
        return tuple(
            question
            for question in self._shown_in(section)
            if question.type not in UNANSWERED_TYPES
            and self._asking(question, section) is not Asking.NOT_YOURS
        )

    def _asking(self, question: Question, section: Section) -> Asking:
        if question.id in self.kept_back:
            return Asking.NOT_YOURS
        how = asking(question, section, self.earlier.get(question.id), self.role, self.today)
        return Asking.ASK if question.id in self.opened and how is not Asking.NOT_YOURS else how

    def _state(self, question: Question, section: Section) -> QuestionState:
        state = self._asked_state(question, self.replies, self._walk.scope)
        computed = self._walk.answers.get(question.id) if question.calculate is not None else None
        return QuestionState(
            **state,
            applies=question.id in self._visible,
            problem=self._problems.reason(question.id) or self._problems.reason(question.other_id),
            asking=self._asking(question, section),
            earlier=self.earlier.get(question.id),
            computed=computed.value if computed is not None else None,
            suggestion=_suggestion(question) if question.id not in self.replies else None,
            rows=tuple(self._row_state(question, one) for one in self._walk.rows.get(question.id, ())),
        )

    def _row_state(self, repeat: Question, walked: RowWalk) -> RowState:
        shown = {question.id for question in walked.shown}
        states = []
        for question in repeat.questions:
            computed = walked.answers.get(question.id) if question.calculate is not None else None
            problem = self._problems.reason(in_row(walked.row.id, question.id))
            states.append(
                QuestionState(
                    **self._asked_state(question, walked.answers, walked.scope),
                    applies=question.id in shown,
                    problem=problem,
                    computed=computed.value if computed is not None else None,
                )
            )
        return RowState(walked.row.id, tuple(states))

    def _asked_state(self, question: Question, replies: Answers, scope: Scope) -> _Asked:
        text, reply = self._text(question), replies.get(question.id)
        chosen = codes_in(reply.value) if reply is not None else ()
        now = {option.id for option in offered(question, text.options, scope)}
        options = tuple(option for option in text.options if option.id in now or option.id in chosen)
        return {
            "question": question,
            "text": text.but(options=options),
            "reply": reply,
            "other": _other(question, replies),
            "other_is_open": self._other_is_open(question, replies),
            "links": self._links(question),
        }

    def _line(self, question: Question) -> CheckedLine:
        reply = self._walk.answers.get(question.id)
        if question.id in self.replies:
            reply = self.replies[question.id]
        known = self.earlier.get(question.id)
        other = _other(question, self.replies) if self._other_is_open(question, self.replies) else ""
        section = self.sections[self.place_of(question.id)]
        return CheckedLine(
            question=question,
            label=self._text(question).label,
            reply=reply,
            labels=self._labels(question, reply),
            other=other,
            earlier=known if question.id in self.replies else None,
            hidden=self._asking(question, section) in (Asking.KNOWN, Asking.NOT_YOURS),
        )

    def _labels(self, question: Question, reply: Reply | None) -> tuple[str, ...]:
        if reply is None:
            return ()
        codes = codes_in(reply.value)
        if question.type in (FieldType.PERSON, FieldType.ORGANISATION):
            names = {
                link.id: " ".join(filter(None, (link.code, link.name))) for link in self._links(question)
            }
            return tuple(names.get(code, code) for code in codes)
        known = {option.id: option.label for option in self._text(question).options}
        return tuple(known.get(code) or self._old_label(question, code) for code in codes)

    def _old_label(self, question: Question, code: str) -> str:
        if question.list_name is None:
            return code
        return self.wording.code_lists.label(question.list_name, code, self.wording.language)

    def _text(self, question: Question) -> QuestionText:
        return self.wording.library.text(self.form, question.id, self.wording.language)

    def _links(self, question: Question) -> tuple[Link, ...]:
        if question.type is FieldType.PERSON:
            return self.links.people
        return self.links.organisations if question.type is FieldType.ORGANISATION else ()

    def _other_is_open(self, question: Question, replies: Answers) -> bool:
        reply = replies.get(question.id)
        return question.other_text and reply is not None and OTHER in codes_in(reply.value)

    def _has_value(self, answer_id: str) -> bool:
        return answer_id in self.replies and self.replies[answer_id].value is not None


class _Asked(TypedDict):
    question: Question
    text: QuestionText
    reply: Reply | None
    other: str
    other_is_open: bool
    links: tuple[Link, ...]


def _other(question: Question, replies: Answers) -> str:
    reply = replies.get(question.other_id) if question.other_text else None
    return reply.value if reply is not None and isinstance(reply.value, str) else ""


def _suggestion(question: Question) -> AnswerValue:
    try:
        return from_text(question.type, question.suggestion)
    except AnswerRefusedError:
        return None
