"""Words for what may keep a file from reaching a place on the network."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.ui.messages.about_notebook import Words


def _kept() -> str:
    return say("Messages", "The file lies safely in the outbox; nothing was sent twice.")


def _store() -> tuple[str, str, str]:
    return (
        say("Messages", "The place could not be used."),
        _kept(),
        say("Messages", "Try again, or hand the file over another way."),
    )


def _unreachable() -> tuple[str, str, str]:
    return (
        say("Messages", "The place does not answer at the moment."),
        _kept(),
        say("Messages", "It is tried again by itself. If it is urgent, hand the file over another way."),
    )


def _busy() -> tuple[str, str, str]:
    return (
        say("Messages", "The place is busy and asks to come back later."),
        _kept(),
        say("Messages", "It is tried again by itself, after the pause the place asks for."),
    )


def _not_trusted() -> tuple[str, str, str]:
    return (
        say("Messages", "Whoever answered could not prove to be the place you know."),
        say("Messages", "Nothing was sent there, no password either."),
        say(
            "Messages", "Ask the person who looks after the place whether its key changed, before you go on."
        ),
    )


def _sign_in() -> tuple[str, str, str]:
    return (
        say("Messages", "The place did not take the name and password it was given."),
        _kept(),
        say("Messages", "Look at the name and password of this place in the settings."),
    )


def _not_allowed() -> tuple[str, str, str]:
    return (
        say("Messages", "The place let you in, but does not let you leave files."),
        _kept(),
        say("Messages", "Ask the person who looks after the place for the right to write there."),
    )


def _missing() -> tuple[str, str, str]:
    return (
        say("Messages", "The folder is not there."),
        _kept(),
        say("Messages", "Look at the address of this place in the settings."),
    )


def _full() -> tuple[str, str, str]:
    return (
        say("Messages", "The place has no space left."),
        _kept(),
        say(
            "Messages",
            "Ask the person who looks after the place to make room, or hand the file over another way.",
        ),
    )


def _too_large() -> tuple[str, str, str]:
    return (
        say("Messages", "The file is larger than the place takes."),
        _kept(),
        say("Messages", "Cut it into smaller parts, or hand it over on a stick."),
    )


def _name_taken() -> tuple[str, str, str]:
    return (
        say("Messages", "Another file already has this name there."),
        say("Messages", "That file was not touched, and ours lies safely in the outbox."),
        say("Messages", "Hand the file over another way, and tell the person who looks after the place."),
    )


def _odd() -> tuple[str, str, str]:
    return (
        say("Messages", "The place gave an answer that makes no sense here."),
        _kept(),
        say(
            "Messages",
            "Look at the address of this place in the settings, or hand the file over another way.",
        ),
    )


ABOUT_PLACES: dict[str, Words] = {
    "delivery.store": _store,
    "delivery.unreachable": _unreachable,
    "delivery.busy": _busy,
    "delivery.not_trusted": _not_trusted,
    "delivery.sign_in": _sign_in,
    "delivery.not_allowed": _not_allowed,
    "delivery.store_missing": _missing,
    "delivery.store_full": _full,
    "delivery.too_large": _too_large,
    "delivery.name_taken": _name_taken,
    "delivery.odd_answer": _odd,
}
