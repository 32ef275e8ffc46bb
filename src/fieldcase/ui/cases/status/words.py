"""What tracks, stages, organisations, rules are called on the screen."""

from __future__ import annotations

from fieldcase.domain.legal import LEAST_REFLECTION, Body, Rule, Stage, Track
from fieldcase.ui.i18n import count, say


def track_words(track: Track) -> str:
    """Return the heading of a track."""
    words = {
        Track.IDENTIFICATION: say("Status", "Identification"),
        Track.REFLECTION: say("Status", "Reflection period"),
        Track.AGE: say("Status", "Age"),
        Track.GUARDIAN: say("Status", "Guardian"),
        Track.BEST_INTERESTS: say("Status", "Best interests of the child"),
    }
    return words[track]


def track_hint(track: Track) -> str:
    """Return one sentence about a track."""
    words = {
        Track.IDENTIFICATION: say(
            "Status", "What authorities decided. Help never depends on it, nor on working with the police."
        ),
        Track.REFLECTION: say(
            "Status", "Time to recover and decide. Nobody is sent away while it runs, whatever they decide."
        ),
        Track.AGE: say("Status", "While the age is in doubt, the person is treated as a child."),
        Track.GUARDIAN: say("Status", "Ask for a guardian the day the child is known, then ask again daily."),
        Track.BEST_INTERESTS: say(
            "Status", "The child is heard before anything is decided; their own words are kept."
        ),
    }
    return words[track]


def stage_words(stage: Stage) -> str:
    """Return what a stage is called."""
    return {**_identification(), **_reflection(), **_child()}[stage]


def _identification() -> dict[Stage, str]:
    return {
        Stage.POSSIBLE: say("Status", "Signs seen by us"),
        Stage.SENT_ON: say("Status", "Sent on for identification"),
        Stage.PENDING: say("Status", "Decision awaited"),
        Stage.REASONABLE_GROUNDS: say("Status", "Reasonable grounds"),
        Stage.IDENTIFIED: say("Status", "Formally identified"),
        Stage.NOT_IDENTIFIED: say("Status", "Not identified"),
        Stage.APPEALED: say("Status", "Appeal made"),
        Stage.DECLINED: say("Status", "The person does not want it"),
        Stage.WITHDRAWN: say("Status", "The person took it back"),
    }


def _reflection() -> dict[Stage, str]:
    return {
        Stage.INFORMED: say("Status", "Told about it"),
        Stage.ACCEPTED: say("Status", "Wants it"),
        Stage.NOT_WANTED: say("Status", "Does not want it"),
        Stage.RUNNING: say("Status", "Runs"),
        Stage.EXTENDED: say("Status", "Made longer"),
        Stage.EXPIRED: say("Status", "Is over"),
        Stage.COOPERATES: say("Status", "Over: works with the authorities"),
        Stage.TERMINATED: say("Status", "Ended by the authority"),
    }


def _child() -> dict[Stage, str]:
    return {
        Stage.SAYS_CHILD: say("Status", "Says: under 18"),
        Stage.SAYS_ADULT: say("Status", "Says: 18 or over"),
        Stage.DISPUTED: say("Status", "In doubt: treated as a child"),
        Stage.CHILD_VERIFIED: say("Status", "Under 18, verified"),
        Stage.ADULT_VERIFIED: say("Status", "18 or over, verified"),
        Stage.NEEDED: say("Status", "Needed"),
        Stage.REQUESTED: say("Status", "Asked for"),
        Stage.APPOINTED: say("Status", "Appointed"),
        Stage.REPLACED: say("Status", "Another one appointed"),
        Stage.ENDED: say("Status", "Ended"),
        Stage.NOT_NEEDED: say("Status", "Not needed"),
        Stage.OPENED: say("Status", "Begun"),
        Stage.ASSESSED: say("Status", "Options weighed"),
        Stage.HEARD: say("Status", "Child heard"),
        Stage.DECIDED: say("Status", "Decided"),
        Stage.IMPLEMENTED: say("Status", "Carried out"),
        Stage.REVIEWED: say("Status", "Looked at again"),
    }


def body_words(body: Body) -> str:
    """Return what a kind of organisation is called."""
    words = {
        Body.POLICE: say("Status", "Police"),
        Body.PROSECUTOR: say("Status", "Prosecutor or court"),
        Body.NGO: say("Status", "Non-governmental organisation"),
        Body.INTERNATIONAL: say("Status", "International organisation"),
        Body.GOVERNMENT: say("Status", "Another authority"),
        Body.IDENTIFICATION_BODY: say("Status", "National identification body"),
        Body.SOCIAL_WELFARE: say("Status", "Social services"),
        Body.LABOUR_INSPECTORATE: say("Status", "Labour inspectorate"),
        Body.BORDER_OR_ASYLUM: say("Status", "Border or asylum authority"),
    }
    return words[body]


def rule_words(rule: Rule) -> str:
    """Return how to mend what a rule found."""
    words = {
        Rule.IN_THE_FUTURE: say("Status", "Choose today or a day before."),
        Rule.BEFORE_THE_LAST: say("Status", "This day is before the last entry. Look at both days again."),
        Rule.NAME_THE_BODY: say("Status", "Say which kind of organisation decided."),
        Rule.DAYS_TOO_FEW: count("Status", "A reflection period lasts %n day(s) at least.", LEAST_REFLECTION),
        Rule.DAYS_MISSING: say("Status", "Say for how many days."),
        Rule.NAME_THE_GUARDIAN: say("Status", "Write who the guardian is."),
        Rule.CHILDS_OWN_WORDS: say("Status", "Write what the child said, in the child's own words."),
        Rule.GUARDIAN_FIRST: say(
            "Status", "There is no guardian yet. Write why this could not wait for one."
        ),
        Rule.MINOR_UNTIL_VERIFIED: say(
            "Status", "The person counts as a child. Write why no guardian is needed."
        ),
        Rule.SAY_WHY: say("Status", "Write how this is known, or on what ground."),
    }
    return words[rule]
