"""What the codes of a closing are called on the screen."""

from __future__ import annotations

from fieldcase.domain.closing import Check, ClosingReason, ClosingStep
from fieldcase.services.closing import Loose
from fieldcase.ui.i18n import count, say


def reason_words(reason: ClosingReason) -> str:
    """Return why the work ends."""
    words = {
        ClosingReason.GOALS_MET: say("Closing", "The goals are met"),
        ClosingReason.PERSON_WISHES: say("Closing", "The person wishes it"),
        ClosingReason.NO_CONTACT: say("Closing", "No contact any more"),
        ClosingReason.LEFT_AREA: say("Closing", "The person moved away"),
        ClosingReason.TRANSFERRED: say("Closing", "Another organisation goes on"),
        ClosingReason.RETURNED: say("Closing", "The person went back to their country"),
        ClosingReason.DECEASED: say("Closing", "The person has died"),
        ClosingReason.NOT_IDENTIFIED: say("Closing", "Other help fits better, and was found"),
        ClosingReason.FUNDING_ENDED: say("Closing", "There is no money for it any more"),
        ClosingReason.CAME_OF_AGE: say("Closing", "Came of age; a service for adults goes on"),
        ClosingReason.DUPLICATE: say("Closing", "The same case is here twice"),
        ClosingReason.OTHER: say("Closing", "Another reason"),
    }
    return words[reason]


def check_words(check: Check) -> str:
    """Return a question of the checklist."""
    words = {
        Check.NEEDS_MET: say("Closing", "Are the needs met as far as it was possible?"),
        Check.PLAN_DONE: say("Closing", "Is every step of the plan done or called off?"),
        Check.REFERRALS_SETTLED: say("Closing", "Is every referral answered and settled?"),
        Check.SAFETY_PLAN: say("Closing", "Was the safety plan looked at, and does it hold?"),
        Check.CONSENTS_REVIEWED: say("Closing", "Were the agreements to share gone through?"),
        Check.DOCUMENTS_RETURNED: say("Closing", "Did the person get their documents back?"),
        Check.BOTH_AGREE: say("Closing", "Do the person and you agree that the work ends?"),
        Check.FOLLOW_UP: say("Closing", "Is it agreed whether somebody looks in later?"),
        Check.MAY_COME_BACK: say("Closing", "Does the person know that they can come back any time?"),
        Check.TOLD_HOW_LONG: say("Closing", "Does the person know how long the notebook keeps this?"),
        Check.FEEDBACK_OFFERED: say("Closing", "Could the person say how the help was?"),
    }
    return words[check]


def loose_words(loose: Loose, number: int) -> str:
    """Return how many things of a kind are still open."""
    if loose is Loose.STEPS:
        return count("Closing", "%n step(s) of the plan are open", number)
    if loose is Loose.REFERRALS:
        return count("Closing", "%n referral(s) wait for somebody", number)
    if loose is Loose.INTERVIEWS:
        return count("Closing", "%n interview(s) are not finished", number)
    if loose is Loose.NEEDS:
        return count("Closing", "%n need(s) are open", number)
    if loose is Loose.BED:
        return count("Closing", "%n bed(s) are still kept for the person", number)
    if loose is Loose.AGREEMENTS:
        return count("Closing", "%n agreement(s) to share still hold", number)
    return count("Closing", "%n document(s) are kept here", number)


def step_words(step: ClosingStep, worker: str, day: str) -> str:
    """Return who did what about the closing."""
    words = {
        ClosingStep.ASKED: say("Closing", "{worker} asked to close it: {day}", worker=worker, day=day),
        ClosingStep.SENT_BACK: say("Closing", "{worker} sent it back: {day}", worker=worker, day=day),
        ClosingStep.TAKEN_BACK: say(
            "Closing", "{worker} went on with the work: {day}", worker=worker, day=day
        ),
        ClosingStep.APPROVED: say(
            "Closing", "{worker} looked at it and closed it: {day}", worker=worker, day=day
        ),
        ClosingStep.CLOSED_ALONE: say(
            "Closing", "{worker} closed it, with nobody here to look at it: {day}", worker=worker, day=day
        ),
        ClosingStep.REOPENED: say("Closing", "{worker} reopened it: {day}", worker=worker, day=day),
    }
    return words[step]


def step_title(step: ClosingStep) -> str:
    """Return what happened, for the timeline."""
    words = {
        ClosingStep.ASKED: say("Closing", "Asked to close the case"),
        ClosingStep.SENT_BACK: say("Closing", "The closing was sent back"),
        ClosingStep.TAKEN_BACK: say("Closing", "The work goes on after all"),
        ClosingStep.APPROVED: say("Closing", "Case closed"),
        ClosingStep.CLOSED_ALONE: say("Closing", "Case closed, with nobody here to look at it"),
        ClosingStep.REOPENED: say("Closing", "Case reopened"),
    }
    return words[step]
