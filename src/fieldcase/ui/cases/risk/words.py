"""What factors, reasons and the parts of a plan are called on the screen."""

from __future__ import annotations

from fieldcase.domain.case import ContactMethod, RiskLevel
from fieldcase.domain.risk import Assessment, FactorLevel, OwnView, Presence, Suggestion
from fieldcase.domain.safety import PlanCopy, PlanQuestion
from fieldcase.ui.cases.phrases import risk_words
from fieldcase.ui.i18n import count, say


def factor_words(code: str) -> str:
    """Return what a factor says; a code of a newer version stands for itself."""
    return {**_person_words(), **_family_words(), **_community_words()}.get(code, code)


def _person_words() -> dict[str, str]:
    return {
        "violence_now": say("Risk factors", "Violence, or somebody who comes for them, now or tonight"),
        "acute_medical": say("Risk factors", "Needs a doctor now"),
        "self_harm": say("Risk factors", "Thinks of harming themselves"),
        "no_safe_place": say("Risk factors", "No safe place to sleep"),
        "threats_received": say("Risk factors", "Received threats"),
        "phone_controlled": say("Risk factors", "Somebody reads their telephone or accounts"),
        "documents_held": say("Risk factors", "Somebody keeps their documents"),
        "debt": say("Risk factors", "Owes money to those who exploited them"),
        "pregnancy": say("Risk factors", "Pregnant"),
        "substances": say("Risk factors", "Depends on alcohol or drugs"),
        "irregular_status": say("Risk factors", "No right to stay, or has been told to leave"),
        "child_may_run": say("Risk factors", "A child who may run away"),
    }


def _family_words() -> dict[str, str]:
    return {
        "children_with_exploiter": say("Risk factors", "Their children are with those who exploited them"),
        "child_caregiver_involved": say("Risk factors", "A child whose carer took part"),
        "family_threatened": say("Risk factors", "Their family was threatened"),
        "family_involved": say("Risk factors", "Somebody in the family took part"),
        "income_depends_on_exploiter": say("Risk factors", "Lives on money from those who exploited them"),
    }


def _community_words() -> dict[str, str]:
    return {
        "exploiter_knows_where": say("Risk factors", "Those who exploited them know where they are"),
        "exploiter_at_large": say("Risk factors", "Those who exploited them are free"),
        "court_soon": say("Risk factors", "Will speak in court, or has reported"),
        "community_rejects": say("Risk factors", "Their community turns away from them"),
        "media": say("Risk factors", "Journalists or posts name or show them"),
        "staff_at_risk": say("Risk factors", "Our own staff is watched or threatened"),
    }


def level_title(level: FactorLevel) -> str:
    """Return the heading over the factors of one level."""
    words = {
        FactorLevel.PERSON: say("Risk", "The person"),
        FactorLevel.FAMILY: say("Risk", "Family and those close to them"),
        FactorLevel.COMMUNITY: say("Risk", "Around them"),
    }
    return words[level]


def presence_words(presence: Presence) -> str:
    """Return whether a factor is there."""
    words = {
        Presence.YES: say("Risk", "Yes"),
        Presence.NO: say("Risk", "No"),
        Presence.NOT_KNOWN: say("Risk", "Not known"),
    }
    return words[presence]


def own_view_words(view: OwnView) -> str:
    """Return how safe the person feels."""
    words = {
        OwnView.ONE: say("Risk", "1 · Not safe at all"),
        OwnView.TWO: say("Risk", "2 · Not very safe"),
        OwnView.THREE: say("Risk", "3 · In between"),
        OwnView.FOUR: say("Risk", "4 · Quite safe"),
        OwnView.FIVE: say("Risk", "5 · Safe"),
        OwnView.PREFERS_NOT: say("Risk", "Prefers not to say"),
    }
    return words[view]


def suggested_words(level: RiskLevel) -> str:
    """Return the level that follows from what is known."""
    words = {
        RiskLevel.CRITICAL: say("Risk", "Suggested level: critical"),
        RiskLevel.HIGH: say("Risk", "Suggested level: high"),
        RiskLevel.MEDIUM: say("Risk", "Suggested level: medium"),
        RiskLevel.LOW: say("Risk", "Suggested level: low"),
        RiskLevel.UNASSESSED: say("Risk", "Nothing to suggest yet"),
    }
    return words[level]


def reasons(suggestion: Suggestion) -> tuple[str, ...]:
    """Return why, one sentence a line."""
    lines = [say("Risk", "Danger now: {factor}", factor=factor_words(code)) for code in suggestion.critical]
    lines += [factor_words(code) for code in suggestion.present]
    if suggestion.own_view is not None:
        lines.append(say("Risk", "Their own view: {view}", view=own_view_words(suggestion.own_view)))
    if suggestion.not_known:
        lines.append(count("Risk", "%n thing(s) not known, and not counted.", suggestion.not_known))
    return tuple(lines)


def asked_words(assessment: Assessment) -> str:
    """Return who is asked to confirm a lower level."""
    return say(
        "Risk",
        "Asked for approval: {level}. {supervisor} has not confirmed it yet.",
        level=risk_words(assessment.decided),
        supervisor=assessment.supervisor,
    )


def plan_words(question: PlanQuestion) -> str:
    """Return one question of the safety plan."""
    words = {
        PlanQuestion.CONCERN: say("Safety plan", "What worries you most? In the person’s own words"),
        PlanQuestion.WARNING_SIGNS: say("Safety plan", "What are the warning signs?"),
        PlanQuestion.SAFE_PLACES: say("Safety plan", "Where is it safe to go?"),
        PlanQuestion.WHO_TO_CALL: say("Safety plan", "Who can be called? With which word or sign?"),
        PlanQuestion.BAG: say("Safety plan", "What is packed? Documents, medicine, money, keys"),
        PlanQuestion.CHILDREN: say("Safety plan", "Where do the children go?"),
        PlanQuestion.DIGITAL: say("Safety plan", "Telephone, SIM card, location, accounts"),
        PlanQuestion.COPY: say("Safety plan", "Who holds a copy?"),
    }
    return words[question]


def copy_words(copy: PlanCopy) -> str:
    """Return who holds a copy of the plan."""
    words = {
        PlanCopy.NOBODY: say("Safety plan", "Nobody: it stays in this notebook"),
        PlanCopy.PERSON: say("Safety plan", "The person: they asked for it, and can keep it safely"),
        PlanCopy.SOMEBODY_TRUSTED: say("Safety plan", "Somebody they trust keeps it for them"),
    }
    return words[copy]


def method_words(method: ContactMethod) -> str:
    """Return a way to reach the person."""
    words = {
        ContactMethod.NOT_DISCUSSED: say("Safe contact", "Not talked about yet"),
        ContactMethod.NONE: say("Safe contact", "No contact"),
        ContactMethod.TEXT: say("Safe contact", "Text only"),
        ContactMethod.CALL: say("Safe contact", "Call"),
        ContactMethod.VIA_PERSON: say("Safe contact", "Through somebody they trust"),
        ContactMethod.VIA_ORGANISATION: say("Safe contact", "Through an organisation"),
        ContactMethod.IN_PERSON: say("Safe contact", "In person only"),
    }
    return words[method]
