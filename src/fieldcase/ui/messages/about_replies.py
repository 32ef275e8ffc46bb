"""Words for answers given without FieldCase that cannot be written down."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.ui.messages.about_notebook import Words


def _nothing_changed() -> str:
    return say("Messages", "Nothing in your notebook was changed.")


def _length() -> tuple[str, str, str]:
    return (
        say("Messages", "A reply code has sixteen characters, in four groups of four."),
        _nothing_changed(),
        say("Messages", "Ask them to read it again, one group after the other."),
    )


def _letter() -> tuple[str, str, str]:
    return (
        say("Messages", "One of these characters never stands in a reply code."),
        _nothing_changed(),
        say("Messages", "Compare the code with them once more."),
    )


def _typo() -> tuple[str, str, str]:
    return (
        say("Messages", "One character or two are not as they were read out."),
        _nothing_changed(),
        say("Messages", "Compare the code with them once more."),
    )


def in_group(number: int) -> str:
    """Say which part of a code to look at."""
    return say("Messages", "Look at group {number} of the four and compare it with them.", number=number)


def _foreign() -> tuple[str, str, str]:
    return (
        say("Messages", "This answers no file that left this notebook."),
        _nothing_changed(),
        say("Messages", "Ask them which file they opened, and from whom. It may be for another office."),
    )


def _not_proven() -> tuple[str, str, str]:
    return (
        say("Messages", "This does not fit the file that you gave them."),
        _nothing_changed(),
        say("Messages", "Call a person you know there and ask them to make the reply again on their page."),
    )


def _used() -> tuple[str, str, str]:
    return (
        say("Messages", "This answer is already written down."),
        _nothing_changed(),
        say("Messages", "You find it in the outbox, in the history of the referral."),
    )


def _too_late() -> tuple[str, str, str]:
    return (
        say("Messages", "The referral has moved on since, so this answer changes nothing."),
        _nothing_changed(),
        say("Messages", "See in the outbox where it stands. If they think otherwise now, call them."),
    )


def _newer() -> tuple[str, str, str]:
    return (
        say("Messages", "This answer was made on the page of a newer FieldCase."),
        _nothing_changed(),
        say("Messages", "Ask them what they answered, and write it down as told."),
    )


ABOUT_REPLIES: dict[str, Words] = {
    "reply.length": _length,
    "reply.letter": _letter,
    "reply.typo": _typo,
    "reply.foreign": _foreign,
    "reply.not_proven": _not_proven,
    "reply.used": _used,
    "reply.too_late": _too_late,
    "reply.newer": _newer,
}
