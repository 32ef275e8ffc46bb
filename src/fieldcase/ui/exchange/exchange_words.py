"""Files in words: where they stand, since when, how that is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from fieldcase.domain.ids import BundleId, OrganisationId
from fieldcase.domain.incoming import IncomingReferral, IncomingState
from fieldcase.domain.referral import Proof, Referral, ReferralEvent, ReferralState
from fieldcase.domain.sending import PlaceKind
from fieldcase.services.following_up import CAN_BE_TAKEN_BACK, CAN_BE_UPDATED, RECALLED
from fieldcase.services.outbox import OutboxLine, ReplyLine
from fieldcase.services.silence import REMINDED
from fieldcase.services.taking_in import TOOK_IN
from fieldcase.ui.cases.elsewhere_banner import waiting_words
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import as_typed, day_phrase, isolate, say
from fieldcase.viewmodels.carrying import Channel
from fieldcase.viewmodels.desk import Desk

_S = ReferralState
_TONES = {
    _S.PREPARED: (Tone.WARN, "package"),
    _S.SENT: (Tone.INFO, "paper-plane-tilt"),
    _S.RECEIVED: (Tone.INFO, "check-circle"),
    _S.NEEDS_INFO: (Tone.WARN, "question"),
    _S.ACCEPTED: (Tone.OK, "check-circle"),
    _S.DECLINED: (Tone.NEUTRAL, "x-circle"),
    _S.STARTED: (Tone.OK, "hand-heart"),
    _S.COMPLETED: (Tone.OK, "check-circle-fill"),
    _S.NO_RESPONSE: (Tone.WARN, "clock"),
    _S.REVOKED: (Tone.CONSENT, "arrow-counter-clockwise"),
    _S.CLOSED: (Tone.NEUTRAL, "archive"),
}


@dataclass(frozen=True)
class RowFacts:
    """What a row of the outbox shows; ``referral`` is missing for our own answers."""

    bundle_id: BundleId
    icon: str
    title: str
    detail: str
    chip: ChipText
    sentence: str
    waits_for_hand: bool
    organisation_id: OrganisationId
    has_file: bool = True
    may_tell_more: bool = False
    may_take_back: bool = False
    may_remind: bool = False
    may_ask_another: bool = False
    added: str = ""
    referral: Referral | None = None
    events: tuple[ReferralEvent, ...] = ()


def referral_facts(line: OutboxLine, desk: Desk) -> RowFacts:
    """Return the row of one referral."""
    purpose = desk.content.code_lists.label("purpose", line.referral.purpose.value, desk.language)
    newest = line.events[-1] if line.events else None
    return RowFacts(
        bundle_id=line.referral.bundle_id,
        icon="paper-plane-tilt-duotone",
        title=line.organisation.name,
        detail=say("Exchange", "{purpose} · {code}", purpose=purpose, code=isolate(line.case.code)),
        chip=state_chip(line.referral.state),
        sentence=event_words(newest, desk) if newest is not None else "",
        waits_for_hand=line.referral.state is ReferralState.PREPARED,
        organisation_id=line.organisation.id,
        has_file=line.referral.state is not ReferralState.REVOKED,
        may_tell_more=line.referral.state in CAN_BE_UPDATED and line.organisation.can_receive,
        may_take_back=line.referral.state in CAN_BE_TAKEN_BACK,
        may_remind=line.referral.state is ReferralState.NO_RESPONSE,
        may_ask_another=line.referral.state in (ReferralState.NO_RESPONSE, ReferralState.DECLINED),
        added=waiting_words(line.added),
        referral=line.referral,
        events=line.events,
    )


def reply_facts(line: ReplyLine, desk: Desk) -> RowFacts:
    """Return the row of a receipt or answer of ours."""
    sent, today = line.sent, desk.clock.today()
    detail = _reply_words(sent.type)
    if sent.handed_over_at is None:
        chip = ChipText(say("Exchange", "to be carried to them"), Tone.WARN, "package")
        day = day_phrase(sent.sealed_at.date(), today)
        sentence = say("Exchange", "Prepared: {day}. They do not have it yet.", day=day)
    else:
        chip = ChipText(say("Exchange", "carried to them"), Tone.OK, "check-circle")
        sentence = say("Exchange", "Handed over: {day}", day=day_phrase(sent.handed_over_at.date(), today))
    return RowFacts(
        bundle_id=sent.bundle_id,
        icon="receipt",
        title=line.organisation.name,
        detail=detail,
        chip=chip,
        sentence=sentence,
        waits_for_hand=sent.handed_over_at is None,
        organisation_id=line.organisation.id,
    )


def _reply_words(kind: str) -> str:
    words = {
        "ack": lambda: say("Exchange", "Our receipt"),
        "update": lambda: say("Exchange", "Our update with more about a referral"),
        "withdraw": lambda: say("Exchange", "We take a referral back"),
        "key_rotation": lambda: say("Exchange", "Our new keys"),
    }
    return words[kind]() if kind in words else say("Exchange", "Our answer to their referral")


def state_words(state: ReferralState) -> str:
    """Return the name of a state."""
    return {
        _S.PREPARED: say("Exchange", "prepared"),
        _S.SENT: say("Exchange", "handed over"),
        _S.RECEIVED: say("Exchange", "received"),
        _S.NEEDS_INFO: say("Exchange", "they ask for more"),
        _S.ACCEPTED: say("Exchange", "accepted"),
        _S.DECLINED: say("Exchange", "cannot help"),
        _S.STARTED: say("Exchange", "service started"),
        _S.COMPLETED: say("Exchange", "service given"),
        _S.NO_RESPONSE: say("Exchange", "no answer"),
        _S.REVOKED: say("Exchange", "taken back"),
        _S.CLOSED: say("Exchange", "closed"),
    }[state]


def state_chip(state: ReferralState) -> ChipText:
    """Return the chip of a state."""
    tone, icon = _TONES[state]
    return ChipText(state_words(state), tone, icon)


def state_look(state: ReferralState) -> tuple[Tone, str]:
    """Return tone and icon of a state, for the history."""
    return _TONES[state]


def event_words(event: ReferralEvent, desk: Desk) -> str:
    """Return who said so, when, how it is known."""
    day = day_phrase(event.at.astimezone().date(), desk.clock.today())
    if event.detail in _DETAILS and not event.reason:
        return detail_words(event, day)
    if event.proof is Proof.SIGNED_RECEIPT:
        reason = _answer_words(event, desk)
        if reason:
            return say(
                "Exchange",
                "{organisation}: {day} · signed receipt · {reason}",
                organisation=as_typed(event.by),
                day=day,
                reason=reason,
            )
        return say(
            "Exchange", "{organisation}: {day} · signed receipt", organisation=as_typed(event.by), day=day
        )
    if event.proof is Proof.REPLY_CODE:
        return _reply_code_words(event, desk, day)
    if event.proof is Proof.TOLD:
        if event.detail:
            return say(
                "Exchange",
                "Told to {worker}: {day} · {how}",
                worker=as_typed(event.by),
                day=day,
                how=as_typed(event.detail),
            )
        return say("Exchange", "Told to {worker}: {day} · not signed", worker=as_typed(event.by), day=day)
    return _own_words(event, day)


def _own_words(event: ReferralEvent, day: str) -> str:
    if event.state is ReferralState.SENT:
        return _handed_over_words(event, day)
    if event.state is ReferralState.NO_RESPONSE:
        return say("Exchange", "{day} · the time to answer ran out", day=day)
    return say("Exchange", "By {worker}: {day}", worker=as_typed(event.by), day=day)


def _reply_code_words(event: ReferralEvent, desk: Desk, day: str) -> str:
    more = _answer_words(event, desk)
    if more:
        return say(
            "Exchange",
            "{organisation}: {day} · answered without FieldCase, code matched · {more}",
            organisation=as_typed(event.by),
            day=day,
            more=more,
        )
    return say(
        "Exchange",
        "{organisation}: {day} · answered without FieldCase, code matched",
        organisation=as_typed(event.by),
        day=day,
    )


_DETAILS = frozenset({"updated", "deleted", "retained", RECALLED, TOOK_IN})


def detail_words(event: ReferralEvent, day: str) -> str:
    """Return what happened without moving the referral on."""
    if event.detail == "updated":
        return say("Exchange", "By {worker}: {day} · update prepared", worker=as_typed(event.by), day=day)
    if event.detail == RECALLED:
        return say("Exchange", "By {worker}: {day} · asked to delete it", worker=as_typed(event.by), day=day)
    if event.detail == TOOK_IN:
        return say(
            "Exchange",
            "{organisation}: {day} · took in what you added, signed",
            organisation=as_typed(event.by),
            day=day,
        )
    if event.detail == "deleted":
        return say(
            "Exchange", "{organisation}: {day} · deleted it, signed", organisation=as_typed(event.by), day=day
        )
    return say(
        "Exchange",
        "{organisation}: {day} · keeps it by law, signed",
        organisation=as_typed(event.by),
        day=day,
    )


def _handed_over_words(event: ReferralEvent, day: str) -> str:
    if event.detail == REMINDED:
        return say("Exchange", "By {worker}: {day} · asked them again", worker=as_typed(event.by), day=day)
    if event.detail == Channel.USB:
        return say("Exchange", "By {worker}: {day} · on a USB stick", worker=as_typed(event.by), day=day)
    if event.detail == Channel.FOLDER:
        return say(
            "Exchange", "By {worker}: {day} · as a file in a folder", worker=as_typed(event.by), day=day
        )
    if event.detail == Channel.EMAIL:
        return say("Exchange", "By {worker}: {day} · by e-mail", worker=as_typed(event.by), day=day)
    if event.detail == PlaceKind.MAIL:
        return say("Exchange", "{day} · taken by the mail server", day=day)
    if event.detail in (PlaceKind.WEBDAV, PlaceKind.SFTP, PlaceKind.OBJECTS):
        return say("Exchange", "{day} · lies at the place on the network, read back", day=day)
    return say("Exchange", "By {worker}: {day} · no receipt yet", worker=as_typed(event.by), day=day)


def _answer_words(event: ReferralEvent, desk: Desk) -> str:
    """Return the reason they chose, with what they wrote beside it."""
    said = isolate(event.detail) if event.detail else ""
    return " · ".join(part for part in (reason_words(event, desk), said) if part)


def reason_words(event: ReferralEvent, desk: Desk) -> str:
    """Return why they cannot help, if they said so."""
    if not event.reason:
        return ""
    if event.state is not ReferralState.DECLINED and event.proof is not Proof.REPLY_CODE:
        return isolate(event.reason)
    return desk.content.code_lists.label("decline_reason", event.reason, desk.language)


def incoming_chip(incoming: IncomingReferral) -> ChipText:
    """Return what became of a referral made to us."""
    if incoming.update_waits:
        return ChipText(say("Exchange", "update to read"), Tone.INFO, "envelope")
    return {
        IncomingState.NEW: ChipText(say("Exchange", "new"), Tone.INFO, "envelope"),
        IncomingState.KEPT: ChipText(say("Exchange", "kept for later"), Tone.WARN, "clock"),
        IncomingState.ASKED: ChipText(say("Exchange", "asked for more"), Tone.WARN, "question"),
        IncomingState.STARTED: ChipText(say("Exchange", "help has started"), Tone.OK, "hand-heart"),
        IncomingState.COMPLETED: ChipText(say("Exchange", "help was given"), Tone.OK, "check-circle-fill"),
        IncomingState.TAKEN_BACK: ChipText(
            say("Exchange", "taken back: decide"), Tone.CONSENT, "arrow-counter-clockwise"
        ),
        IncomingState.DELETED: ChipText(say("Exchange", "deleted"), Tone.NEUTRAL, "trash"),
        IncomingState.RETAINED: ChipText(say("Exchange", "kept by law"), Tone.NEUTRAL, "archive"),
        IncomingState.ACCEPTED: ChipText(say("Exchange", "accepted"), Tone.OK, "check-circle"),
        IncomingState.DECLINED: ChipText(say("Exchange", "cannot help"), Tone.NEUTRAL, "x-circle"),
        IncomingState.NOTED: ChipText(say("Exchange", "noted"), Tone.NEUTRAL, "check"),
    }[incoming.state]


def incoming_words(incoming: IncomingReferral, desk: Desk, today: date) -> str:
    """Return what a referral asks for, since when it is here."""
    lists, language = desk.content.code_lists, desk.language
    return say(
        "Exchange",
        "{purpose} · {urgency} · arrived: {day}",
        purpose=lists.label("purpose", incoming.purpose, language),
        urgency=lists.label("urgency", incoming.urgency, language),
        day=day_phrase(incoming.received_at.astimezone().date(), today),
    )
