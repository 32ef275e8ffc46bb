"""The daily work: what matters today, the list of cases, the file of one."""

from __future__ import annotations

from datetime import date, datetime

from fieldcase.domain.adding import AddedEntry
from fieldcase.domain.assistance import OPEN_STEPS, Measure, ServiceStep, StepEnd, StepKind, StepStatus, move
from fieldcase.domain.case import Case, Note, Person, SafeContact
from fieldcase.domain.case_list import CaseQuery
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.closing import ClosingState, Kept, state_of
from fieldcase.domain.consent import REVIEW_AFTER, ConsentDecision, Purpose, current_decisions
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, GoalId, NoteId, OrganisationId, StepId, UserId, new_id
from fieldcase.domain.interview import Interview
from fieldcase.domain.need_to_know import Eyes, NeedToKnowError, sees_people
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.partner import STALE_AFTER
from fieldcase.domain.referral import WAITING, Referral, waits_until
from fieldcase.domain.roles import Action, allows
from fieldcase.domain.safety import KeptFrom
from fieldcase.domain.sharing import ShareItem
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.services.adding import added_entries
from fieldcase.services.listing import first_rows, turn_the_day
from fieldcase.services.need_to_know import eyes_on, only_cases_of_mine, require_writing, writing_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.received_answers import received_items
from fieldcase.storage.cases import CaseFilter
from fieldcase.storage.elsewhere import Elsewhere
from fieldcase.storage.transaction import Transaction

LIST_LIMIT = 500
"""Rows read at once; typing narrows the list."""
WAITING_SHOWN = 8
DUE_SHOWN = 20
"""More than a day holds; the others stand in the list of cases, what needs attention first."""
_MOVES = frozenset({TimelineKind.REFERRAL_PREPARED, TimelineKind.REFERRAL_STATE})


class CaseLine(Frozen):
    """One row of the case list."""

    case: Case
    next_step: ServiceStep | None


class CaseSheet(Frozen):
    """
    Everything the case file shows but its timeline, as far as it is for the eyes of the present worker.

    *leader* is the name of whoever leads the case, *moves* what became of its referrals, *received* what
    other organisations said of the person in their words, *added* what whoever answers for a case that is
    elsewhere should have of us.
    """

    case: Case
    eyes: Eyes
    leader: str
    steps: tuple[ServiceStep, ...]
    decisions: dict[Purpose, ConsentDecision]
    notes: tuple[Note, ...]
    interviews: tuple[Interview, ...]
    referrals: tuple[Referral, ...]
    moves: tuple[TimelineEntry, ...]
    organisations: dict[OrganisationId, Organisation]
    kept_from: tuple[KeptFrom, ...] = ()
    elsewhere: Elsewhere | None = None
    closing: ClosingState = ClosingState.OPEN
    kept: Kept | None = None
    received: tuple[ShareItem, ...] = ()
    added: tuple[AddedEntry, ...] = ()


class DueReview(Frozen):
    """A case whose risk has to be looked at again."""

    case: Case
    due_at: datetime


class DueStep(Frozen):
    """A step that waits for us, with its case."""

    step: ServiceStep
    case: Case


class WaitingReferral(Frozen):
    """A referral somebody still owes an answer to; *due* is until when it is waited for."""

    referral: Referral
    organisation: Organisation
    case: Case
    due: datetime | None = None


class UnfinishedInterview(Frozen):
    """An interview that was paused."""

    interview: Interview
    case: Case


class TodaySheet(Frozen):
    """What the day asks for."""

    worker: str
    now: datetime
    today: date
    due: tuple[DueStep, ...]
    due_count: int
    reviews: tuple[DueReview, ...] = ()
    waiting: tuple[WaitingReferral, ...]
    unfinished: tuple[UnfinishedInterview, ...]
    unfinished_count: int
    new_messages: int
    consents_to_review: int
    last_backup: datetime | None
    last_elsewhere: datetime | None
    has_cases: bool
    training: bool
    organisations_to_check: int = 0


class NewStep(Frozen):
    """A step as the screen hands it over."""

    kind: StepKind
    service: str
    title: str
    provider: str = ""
    due_on: date | None = None
    due_note: str = ""
    delivered: bool = False
    outcome: str = ""
    need: str = ""
    goal_id: GoalId | None = None
    worker: UserId | None = None
    measure: Measure = Measure()


def today_sheet(notebook: Notebook) -> TodaySheet:
    """Return what is due, what waits on others, what was left unfinished."""
    today = notebook.clock.today()
    people = sees_people(notebook.user.role)
    mine = notebook.user.id if only_cases_of_mine(notebook) else None
    with notebook.reading() as tx:
        unfinished = tuple(
            UnfinishedInterview(interview=one, case=tx.cases.get(one.case_id))
            for one in tx.interviews.unfinished(notebook.user.id, DUE_SHOWN)
        )
        last_backup, elsewhere = tx.meta.get("last_backup"), tx.meta.get("last_copy_elsewhere")
        return TodaySheet(
            worker=notebook.user.name,
            now=notebook.clock.now(),
            today=today,
            due=tuple(
                DueStep(step=step, case=tx.cases.get(step.case_id))
                for step in (tx.steps.due(today, DUE_SHOWN, mine) if people else ())
            ),
            due_count=tx.steps.due_count(today, mine) if people else 0,
            reviews=_reviews(notebook, tx),
            waiting=_waiting(notebook, tx),
            unfinished=unfinished,
            unfinished_count=tx.interviews.unfinished_count(notebook.user.id),
            new_messages=tx.incoming.waiting_count(),
            consents_to_review=tx.consents.to_review(notebook.clock.now() - REVIEW_AFTER, today),
            last_backup=datetime.fromisoformat(last_backup) if last_backup else None,
            last_elsewhere=datetime.fromisoformat(elsewhere) if elsewhere else None,
            has_cases=not tx.cases.is_empty(),
            training=notebook.training,
            organisations_to_check=_to_check(notebook, tx),
        )


def _to_check(notebook: Notebook, tx: Transaction) -> int:
    # What the directory says is looked after by whoever looks after data.
    if not allows(notebook.user, Action.MANAGE_FORMS):
        return 0
    return tx.directory.count_checked_before(notebook.clock.today() - STALE_AFTER)


def _reviews(notebook: Notebook, tx: Transaction) -> tuple[DueReview, ...]:
    # Until the end of the day on the wall clock: what is due this evening is work of today.
    local = notebook.clock.now().astimezone()
    tonight = local.replace(hour=23, minute=59, second=59)
    found = tx.risks.to_review(tonight, DUE_SHOWN)
    return tuple(
        DueReview(case=tx.cases.get(case_id), due_at=due_at)
        for case_id, due_at in found
        if eyes_on(notebook, tx, case_id).reads(DataCategory.RISK)
    )


def _waiting(notebook: Notebook, tx: Transaction) -> tuple[WaitingReferral, ...]:
    waiting = [
        referral
        for referral in tx.referrals.all(LIST_LIMIT)
        if referral.state in WAITING and _is_followed(eyes_on(notebook, tx, referral.case_id), referral)
    ]
    return tuple(
        WaitingReferral(
            referral=referral,
            organisation=tx.directory.get(referral.organisation_id),
            case=tx.cases.get(referral.case_id),
            due=waits_until(referral, tx.referrals.since(referral)),
        )
        for referral in waiting[:WAITING_SHOWN]
    )


def _is_followed(eyes: Eyes, referral: Referral) -> bool:
    return not eyes.closed and eyes.reads(DataCategory.PLAN, referral.created_by)


def case_list(notebook: Notebook, view: CaseFilter, words: str) -> tuple[CaseLine, ...]:
    """Return the cases of one view that contain *words*, what needs attention first."""
    mine = notebook.user.id if view is CaseFilter.MINE else None
    query = CaseQuery(needs_attention=view is CaseFilter.ATTENTION, owner=mine, words=words)
    turn_the_day(notebook)
    page = first_rows(notebook, query, LIST_LIMIT)
    with notebook.reading() as tx:
        return tuple(
            CaseLine(case=tx.cases.get(line.case_id), next_step=_next_step(tx, line.case_id))
            for line in page.lines
        )


def _next_step(tx: Transaction, case_id: CaseId) -> ServiceStep | None:
    return next((one for one in tx.steps.of_case(case_id) if one.status in OPEN_STEPS), None)


def case_sheet(notebook: Notebook, case_id: CaseId) -> CaseSheet:
    """
    Return the file of one case, without what is not for the present worker.

    Raises:
        NotFoundError: If it is not here.
        NeedToKnowError: If the role of the worker opens no case at all.
    """
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        if not sees_people(eyes.role):
            raise NeedToKnowError(category=DataCategory.IDENTITY.value)
        plan = eyes.reads(DataCategory.PLAN)
        referrals = tx.referrals.of_case(case_id) if plan else ()
        return CaseSheet(
            case=_case_for(eyes, tx.cases.get(case_id)),
            eyes=eyes,
            leader=tx.users.get(tx.cases.owner(case_id)).name,
            steps=tuple(
                one for one in tx.steps.of_case(case_id) if eyes.reads(DataCategory.PLAN, one.created_by)
            ),
            decisions=current_decisions(tx.consents.of_case(case_id)) if plan else {},
            notes=tuple(
                one for one in tx.notes.of_case(case_id) if eyes.reads(DataCategory.ACCOUNT, one.written_by)
            ),
            interviews=tuple(
                one for one in tx.interviews.of_case(case_id) if plan or one.interviewer == eyes.worker
            ),
            referrals=referrals,
            moves=tuple(tx.timeline.newest(case_id, _MOVES)) if referrals else (),
            organisations={one.organisation_id: tx.directory.get(one.organisation_id) for one in referrals},
            kept_from=tx.safety.kept_from(case_id) if eyes.reads(DataCategory.CONTACT) else (),
            elsewhere=tx.elsewhere.of(case_id),
            closing=state_of(one.step for one in tx.closings.of_case(case_id)),
            kept=tx.closings.kept(case_id),
            received=received_items(tx, case_id, eyes),
            added=added_entries(notebook, tx, case_id) if plan else (),
        )


def _case_for(eyes: Eyes, case: Case) -> Case:
    """Return the case without what its header must not show to these eyes."""
    if not eyes.reads(DataCategory.IDENTITY):
        case = case.but(person=Person(id=case.person.id))
    if not eyes.reads(DataCategory.CONTACT):
        case = case.but(safe_contact=SafeContact())
    return case


def add_note(
    notebook: Notebook, case_id: CaseId, text: str, about: DataCategory = DataCategory.ACCOUNT
) -> Topic:
    """Keep a note; in no referral, but whoever answers for a case that is elsewhere gets it."""
    note_id = NoteId(new_id(notebook.entropy))
    with writing_of(notebook, case_id, DataCategory.PLAN) as tx:
        tx.notes.add(
            Note(
                id=note_id,
                case_id=case_id,
                text=text,
                written_at=tx.now,
                written_by=notebook.user.id,
                about=about,
            )
        )
        record(notebook, tx, case_id, TimelineKind.NOTE, note_id, text=text)
        tx.audit.record("note.added", note_id)
    return Topic.CASES


def plan_step(notebook: Notebook, case_id: CaseId, new: NewStep) -> Topic:
    """Add a step: planned for later, or already given here."""
    step_id = StepId(new_id(notebook.entropy))
    with writing_of(notebook, case_id, DataCategory.PLAN) as tx:
        step = ServiceStep(
            id=step_id,
            case_id=case_id,
            kind=new.kind,
            service=new.service,
            title=new.title,
            provider=new.provider,
            due_on=new.due_on,
            due_note=new.due_note,
            created_at=tx.now,
            created_by=notebook.user.id,
            need=new.need,
            goal_id=new.goal_id,
            worker=new.worker,
        )
        kind = TimelineKind.STEP_PLANNED
        if new.delivered:
            end = StepEnd(status=StepStatus.DELIVERED, outcome=new.outcome, measure=new.measure)
            step, kind = move(step, end, tx.now), TimelineKind.STEP_DELIVERED
        tx.steps.save(step)
        facts = {"title": new.title, "outcome": new.outcome, "service": new.service, "way": new.kind.value}
        record(notebook, tx, case_id, kind, step_id, **facts)
        tx.audit.record("step.added", step_id)
    return Topic.STEPS | Topic.CASES


def move_step(notebook: Notebook, step_id: StepId, status: StepStatus, outcome: str = "") -> Topic:
    """Tick a step done, take the tick back, or say what became of it."""
    return end_step(notebook, step_id, StepEnd(status=status, outcome=outcome))


def end_step(notebook: Notebook, step_id: StepId, end: StepEnd) -> Topic:
    """Say what became of a step, how much was given, what it cost."""
    with notebook.writing() as tx:
        moved = move(tx.steps.get(step_id), end, tx.now)
        require_writing(notebook, tx, moved.case_id, DataCategory.PLAN)
        tx.steps.save(moved)
        delivered = end.status is StepStatus.DELIVERED
        kind = TimelineKind.STEP_DELIVERED if delivered else TimelineKind.STEP_CHANGED
        facts = {"title": moved.title, "status": end.status.value, "outcome": end.outcome}
        record(notebook, tx, moved.case_id, kind, step_id, **facts)
        tx.audit.record(f"step.{end.status.value}", step_id)
    return Topic.STEPS | Topic.CASES


def record(
    notebook: Notebook, tx: Transaction, case_id: CaseId, kind: TimelineKind, subject_id: str, **facts: str
) -> None:
    """Add a line to the case's timeline, and note that the case changed."""
    tx.timeline.add(
        TimelineEntry(
            case_id=case_id,
            at=tx.now,
            by=notebook.user.id,
            kind=kind,
            subject_id=subject_id,
            facts={name: fact for name, fact in facts.items() if fact},
        )
    )
    tx.cases.touch(case_id, tx.now)
