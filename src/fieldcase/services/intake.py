"""The intake: a case begins, answers are kept as they are given."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case, CaseStatus, ContactMethod, Person, new_case_code
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, InterviewId, PersonId, new_id
from fieldcase.domain.interview import Answer, GivenAnswer, Interview, InterviewState
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.forms.definition import FormDefinition
from fieldcase.services.asking import require_may_ask
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import answers_for, eyes_on, require_at_work, require_writing, writing_of
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

INTAKE = "intake"
STARTING_FORMS = frozenset({INTAKE, "intake_child", "shelter_arrival"})
"""The forms whose end makes a case active."""


class InterviewSheet(Frozen):
    """
    An interview with its case, and what is known so far.

    *kept_back* names the questions that have an answer which is not for the present worker.
    """

    case: Case
    interview: Interview
    answers: dict[str, Answer]
    kept_back: frozenset[str] = frozenset()


def start(notebook: Notebook, form: str, form_version: int) -> InterviewSheet:
    """Open a new case with its first interview; nothing about the person is needed."""
    now = notebook.clock.now()
    case_id, interview_id = CaseId(new_id(notebook.entropy)), InterviewId(new_id(notebook.entropy))
    with notebook.writing() as tx:
        require_at_work(notebook)
        case = Case(
            id=case_id,
            code=free_code(notebook, tx),
            person=Person(id=PersonId(new_id(notebook.entropy))),
            status=CaseStatus.INTAKE,
            owner=notebook.user.id,
            registration_date=notebook.clock.today(),
            updated_at=now,
        )
        interview = Interview(
            id=interview_id,
            case_id=case_id,
            form=form,
            form_version=form_version,
            state=InterviewState.RUNNING,
            started_at=now,
            updated_at=now,
            interviewer=notebook.user.id,
        )
        tx.cases.add(case)
        tx.interviews.save(interview)
        record(notebook, tx, case_id, TimelineKind.CASE_OPENED, case_id)
        tx.audit.record("case.opened", case_id)
    return InterviewSheet(case=case, interview=interview, answers={})


def resume(notebook: Notebook, interview_id: InterviewId) -> InterviewSheet:
    """Read an interview where it was left, with everything the case already knows."""
    with notebook.reading() as tx:
        interview = tx.interviews.get(interview_id)
        eyes = eyes_on(notebook, tx, interview.case_id)
        if not eyes.reads(DataCategory.PLAN, interview.interviewer):
            raise NeedToKnowError(category=DataCategory.PLAN.value)
        answers = tx.interviews.current_answers(interview.case_id)
        seen = answers_for(notebook, eyes, answers)
        return InterviewSheet(
            case=tx.cases.get(interview.case_id),
            interview=interview,
            answers=seen,
            kept_back=frozenset(answers) - frozenset(seen),
        )


def again(notebook: Notebook, case_id: CaseId, form: str, form_version: int) -> InterviewSheet:
    """Go on with the case's unfinished interview of this form, or begin another one."""
    with notebook.reading() as tx:
        unfinished = [
            one
            for one in tx.interviews.of_case(case_id)
            if one.form == form and one.state is not InterviewState.DONE
        ]
    if unfinished:
        return resume(notebook, unfinished[0].id)
    now = notebook.clock.now()
    interview = Interview(
        id=InterviewId(new_id(notebook.entropy)),
        case_id=case_id,
        form=form,
        form_version=form_version,
        state=InterviewState.RUNNING,
        started_at=now,
        updated_at=now,
        interviewer=notebook.user.id,
    )
    with writing_of(notebook, case_id, DataCategory.PLAN) as tx:
        tx.interviews.save(interview)
        tx.audit.record("interview.opened", interview.id)
    return resume(notebook, interview.id)


def save_answer(
    notebook: Notebook, form: FormDefinition, interview_id: InterviewId, given: GivenAnswer
) -> Topic:
    """
    Keep one answer, durably, and carry it into what lists and headers show.

    Saying the same again adds nothing; saying something else adds an answer and keeps the earlier one.

    Args:
        form: The form the interview is asked with.

    Raises:
        FormError: If the form leaves this question to others, or does not ask it here; nothing is kept.
    """
    return save_answers(notebook, form, interview_id, (given,))


def save_answers(
    notebook: Notebook, form: FormDefinition, interview_id: InterviewId, given: Sequence[GivenAnswer]
) -> Topic:
    """Keep several answers together, all of them or none, like ``save_answer``."""
    with notebook.writing() as tx:
        interview = tx.interviews.get(interview_id)
        require_writing(notebook, tx, interview.case_id, DataCategory.PLAN)
        require_may_ask(form, interview, notebook.user.role, [one.question for one in given])
        return write_answers(notebook, tx, interview, given)


def write_answers(
    notebook: Notebook, tx: Transaction, interview: Interview, given: Sequence[GivenAnswer]
) -> Topic:
    """Write what is new of *given*; for use cases that know who may ask."""
    news = _what_is_new(tx, interview, given)
    if not news:
        return Topic.NONE
    tx.interviews.add_answers(interview, news, tx.now, notebook.user.id)
    for attachment_id in (name for one in news for name in one.attachments):
        tx.interviews.attachments.belong(attachment_id, interview.case_id)
    _carry(tx, interview.case_id, news)
    tx.audit.record("answer.saved", interview.case_id, tuple(one.question for one in news))
    return Topic.CASES


def _what_is_new(tx: Transaction, interview: Interview, given: Sequence[GivenAnswer]) -> list[GivenAnswer]:
    if len(given) == 1:
        only = tx.interviews.current_answer(interview.case_id, given[0].question)
        present = {} if only is None else {only.question: only}
    else:
        present = tx.interviews.current_answers(interview.case_id)
    return [
        one
        for one in given
        if one.question not in present or not _says_the_same(present[one.question], interview.id, one)
    ]


def _carry(tx: Transaction, case_id: CaseId, news: Sequence[GivenAnswer]) -> None:
    if not any(one.question in CARRIED for one in news):
        tx.cases.touch(case_id, tx.now)
        return
    case = carried_into(tx.cases.get(case_id), news)
    tx.cases.save(case.but(updated_at=tx.now))


def leave(notebook: Notebook, interview_id: InterviewId, state: InterviewState, section: str) -> Topic:
    """Pause or finish an interview at a section; the case becomes active when its intake is done."""
    with notebook.writing() as tx:
        interview = tx.interviews.get(interview_id)
        require_writing(notebook, tx, interview.case_id, DataCategory.PLAN)
        tx.interviews.save(interview.but(state=state, section=section, updated_at=tx.now))
        answers = tx.interviews.current_answers(interview.case_id)
        if interview.state is not state and state is not InterviewState.RUNNING:
            record(
                notebook,
                tx,
                interview.case_id,
                TimelineKind.INTERVIEW,
                interview_id,
                state=state.value,
                answers=str(sum(one.state is AnswerState.ANSWERED for one in answers.values())),
                prefers_not=str(sum(one.state is AnswerState.PREFERS_NOT for one in answers.values())),
            )
        case = tx.cases.get(interview.case_id)
        if (
            state is InterviewState.DONE
            and case.status is CaseStatus.INTAKE
            and interview.form in STARTING_FORMS
        ):
            tx.cases.save(case.but(status=CaseStatus.ACTIVE, updated_at=tx.now))
        tx.audit.record(f"interview.{state.value}", interview_id)
    return Topic.CASES


def carried_into(case: Case, given: Iterable[GivenAnswer]) -> Case:
    """Return *case* with what answers say about its header: alias, language, safe contact."""
    parts: dict[str, dict[str, object]] = {"case": {}, "person": {}, "contact": {}}
    for one in given:
        if one.question in CARRIED:
            part, field = CARRIED[one.question]
            parts[part][field] = _fitting(field, json.loads(one.value_json) if one.value_json else None)
    return case.but(
        **parts["case"],
        person=case.person.but(**parts["person"]),
        safe_contact=case.safe_contact.but(**parts["contact"]),
    )


CARRIED = {
    "alias": ("person", "alias"),
    "primary_language": ("person", "primary_language"),
    "gender": ("person", "gender"),
    "age_group": ("person", "age_group"),
    "first_contact_channel": ("case", "first_contact_channel"),
    "interpreter_needed": ("case", "interpreter_needed"),
    "contact_method": ("contact", "method"),
    "safe_times": ("contact", "times"),
    "who_may_answer": ("contact", "notes"),
    "may_leave_message": ("contact", "leave_message"),
    "must_not_know": ("contact", "must_not_know"),
}
"""Questions whose answer is also shown outside the interview, and where."""

_YES_NO = frozenset({"interpreter_needed", "leave_message"})


def _fitting(field: str, value: object) -> object:
    if field == "method":
        return next((one for one in ContactMethod if one.value == value), ContactMethod.NOT_DISCUSSED)
    if field in _YES_NO:
        return value if isinstance(value, bool) else None
    return value if isinstance(value, str) else ""


def _says_the_same(present: Answer, interview_id: InterviewId, given: GivenAnswer) -> bool:
    """Whether *given* adds nothing; confirming in another interview does add that it was confirmed."""
    said = (present.state, present.value_json, present.source, present.interview_id)
    return said == (given.state, given.value_json, given.source, interview_id)


def free_code(notebook: Notebook, tx: Transaction) -> str:
    """Return a case code nobody has here."""
    code = new_case_code(notebook.office.case_prefix, notebook.entropy)
    while tx.cases.code_is_taken(code):
        code = new_case_code(notebook.office.case_prefix, notebook.entropy)
    return code
