"""Share without an agreement: facts, the least data, a second person, and a look at it afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time

from fieldcase.bundle import Basis, BundleType, Consent
from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.exceptional import (
    ExceptionState,
    ExceptionStep,
    FactsMissingError,
    Ground,
    PersonTold,
    SecondPersonError,
    SharingException,
    StepTaken,
    exception_needs,
    may_be_second,
)
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ExceptionId, OrganisationId, new_id
from fieldcase.domain.interview import Answer
from fieldcase.domain.need_to_know import Eyes
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.referral import Referral, Urgency
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.roles import Action
from fieldcase.domain.sharing import Projection, ShareItem, project_exception
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import answers_for, eyes_on, require_working
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import CASE_PATH, case_payload
from fieldcase.services.sealing import Letter, seal_letter
from fieldcase.services.share_items import share_items
from fieldcase.services.sharing import (
    ReferralRequest,
    eyes_of_who_refers,
    protected_case,
    recipient_id,
    require_checked_key,
    written_down,
)
from fieldcase.services.wording import Wording
from fieldcase.storage.transaction import Transaction

TOPICS = Topic.CASES | Topic.OUTBOX

_BUNDLE_BASIS = {
    Ground.DANGER: Basis.VITAL_INTEREST,
    Ground.INCAPACITY: Basis.VITAL_INTEREST,
    Ground.CHILD_PROTECTION: Basis.PUBLIC_INTEREST,
    Ground.LEGAL_DUTY: Basis.LEGAL_OBLIGATION,
}


class NewException(Frozen):
    """What the worker says; *unreachable* only where no second person can be asked in time."""

    organisation_id: OrganisationId
    purpose: Purpose
    ground: Ground
    facts: str
    alternatives: str
    told: PersonTold
    keys: tuple[str, ...]
    unreachable: str = ""


class ExceptionSheet(Frozen):
    """Everything the page shows of one request, or of one that is being written."""

    case: Case
    organisation: Organisation
    purpose: Purpose
    items: tuple[ShareItem, ...]
    seconds: tuple[str, ...]
    exception: SharingException | None = None
    workers: dict[str, str] = {}
    state: ExceptionState | None = None
    may_decide: bool = False
    may_tell: bool = False


class OpenException(Frozen):
    """
    One that waits for somebody; *for_me* if the present worker can take the next step.

    *to_tell*: what is left is to tell the person, which is for whoever asked.
    """

    exception: SharingException
    case: Case
    organisation: Organisation
    state: ExceptionState
    for_me: bool
    to_tell: bool = False


def blank_sheet(
    notebook: Notebook, wording: Wording, case_id: CaseId, organisation_id: OrganisationId, purpose: Purpose
) -> ExceptionSheet:
    """
    Return what a new request starts from: the answers it may name at most.

    Raises:
        MustNotKnowError: If the person named this organisation among those who must not know.
    """
    with notebook.reading() as tx:
        organisation = tx.directory.get(organisation_id)
        case = protected_case(tx, case_id, organisation)
        eyes = eyes_of_who_refers(notebook, tx, case_id)
        return ExceptionSheet(
            case=case,
            organisation=organisation,
            purpose=purpose,
            items=_possible(tx, wording, (case, purpose), _known(notebook, tx, eyes, case_id)),
            seconds=_seconds(notebook, tx),
        )


def exception_sheet(notebook: Notebook, wording: Wording, exception_id: ExceptionId) -> ExceptionSheet:
    """Return one request with its steps, and whether the present worker may be the second person."""
    with notebook.reading() as tx:
        exception = tx.exceptions.get(exception_id)
        organisation = tx.directory.get(exception.organisation_id)
        case = protected_case(tx, exception.case_id, organisation)
        answers = tx.interviews.current_answers(case.id)
        possible = _possible(tx, wording, (case, exception.purpose), answers)
        return ExceptionSheet(
            case=case,
            organisation=organisation,
            purpose=exception.purpose,
            items=_as_seen(
                eyes_on(notebook, tx, case.id),
                tuple(item for item in possible if item.always or item.key in exception.keys),
            ),
            seconds=_seconds(notebook, tx),
            exception=exception,
            workers={user.id: user.name for user in tx.users.all()},
            state=exception.state(notebook.clock.now()),
            may_decide=may_be_second(notebook.user, exception.asked_by),
            may_tell=exception.owes_telling and exception.asked_by == notebook.user.id,
        )


def ask(notebook: Notebook, wording: Wording, case_id: CaseId, new: NewException) -> ExceptionId:
    """
    Keep a request to share without an agreement; nothing leaves by it.

    Raises:
        FactsMissingError: If facts, other ways that were considered, or answers to share are missing.
        MustNotKnowError: If the person named this organisation among those who must not know.
    """
    with notebook.writing(Action.SHARE) as tx:
        organisation = tx.directory.get(new.organisation_id)
        case = protected_case(tx, case_id, organisation)
        eyes = eyes_of_who_refers(notebook, tx, case_id)
        known = _known(notebook, tx, eyes, case_id)
        offered = _possible(tx, wording, (case, new.purpose), known)
        possible = {item.key for item in offered if not item.always}
        keys = tuple(key for key in new.keys if key in possible)
        if not (new.facts.strip() and new.alternatives.strip() and keys):
            raise FactsMissingError
        exception = SharingException(
            id=ExceptionId(new_id(notebook.entropy)),
            case_id=case_id,
            asked_at=tx.now,
            asked_by=notebook.user.id,
            **{**new.as_dict(), "keys": keys},
        )
        tx.exceptions.add(exception)
        facts = {"organisation": organisation.name, "ground": new.ground.value}
        record(notebook, tx, case_id, TimelineKind.EXCEPTION_ASKED, exception.id, **facts)
        tx.audit.record("exception.asked", exception.id, (new.ground.value, *keys))
    return exception.id


def decide(notebook: Notebook, exception_id: ExceptionId, *, agree: bool, words: str) -> Topic:
    """
    Keep what the second person says before it goes.

    Raises:
        ReasonMissingError: Without a word why, whichever way they decide.
        SecondPersonError: If it is the worker who asked, or somebody who does not answer for the work.
        TransitionError: If it was decided already.
    """
    if not words.strip():
        raise ReasonMissingError
    step = ExceptionStep.AGREED if agree else ExceptionStep.DISAGREED
    return _second(notebook, exception_id, step, words, (ExceptionState.WAITS, ExceptionState.MAY_GO))


def look_at(notebook: Notebook, exception_id: ExceptionId, words: str) -> Topic:
    """
    Keep that a second person looked at what went.

    Raises:
        SecondPersonError: If it is the worker who asked, or somebody who does not answer for the work.
        TransitionError: If nothing went yet.
    """
    return _second(notebook, exception_id, ExceptionStep.LOOKED_AT, words, (ExceptionState.SHARED,))


def note_person_told(notebook: Notebook, exception_id: ExceptionId, words: str) -> Topic:
    """
    Keep that the person knows now what went, from whoever asked for it.

    Raises:
        TransitionError: If they were told before, or need not be.
    """
    with notebook.writing(Action.SHARE) as tx:
        exception = tx.exceptions.get(exception_id)
        require_working(notebook, tx, exception.case_id)
        if not exception.owes_telling or exception.asked_by != notebook.user.id:
            raise TransitionError(was=exception.told.value, wanted=ExceptionStep.PERSON_TOLD.value)
        _step_taken(notebook, tx, exception, ExceptionStep.PERSON_TOLD, words)
    return TOPICS


def share(notebook: Notebook, wording: Wording, exception_id: ExceptionId) -> Referral:
    """
    Seal what the request names, for its organisation, into the outbox.

    Raises:
        ExceptionNotAgreedError: If no second person agreed, it went already or is too old.
        KeyNotCheckedError, KeyChangedError, CardExpiredError: If the organisation's key cannot be trusted.
        MustNotKnowError: If the person named this organisation among those who must not know.
    """
    with notebook.reading() as tx:
        exception = tx.exceptions.get(exception_id)
        organisation = tx.directory.get(exception.organisation_id)
        case = protected_case(tx, exception.case_id, organisation)
        eyes_of_who_refers(notebook, tx, case.id)
        items = share_items(tx, case, tx.interviews.current_answers(case.id), wording)
    require_checked_key(organisation, notebook.clock.now(), by_words=False)
    projection = project_exception(items, exception, notebook.clock.now())
    sealed = seal_letter(notebook, _letter(notebook, organisation, projection, exception.ground))
    request = ReferralRequest(
        case_id=case.id,
        organisation_id=organisation.id,
        purpose=exception.purpose,
        urgency=Urgency.IMMEDIATE,
        ticked=frozenset(exception.keys),
    )
    return written_down(notebook, request, projection, sealed, len(items))


def open_exceptions(notebook: Notebook) -> tuple[OpenException, ...]:
    """Return what waits for a second person, may go, or has to be looked at, oldest first."""
    now = notebook.clock.now()
    with notebook.reading() as tx:
        found = []
        for exception in tx.exceptions.unfinished():
            state = exception.state(now)
            if state is not ExceptionState.EXPIRED:
                found.append(_open(notebook, tx, exception, state))
        return tuple(one for one in found if one.for_me or _sees(notebook, tx, one.exception))


def _open(
    notebook: Notebook, tx: Transaction, exception: SharingException, state: ExceptionState
) -> OpenException:
    mine = exception.asked_by == notebook.user.id
    to_tell = exception.owes_telling and (mine or state is ExceptionState.LOOKED_AT)
    waits_for_us = to_tell or state is ExceptionState.MAY_GO
    for_me = mine if waits_for_us else may_be_second(notebook.user, exception.asked_by)
    return OpenException(
        exception=exception,
        case=tx.cases.get(exception.case_id),
        organisation=tx.directory.get(exception.organisation_id),
        state=state,
        for_me=for_me,
        to_tell=to_tell,
    )


def _sees(notebook: Notebook, tx: Transaction, exception: SharingException) -> bool:
    return eyes_on(notebook, tx, exception.case_id).reads(DataCategory.PLAN, exception.asked_by)


def _second(
    notebook: Notebook,
    exception_id: ExceptionId,
    step: ExceptionStep,
    words: str,
    while_in: tuple[ExceptionState, ...],
) -> Topic:
    with notebook.writing(Action.SHARE) as tx:
        exception = tx.exceptions.get(exception_id)
        if not may_be_second(notebook.user, exception.asked_by):
            raise SecondPersonError
        state = exception.state(tx.now)
        if state not in while_in:
            raise TransitionError(was=state.value, wanted=step.value)
        _step_taken(notebook, tx, exception, step, words)
    return TOPICS


def _step_taken(
    notebook: Notebook, tx: Transaction, exception: SharingException, step: ExceptionStep, words: str
) -> None:
    taken = StepTaken(step=step, words=words.strip(), at=tx.now, by=notebook.user.id)
    tx.exceptions.add_step(exception.id, taken)
    record(notebook, tx, exception.case_id, TimelineKind.EXCEPTION_STEP, exception.id, step=step.value)
    tx.audit.record(f"exception.{step.value}", exception.id)


def _possible(
    tx: Transaction, wording: Wording, about: tuple[Case, Purpose], answers: Mapping[str, Answer]
) -> tuple[ShareItem, ...]:
    case, purpose = about
    needed = exception_needs(purpose)
    items = share_items(tx, case, answers, wording)
    return tuple(item for item in items if item.always or item.category in needed)


def _known(notebook: Notebook, tx: Transaction, eyes: Eyes, case_id: CaseId) -> dict[str, Answer]:
    return answers_for(notebook, eyes, tx.interviews.current_answers(case_id))


def _as_seen(eyes: Eyes, items: tuple[ShareItem, ...]) -> tuple[ShareItem, ...]:
    """Name every item, and show the words of those that are in sight of the present worker."""
    hidden = {"value": "", "code": ""}
    return tuple(item if item.always or eyes.reads(item.category) else item.but(**hidden) for item in items)


def _seconds(notebook: Notebook, tx: Transaction) -> tuple[str, ...]:
    """Return the names of those who could be the second person if the present worker asked."""
    return tuple(user.name for user in tx.users.all() if may_be_second(user, notebook.user.id))


def _letter(notebook: Notebook, organisation: Organisation, projection: Projection, ground: Ground) -> Letter:
    last_moment = datetime.combine(projection.valid_until, time(23, 59), tzinfo=UTC)
    return Letter(
        type=BundleType.REFERRAL,
        thread_id=new_id(notebook.entropy),
        to=organisation,
        payloads={CASE_PATH: case_payload(projection, Urgency.IMMEDIATE, "", None)},
        consent=Consent(
            basis=_BUNDLE_BASIS[ground],
            org_ids=(recipient_id(organisation),),
            purposes=(projection.purpose.value,),
            expires_at=last_moment,
        ),
    )
