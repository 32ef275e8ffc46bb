"""Refer a person: exactly what they agreed to, to exactly one organisation, with the proof inside."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Annotated

from msgspec import Meta

from fieldcase.bundle import Basis, BundleType, Consent
from fieldcase.bundle.reply_code import SECRET_BYTES
from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import ConsentDecision, Purpose, decide_sharing
from fieldcase.domain.errors import (
    CardExpiredError,
    ConsentMissingError,
    KeyChangedError,
    KeyNotCheckedError,
    MustNotKnowError,
)
from fieldcase.domain.exceptional import ExceptionStep, StepTaken
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, OrganisationId, ReferralId, new_id
from fieldcase.domain.need_to_know import Eyes
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.referral import Proof, Referral, ReferralEvent, ReferralState, Urgency
from fieldcase.domain.roles import Action
from fieldcase.domain.safety import is_kept_from, with_names
from fieldcase.domain.sharing import Offer, Projection, ShareItem, offer, project
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.going_along import attached, document_items, held_back
from fieldcase.services.need_to_know import answers_for, eyes_on, require_writes, sees_document
from fieldcase.services.notebook import Notebook
from fieldcase.services.partner_keys import card_expired
from fieldcase.services.payload import (
    CASE_PATH,
    CONSENT_PATH,
    REPLY_PATH,
    ReplyInvitation,
    case_payload,
    receipt_of,
)
from fieldcase.services.sealing import Letter, Sealed, seal_letter, write_down
from fieldcase.services.share_items import CASE_CODE_KEY, share_items
from fieldcase.services.wording import Wording
from fieldcase.storage.transaction import Transaction

_OF_WHAT_HAPPENED = frozenset(
    {
        DataCategory.ACCOUNT,
        DataCategory.THIRD_PARTIES,
        DataCategory.SCREENING,
        DataCategory.WORK_AND_EDUCATION,
    }
)
_SHORTEST_NAME = 4
MOST_OF_A_REASON = 300


class ReferralRequest(Frozen):
    """
    What the wizard has collected when *Create file* is pressed.

    Attributes:
        beyond: What of it such an organisation is not usually told.
        because: Why they need that; kept here, never in the file.
    """

    case_id: CaseId
    organisation_id: OrganisationId
    purpose: Purpose
    urgency: Urgency = Urgency.ROUTINE
    message: str = ""
    reply_by: date | None = None
    ticked: frozenset[str]
    handover: bool = False
    beyond: frozenset[str] = frozenset()
    because: Annotated[str, Meta(max_length=MOST_OF_A_REASON)] = ""


class Preparation(Frozen):
    """What the sharing page shows."""

    case: Case
    organisation: Organisation
    offer: Offer
    answers_total: int


def named_in_account(notebook: Notebook, case_id: CaseId) -> frozenset[OrganisationId]:
    """
    Return the organisations whose name the person used when telling what happened.

    A hint and no more: it is looked for in the answers that are in sight of the present worker.
    """
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        answers = answers_for(notebook, eyes, tx.interviews.current_answers(case_id))
        told = " ".join(
            answer.value_json
            for question, answer in answers.items()
            if answer.state is AnswerState.ANSWERED and notebook.category_of(question) in _OF_WHAT_HAPPENED
        ).casefold()
        return frozenset(
            one.id
            for one in tx.directory.all()
            if len(one.name) >= _SHORTEST_NAME and json.dumps(one.name)[1:-1].casefold() in told
        )


def prepare(
    notebook: Notebook, wording: Wording, case_id: CaseId, organisation_id: OrganisationId, purpose: Purpose
) -> Preparation:
    """
    Return what may go to an organisation for a purpose, what may not, and why.

    Raises:
        MustNotKnowError: If the person named this organisation among those who must not know.
    """
    with notebook.reading() as tx:
        return _prepared(notebook, tx, wording, (case_id, organisation_id, purpose))


def refer(
    notebook: Notebook, wording: Wording, request: ReferralRequest, *, passphrase: str | None = None
) -> Referral:
    """
    Seal the agreed part of a case for one organisation and put it into the outbox.

    The consent is looked at again at this moment, whatever the screen showed before. With a *passphrase* it
    is locked for an organisation without any key, and carries the secret that proves their answer.

    Raises:
        ConsentMissingError, NothingToShareError: If nothing may go.
        KeyNotCheckedError, KeyChangedError: If the organisation's key cannot be trusted.
        MustNotKnowError: If the person said this organisation must not know.
    """
    prepared, projection, decision = _agreed(notebook, wording, request, passphrase)
    letter = _letter(notebook, prepared.organisation, projection, decision, request)
    invitation = None
    if passphrase is not None:
        invitation = ReplyInvitation(secret=notebook.entropy(SECRET_BYTES).hex())
        letter = _locked_by_words(letter, invitation, passphrase)
    sealed = seal_letter(notebook, letter)
    return written_down(notebook, request, projection, sealed, prepared.answers_total, invitation)


def agreed_letter(
    notebook: Notebook, wording: Wording, request: ReferralRequest, added: tuple[ShareItem, ...] = ()
) -> tuple[Letter, tuple[ShareItem, ...]]:
    """Return what may be written at this moment with what was *added*, by the rules of a first referral."""
    prepared, projection, decision = _agreed(notebook, wording, request, added=added)
    letter = _letter(notebook, prepared.organisation, projection, decision, request)
    return letter, tuple(item for item in added if item in projection.items)


def _agreed(
    notebook: Notebook,
    wording: Wording,
    request: ReferralRequest,
    passphrase: str | None = None,
    added: tuple[ShareItem, ...] = (),
) -> tuple[Preparation, Projection, ConsentDecision]:
    asked = (request.case_id, request.organisation_id, request.purpose)
    with notebook.reading() as tx:
        prepared = _prepared(notebook, tx, wording, asked, added)
        decisions = tx.consents.of_case(request.case_id)
    if passphrase is None or not prepared.organisation.has_no_key:
        require_checked_key(prepared.organisation, notebook.clock.now(), by_words=passphrase is not None)
    projection = project(prepared.offer, request.ticked)
    decision = next((one for one in decisions if one.id == projection.consent_id), None)
    if decision is None:
        raise ConsentMissingError
    return prepared, projection, decision


def _locked_by_words(letter: Letter, invitation: ReplyInvitation, passphrase: str | None) -> Letter:
    return replace(letter, passphrase=passphrase, payloads={**letter.payloads, REPLY_PATH: invitation})


def eyes_of_who_refers(notebook: Notebook, tx: Transaction, case_id: CaseId) -> Eyes:
    """Return what the worker sees; raise ``NeedToKnowError`` unless they write the plan of this case."""
    eyes = eyes_on(notebook, tx, case_id)
    require_writes(eyes, DataCategory.PLAN)
    return eyes


def protected_case(tx: Transaction, case_id: CaseId, organisation: Organisation) -> Case:
    """
    Return the case with everybody who must not know named in its rule.

    Raises:
        MustNotKnowError: If *organisation* is one of them.
    """
    case, kept_from = tx.cases.get(case_id), tx.safety.kept_from(case_id)
    if is_kept_from(organisation, case.safe_contact, kept_from):
        raise MustNotKnowError
    return case.but(safe_contact=with_names(case.safe_contact, kept_from))


def _prepared(
    notebook: Notebook,
    tx: Transaction,
    wording: Wording,
    asked: tuple[CaseId, OrganisationId, Purpose],
    added: tuple[ShareItem, ...] = (),
) -> Preparation:
    case_id, organisation_id, purpose = asked
    eyes = eyes_of_who_refers(notebook, tx, case_id)
    organisation = tx.directory.get(organisation_id)
    case = protected_case(tx, case_id, organisation)
    decisions = tx.consents.of_case(case_id)
    today = notebook.clock.today()
    documents = [one for one in tx.documents.of_case(case_id) if sees_document(eyes, one)]
    answers = answers_for(notebook, eyes, tx.interviews.current_answers(case_id))
    items = share_items(tx, case, answers, wording)
    child = case.person.is_child
    decision = decide_sharing(decisions, purpose, today, child=child)
    known = {item.key for item in added}
    others = (item for item in document_items(documents) if item.key not in known)
    made = offer((*items, *others, *added), decision, decisions, today, child=child)
    made = made.but(withheld=(*made.withheld, *held_back(documents)))
    return Preparation(case=case, organisation=organisation, offer=made, answers_total=len(items))


def require_checked_key(organisation: Organisation, now: datetime, *, by_words: bool) -> None:
    """Raise unless their key was checked; words never go past a key that is known, whatever became of it."""
    if organisation.key_state is KeyState.CHANGED:
        raise KeyChangedError
    if by_words or not organisation.can_receive:
        raise KeyNotCheckedError
    if card_expired(organisation, now):
        raise CardExpiredError


def _letter(
    notebook: Notebook,
    organisation: Organisation,
    projection: Projection,
    decision: ConsentDecision,
    request: ReferralRequest,
) -> Letter:
    last_moment = datetime.combine(projection.valid_until, time(23, 59), tzinfo=UTC)
    return Letter(
        type=BundleType.HANDOVER if request.handover else BundleType.REFERRAL,
        thread_id=new_id(notebook.entropy),
        to=organisation,
        payloads={
            CASE_PATH: case_payload(projection, request.urgency, request.message, request.reply_by),
            CONSENT_PATH: receipt_of(decision, projection),
        },
        consent=Consent(
            basis=Basis.CONSENT,
            org_ids=(recipient_id(organisation),),
            purposes=(projection.purpose.value,),
            expires_at=last_moment,
            file=CONSENT_PATH,
        ),
        attached=attached(notebook, projection),
    )


def recipient_id(organisation: Organisation) -> str:
    """Return the id of their card; one of ours for those who have none, which says nothing elsewhere."""
    return organisation.org_key_id or hashlib.sha256(organisation.id.encode()).hexdigest()[:32]


def written_down(  # noqa: PLR0913  (one caller, what one referral consists of)
    notebook: Notebook,
    request: ReferralRequest,
    projection: Projection,
    sealed: Sealed,
    answers_total: int,
    invitation: ReplyInvitation | None = None,
) -> Referral:
    """Keep a sealed file as a referral, with everything that says so, in one transaction."""
    referral = _referral(notebook, request, projection, sealed, answers_total)
    with notebook.writing(Action.SHARE) as tx:
        if projection.exception_id is not None:
            went = StepTaken(step=ExceptionStep.SHARED, at=tx.now, by=notebook.user.id)
            tx.exceptions.add_step(projection.exception_id, went)
            tx.audit.record("exception.shared", projection.exception_id)
        write_down(tx, sealed)
        if invitation is not None:
            tx.bundles.secrets.keep(sealed.sent.bundle_id, bytes.fromhex(invitation.secret))
        tx.referrals.save(referral)
        tx.referrals.add_event(
            ReferralEvent(
                referral_id=referral.id,
                state=ReferralState.PREPARED,
                at=tx.now,
                by=notebook.user.name,
                proof=Proof.OURS,
            )
        )
        record(
            notebook,
            tx,
            request.case_id,
            TimelineKind.REFERRAL_PREPARED,
            referral.id,
            organisation=tx.directory.get(request.organisation_id).name,
            purpose=request.purpose.value,
            shared=str(referral.answers_count),
            total=str(answers_total),
        )
        tx.audit.record("referral.prepared", referral.id, referral.shared_keys)
    return referral


def _referral(
    notebook: Notebook, request: ReferralRequest, projection: Projection, sealed: Sealed, answers_total: int
) -> Referral:
    return Referral(
        id=ReferralId(new_id(notebook.entropy)),
        case_id=request.case_id,
        organisation_id=request.organisation_id,
        purpose=request.purpose,
        urgency=request.urgency,
        message=request.message,
        reply_by=request.reply_by,
        state=ReferralState.PREPARED,
        consent_id=projection.consent_id,
        exception_id=projection.exception_id,
        bundle_id=sealed.sent.bundle_id,
        manifest_sha256=sealed.sent.manifest_sha256,
        shared_keys=tuple(item.key for item in projection.items),
        offered_count=answers_total,
        file_name=sealed.sent.file_name,
        file_sha256=sealed.sent.file_sha256,
        created_at=notebook.clock.now(),
        created_by=notebook.user.id,
        handover=request.handover,
        categories=_kinds(projection),
        beyond=tuple(item.key for item in projection.items if item.key in request.beyond),
        because=request.because,
    )


def _kinds(projection: Projection) -> tuple[DataCategory, ...]:
    """Return what kinds of things go; the case code is nobody's name."""
    found = {item.category for item in projection.items if item.key != CASE_CODE_KEY}
    return tuple(one for one in DataCategory if one in found)


REFERRAL_TOPICS = Topic.OUTBOX | Topic.CASES
"""What a new referral touches."""
