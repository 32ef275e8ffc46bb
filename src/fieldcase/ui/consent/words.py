"""Words of the consent page for the worker."""

from __future__ import annotations

from fieldcase.domain.consent import ConsentMethod
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.consent_draft import Missing, WorkerCheck


def method_words(method: ConsentMethod) -> str:
    """Return how a decision is confirmed."""
    return {
        ConsentMethod.SIGNED: say("Consent", "Sign"),
        ConsentMethod.TYPED: say("Consent", "A name or word, typed"),
        ConsentMethod.THUMBPRINT: say("Consent", "Photo of a thumbprint"),
        ConsentMethod.SPOKEN_WITNESSED: say("Consent", "Spoken, witnessed"),
        ConsentMethod.GUARDIAN: say("Consent", "With a guardian"),
    }[method]


def check_words(check: WorkerCheck) -> str:
    """Return what the worker sees to."""
    return {
        WorkerCheck.SAID_BACK: say("Consent", "Said back correctly"),
        WorkerCheck.NO_PRESSURE: say("Consent", "No one else is pressuring them"),
        WorkerCheck.INTERPRETER: say("Consent", "Interpreter signed confidentiality"),
        WorkerCheck.COPY: say("Consent", "They want a copy on paper: make it after saving"),
        WorkerCheck.MAY_DECIDE: say("Consent", "I saw what shows that they may decide for the child"),
        WorkerCheck.CHILD: say("Consent", "A child or under guardianship: the guardian is asked too"),
    }[check]


def missing_words(missing: Missing, *, decided_before: bool = False) -> str:
    """Return what still has to happen before the decision can be saved."""
    if missing is Missing.DECISION and decided_before:
        return say("Consent", "What was decided before still holds. Answer a card to change it.")
    return {
        Missing.DECISION: say("Consent", "Nothing has been decided yet. An open card may stay open."),
        Missing.TOLD: say("Consent", "To do first: tell the person each of the four points."),
        Missing.SAID_BACK: say("Consent", "To do first: ask them to say it back in their own words."),
        Missing.NO_PRESSURE: say("Consent", "To do first: make sure that no one is pressuring them."),
        Missing.CHILD: say(
            "Consent", "To do first: the guardian or best-interest check, as they are under 18."
        ),
        Missing.OTHER_INTERPRETER: say(
            "Consent", "To do first: look at Risk and safety on your own, about the interpreter."
        ),
        Missing.METHOD: say("Consent", "To do first: choose how they confirm."),
        Missing.SIGNATURE: say("Consent", "To do first: they sign, or confirm in another way."),
        Missing.TYPED_NAME: say("Consent", "To do first: they type a name or a word of their choice."),
        Missing.THUMBPRINT: say("Consent", "To do first: take in the photo of the thumbprint."),
        Missing.WITNESS: say("Consent", "To do first: write down who heard it."),
        Missing.GUARDIAN_PROOF: say("Consent", "To do first: the guardian confirms in their own way."),
        Missing.GUARDIAN: say("Consent", "To do first: write down who the guardian is."),
        Missing.MAY_DECIDE: say(
            "Consent", "To do first: look at what shows that they may decide for the child."
        ),
        Missing.SOMEBODY_ELSE: say(
            "Consent", "To do first: somebody other than you confirms it. You are the one who asks."
        ),
    }[missing]
