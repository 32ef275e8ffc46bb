"""Files that came in words: what they said, what follows, what some of them wait for."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.incoming import IncomingKind, Reply, WaitingFile
from fieldcase.domain.referral import Proof
from fieldcase.services.arrived import Arrived
from fieldcase.services.recalling import Recalled
from fieldcase.ui.i18n import count, isolate, say


def recalled_words(recalled: Recalled) -> tuple[str, str]:
    """Return what became of the notices that something was taken back."""
    parts = []
    if recalled.sent_off:
        parts.append(count("Recall", "%n notice(s) wait for a connection.", recalled.sent_off))
    if recalled.to_carry:
        parts.append(count("Recall", "%n notice(s) lie below, to be carried.", len(recalled.to_carry)))
    if recalled.to_telephone:
        parts.append(count("Recall", "%n organisation(s) need a telephone call.", recalled.to_telephone))
    if recalled.destroyed:
        parts.append(count("Recall", "%n file(s) had not left and were destroyed.", recalled.destroyed))
    return say("Recall", "The notices are made and signed."), " ".join(parts)


def arrived_words(arrived: Arrived) -> str:
    """Return what an answer said, or what else a file turned out to be."""
    name = arrived.from_name
    others: dict[IncomingKind, Callable[[], str]] = {
        IncomingKind.UPDATE: lambda: say("Exchange", "{name} tells more about a referral.", name=name),
        IncomingKind.TAKEN_BACK: lambda: say("Exchange", "{name} takes a referral back.", name=name),
        IncomingKind.NEW_KEYS: lambda: say("Exchange", "{name} has new keys.", name=name),
        IncomingKind.KEYS_OUT_OF_USE: lambda: say("Exchange", "A key of {name} is used no more.", name=name),
        IncomingKind.PART: lambda: say("Exchange", "This is a part of a file. It is kept for the others."),
        IncomingKind.WAITS: lambda: say("Exchange", "This file cannot be opened yet. It waits, sealed."),
    }
    if arrived.kind in others:
        return others[arrived.kind]()
    return _answer_words(arrived.reply, name)


def _answer_words(reply: Reply | None, name: str) -> str:
    answers: dict[Reply, Callable[[], str]] = {
        Reply.NEED_INFO: lambda: say("Exchange", "{name} asks for more.", name=name),
        Reply.ACCEPTED: lambda: say("Exchange", "{name} accepted the referral.", name=name),
        Reply.DECLINED: lambda: say("Exchange", "{name} cannot help this time.", name=name),
        Reply.STARTED: lambda: say("Exchange", "{name} has started to help.", name=name),
        Reply.COMPLETED: lambda: say("Exchange", "{name} has given the service.", name=name),
        Reply.DELETED: lambda: say("Exchange", "{name} has deleted what was taken back.", name=name),
        Reply.RETAINED: lambda: say("Exchange", "{name} keeps it, because the law asks for it.", name=name),
    }
    if reply in answers:
        return answers[reply]()
    return say("Exchange", "{name} received the file.", name=name)


def arrived_details(arrived: Arrived) -> str:
    """Return the sentence below: what follows from it."""
    if arrived.text:
        return say("Exchange", "They write: {words}", words=isolate(arrived.text))
    followed: dict[IncomingKind, Callable[[], str]] = {
        IncomingKind.UPDATE: lambda: say("Exchange", "Read it in the inbox. No case was changed."),
        IncomingKind.TAKEN_BACK: lambda: say(
            "Exchange", "It is hidden. They ask you to delete it: decide in the inbox."
        ),
        IncomingKind.NEW_KEYS: lambda: say(
            "Exchange", "The old key, which you checked, vouches for the new ones. Sending goes on."
        ),
        IncomingKind.KEYS_OUT_OF_USE: lambda: say(
            "Exchange", "Nothing signed with it is opened, nothing is sent to it."
        ),
        IncomingKind.PART: lambda: say(
            "Exchange",
            "Still missing: {numbers}",
            numbers=isolate(", ".join(f"{number:03}" for number in arrived.missing)),
        ),
        IncomingKind.WAITS: lambda: reason_to_wait(arrived.reason),
    }
    if arrived.kind in followed:
        return followed[arrived.kind]()
    return proof_sentence(arrived.proof)


def waiting_words(waiting: WaitingFile) -> str:
    """Return why a sealed file waits."""
    return reason_to_wait(waiting.reason)


def reason_to_wait(reason: str) -> str:
    """Return what a sealed file waits for."""
    if reason == "E_REPLY_UNKNOWN":
        return say("Exchange", "It answers something that has not arrived here yet. It opens by itself then.")
    if reason == "E_SENDER_UNVERIFIED":
        return say("Exchange", "The key of the sender is not checked. It opens after you checked it.")
    return say(
        "Exchange",
        "It may be by this partner, but with another key. Ask them for their new card, or for the file with"
        " their new keys.",
    )


def proof_sentence(proof: Proof) -> str:
    """Return how far an answer that came in is proven."""
    if proof is Proof.REPLY_CODE:
        return say(
            "Exchange",
            "Answered without FieldCase, and the code matched. It proves less than a signature: whoever had"
            " the file and the words could have made it. It stands in the outbox and in the case.",
        )
    return say("Exchange", "Their answer is signed. It stands in the outbox and in the case.")
