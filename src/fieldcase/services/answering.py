"""Answer a referral somebody sent us: accept it into a case, say we cannot help, or keep it for later."""

from __future__ import annotations

from collections.abc import Sequence

from fieldcase.bundle import BundleType, Reference
from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case, CaseStatus, ContactMethod, Person, SafeContact
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.errors import BundleRefusedError, TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId, InterviewId, PersonId, new_id
from fieldcase.domain.incoming import UNDECIDED, IncomingReferral, IncomingState, Reply
from fieldcase.domain.interview import AnswerSource, GivenAnswer, Interview, InterviewState
from fieldcase.domain.referral import TAKEN_UP
from fieldcase.domain.sharing import ShareItem
from fieldcase.domain.timeline import TimelineKind
from fieldcase.forms.own_form import OWN_PREFIX
from fieldcase.services.casework import record
from fieldcase.services.disk import disk_errors
from fieldcase.services.intake import carried_into, free_code
from fieldcase.services.need_to_know import require_deciding, require_writing
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import RESPONSE_PATH, TAKEN_PATH, ResponsePayload, TakenPayload
from fieldcase.services.received_files import take_documents, told_of
from fieldcase.services.sealing import Letter, Sealed, seal_letter, write_down
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY
from fieldcase.services.taking_entries import has_entries
from fieldcase.storage.imports import Import, UndoTooLateError
from fieldcase.storage.transaction import Transaction

BEFORE_FORMS_TRAVELLED = ("intake", 1)
"""What a file of a FieldCase was asked with that did not say so."""


class Answered(Frozen):
    """Our answer, sealed, the case the referral became, if it did; whether it is about what they added."""

    reply: Reply
    bundle_id: BundleId
    file_name: str
    case_id: CaseId | None = None
    took_entries: bool = False


def accept(
    notebook: Notebook,
    bundle_id: BundleId,
    into: CaseId | None = None,
    theirs: frozenset[str] = frozenset(),
) -> Answered:
    """
    Accept a referral as a new case, or into a case already here, and seal the answer.

    In a case already here only questions without an answer are filled, besides those of which a person chose
    *theirs*; the answer given here before stays in the history. Every answer says where it came from.
    """
    incoming = _undecided(notebook, bundle_id)
    sealed = sealed_answer(notebook, incoming, ResponsePayload(reply=Reply.ACCEPTED))
    with notebook.writing() as tx:
        if into is not None:
            require_writing(notebook, tx, into, DataCategory.PLAN)
        before = tx.cases.get(into) if into is not None else None
        _come_back(tx, incoming, into)
        case_id = into or _new_case(notebook, tx)
        interviews = fill_case(notebook, tx, case_id, incoming, theirs)
        take_documents(notebook, tx, case_id, incoming)
        # What they added meanwhile is taken in by itself: that has an answer of its own.
        accepted = incoming.but(update_waits=has_entries(incoming))
        decide(tx, accepted, sealed, IncomingState.ACCEPTED, case_id=case_id)
        record(
            notebook,
            tx,
            case_id,
            TimelineKind.RECEIVED_FROM,
            incoming.bundle_id,
            organisation=incoming.sender_name,
            purpose=incoming.purpose,
        )
        tx.imports.add(
            Import(
                bundle_id=bundle_id,
                answer_id=sealed.sent.bundle_id,
                case_id=case_id,
                interviews=interviews,
                case_before=before,
                made_at=tx.now,
            )
        )
    return answered_with(sealed, Reply.ACCEPTED, case_id)


def undo_accept(notebook: Notebook, bundle_id: BundleId) -> BundleId:
    """
    Take a whole referral out again: everything as it was, nothing decided. The record keeps both.

    The signed answer is destroyed if it has not left; one that left is followed by the next decision.

    Raises:
        UndoTooLateError: If something else was written in the case since.
    """
    with notebook.writing() as tx:
        incoming, made = tx.incoming.get(bundle_id), tx.imports.of(bundle_id)
        if made is None or incoming.state is not IncomingState.ACCEPTED or _worked_on(tx, made):
            raise UndoTooLateError
        require_deciding(notebook, tx, incoming)
        tx.incoming.save(incoming.but(state=IncomingState.NEW, case_id=None))
        tx.imports.forget(bundle_id)
        tx.imports.take_out(made)
        if made.case_before is not None:
            tx.cases.save(made.case_before)
            facts = {"organisation": incoming.sender_name, "purpose": incoming.purpose, "what": "undone"}
            record(notebook, tx, made.case_id, TimelineKind.RECEIVED_FROM, incoming.bundle_id, **facts)
        answer = tx.bundles.sent(made.answer_id)
        tx.bundles.mark_undone(made.answer_id)
        tx.sendings.forget(made.answer_id)
        _go_again(tx, incoming, made.case_id)
        tx.audit.record("incoming.undone", bundle_id)
    if answer is not None and answer.handed_over_at is None:
        with disk_errors():
            (notebook.place.outbox / answer.file_name).unlink(missing_ok=True)
    return bundle_id


def _come_back(tx: Transaction, incoming: IncomingReferral, into: CaseId | None) -> None:
    """A case that they hand back is ours again."""
    elsewhere = tx.elsewhere.of(into) if into is not None and incoming.handover else None
    if elsewhere is not None and elsewhere.organisation_id == incoming.organisation_id:
        tx.elsewhere.come_back(elsewhere.case_id, elsewhere.referral_id)
        tx.audit.record("case.came_back", elsewhere.case_id)


def _go_again(tx: Transaction, incoming: IncomingReferral, case_id: CaseId) -> None:
    """A hand-back that nobody took in: the case is with whoever took it up before."""
    if not incoming.handover:
        return
    for ours in tx.referrals.of_case(case_id):
        if ours.handover and ours.organisation_id == incoming.organisation_id and ours.state in TAKEN_UP:
            tx.elsewhere.hand_over(case_id, ours.organisation_id, ours.id, tx.now)
            tx.audit.record("case.handed_over", case_id)
            return


def _worked_on(tx: Transaction, made: Import) -> bool:
    return tx.cases.get(made.case_id).updated_at > made.made_at


def decline(notebook: Notebook, bundle_id: BundleId, reason: str, text: str) -> Answered:
    """Say that we cannot help, with a reason code and a line; what we were sent is wiped here."""
    incoming = _undecided(notebook, bundle_id)
    answer = ResponsePayload(reply=Reply.DECLINED, reason=reason, text=text)
    sealed = sealed_answer(notebook, incoming, answer)
    with notebook.writing() as tx:
        decide(tx, incoming, sealed, IncomingState.DECLINED, reason=reason)
    return answered_with(sealed, Reply.DECLINED, None)


def keep_for_later(notebook: Notebook, bundle_id: BundleId) -> Answered:
    """Keep a referral undecided, and seal a receipt that says it arrived."""
    incoming = _undecided(notebook, bundle_id)
    sealed = sealed_answer(notebook, incoming, ResponsePayload(reply=Reply.RECEIVED))
    with notebook.writing() as tx:
        decide(tx, incoming, sealed, IncomingState.KEPT)
    return answered_with(sealed, Reply.RECEIVED, None)


def _undecided(notebook: Notebook, bundle_id: BundleId) -> IncomingReferral:
    with notebook.reading() as tx:
        incoming = tx.incoming.get(bundle_id)
        require_deciding(notebook, tx, incoming)
    if incoming.state not in UNDECIDED:
        raise TransitionError(was=incoming.state.value, wanted="decided")
    return incoming


def sealed_answer(notebook: Notebook, incoming: IncomingReferral, answer: ResponsePayload) -> Sealed:
    """Seal an answer to the referral that began the thread."""
    with notebook.reading() as tx:
        organisation = tx.directory.get(incoming.organisation_id)
        taken = tx.entries.of_referral(incoming.bundle_id)
    receipt = answer.reply is Reply.RECEIVED
    payloads: dict[str, Frozen] = {RESPONSE_PATH: answer}
    if taken:
        payloads[TAKEN_PATH] = TakenPayload(entries=taken)
    return seal_letter(
        notebook,
        Letter(
            type=BundleType.ACK if receipt else BundleType.RESPONSE,
            thread_id=incoming.thread_id,
            to=organisation,
            payloads=payloads,
            in_reply_to=Reference(bundle_id=incoming.bundle_id, manifest_sha256=incoming.manifest_sha256),
        ),
    )


def decide(  # noqa: PLR0913  (one decision, in its parts)
    tx: Transaction,
    incoming: IncomingReferral,
    sealed: Sealed,
    state: IncomingState,
    *,
    case_id: CaseId | None = None,
    reason: str = "",
) -> None:
    """Write down a decision with the answer that tells it."""
    write_down(tx, sealed)
    tx.incoming.save(incoming.but(state=state, case_id=case_id, decline_reason=reason))
    tx.audit.record(f"incoming.{state.value}", incoming.bundle_id)


def answered_with(sealed: Sealed, reply: Reply, case_id: CaseId | None) -> Answered:
    """Return an answer that was sealed."""
    return Answered(
        reply=reply, bundle_id=sealed.sent.bundle_id, file_name=sealed.sent.file_name, case_id=case_id
    )


def _new_case(notebook: Notebook, tx: Transaction) -> CaseId:
    case = Case(
        id=CaseId(new_id(notebook.entropy)),
        code=free_code(notebook, tx),
        person=Person(id=PersonId(new_id(notebook.entropy))),
        status=CaseStatus.ACTIVE,
        owner=notebook.user.id,
        registration_date=notebook.clock.today(),
        first_contact_channel="referral_in",
        updated_at=tx.now,
    )
    tx.cases.add(case)
    record(notebook, tx, case.id, TimelineKind.CASE_OPENED, case.id)
    tx.audit.record("case.opened", case.id)
    return case.id


def fill_case(
    notebook: Notebook,
    tx: Transaction,
    case_id: CaseId,
    incoming: IncomingReferral,
    theirs: frozenset[str] = frozenset(),
) -> tuple[InterviewId, ...]:
    """Put what came into a case: what has no answer there, what was chosen of *theirs*."""
    case = tx.cases.get(case_id)
    present = tx.interviews.current_answers(case_id)
    given: dict[tuple[str, int], list[GivenAnswer]] = {}
    for item in incoming.items:
        if item.key == SAFE_CONTACT_KEY:
            case = _with_rule(case, item, chosen=item.key in theirs)
        elif item.key == CASE_CODE_KEY or not item.is_answer:
            continue
        elif item.key not in present or item.key in theirs:
            given.setdefault(_asked_with(item, incoming), []).append(_given(item))
    interviews: list[InterviewId] = []
    for form, answers in given.items():
        interviews.append(_keep_interview(notebook, tx, case_id, form, answers))
        case = carried_into(case, answers)
    tx.cases.save(case.but(updated_at=tx.now))
    return tuple(interviews)


def _asked_with(item: ShareItem, incoming: IncomingReferral) -> tuple[str, int]:
    """Return the form that asked over there; one that an organisation made itself is never one of ours."""
    if not item.form:
        return BEFORE_FORMS_TRAVELLED
    theirs = item.form.startswith(OWN_PREFIX)
    return (f"{incoming.organisation_id}/{item.form}" if theirs else item.form, item.form_version)


def _given(item: ShareItem) -> GivenAnswer:
    return GivenAnswer(
        question=item.key,
        state=item.state,
        value_json=item.code if item.state is AnswerState.ANSWERED else "",
        source=AnswerSource.OTHER_ORGANISATION,
    )


def _keep_interview(
    notebook: Notebook, tx: Transaction, case_id: CaseId, form: tuple[str, int], given: Sequence[GivenAnswer]
) -> InterviewId:
    interview = Interview(
        id=InterviewId(new_id(notebook.entropy)),
        case_id=case_id,
        form=form[0],
        form_version=form[1],
        state=InterviewState.DONE,
        started_at=tx.now,
        updated_at=tx.now,
        interviewer=notebook.user.id,
    )
    tx.interviews.save(interview)
    tx.interviews.add_answers(interview, given, tx.now, notebook.user.id)
    return interview.id


def _with_rule(case: Case, item: ShareItem, *, chosen: bool) -> Case:
    """Return *case* with the safe-contact rule that came, unless one agreed here counts more."""
    if case.safe_contact.method is not ContactMethod.NOT_DISCUSSED and not chosen:
        return case
    return case.but(safe_contact=_rule_in(item))


def _rule_in(item: ShareItem) -> SafeContact:
    untrusted_rule = told_of(item)
    try:
        return SafeContact.from_plain(
            {
                "method": untrusted_rule.get("method", ContactMethod.NOT_DISCUSSED),
                "times": untrusted_rule.get("times", ""),
                "notes": untrusted_rule.get("who_may_answer", ""),
                "leave_message": untrusted_rule.get("leave_message"),
                "must_not_know": untrusted_rule.get("must_not_know", ""),
            }
        )
    except ValueError:
        raise BundleRefusedError("E_PAYLOAD") from None
