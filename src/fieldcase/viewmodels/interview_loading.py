"""Reading an interview from the notebook, with what the case already knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from fieldcase.domain.case import Case
from fieldcase.domain.consent import ConsentDecision, Purpose
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import Answer, Interview, InterviewState
from fieldcase.domain.user import Role
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.replies import replies_of
from fieldcase.forms.reply import Answers
from fieldcase.forms.reuse import NEVER_AGAIN, Earlier, is_fresh
from fieldcase.services.casework import case_sheet
from fieldcase.services.consent import consent_sheet
from fieldcase.services.intake import InterviewSheet, resume
from fieldcase.services.linking import Links, links
from fieldcase.services.notebook import Notebook
from fieldcase.services.own_forms import own_forms
from fieldcase.services.safe_places import safe_addresses


@dataclass(frozen=True)
class Loaded:
    """A case with its answers; no interview when the next one has not begun."""

    case: Case
    interview: Interview | None
    answers: Mapping[str, Answer]
    decisions: Mapping[Purpose, ConsentDecision]
    room: Room
    kept_back: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Room:
    """Who asks here; whom answers may point to; which own forms there are; what belongs in no answer."""

    role: Role = Role.CASE_MANAGER
    links: Links = field(default_factory=Links)
    own_forms: tuple[OwnForm, ...] = ()
    withdrawn: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """Which interview to read: this one, else the unfinished one of the case in this form."""

    form: str
    interview_id: InterviewId | None = None
    case_id: CaseId | None = None


def load(notebook: Notebook, wanted: Wanted) -> Loaded:
    """Read what *wanted* names; raises ``NotFoundError`` when the notebook does not have it."""
    if wanted.interview_id is not None:
        return _with_decisions(notebook, resume(notebook, wanted.interview_id))
    case_id = wanted.case_id if wanted.case_id is not None else CaseId("")
    sheet = case_sheet(notebook, case_id)
    unfinished = [
        one for one in sheet.interviews if one.form == wanted.form and one.state is not InterviewState.DONE
    ]
    if unfinished:
        return _with_decisions(notebook, resume(notebook, unfinished[0].id))
    if not sheet.interviews:
        return Loaded(sheet.case, None, {}, sheet.decisions, room_of(notebook))
    known = resume(notebook, sheet.interviews[0].id)
    return Loaded(sheet.case, None, known.answers, sheet.decisions, room_of(notebook), known.kept_back)


def room_of(notebook: Notebook) -> Room:
    """Return who asks, with what an interview needs to know of the notebook."""
    kept = own_forms(notebook)
    return Room(
        notebook.user.role,
        links(notebook),
        tuple(one.own for one in kept),
        tuple(one.own.form.id for one in kept if not one.offered),
        safe_addresses(notebook),
    )


def replies_from(form: FormDefinition, loaded: Loaded, today: date) -> tuple[Answers, dict[str, Earlier]]:
    """Return what counts now, then what other interviews kept for questions this one has not answered."""
    own = loaded.interview.id if loaded.interview is not None else None
    replies = dict(replies_of(form, loaded.answers))
    earlier: dict[str, Earlier] = {}
    for question in form.questions:
        answer = loaded.answers.get(question.id)
        if answer is None or answer.interview_id == own or question.id not in replies:
            continue
        said_on = answer.answered_at.astimezone().date()
        known = Earlier(replies[question.id], said_on, answer.source)
        if known.reply.value is not None:
            earlier[question.id] = known
        if not _counts(question, known, today):
            del replies[question.id]
    return replies, earlier


def _counts(question: Question, known: Earlier, today: date) -> bool:
    never_again = question.trauma_weight >= NEVER_AGAIN and known.reply.value is not None
    return never_again or is_fresh(question, known, today) or known.reply.value is None


def _with_decisions(notebook: Notebook, sheet: InterviewSheet) -> Loaded:
    decisions = consent_sheet(notebook, sheet.case.id).decisions
    return Loaded(sheet.case, sheet.interview, sheet.answers, decisions, room_of(notebook), sheet.kept_back)
