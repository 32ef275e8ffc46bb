"""What the file of a case says, worked out from its sheet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentDecision, Decision, Purpose
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.errors import FormError
from fieldcase.domain.finding import NAME_QUESTIONS
from fieldcase.domain.interview import Answer, AnswerSource, Interview
from fieldcase.domain.referral import Proof, Referral, ReferralState
from fieldcase.domain.timeline import TimelineEntry
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.languages import nearest
from fieldcase.forms.screening import is_screening
from fieldcase.forms.values import AnswerValue, Attachment, Signature, codes_in, from_text, rows_in
from fieldcase.services.casework import CaseSheet
from fieldcase.services.content import Content

INTAKE = "intake"
OWN_VIEW = "safety_tonight"
WHAT_WOULD_HELP = "safer_tonight"
_OTHER = "other"


class Standing(StrEnum):
    """Where one purpose stands today."""

    AGREED = "agreed"
    SAID_NO = "said_no"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    OPEN = "open"


@dataclass(frozen=True)
class ConsentLine:
    """One purpose with what the person said about it."""

    purpose: Purpose
    label: str
    standing: Standing
    said_on: date | None


@dataclass(frozen=True, repr=False)
class AnswerLine:
    """One answer in the words of the screen; *value* is a text, yes or no, or a date."""

    question: str
    label: str
    state: AnswerState
    value: str | bool | PartialDate
    source: AnswerSource


@dataclass(frozen=True)
class AnswerGroup:
    """The answers of one section of the form."""

    title: str
    lines: tuple[AnswerLine, ...]


@dataclass(frozen=True)
class AskedForm:
    """The answers that were given to one version of a form."""

    title: str
    form_id: str
    version: int
    groups: tuple[AnswerGroup, ...]


@dataclass(frozen=True)
class ReferralMove:
    """One change of a referral's state, with how it is known."""

    state: ReferralState
    at: datetime
    proof: Proof
    reason: str


def names_in(sheet: CaseSheet, answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """Return every name the case knows: of the person, and of whoever must not know."""
    texts = (one.value_json for question, one in answers.items() if question in NAME_QUESTIONS)
    said = [json.loads(text) for text in texts if text]
    own = (sheet.case.person.alias, *(one for one in said if isinstance(one, str)))
    return (*(one for one in own if one), *(one.name for one in sheet.kept_from))


def plan_is_ours(sheet: CaseSheet | None) -> bool:
    """Tell whether the present worker may change the plan of this case now: not in a closed one."""
    return sheet is not None and sheet.eyes.writes(DataCategory.PLAN)


def consent_lines(sheet: CaseSheet, content: Content, language: str, today: date) -> tuple[ConsentLine, ...]:
    """Return the purposes people are asked about first, then every other one that was decided."""
    pack = content.packs[nearest(language, content.packs) or "en"]
    others = [purpose for purpose in Purpose if purpose in sheet.decisions and purpose not in pack.main]
    return tuple(
        _consent_line(purpose, sheet.decisions.get(purpose), content, language, today)
        for purpose in (*pack.main, *others)
    )


def answers_by_form(
    sheet: CaseSheet, answers: Mapping[str, Answer], content: Content, language: str
) -> tuple[AskedForm, ...]:
    """Return what is known, each answer with the version of the form it was asked with, the intake first."""
    library = content.library
    asked = {one.id: (one.form, one.form_version) for one in sheet.interviews}
    newest = (INTAKE, library.form(INTAKE).version)
    given: dict[tuple[str, int], dict[str, Answer]] = {}
    for name, answer in answers.items():
        given.setdefault(asked.get(answer.interview_id, newest), {})[name] = answer
    found = []
    for form_id, version in sorted(given, key=lambda one: (one[0] != INTAKE, one[0], -one[1])):
        if (form_id, version) in library and not is_screening(form_id):
            form = library.form(form_id, version)
            groups = _groups(form, given[form_id, version], content, language)
            found.append(AskedForm(library.title(form, language), form_id, version, groups))
    return tuple(one for one in found if one.groups)


def received_lines(
    sheet: CaseSheet, answers: Mapping[str, Answer], content: Content
) -> tuple[AnswerLine, ...]:
    """Return what another organisation said with questions that no form here asks, in their words."""
    asked = {one.id: (one.form, one.form_version) for one in sheet.interviews}
    lines: dict[str, AnswerLine] = {}
    for item in sheet.received:
        answer = answers.get(item.key)
        form = asked.get(answer.interview_id) if answer is not None else None
        if answer is None or form is None or _asks(content, form, item.key):
            continue
        lines.setdefault(
            item.key,
            AnswerLine(item.key, item.label, item.state, item.value, AnswerSource.OTHER_ORGANISATION),
        )
    return tuple(lines.values())


def _asks(content: Content, form: tuple[str, int], question_id: str) -> bool:
    return form in content.library and content.library.form(*form).question(question_id) is not None


def _groups(
    form: FormDefinition, answers: Mapping[str, Answer], content: Content, language: str
) -> tuple[AnswerGroup, ...]:
    groups = []
    for section in form.sections:
        lines = tuple(
            _answer_line(form, question, answers, content, language)
            for question in section.questions
            if question.id in answers
        )
        if lines:
            groups.append(AnswerGroup(content.library.section_text(form, section, language).title, lines))
    return tuple(groups)


def answer_line(
    question_id: str,
    answers: Mapping[str, Answer],
    content: Content,
    language: str,
    form_id: str = INTAKE,
    version: int | None = None,
) -> AnswerLine | None:
    """Return one answer in words, or nothing when the question was never touched."""
    form = content.library.form(form_id, version)
    question = form.question(question_id)
    if question is None or question_id not in answers:
        return None
    return _answer_line(form, question, answers, content, language)


def referral_history(sheet: CaseSheet, referral: Referral) -> tuple[ReferralMove, ...]:
    """Return the states of a referral, oldest first."""
    return tuple(_move(entry) for entry in reversed(sheet.moves) if entry.subject_id == referral.id)


def form_title(form_id: str, content: Content, language: str) -> str:
    """Return what a form is called; its id when the notebook does not have it any more."""
    library = content.library
    return library.title(library.form(form_id), language) if form_id in library.ids else form_id


def interview_place(interview: Interview, content: Content, language: str) -> tuple[int, int, str]:
    """Return the number of its page, how many its form has, and the title; 0 when nobody got that far."""
    try:
        form = content.library.form(interview.form, interview.form_version)
    except FormError:
        return 0, 0, ""
    # The last page is where all answers are looked at once more.
    total = len(form.sections) + 1
    for number, section in enumerate(form.sections, start=1):
        if section.id == interview.section:
            return number, total, content.library.section_text(form, section, language).title
    return 0, total, ""


def _consent_line(
    purpose: Purpose, decision: ConsentDecision | None, content: Content, language: str, today: date
) -> ConsentLine:
    return ConsentLine(
        purpose=purpose,
        label=content.code_lists.label("purpose", purpose.value, language),
        standing=_standing(decision, today),
        said_on=decision.decided_at.astimezone().date() if decision else None,
    )


def _standing(decision: ConsentDecision | None, today: date) -> Standing:
    if decision is None:
        return Standing.OPEN
    if decision.decision is Decision.NO:
        return Standing.SAID_NO
    if decision.decision is Decision.WITHDRAWN:
        return Standing.WITHDRAWN
    return Standing.EXPIRED if today > decision.valid_until else Standing.AGREED


def _answer_line(
    form: FormDefinition, question: Question, answers: Mapping[str, Answer], content: Content, language: str
) -> AnswerLine:
    answer = answers[question.id]
    text = content.library.text(form, question.id, language)
    labels = {option.id: option.label for option in text.options}
    return AnswerLine(
        question=question.id,
        label=text.label,
        state=answer.state,
        value=_worded(question, answers, labels),
        source=answer.source,
    )


def _worded(
    question: Question, answers: Mapping[str, Answer], labels: Mapping[str, str]
) -> str | bool | PartialDate:
    value = _value(question, answers[question.id])
    if value is None:
        return ""
    if isinstance(value, bool | PartialDate):
        return value
    if isinstance(value, Attachment | Signature) or rows_in(value):
        return _shape(value)
    codes = codes_in(value) or (str(value),)
    typed = _typed_other(question, answers)
    return ", ".join(typed if code == _OTHER and typed else labels.get(code, code) for code in codes)


def _shape(value: AnswerValue) -> str:
    if isinstance(value, Attachment):
        return value.name
    return str(len(rows_in(value))) if rows_in(value) else "✓"


def _value(question: Question, answer: Answer) -> AnswerValue:
    try:
        return from_text(question.type, answer.value_json)
    except AnswerRefusedError:
        # Another organisation may write an answer in a way this form does not know: shown as it came.
        return answer.value_json


def _typed_other(question: Question, answers: Mapping[str, Answer]) -> str:
    other = answers.get(question.other_id) if question.other_text else None
    if other is None or other.state is not AnswerState.ANSWERED:
        return ""
    try:
        value = from_text(FieldType.TEXT, other.value_json)
    except AnswerRefusedError:
        return ""
    return value if isinstance(value, str) else ""


def _move(entry: TimelineEntry) -> ReferralMove:
    prepared = ReferralState.PREPARED.value
    return ReferralMove(
        state=ReferralState(entry.facts.get("state", prepared)),
        at=entry.at,
        proof=Proof(entry.facts.get("proof", Proof.OURS.value)),
        reason=entry.facts.get("reason", ""),
    )
