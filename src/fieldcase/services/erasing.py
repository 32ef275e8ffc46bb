"""Erase one person: one worker asks, another one does it; what went is written down without a name."""

from __future__ import annotations

from datetime import date

from fieldcase.audit.merkle import leaf_hash
from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.erasing import (
    Copy,
    Erasure,
    ErasureFacts,
    Gone,
    Ground,
    HeldBackError,
    KeptLongerError,
    MayNotEraseError,
    OtherCodeError,
    PartErased,
    may_erase,
)
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId, new_id
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.retention import may_decide
from fieldcase.services.backup import LAST_ELSEWHERE
from fieldcase.services.closing import case_as_seen
from fieldcase.services.erasing_after import finish_erasing, keys_are_pending
from fieldcase.services.keyring import current_keys
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.services.rotation import FORGET, want_rotation
from fieldcase.storage.transaction import Transaction


class ErasureSheet(Frozen):
    """
    What the page shows before somebody is erased.

    Attributes:
        grounds: On which grounds it may be asked for now.
        seconds: Who could do what the present worker asks for; nobody in a small office.
        request: What was asked for already.
    """

    case: Case
    codes: tuple[str, ...]
    counts: dict[PartErased, int]
    copies: tuple[Copy, ...]
    copies_elsewhere: bool
    grounds: tuple[Ground, ...]
    held: str = ""
    request: Erasure | None = None
    asked_by: str = ""
    seconds: tuple[str, ...] = ()
    may_ask: bool
    may_erase: bool


class Certificate(Frozen):
    """An erasure with the names of the workers; *keys_pending* until the keys have changed."""

    erasure: Erasure
    asked_by: str
    done_by: str
    keys_pending: bool


def erasure_sheet(notebook: Notebook, case_id: CaseId) -> ErasureSheet:
    """
    Return what would go, what stays with others, who may do it.

    Raises:
        NotFoundError: If it is not here.
        NeedToKnowError: If the present worker neither works on it nor answers for how long cases are kept.
    """
    with notebook.reading() as tx:
        case, eyes = tx.cases.get(case_id), eyes_on(notebook, tx, case_id)
        asks = _may_ask(notebook, tx, case_id)
        if not asks:
            raise NeedToKnowError(category=DataCategory.IDENTITY.value)
        gone = tx.erasures.person.whole_person(case.person.id)
        request = tx.erasures.asked_for(case.person.id)
        users = tx.users.all()
        asked_by = request.asked_by if request else UserId(notebook.user.id)
        return ErasureSheet(
            case=case_as_seen(eyes, case),
            codes=gone.codes,
            counts=tx.erasures.person.counts(gone),
            copies=_copies(tx, gone),
            copies_elsewhere=bool(tx.meta.get(LAST_ELSEWHERE)),
            grounds=_grounds(tx, gone, notebook.clock.today()),
            held=_held(tx, gone),
            request=request,
            asked_by=tx.users.get(asked_by).name,
            seconds=tuple(one.name for one in users if may_decide(one) and one.id != asked_by),
            may_ask=asks,
            may_erase=may_erase(notebook.user, asked_by, users),
        )


def ask_to_erase(notebook: Notebook, case_id: CaseId, ground: Ground) -> Topic:
    """
    Ask that the person of a case is erased, with all their cases; nothing goes yet.

    Raises:
        NeedToKnowError: If the present worker may not ask.
        HeldBackError: If a case has to be kept.
        KeptLongerError: If it is not kept long enough, on that ground.
        TransitionError: If somebody asked already.
    """
    with notebook.writing() as tx:
        if not _may_ask(notebook, tx, case_id):
            raise NeedToKnowError(category=DataCategory.IDENTITY.value)
        person = tx.cases.get(case_id).person.id
        gone = tx.erasures.person.whole_person(person)
        _require_erasable(tx, gone, ground, notebook.clock.today())
        if tx.erasures.asked_for(person) is not None:
            raise TransitionError(was="asked", wanted="asked")
        erasure = Erasure(
            id=new_id(notebook.entropy),
            person_id=person,
            codes=gone.codes,
            ground=ground,
            asked_at=tx.now,
            asked_by=UserId(notebook.user.id),
        )
        tx.erasures.save(erasure)
        tx.audit.record("erasure.asked", case_id, (ground.value,))
    return Topic.CASES


def withdraw(notebook: Notebook, erasure_id: str) -> Topic:
    """Keep the person after all."""
    with notebook.writing() as tx:
        wanted = tx.erasures.get(erasure_id)
        if notebook.user.id != wanted.asked_by and not may_decide(notebook.user):
            raise MayNotEraseError
        tx.erasures.withdraw(erasure_id)
        tx.audit.record("erasure.withdrawn", erasure_id)
    return Topic.CASES


def erase(notebook: Notebook, erasure_id: str, typed: str) -> Topic:
    """
    Erase the person, then what is left of them on this computer.

    Everything that names the person goes in one transaction; what follows is finished at the next look
    should anything stop it.

    Raises:
        MayNotEraseError: If the present worker asked, while somebody else could do it.
        OtherCodeError: If *typed* is not the first code of the person.
        HeldBackError, KeptLongerError, TransitionError.
    """
    keys = current_keys(notebook)
    with notebook.writing() as tx:
        wanted = tx.erasures.get(erasure_id)
        if wanted.done_at is not None:
            raise TransitionError(was="erased", wanted="erased")
        if not may_erase(notebook.user, wanted.asked_by, tx.users.all()):
            raise MayNotEraseError
        gone = tx.erasures.person.whole_person(wanted.person_id)
        _require_erasable(tx, gone, wanted.ground, notebook.clock.today())
        if typed.strip().upper() != gone.codes[0]:
            raise OtherCodeError
        facts = _facts(tx, gone)
        tx.audit.record("person.erased", erasure_id, (wanted.ground.value,))
        entry = leaf_hash(next(tx.audit.entries(tx.audit.frontier.size))).hex()
        tx.erasures.person.erase(gone)
        done = {"done_at": tx.now, "done_by": UserId(notebook.user.id), "facts": facts, "entry": entry}
        tx.erasures.save(wanted.but(**done, codes=gone.codes, person_id=""))
        want_rotation(tx, keys)
        tx.meta.put(FORGET, "yes")
    finish_erasing(notebook)
    return Topic.ALL


def certificates(notebook: Notebook) -> tuple[Certificate, ...]:
    """Return who was erased, the newest first; to those who answer for how long cases are kept."""
    if not may_decide(notebook.user):
        return ()
    pending = keys_are_pending(notebook)
    with notebook.reading() as tx:
        names = {one.id: one.name for one in (*tx.users.all(), *tx.users.left())}
        return tuple(
            Certificate(
                erasure=one,
                asked_by=names.get(one.asked_by, ""),
                done_by=names.get(one.done_by or UserId(""), ""),
                keys_pending=pending,
            )
            for one in tx.erasures.done()
        )


def _may_ask(notebook: Notebook, tx: Transaction, case_id: CaseId) -> bool:
    return may_decide(notebook.user) or eyes_on(notebook, tx, case_id).works_on(DataCategory.PLAN)


def _require_erasable(tx: Transaction, gone: Gone, ground: Ground, today: date) -> None:
    if _held(tx, gone):
        raise HeldBackError
    if ground not in _grounds(tx, gone, today):
        raise KeptLongerError


def _grounds(tx: Transaction, gone: Gone, today: date) -> tuple[Ground, ...]:
    kept = [tx.closings.kept(case_id) for case_id in gone.cases]
    long_enough = all(one is not None and one.keep_until <= today for one in kept)
    return tuple(one for one in Ground if one is not Ground.KEPT_LONG_ENOUGH or long_enough)


def _held(tx: Transaction, gone: Gone) -> str:
    holds = [tx.closings.hold(case_id) for case_id in gone.cases]
    return next((one.words for one in holds if one is not None), "")


def _facts(tx: Transaction, gone: Gone) -> ErasureFacts:
    reasons = [
        entry.closing.reason.value
        for case_id in gone.cases
        for entry in tx.closings.of_case(case_id)
        if entry.closing is not None
    ]
    return ErasureFacts(
        counts=tx.erasures.person.counts(gone),
        years=tuple(sorted({tx.cases.get(case_id).registration_date.year for case_id in gone.cases})),
        reasons=tuple(dict.fromkeys(reasons)),
        copies=_copies(tx, gone),
        copies_elsewhere=bool(tx.meta.get(LAST_ELSEWHERE)),
    )


def _copies(tx: Transaction, gone: Gone) -> tuple[Copy, ...]:
    """Return what left for organisations; what somebody else was told or given names nobody here."""
    found = []
    for case_id in gone.cases:
        recalls = tx.disclosures.newest_recalls(case_id)
        for referral in tx.referrals.of_case(case_id):
            sent = tx.bundles.sent(referral.bundle_id)
            if sent is None or sent.handed_over_at is None:
                continue
            recall = recalls.get(referral.id)
            found.append(
                Copy(
                    organisation=tx.directory.get(referral.organisation_id).name,
                    on=sent.handed_over_at.astimezone().date(),
                    recall=recall.step.value if recall else "",
                )
            )
    return tuple(sorted(found, key=lambda one: (one.on, one.organisation)))
