"""Words for files and cards from outside that cannot be taken in; each says one next step."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.ui.messages.about_notebook import Words


def _nothing_changed() -> str:
    return say("Messages", "Nothing in your notebook was changed.")


def _ask_again() -> str:
    return say("Messages", "Ask the sender to give you the file again, on another stick if possible.")


def _changed() -> tuple[str, str, str]:
    return (
        say("Messages", "This file was changed on the way, or a part of it is missing."),
        _nothing_changed(),
        _ask_again(),
    )


def _part_missing() -> tuple[str, str, str]:
    return (
        say("Messages", "Some parts of this file have not arrived yet."),
        _nothing_changed(),
        say("Messages", "Ask the sender to send the missing parts only. Keep those you have."),
    )


def _not_ours() -> tuple[str, str, str]:
    return (
        say("Messages", "This is not a FieldCase file."),
        _nothing_changed(),
        say("Messages", "Choose the file whose name ends in .fcb, or ask the sender which one it is."),
    )


def _not_for_us() -> tuple[str, str, str]:
    return (
        say("Messages", "This file was made for another organisation."),
        _nothing_changed(),
        say("Messages", "Tell the sender that it reached you, then delete it from the stick."),
    )


def _newer() -> tuple[str, str, str]:
    return (
        say("Messages", "This file needs a newer FieldCase."),
        _nothing_changed(),
        say("Messages", "Install the newer FieldCase, then open the file again."),
    )


def _sender_unknown() -> tuple[str, str, str]:
    return (
        say("Messages", "The organisation that signed this file is not in your directory."),
        _nothing_changed(),
        say("Messages", "Ask them for their contact card, check the key together, then open the file again."),
    )


def unknown_sender(untrusted_name: str) -> str:
    """Say who a stranger claims to be, as a claim."""
    return say(
        "Messages",
        "The organisation that signed this file is not in your directory. It calls itself “{name}”; nothing"
        " proves that yet.",
        name=untrusted_name,
    )


def _sender_unchecked() -> tuple[str, str, str]:
    return (
        say("Messages", "The key of the sender has not been checked yet."),
        _nothing_changed(),
        say("Messages", "Call or meet a person you know there, check the key, then open the file again."),
    )


def _key_not_good() -> tuple[str, str, str]:
    return (
        say("Messages", "The signature does not belong to the organisation it names."),
        _nothing_changed(),
        say("Messages", "Do not use the file. Call a person you know at that organisation."),
    )


def _expired() -> tuple[str, str, str]:
    return (
        say("Messages", "This file is too old to be opened."),
        _nothing_changed(),
        say("Messages", "Ask the sender for a new one. The person may think differently by now."),
    )


def _future() -> tuple[str, str, str]:
    return (
        say("Messages", "This file carries a date in the future."),
        _nothing_changed(),
        say("Messages", "Check the clock of this computer, or ask the sender to check theirs."),
    )


def _replay() -> tuple[str, str, str]:
    return (
        say("Messages", "This file was opened here before."),
        _nothing_changed(),
        say("Messages", "You find it in your inbox or in the case."),
    )


def _out_of_order() -> tuple[str, str, str]:
    return (
        say("Messages", "A newer or different letter of this conversation is already here."),
        _nothing_changed(),
        say("Messages", "Ask the sender which letter counts."),
    )


def _reply_unknown() -> tuple[str, str, str]:
    return (
        say("Messages", "This is an answer to something that was not sent from this notebook."),
        _nothing_changed(),
        say("Messages", "Open it in the notebook that sent the referral."),
    )


def _consent() -> tuple[str, str, str]:
    return (
        say("Messages", "The consent that came with this file does not cover you, or has ended."),
        _nothing_changed(),
        say("Messages", "Ask the sender to talk with the person again and send a new file."),
    )


def _too_big() -> tuple[str, str, str]:
    return (
        say("Messages", "This file is larger than FieldCase opens."),
        _nothing_changed(),
        say("Messages", "Ask the sender to send fewer attachments."),
    )


def _passphrase() -> tuple[str, str, str]:
    return (
        say("Messages", "This file is locked with a passphrase, not with your key."),
        _nothing_changed(),
        say("Messages", "Ask the sender for a file that is made for your organisation."),
    )


def _practice_file() -> tuple[str, str, str]:
    return (
        say("Messages", "This is a practice file with made-up people."),
        _nothing_changed(),
        say("Messages", "Open it in a practice notebook. Real notebooks never take practice files."),
    )


def _real_file() -> tuple[str, str, str]:
    return (
        say("Messages", "This is a real file, and this is a practice notebook."),
        _nothing_changed(),
        say("Messages", "Close practice, then open the file in your real notebook."),
    )


def _unreadable() -> tuple[str, str, str]:
    return (
        say("Messages", "This file could not be read."),
        _nothing_changed(),
        say("Messages", "Check that the stick is plugged in, then choose the file again."),
    )


def _not_a_card() -> tuple[str, str, str]:
    return (
        say("Messages", "This is not a contact card, or it was changed on the way."),
        _nothing_changed(),
        say("Messages", "Ask the organisation to give you its card again."),
    )


def _own_card() -> tuple[str, str, str]:
    return (
        say("Messages", "This is your own card."),
        _nothing_changed(),
        say("Messages", "Give it to your partners, and ask them for theirs."),
    )


def _inbox_full() -> tuple[str, str, str]:
    return (
        say("Messages", "Too many sealed files wait already."),
        _nothing_changed(),
        say("Messages", "Remove some of those that wait in the inbox, then open this one again."),
    )


def _practice_card() -> tuple[str, str, str]:
    return (
        say("Messages", "This is a practice card of a made-up organisation."),
        _nothing_changed(),
        say("Messages", "Use it in a practice notebook only."),
    )


def _real_card() -> tuple[str, str, str]:
    return (
        say("Messages", "This is a real card, and this is a practice notebook."),
        _nothing_changed(),
        say("Messages", "Close practice, then add the card in your real notebook."),
    )


_GROUPS: tuple[tuple[Words, str], ...] = (
    (_too_big, "SIZE FILE_COUNT JSON_SIZE IMAGE_SIZE"),
    (_not_ours, "AGE_HEADER AGE_STANZAS AGE_WORKFACTOR FORMAT BUNDLE_TYPE OUTGOING"),
    (
        _changed,
        "AGE_DECRYPT NAME TAR_TYPE TAR_HEADER TAR_TRUNC TAR_TRAILER TAR_DUP ORDER JSON_UTF8 JSON_SYNTAX"
        " JSON_DEPTH JSON_NODES JSON_DUPKEY JSON_KEY JSON_NUMBER JSON_STRING JSON_CANON JSON_OBJECT"
        " MANIFEST_FIELD TITLE MEDIA MEDIA_MAGIC SIG_FORMAT SIG_NAMESPACE SIG_ALG SIG_BAD MISSING UNLISTED"
        " FILE_SIZE HASH TEXT_UTF8 PAYLOAD CARD_FORMAT CARD_VERSION CARD_FIELD PART_FORMAT PART_HASH PART_SET"
        " PART_CONFLICT PART_LAYOUT PART_WHOLE",
    ),
    (_part_missing, "PART_MISSING"),
    (_not_for_us, "NOT_FOR_US RECIPIENT_BINDING"),
    (_passphrase, "PASSPHRASE PASSPHRASE_NEEDED"),
    (_newer, "VERSION REQUIRES"),
    (_key_not_good, "KEY_FORMAT KEY_WEAK SIG_KEY SENDER_MISMATCH KEY_REVOKED"),
    (_sender_unknown, "SENDER_UNKNOWN"),
    (_sender_unchecked, "SENDER_UNVERIFIED"),
    (_practice_file, "TRAINING"),
    (_real_file, "NOT_TRAINING"),
    (_expired, "EXPIRED"),
    (_future, "FUTURE"),
    (_replay, "REPLAY"),
    (_out_of_order, "ID_CONFLICT THREAD_OWNER ROLLBACK REV_JUMP"),
    (_reply_unknown, "REPLY_UNKNOWN REPLY_MISMATCH"),
    (_consent, "CONSENT"),
)

ABOUT_FILES: dict[str, Words] = {
    **{f"bundle.E_{name}": words for words, names in _GROUPS for name in names.split()},
    "bundle.unreadable": _unreadable,
    "bundle.inbox_full": _inbox_full,
}

ABOUT_CARDS: dict[str, Words] = {
    **{code.replace("bundle.", "card."): _not_a_card for code in ABOUT_FILES},
    "card.E_CARD_VERSION": _newer,
    "card.E_TRAINING": _practice_card,
    "card.E_NOT_TRAINING": _real_card,
    "card.own": _own_card,
    "card.unreadable": _unreadable,
}
