"""What signs point to, in words that judge nobody."""

from __future__ import annotations

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.screening import Indication, Outcome, Profile, Result, Weight
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, say


def outcome_words(outcome: Outcome) -> str:
    """Return what to do next; never what somebody is."""
    words = {
        Outcome.REFER: say(
            "Screening",
            "There are indications of recruitment, of exploitation and of being kept there."
            " Suggest a referral for formal identification, with legal help beside it.",
        ),
        Outcome.REFER_CHILD: say(
            "Screening",
            "There are indications of exploitation. For a child this is enough: bring in child protection,"
            " and suggest a referral for formal identification.",
        ),
        Outcome.FORCED_LABOUR: say(
            "Screening",
            "There are indications of exploitation and of being kept there."
            " Suggest legal help, and a referral for formal identification.",
        ),
        Outcome.DECEPTION: say(
            "Screening",
            "There are indications of deception and of exploitation."
            " Suggest legal help; wages may be claimed.",
        ),
        Outcome.LABOUR_RIGHTS: say(
            "Screening",
            "There are indications of exploitation at work. Suggest legal help or the labour inspectorate.",
        ),
        Outcome.NEEDS_FIRST: say(
            "Screening",
            "Few indications so far. This closes nothing: go on with what the person needs,"
            " look again later.",
        ),
        Outcome.INCONCLUSIVE: say(
            "Screening",
            "Inconclusive: what is still open could change this. Help does not wait for it.",
        ),
    }
    return words[outcome]


def summary_words(result: Result) -> str:
    """Return in how many parts there are indications."""
    return count(
        "Screening",
        "Indications in %n of {total} parts.",
        result.shown_count,
        total=len(result.indications),
    )


def open_words(result: Result) -> str:
    """Return how many signs are open."""
    return count("Screening", "%n sign(s) still open", result.open_count)


def indication_chip(indication: Indication) -> ChipText:
    """Return what a part shows so far."""
    if indication is Indication.SHOWN:
        return ChipText(say("Screening", "Indications"), Tone.WARN, "flag")
    if indication is Indication.OPEN:
        return ChipText(say("Screening", "Still open"), Tone.INFO, "circle-dashed")
    return ChipText(say("Screening", "Few or none"), Tone.NEUTRAL, "minus")


def weight_words(weight: Weight) -> str:
    """Return how much a sign says."""
    words = {
        Weight.STRONG: say("Screening", "strong sign"),
        Weight.MEDIUM: say("Screening", "medium sign"),
        Weight.WEAK: say("Screening", "weak sign"),
    }
    return words[weight]


def profile_words(profile: Profile) -> str:
    """Return whose weights count."""
    return say("Screening", "Child") if profile is Profile.CHILD else say("Screening", "Adult")


def state_words(state: AnswerState) -> str:
    """Return why a sign is open."""
    words = {
        AnswerState.UNKNOWN: say("Screening", "Not known"),
        AnswerState.NOT_ASKED: say("Screening", "Not asked"),
    }
    return words.get(state, say("Screening", "Not known"))
