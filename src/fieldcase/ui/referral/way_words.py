"""How far a file is on the network."""

from __future__ import annotations

from fieldcase.domain.sending import PlaceKind, Sending, SendingState
from fieldcase.ui.i18n import isolate, say


def on_its_way_words(sending: Sending, label: str) -> str:
    """Return how far a file is on its way to the place called *label*, in one sentence."""
    name = isolate(label) if label else ""
    if sending.state is SendingState.STOPPED:
        return say("Sending", "It could not be left at {place}. It waits for you.", place=name)
    if sending.parts_done:
        return say(
            "Sending",
            "On its way to {place}: {done} of {total} pieces are there.",
            place=name,
            done=isolate(str(sending.parts_done)),
            total=isolate(str(sending.parts_total)),
        )
    if sending.attempts:
        at = sending.next_try_at.astimezone()
        return say(
            "Sending",
            "Waits for a connection to {place}; the next try is at {time}.",
            place=name,
            time=isolate(at.strftime("%H:%M")),
        )
    return say("Sending", "Waits for its turn to {place}.", place=name)


def place_words(kind: PlaceKind) -> str:
    """Return what happens to a file that goes to a place of this kind."""
    if kind is PlaceKind.MAIL:
        return say("Carry", "Goes through your office's mail server as soon as there is a connection.")
    return say("Carry", "Goes there as soon as there is a connection; they fetch it.")
