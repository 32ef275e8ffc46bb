"""Keep a person safe: judge how urgent protection is, agree how to reach them, plan for bad moments."""

from __future__ import annotations

import json
from collections.abc import Mapping

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case, ContactMethod, RiskLevel, SafeContact
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import AssessmentId, CaseId, EntryId, OrganisationId, UserId, new_id
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.risk import (
    Approval,
    Assessment,
    MayNotApproveError,
    OwnView,
    Presence,
    ReasonMissingError,
    suggest,
)
from fieldcase.domain.safety import KeptFrom, PlanAnswer, PlanQuestion
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import eyes_on, reading_of, writing_of
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction


class NewAssessment(Frozen):
    """A judgement as the screen hands it over."""

    own_view: OwnView | None = None
    own_words: str = ""
    factors: Mapping[str, Presence] = {}
    decided: RiskLevel
    why: str
    supervisor: str = ""


class SafetySheet(Frozen):
    """What the page of risk and safety shows."""

    case: Case
    assessments: tuple[Assessment, ...]
    plan: dict[PlanQuestion, PlanAnswer]
    kept_from: tuple[KeptFrom, ...]
    organisations: tuple[Organisation, ...]
    workers: dict[UserId, str]
    may_approve: bool


class WaitingLevel(Frozen):
    """A level below the suggested one that waits for the present worker."""

    case: Case
    asked: Assessment


def set_risk(notebook: Notebook, case_id: CaseId, level: RiskLevel, why: str) -> Topic:
    """Set the level a worker judged without going through the factors, with one line why."""
    with writing_of(notebook, case_id, DataCategory.RISK) as tx:
        keep_assessment(
            notebook,
            tx,
            Assessment(
                id=AssessmentId(new_id(notebook.entropy)),
                case_id=case_id,
                number=tx.risks.next_number(case_id),
                at=tx.now,
                by=notebook.user.id,
                decided=level,
                why=why,
            ),
        )
    return Topic.CASES


def keep_assessment(notebook: Notebook, tx: Transaction, assessment: Assessment) -> None:
    """Add an assessment; lists and headers show its level from now on."""
    case = tx.cases.get(assessment.case_id)
    tx.risks.add(assessment)
    tx.cases.save(case.but(risk_level=assessment.level, updated_at=tx.now))
    asked = assessment.supervisor if assessment.approval is Approval.ASKED else ""
    record(
        notebook,
        tx,
        case.id,
        TimelineKind.RISK,
        assessment.id,
        level=assessment.level.value,
        why=assessment.why,
        asked=asked,
    )
    tx.audit.record("risk.set", case.id)


def safety_sheet(notebook: Notebook, case_id: CaseId) -> SafetySheet:
    """
    Return what is known about the safety of a person.

    Raises:
        NeedToKnowError: If that is not for the present worker.
    """
    with reading_of(notebook, case_id, DataCategory.RISK) as tx:
        return SafetySheet(
            case=tx.cases.get(case_id),
            assessments=tx.risks.of_case(case_id),
            plan=tx.safety.plan(case_id),
            kept_from=tx.safety.kept_from(case_id),
            organisations=tx.directory.all(),
            workers={one.id: one.name for one in tx.users.all()},
            may_approve=eyes_on(notebook, tx, case_id).approves(DataCategory.RISK),
        )


def assess(notebook: Notebook, case_id: CaseId, new: NewAssessment) -> Topic:
    """
    Add an assessment; one below the suggested level waits for a supervisor, and until then changes nothing.

    Raises:
        ReasonMissingError: Without the line why, or a lower level without the name of a supervisor.
    """
    suggested = suggest(new.factors, new.own_view).level
    with writing_of(notebook, case_id, DataCategory.RISK) as tx:
        assessment = Assessment(
            id=AssessmentId(new_id(notebook.entropy)),
            case_id=case_id,
            number=tx.risks.next_number(case_id),
            at=tx.now,
            by=notebook.user.id,
            own_view=new.own_view,
            own_words=new.own_words,
            factors=dict(new.factors),
            suggested=suggested,
            decided=new.decided,
            why=new.why,
            supervisor=new.supervisor,
        )
        asked = assessment.approval is Approval.ASKED
        if not new.why.strip() or (asked and not new.supervisor.strip()):
            raise ReasonMissingError
        keep_assessment(notebook, tx, assessment)
    return Topic.CASES


def approve(notebook: Notebook, assessment_id: AssessmentId) -> Topic:
    """
    Confirm a level below the suggested one; it counts from now on.

    Raises:
        MayNotApproveError: If the worker is no supervisor, leads the case, or it is not the newest.
    """
    with notebook.writing() as tx:
        asked = tx.risks.get(assessment_id)
        if not eyes_on(notebook, tx, asked.case_id).approves(DataCategory.RISK):
            raise MayNotApproveError
        newest = tx.risks.of_case(asked.case_id)[0].id
        if asked.approval is not Approval.ASKED or newest != asked.id:
            raise MayNotApproveError
        given = asked.but(approved_at=tx.now, approved_by=notebook.user.id)
        tx.risks.approve(given)
        case = tx.cases.get(given.case_id)
        tx.cases.save(case.but(risk_level=given.level, updated_at=tx.now))
        facts = {"level": given.level.value, "why": given.why, "confirmed": notebook.user.name}
        record(notebook, tx, case.id, TimelineKind.RISK, given.id, **facts)
        tx.audit.record("risk.confirmed", case.id)
    return Topic.CASES


def waiting_levels(notebook: Notebook) -> tuple[WaitingLevel, ...]:
    """Return the lower levels the present worker may confirm, longest first."""
    with notebook.reading() as tx:
        return tuple(
            WaitingLevel(case=tx.cases.get(asked.case_id), asked=asked)
            for asked in tx.risks.asked()
            if eyes_on(notebook, tx, asked.case_id).approves(DataCategory.RISK)
        )


def change_contact(notebook: Notebook, case_id: CaseId, wanted: SafeContact) -> Topic:
    """Write down how the person may be reached; the answers of the interview say the same from now on."""
    with writing_of(notebook, case_id, DataCategory.CONTACT) as tx:
        case = tx.cases.get(case_id)
        before = case.safe_contact
        contact = wanted.but(must_not_know=before.must_not_know)
        if contact == before:
            return Topic.NONE
        _answer_the_same(notebook, tx, case_id, before, contact)
        tx.cases.save(case.but(safe_contact=contact, updated_at=tx.now))
        tx.audit.record("contact.changed", case_id)
    return Topic.CASES


def _answer_the_same(
    notebook: Notebook, tx: Transaction, case_id: CaseId, before: SafeContact, after: SafeContact
) -> None:
    interviews = tx.interviews.of_case(case_id)
    if not interviews:
        return
    changed: list[GivenAnswer] = []
    for question, field in _QUESTIONS.items():
        said: object = getattr(after, field)
        if said == getattr(before, field):
            continue
        known = said not in ("", None, ContactMethod.NOT_DISCUSSED)
        changed.append(
            GivenAnswer(
                question=question,
                state=AnswerState.ANSWERED if known else AnswerState.NOT_ASKED,
                value_json=json.dumps(said, ensure_ascii=False) if known else "",
            )
        )
    tx.interviews.add_answers(interviews[0], changed, tx.now, notebook.user.id)


_QUESTIONS = {
    "contact_method": "method",
    "safe_times": "times",
    "who_may_answer": "notes",
    "may_leave_message": "leave_message",
}
"""The questions of the interview that the rule is made of."""


def keep_from(
    notebook: Notebook, case_id: CaseId, name: str, organisation_id: OrganisationId | None = None
) -> Topic:
    """Add somebody who must not know; an organisation named by its id is never referred to."""
    with writing_of(notebook, case_id, DataCategory.CONTACT) as tx:
        if organisation_id is not None:
            name = tx.directory.get(organisation_id).name
        known = {(one.name.casefold(), one.organisation_id) for one in tx.safety.kept_from(case_id)}
        if not name.strip() or (name.casefold(), organisation_id) in known:
            return Topic.NONE
        entry = KeptFrom(
            id=EntryId(new_id(notebook.entropy)),
            case_id=case_id,
            name=name,
            organisation_id=organisation_id,
            added_at=tx.now,
            added_by=notebook.user.id,
        )
        tx.safety.keep_from(entry)
        tx.cases.touch(case_id, tx.now)
        tx.audit.record("kept_from.changed", case_id)
    return Topic.CASES


def take_off(notebook: Notebook, case_id: CaseId, entry_id: EntryId) -> Topic:
    """Take somebody off the list of those who must not know."""
    with writing_of(notebook, case_id, DataCategory.CONTACT) as tx:
        tx.safety.take_off(entry_id, tx.now, notebook.user.id)
        tx.cases.touch(case_id, tx.now)
        tx.audit.record("kept_from.changed", case_id)
    return Topic.CASES


def answer_plan(notebook: Notebook, case_id: CaseId, question: PlanQuestion, text: str) -> Topic:
    """Keep one part of the safety plan; saying the same again adds nothing."""
    with writing_of(notebook, case_id, DataCategory.RISK) as tx:
        present = tx.safety.plan(case_id).get(question)
        if (present.text if present else "") == text:
            return Topic.NONE
        answer = PlanAnswer(question=question, text=text, answered_at=tx.now, recorded_by=notebook.user.id)
        tx.safety.answer_plan(case_id, answer)
        tx.cases.touch(case_id, tx.now)
        tx.audit.record("plan.saved", case_id, (question.value,))
    return Topic.CASES
