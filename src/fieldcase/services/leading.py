"""Who leads a case; who opened one that was not for them, with what reason."""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import NotAllowedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, EntryId, UserId, new_id
from fieldcase.domain.need_to_know import AT_WORK, OPEN_FOR, NeedToKnowError, Opening
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role
from fieldcase.services.casework import record
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook

NOTICES_SHOWN = 8


class OpeningNotice(Frozen):
    """Somebody opened a case that was not for them, with a reason."""

    opening: Opening
    case_code: str
    worker: str
    may_confirm: bool


def open_with_reason(notebook: Notebook, case_id: CaseId, reason: str) -> Topic:
    """
    Let the present worker read a case for four hours; the supervisor and whoever leads it are told.

    Raises:
        ReasonMissingError: Without a reason.
        NeedToKnowError: If the role opens no cases, or sees everything already.
    """
    why = reason.strip()
    if not why:
        raise ReasonMissingError
    with notebook.writing() as tx:
        if not eyes_on(notebook, tx, case_id).may_open:
            raise NeedToKnowError(category="all")
        opening = Opening(
            id=EntryId(new_id(notebook.entropy)),
            case_id=case_id,
            opened_at=tx.now,
            opened_by=notebook.user.id,
            reason=why,
            until=tx.now + OPEN_FOR,
        )
        tx.openings.add(opening)
        facts = {"worker": notebook.user.name, "why": why}
        record(notebook, tx, case_id, TimelineKind.OPENED_WITH_REASON, opening.id, **facts)
        tx.audit.record("case.opened_with_reason", case_id)
    return Topic.CASES


def notices(notebook: Notebook) -> tuple[OpeningNotice, ...]:
    """Return the openings a supervisor has not confirmed yet, for supervisors and whoever leads the case."""
    supervises = notebook.user.role is Role.SUPERVISOR
    with notebook.reading() as tx:
        return tuple(
            OpeningNotice(
                opening=one,
                case_code=tx.cases.get(one.case_id).code,
                worker=tx.users.get(one.opened_by).name,
                may_confirm=supervises,
            )
            for one in tx.openings.unseen(NOTICES_SHOWN)
            if one.opened_by != notebook.user.id
            and (supervises or tx.cases.owner(one.case_id) == notebook.user.id)
        )


def confirm_opening(notebook: Notebook, opening_id: EntryId) -> Topic:
    """
    Write down that a supervisor looked at an opening.

    Raises:
        NotAllowedError: If the worker is no supervisor, or it is their own.
    """
    with notebook.writing() as tx:
        opening = tx.openings.get(opening_id)
        if notebook.user.role is not Role.SUPERVISOR or opening.opened_by == notebook.user.id:
            raise NotAllowedError(action="confirm_opening")
        tx.openings.note_seen(opening_id, tx.now, notebook.user.id)
        tx.audit.record("case.opening_confirmed", opening.case_id)
    return Topic.CASES


def may_hand_on(notebook: Notebook, *, leads: bool) -> bool:
    """Tell whether the present worker may give a case to somebody else."""
    return leads or notebook.user.role is Role.SUPERVISOR


def hand_on(notebook: Notebook, case_id: CaseId, to: UserId) -> Topic:
    """
    Let somebody else lead a case from now on.

    Raises:
        NotAllowedError: If the present worker neither leads it nor supervises, or the other one leads none.
    """
    with notebook.writing() as tx:
        leads = eyes_on(notebook, tx, case_id).leads
        other = tx.users.get(to)
        if not may_hand_on(notebook, leads=leads) or other.role not in AT_WORK or other.removed:
            raise NotAllowedError(action="hand_on")
        case = tx.cases.get(case_id)
        if case.owner == to:
            return Topic.NONE
        tx.cases.save(case.but(owner=to, updated_at=tx.now))
        record(notebook, tx, case_id, TimelineKind.HANDED_ON, to, to=other.name)
        tx.audit.record("case.handed_on", case_id)
    return Topic.CASES
