"""What each table is called, and what exactly it counts."""

from __future__ import annotations

from fieldcase.domain.legal_tracks import Track
from fieldcase.domain.statistics import Report
from fieldcase.ui.cases.status.words import track_words
from fieldcase.ui.i18n import say


def report_words(report: Report) -> str:
    """Return what a table is called."""
    one = Report
    words = {
        one.SEX_AND_AGE: say("Statistics", "Age and gender"),
        one.EXPLOITATION: say("Statistics", "Form of exploitation, each person once"),
        one.EXPLOITATION_EACH: say("Statistics", "Form of exploitation, every form"),
        one.CITIZENSHIP_GROUP: say("Statistics", "Citizenship and gender"),
        one.CITIZENSHIP: say("Statistics", "Citizenship by country"),
        one.IDENTIFICATION: say("Statistics", "Identification, and who decided"),
        one.NEW_CASES: say("Statistics", "How people reached us"),
        one.REFERRALS: say("Statistics", "How referrals went"),
        one.REFERRED_TO: say("Statistics", "Where people were referred to"),
        one.CLOSING: say("Statistics", "Why the work ended"),
        one.DECISIONS: say("Statistics", "What people agreed to"),
        one.SERVICES: say("Statistics", "Help that was given"),
        one.REFLECTION: say("Statistics", "Reflection periods"),
        one.GUARDIANS: say("Statistics", "Guardians of children"),
        one.INDUSTRY: say("Statistics", "Kind of forced work"),
        one.CONTROL: say("Statistics", "Means of control"),
        one.RECRUITER: say("Statistics", "Who arranged it"),
        one.NEEDS: say("Statistics", "Needs, and what became of them"),
        one.RESIDENCE: say("Statistics", "Residence permits"),
        one.COMPENSATION: track_words(Track.COMPENSATION),
        one.RETURN: track_words(Track.RETURN),
    }
    return words[report]


def definition(report: Report) -> str:
    """Return what a table counts, in one sentence or two."""
    return {**_who(), **_what_happened(), **_what_was_done(), **_before_the_law()}[report]


def _who() -> dict[Report, str]:
    return {
        Report.SEX_AND_AGE: say(
            "Statistics", "By the age group and the gender they gave when their case was registered."
        ),
        Report.CITIZENSHIP_GROUP: say(
            "Statistics",
            "By citizenship as the European Union asks for it: this country, another EU country, elsewhere."
            " This country is the one chosen in the settings.",
        ),
        Report.CITIZENSHIP: say(
            "Statistics", "By the country of their citizenship; small numbers are put together."
        ),
        Report.NEW_CASES: say(
            "Statistics", "By the way of the first contact and the quarter in which they were registered."
        ),
        Report.IDENTIFICATION: say(
            "Statistics",
            "By where identification stands today, and which kind of body said so last. It is identification"
            " that is counted, never what somebody went through.",
        ),
    }


def _what_happened() -> dict[Report, str]:
    return {
        Report.EXPLOITATION: say(
            "Statistics",
            "By what they recognised: only sexual exploitation, only labour (forced or child labour, domestic"
            " work, servitude, begging), only another form, or several of these.",
        ),
        Report.EXPLOITATION_EACH: _several(say("Statistics", "By every form they recognised.")),
        Report.INDUSTRY: say("Statistics", "By the kind of work, asked of those who named forced work."),
        Report.CONTROL: _several(say("Statistics", "By everything that was done to keep them there.")),
        Report.RECRUITER: say("Statistics", "By how they knew the person who arranged it."),
    }


def _what_was_done() -> dict[Report, str]:
    return {
        Report.REFERRALS: say(
            "Statistics", "By the furthest that any referral of theirs has come until today."
        ),
        Report.REFERRED_TO: _several(
            say("Statistics", "By each kind of organisation they were referred to.")
        ),
        Report.SERVICES: _several(say("Statistics", "By each kind of help of which a step was given.")),
        Report.DECISIONS: _several(
            say("Statistics", "By what they themselves said last about each purpose: yes, no, taken back.")
        ),
        Report.NEEDS: _several(
            say("Statistics", "By each need that is known, with what became of it until today.")
        ),
        Report.CLOSING: say(
            "Statistics",
            "By the reason for which the work ended; cases that were reopened are not among them.",
        ),
    }


def _before_the_law() -> dict[Report, str]:
    return {
        Report.REFLECTION: say("Statistics", "By where their reflection period stands today."),
        Report.GUARDIANS: say(
            "Statistics", "People under 18, by where the appointment of a guardian stands today."
        ),
        Report.RESIDENCE: say(
            "Statistics", "By where the last thing that was written down about a permit stands, and its kind."
        ),
        Report.COMPENSATION: say(
            "Statistics", "By where the last thing that was written down about compensation stands."
        ),
        Report.RETURN: say("Statistics", "By where their return stands today."),
    }


def _several(words: str) -> str:
    beside = say(
        "Statistics",
        "Somebody may stand in several rows, so shares may come to more than 100%; they are parts of all who"
        " have any answer.",
    )
    return f"{words} {beside}"
