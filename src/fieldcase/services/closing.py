"""End the work with a person, look at how a colleague ends it, take it up again."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from fieldcase.domain.assistance import OPEN_STEPS
from fieldcase.domain.case import Case, CaseStatus, Person, SafeContact
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.closing import (
    NEEDS_WORDS,
    UNSETTLED,
    WITH_CLOSING,
    Closing,
    ClosingEntry,
    ClosingIncompleteError,
    ClosingReason,
    ClosingState,
    ClosingStep,
    Hold,
    Kept,
    MayNotReviewError,
    after,
    is_whole,
    may_review,
    state_of,
)
from fieldcase.domain.consent import Decision, current_decisions
from fieldcase.domain.erasing import may_erase
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.interview import InterviewState
from fieldcase.domain.need_to_know import Eyes, NeedToKnowError, sees_people
from fieldcase.domain.plan import Finding, Standing
from fieldcase.domain.referral import WAITING
from fieldcase.domain.retention import NEAR, Policy, keep_until, may_decide
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.services.retention import policy_in
from fieldcase.storage.transaction import Transaction

SHOWN = 12
"""Notices on Today; whoever has more looks into them one after the other."""


class Loose(StrEnum):
    """What is still open in a case, each with the tab where it is settled."""

    STEPS = "steps"
    REFERRALS = "referrals"
    INTERVIEWS = "interviews"
    NEEDS = "needs"
    BED = "bed"
    AGREEMENTS = "agreements"
    DOCUMENTS = "documents"


class ClosingSheet(Frozen):
    """
    Everything the page shows of one case.

    Attributes:
        loose: How many things are still open, by kind.
        closing: What was written down last.
        reviewers: Who could look at it if the present worker asked; nobody in a small office.
        keep_until: The last day it is kept, or would be kept if it were closed today.
    """

    case: Case
    eyes: Eyes
    state: ClosingState
    loose: dict[Loose, int]
    unsettled_referrals: bool
    entries: tuple[ClosingEntry, ...]
    closing: Closing | None
    workers: dict[UserId, str]
    reviewers: tuple[str, ...]
    may_review: bool
    may_hold: bool
    policy: Policy
    since: date | None
    keep_until: date
    hold: Hold | None

    @property
    def may_reopen(self) -> bool:
        """Whether the present worker may take the work up again."""
        return self.may_write or self.eyes.role is Role.SUPERVISOR

    @property
    def sees_case(self) -> bool:
        """Whether the present worker may open the file itself."""
        return sees_people(self.eyes.role)

    @property
    def may_write(self) -> bool:
        """Whether the present worker may ask, or take it back."""
        return self.eyes.works_on(DataCategory.PLAN)


class NoticeKind(StrEnum):
    """What Today says about closing."""

    REVIEW = "review"
    SENT_BACK = "sent_back"
    KEPT_UNTIL = "kept_until"
    ERASE = "erase"


class ClosingNotice(Frozen):
    """A case somebody has to look at because of how it ends."""

    kind: NoticeKind
    case: Case
    worker: str = ""
    words: str = ""
    day: date | None = None


def closing_sheet(notebook: Notebook, case_id: CaseId) -> ClosingSheet:
    """
    Return how a case ends, or has ended.

    Raises:
        NotFoundError: If it is not here.
        NeedToKnowError: If the present worker neither sees people nor answers for how long they are kept.
    """
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        if not (sees_people(eyes.role) or may_decide(notebook.user)):
            raise NeedToKnowError(category=DataCategory.IDENTITY.value)
        entries, case = tx.closings.of_case(case_id), tx.cases.get(case_id)
        kept, policy = tx.closings.kept(case_id), policy_in(tx)
        until = kept.keep_until if kept else _keep_until(notebook, tx, case)
        asked_by = entries[-1].by if entries else notebook.user.id
        plan = eyes.reads(DataCategory.PLAN)
        users = tx.users.all()
        return ClosingSheet(
            case=case_as_seen(eyes, case),
            eyes=eyes,
            state=_state(entries),
            loose=_loose(notebook, tx, case_id) if plan else {},
            unsettled_referrals=_is_unsettled(tx, case_id),
            entries=entries if plan else (),
            closing=next((one.closing for one in reversed(entries) if one.closing), None) if plan else None,
            workers={one.id: one.name for one in (*users, *tx.users.left())},
            reviewers=_reviewers(notebook, tx, case),
            may_review=may_review(notebook.user, asked_by, case.owner),
            may_hold=may_decide(notebook.user),
            policy=policy,
            since=kept.since.astimezone().date() if kept else None,
            keep_until=until,
            hold=tx.closings.hold(case_id),
        )


def ask_to_close(notebook: Notebook, case_id: CaseId, closing: Closing) -> Topic:
    """
    Ask a supervisor to look at how the work ends.

    Raises:
        ClosingIncompleteError: If a question is open.
        NeedToKnowError: If the present worker does not work on the plan of this case.
    """
    return _take(notebook, case_id, ClosingStep.ASKED, closing=closing)


def close_alone(notebook: Notebook, case_id: CaseId, closing: Closing, words: str) -> Topic:
    """
    Close a case where nobody else could look at it; why is written down and stays visible.

    Raises:
        MayNotReviewError: If there is somebody who could.
        ClosingIncompleteError, ReasonMissingError, NeedToKnowError.
    """
    return _take(notebook, case_id, ClosingStep.CLOSED_ALONE, words, closing)


def approve(notebook: Notebook, case_id: CaseId, words: str = "") -> Topic:
    """Close a case whose closing somebody else asked for; raise ``MayNotReviewError`` unless one may."""
    return _take(notebook, case_id, ClosingStep.APPROVED, words)


def send_back(notebook: Notebook, case_id: CaseId, words: str) -> Topic:
    """Say what is missing before the case can be closed."""
    return _take(notebook, case_id, ClosingStep.SENT_BACK, words)


def take_back(notebook: Notebook, case_id: CaseId) -> Topic:
    """Go on with the work before anybody looked at the closing."""
    return _take(notebook, case_id, ClosingStep.TAKEN_BACK)


def reopen(notebook: Notebook, case_id: CaseId, words: str) -> Topic:
    """Take the work up again, with a reason; the case is written in as before."""
    return _take(notebook, case_id, ClosingStep.REOPENED, words)


def closing_notices(notebook: Notebook) -> tuple[ClosingNotice, ...]:
    """Return what waits for the present worker: to review, sent back, kept until today or nearly."""
    with notebook.reading() as tx:
        found = [*_to_review(notebook, tx), *_sent_back(notebook, tx), *_kept_long(notebook, tx)]
        found += _to_erase(notebook, tx)
    return tuple(found[:SHOWN])


_REVIEWS = frozenset({ClosingStep.APPROVED, ClosingStep.SENT_BACK})

_STATUS = {ClosingReason.TRANSFERRED: CaseStatus.CLOSED_REFERRED}
"""What the standard calls a case a partner goes on with; every other one is closed."""


def _take(
    notebook: Notebook, case_id: CaseId, step: ClosingStep, words: str = "", closing: Closing | None = None
) -> Topic:
    why = words.strip()
    if step in NEEDS_WORDS and not why:
        raise ReasonMissingError
    with notebook.writing() as tx:
        entries, case = tx.closings.of_case(case_id), tx.cases.get(case_id)
        state = after(_state(entries), step)
        _require(notebook, tx, case, step, entries)
        if step in WITH_CLOSING and (
            closing is None or not is_whole(closing, unsettled_referrals=_is_unsettled(tx, case_id))
        ):
            raise ClosingIncompleteError
        by = notebook.user.id
        tx.closings.add(
            ClosingEntry(case_id=case_id, step=step, closing=closing, words=why, at=tx.now, by=by)
        )
        written = closing or next((one.closing for one in reversed(entries) if one.closing), None)
        _carry_out(notebook, tx, case, state, written.reason if written else ClosingReason.OTHER)
        reason = closing.reason.value if closing else ""
        record(notebook, tx, case_id, TimelineKind.CLOSING, case_id, step=step.value, why=why, reason=reason)
        tx.audit.record(f"closing.{step.value}", case_id)
    return Topic.CASES | Topic.STEPS


def _require(
    notebook: Notebook, tx: Transaction, case: Case, step: ClosingStep, entries: tuple[ClosingEntry, ...]
) -> None:
    if step in _REVIEWS:
        if not may_review(notebook.user, entries[-1].by, case.owner):
            raise MayNotReviewError
        return
    supervises = step is ClosingStep.REOPENED and notebook.user.role is Role.SUPERVISOR
    if not (supervises or eyes_on(notebook, tx, case.id).works_on(DataCategory.PLAN)):
        raise NeedToKnowError(category=DataCategory.PLAN.value)
    if step is ClosingStep.CLOSED_ALONE and _reviewers(notebook, tx, case):
        raise MayNotReviewError


def _carry_out(
    notebook: Notebook, tx: Transaction, case: Case, state: ClosingState, reason: ClosingReason
) -> None:
    kept = tx.closings.kept(case.id)
    if state is ClosingState.CLOSED:
        status = _STATUS.get(reason, CaseStatus.CLOSED)
        tx.cases.save(case.but(status=status, updated_at=tx.now))
        until = _keep_until(notebook, tx, case)
        tx.closings.close(Kept(case_id=case.id, since=tx.now, keep_until=until))
    elif kept is not None:
        tx.closings.reopen(case.id)
        tx.cases.save(case.but(status=CaseStatus.ACTIVE, updated_at=tx.now))


def _state(entries: tuple[ClosingEntry, ...]) -> ClosingState:
    return state_of(one.step for one in entries)


def case_as_seen(eyes: Eyes, case: Case) -> Case:
    """Return the case, of which some see the code alone."""
    hidden = {"person": Person(id=case.person.id), "safe_contact": SafeContact()}
    return case if eyes.reads(DataCategory.IDENTITY) else case.but(**hidden)


def _reviewers(notebook: Notebook, tx: Transaction, case: Case) -> tuple[str, ...]:
    return tuple(one.name for one in tx.users.all() if may_review(one, notebook.user.id, case.owner))


def _keep_until(notebook: Notebook, tx: Transaction, case: Case) -> date:
    born = tx.cases.finding.source.description(case.id).born if case.person.is_child else None
    return keep_until(policy_in(tx), notebook.clock.today(), case.person, born)


def _is_unsettled(tx: Transaction, case_id: CaseId) -> bool:
    return any(one.state in UNSETTLED for one in tx.referrals.of_case(case_id))


def _loose(notebook: Notebook, tx: Transaction, case_id: CaseId) -> dict[Loose, int]:
    today = notebook.clock.today()
    needs = tx.plans.needs(case_id).values()
    agreed = current_decisions(tx.consents.of_case(case_id)).values()
    counted = {
        Loose.STEPS: sum(one.status in OPEN_STEPS for one in tx.steps.of_case(case_id)),
        Loose.REFERRALS: sum(one.state in WAITING for one in tx.referrals.of_case(case_id)),
        Loose.INTERVIEWS: sum(one.state is not InterviewState.DONE for one in tx.interviews.of_case(case_id)),
        Loose.NEEDS: sum(one.finding is Finding.PRESENT and one.standing is Standing.OPEN for one in needs),
        Loose.BED: sum(one.case_id == case_id for one in tx.shelters.present()),
        Loose.AGREEMENTS: sum(one.decision is Decision.YES and one.valid_until >= today for one in agreed),
        Loose.DOCUMENTS: len(tx.documents.of_case(case_id)),
    }
    return {kind: count for kind, count in counted.items() if count}


def _to_review(notebook: Notebook, tx: Transaction) -> list[ClosingNotice]:
    found = []
    for case_id in tx.closings.newest(ClosingStep.ASKED):
        asked, case = tx.closings.of_case(case_id)[-1], tx.cases.get(case_id)
        if may_review(notebook.user, asked.by, case.owner):
            worker = tx.users.get(asked.by).name
            seen = case_as_seen(eyes_on(notebook, tx, case_id), case)
            found.append(ClosingNotice(kind=NoticeKind.REVIEW, case=seen, worker=worker))
    return found


def _sent_back(notebook: Notebook, tx: Transaction) -> list[ClosingNotice]:
    found = []
    for case_id in tx.closings.newest(ClosingStep.SENT_BACK):
        entries, case = tx.closings.of_case(case_id), tx.cases.get(case_id)
        asked = next(one for one in reversed(entries) if one.step is ClosingStep.ASKED)
        if notebook.user.id in (asked.by, case.owner):
            said = entries[-1]
            found.append(
                ClosingNotice(
                    kind=NoticeKind.SENT_BACK,
                    case=case_as_seen(eyes_on(notebook, tx, case_id), case),
                    worker=tx.users.get(said.by).name,
                    words=said.words,
                )
            )
    return found


def _to_erase(notebook: Notebook, tx: Transaction) -> list[ClosingNotice]:
    users, found = tx.users.all(), []
    for wanted in tx.erasures.waiting():
        gone = tx.erasures.person.whole_person(wanted.person_id)
        if gone.cases and may_erase(notebook.user, wanted.asked_by, users):
            seen = case_as_seen(eyes_on(notebook, tx, gone.cases[0]), tx.cases.get(gone.cases[0]))
            worker = tx.users.get(wanted.asked_by).name
            found.append(ClosingNotice(kind=NoticeKind.ERASE, case=seen, worker=worker))
    return found


def _kept_long(notebook: Notebook, tx: Transaction) -> list[ClosingNotice]:
    if not may_decide(notebook.user):
        return []
    due = tx.closings.kept_until(notebook.clock.today() + NEAR, SHOWN)
    return [
        ClosingNotice(
            kind=NoticeKind.KEPT_UNTIL,
            case=case_as_seen(eyes_on(notebook, tx, kept.case_id), tx.cases.get(kept.case_id)),
            day=kept.keep_until,
        )
        for kept in due
    ]
