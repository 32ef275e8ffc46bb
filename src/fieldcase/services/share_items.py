"""Everything of a case that could be told to somebody else, whichever form asked it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case, ContactMethod
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.ids import InterviewId, OrganisationId
from fieldcase.domain.interview import Answer
from fieldcase.domain.sharing import ShareItem
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.field_types import UNANSWERED_TYPES, FieldType
from fieldcase.forms.library import QuestionText
from fieldcase.forms.replies import replies_of
from fieldcase.forms.reply import Answers, AnswerValue, codes_in
from fieldcase.forms.values import to_json
from fieldcase.forms.walking import RowWalk, Walk, walk
from fieldcase.services.forms_of_case import forms_of
from fieldcase.services.wording import Wording
from fieldcase.storage.transaction import Transaction

CASE_CODE_KEY = "case_code"
SAFE_CONTACT_KEY = "safe_contact"

TRAVELS_WITH_THE_RULE = frozenset(
    {"contact_method", "safe_times", "who_may_answer", "may_leave_message", "must_not_know"}
)
"""Answers that travel as one safe-contact rule, always, and so never as ticks of their own."""
STAYS_HERE = frozenset({FieldType.PERSON, FieldType.ATTACHMENT, FieldType.SIGNATURE})
"""Who else is meant is not ours to tell; bytes of files are not in a referral."""
OTHER = "other"
_SHARED_STATES = frozenset({AnswerState.ANSWERED, AnswerState.PREFERS_NOT})


def share_items(
    tx: Transaction, case: Case, answers: Mapping[str, Answer], wording: Wording
) -> tuple[ShareItem, ...]:
    """
    Return everything in a case that could be shared of *answers*, one item a question, form by form.

    An answer counts with what the form says that it was given in: its category, what it was asked for,
    whether it still applies. The case code and the safe-contact rule go with every referral: without them
    nobody can answer safely.
    """
    organisations = {one.id: one.name for one in tx.directory.all()}
    items = [_code_item(case), _safe_contact_item(case)]
    for (form_id, version), interviews in forms_of(tx.interviews.of_case(case.id)).items():
        if (form_id, version) in wording.library:
            words = _Words(wording, wording.library.form(form_id, version), organisations)
            items.extend(words.items(answers, interviews))
    return tuple(items)


@dataclass(frozen=True)
class _Words:
    """One form with what it needs to say an answer in words."""

    wording: Wording
    form: FormDefinition
    organisations: Mapping[OrganisationId, str]

    def items(self, answers: Mapping[str, Answer], interviews: frozenset[InterviewId]) -> Iterator[ShareItem]:
        # What an earlier answer has made pointless stays in the notebook and goes nowhere.
        walked = walk(self.form, replies_of(self.form, answers))
        applying = {question.id for question in walked.shown} - TRAVELS_WITH_THE_RULE
        for section in self.form.sections:
            page = self.wording.library.section_text(self.form, section, self.wording.language).title
            for question in section.questions:
                answer = answers.get(question.id)
                if answer is not None and answer.interview_id in interviews and question.id in applying:
                    yield from self._of(question, walked, answer, page)

    def _of(self, question: Question, walked: Walk, answer: Answer, page: str) -> Iterator[ShareItem]:
        reply = walked.answers.get(question.id)
        if reply is None or reply.state not in _SHARED_STATES or question.type in STAYS_HERE:
            return
        if question.type is FieldType.REPEAT and reply.value is not None:
            yield from self._rows(question, walked.rows.get(question.id, ()), page)
            return
        yield self._item(question, page).but(
            value=self._said(question, walked.answers),
            state=reply.state,
            htcds=question.htcds or "",
            code=self._code(question, reply.value, answer.value_json),
        )

    def _rows(self, repeat: Question, rows: Sequence[RowWalk], page: str) -> Iterator[ShareItem]:
        """Return one item for each category inside a repeated group, so that none travels with another."""
        parts: dict[tuple[DataCategory, tuple[str, ...]], list[Question]] = {}
        for one in repeat.questions:
            if one.type not in STAYS_HERE | UNANSWERED_TYPES:
                parts.setdefault((one.category, one.purposes or repeat.purposes), []).append(one)
        for number, ((category, purposes), questions) in enumerate(parts.items()):
            told = [(row, _told(questions, row)) for row in rows]
            if any(shown for _row, shown in told):
                yield self._item(repeat, page).but(
                    key=f"{repeat.id}.{number}" if number else repeat.id,
                    category=category,
                    purposes=purposes,
                    value=" / ".join(self._row_text(row, shown) for row, shown in told),
                    code=_json([_row_code(row, shown) for row, shown in told]),
                )

    def _row_text(self, row: RowWalk, questions: Sequence[Question]) -> str:
        return "; ".join(f"{self._text(one).label} {self._said(one, row.answers)}" for one in questions)

    def _item(self, question: Question, page: str) -> ShareItem:
        return ShareItem(
            key=question.id,
            category=question.category,
            label=self._text(question).label,
            value="",
            page=page,
            purposes=question.purposes,
            form=self.form.id,
            form_version=self.form.version,
        )

    def _code(self, question: Question, value: AnswerValue, kept: str) -> str:
        # The id of an organisation says nothing in another notebook.
        is_link = question.type is FieldType.ORGANISATION and value is not None
        return _json(self._labels(question, value)[0]) if is_link else kept

    def _said(self, question: Question, answers: Answers) -> str:
        reply = answers.get(question.id)
        if reply is None or reply.value is None:
            return ""
        said = ", ".join(self._labels(question, reply.value))
        other = answers.get(question.other_id) if OTHER in codes_in(reply.value) else None
        return said if other is None or not isinstance(other.value, str) else f"{said}: {other.value}"

    def _labels(self, question: Question, value: AnswerValue) -> tuple[str, ...]:
        if isinstance(value, bool):
            return ("yes" if value else "no",)
        codes = codes_in(value) or (str(to_json(question.type, value)),)
        if question.type is FieldType.ORGANISATION:
            return tuple(self.organisations.get(OrganisationId(code), "") for code in codes)
        if question.list_name is not None:
            lists, language = self.wording.code_lists, self.wording.language
            return tuple(lists.label(question.list_name, code, language) for code in codes)
        labels = {option.id: option.label for option in self._text(question).options}
        return tuple(labels.get(code, code) for code in codes)

    def _text(self, question: Question) -> QuestionText:
        return self.wording.library.text(self.form, question.id, self.wording.language)


def _told(questions: Sequence[Question], row: RowWalk) -> list[Question]:
    """Return which of *questions* apply in a row and have a value there."""
    shown = {one.id for one in row.shown}
    replies = {name for name, reply in row.answers.items() if reply.value is not None}
    return [one for one in questions if one.id in shown & replies]


def _row_code(row: RowWalk, questions: Sequence[Question]) -> dict[str, object]:
    return {one.id: to_json(one.type, row.answers[one.id].value) for one in questions}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _code_item(case: Case) -> ShareItem:
    return ShareItem(
        key=CASE_CODE_KEY,
        category=DataCategory.IDENTITY,
        label=CASE_CODE_KEY,
        value=case.code,
        code=json.dumps(case.code),
        always=True,
    )


def _safe_contact_item(case: Case) -> ShareItem:
    contact = case.safe_contact
    rule = {
        "method": contact.method.value,
        "times": contact.times,
        "who_may_answer": contact.notes,
        "leave_message": contact.leave_message,
        "must_not_know": contact.must_not_know,
    }
    discussed = contact.method is not ContactMethod.NOT_DISCUSSED
    return ShareItem(
        key=SAFE_CONTACT_KEY,
        category=DataCategory.CONTACT,
        label=SAFE_CONTACT_KEY,
        value=contact.method.value,
        state=AnswerState.ANSWERED if discussed else AnswerState.NOT_ASKED,
        code=json.dumps(rule, ensure_ascii=False, sort_keys=True),
        always=True,
    )
