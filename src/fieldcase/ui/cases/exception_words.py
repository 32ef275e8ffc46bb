"""Words of sharing without an agreement."""

from __future__ import annotations

from fieldcase.domain.exceptional import ExceptionState, ExceptionStep, Ground, PersonTold
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say


def ground_words(ground: Ground) -> str:
    """Return why it cannot wait for an agreement."""
    return {
        Ground.DANGER: say("Exception", "A life is in danger, or serious harm is near"),
        Ground.CHILD_PROTECTION: say("Exception", "A child has to be protected"),
        Ground.LEGAL_DUTY: say("Exception", "A law or a court orders it"),
        Ground.INCAPACITY: say("Exception", "The person cannot decide now, and it is vital"),
    }[ground]


def told_words(told: PersonTold) -> str:
    """Return what the person knows of it."""
    return {
        PersonTold.BEFORE: say("Exception", "They were told before"),
        PersonTold.LATER: say("Exception", "They will be told as soon as they can be reached"),
        PersonTold.UNSAFE: say("Exception", "Telling them now would put somebody at risk"),
    }[told]


def step_words(step: ExceptionStep, worker: str, day: str) -> str:
    """Return what somebody decided or did."""
    return {
        ExceptionStep.AGREED: say("Exception", "{worker} agreed: {day}", worker=worker, day=day),
        ExceptionStep.DISAGREED: say("Exception", "{worker} did not agree: {day}", worker=worker, day=day),
        ExceptionStep.SHARED: say("Exception", "{worker} made the file: {day}", worker=worker, day=day),
        ExceptionStep.LOOKED_AT: say("Exception", "{worker} looked at it: {day}", worker=worker, day=day),
        ExceptionStep.PERSON_TOLD: say(
            "Exception", "{worker} told the person: {day}", worker=worker, day=day
        ),
    }[step]


def state_chip(state: ExceptionState) -> ChipText:
    """Return where it stands."""
    return {
        ExceptionState.WAITS: ChipText(say("Exception", "waits for a second person"), Tone.WARN, "clock"),
        ExceptionState.MAY_GO: ChipText(say("Exception", "may go"), Tone.INFO, "check-circle"),
        ExceptionState.DISAGREED: ChipText(say("Exception", "not agreed to"), Tone.NEUTRAL, "x-circle"),
        ExceptionState.EXPIRED: ChipText(
            say("Exception", "too long ago: judge it anew"), Tone.NEUTRAL, "clock"
        ),
        ExceptionState.SHARED: ChipText(say("Exception", "to be looked at"), Tone.WARN, "eye"),
        ExceptionState.LOOKED_AT: ChipText(say("Exception", "looked at"), Tone.OK, "check-circle"),
    }[state]
