"""How to mend what a rule found, beside the field."""

from __future__ import annotations

from fieldcase.domain.legal_rules import FRESH, Rule
from fieldcase.domain.legal_tracks import LEAST_REFLECTION
from fieldcase.ui.i18n import count, say


def rule_words(rule: Rule) -> str:
    """Return how to mend what a rule found."""
    return {**_about_entries(), **_about_leaving()}[rule]


def _about_entries() -> dict[Rule, str]:
    return {
        Rule.IN_THE_FUTURE: say("Status", "Choose today or a day before."),
        Rule.BEFORE_THE_LAST: say("Status", "This day is before the last entry. Look at both days again."),
        Rule.ENDS_BEFORE: say("Status", "Choose a whole day that is not before the day above."),
        Rule.NAME_THE_BODY: say("Status", "Say which kind of organisation decided."),
        Rule.NAME_THE_KIND: say("Status", "Choose which kind it is."),
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


def _about_leaving() -> dict[Rule, str]:
    days = FRESH.days
    return {
        Rule.FREE_AND_WRITTEN: say(
            "Status", "Tick both: the choice is in writing, and the person knows the other ways."
        ),
        Rule.CHOSEN_LONG_AGO: count(
            "Status", "The decision is older than %n day(s). Ask the person again, then write it down.", days
        ),
        Rule.RISKS_TOGETHER: count(
            "Status", "Look at the risks with partners there; this may be %n day(s) old at most.", days
        ),
        Rule.BEST_INTERESTS_FIRST: say(
            "Status", "For a child, the best interests have to be decided first, and speak for the return."
        ),
        Rule.JOURNEY_FIRST: say("Status", "A partner who receives the person, and the journey, come first."),
        Rule.COURT_FIRST: say(
            "Status",
            "A day in court is still ahead. Write how the person is heard all the same.",
        ),
    }
