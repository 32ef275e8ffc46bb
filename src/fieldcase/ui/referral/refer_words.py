"""The words around the steps of the wizard."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.viewmodels.referral_draft import Hold, WizardStep


def step_title(step: WizardStep) -> str:
    """Return the name of a step."""
    return {
        WizardStep.WHO: say("Refer", "Who"),
        WizardStep.WHY: say("Refer", "Why"),
        WizardStep.WHAT: say("Refer", "What to share"),
        WizardStep.CHECK: say("Refer", "Check"),
        WizardStep.SEND: say("Refer", "Send"),
    }[step]


def next_words(step: WizardStep) -> str:
    """Return the words of the button that leads from *step*, which is not the last, to the next one."""
    return {
        WizardStep.WHO: say("Refer", "Next: Why"),
        WizardStep.WHY: say("Refer", "Next: What to share"),
        WizardStep.WHAT: say("Refer", "Next: Check"),
        WizardStep.CHECK: say("Refer", "Next: Send"),
    }[step]


def hold_words(hold: Hold | None) -> str:
    """Return what has to happen before one can go on; nothing if one can."""
    return {
        None: "",
        Hold.NO_ORGANISATION: say("Refer", "Choose an organisation first."),
        Hold.NO_PURPOSE: say("Refer", "Choose what it is for."),
        Hold.NO_CONSENT: say("Refer", "Talk about consent first."),
        Hold.NOTHING_TICKED: say("Refer", "Tick at least one answer."),
        Hold.NO_REASON: say("Refer", "Write why they need more than usual."),
        Hold.NOT_READ: say("Refer", "Read it to the person first."),
        Hold.KEY_NOT_CHECKED: say("Refer", "Check their key first."),
        Hold.NO_KEY: say("Refer", "Ask for their card, or tick the file for a browser."),
        Hold.KEY_CHANGED: say("Refer", "Their key changed. Check it again first."),
    }[hold]
