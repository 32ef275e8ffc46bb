"""What tracks, stages, organisations, rules are called on the screen."""

from __future__ import annotations

from fieldcase.domain.country_profile import Law
from fieldcase.domain.legal_tracks import Body, Stage, Track
from fieldcase.ui.i18n import count, say


def track_words(track: Track) -> str:
    """Return the heading of a track."""
    words = {
        Track.IDENTIFICATION: say("Status", "Identification"),
        Track.REFLECTION: say("Status", "Reflection period"),
        Track.AGE: say("Status", "Age"),
        Track.GUARDIAN: say("Status", "Guardian"),
        Track.BEST_INTERESTS: say("Status", "Best interests of the child"),
        Track.SCHOOL: say("Status", "School"),
        Track.RESIDENCE: say("Status", "Residence permit"),
        Track.RETURN: say("Status", "Return"),
        Track.PROCEEDING: say("Status", "Proceedings"),
        Track.COMPENSATION: say("Status", "Compensation"),
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
        Track.SCHOOL: say("Status", "Every child may go to school, whatever papers there are."),
        Track.RESIDENCE: say("Status", "Ask for the next one well before this one ends."),
        Track.RETURN: say("Status", "Only if the person wants it, who may say no until the last day."),
        Track.PROCEEDING: say(
            "Status", "Stages and days only; what was said to a lawyer is read by whoever wrote it."
        ),
        Track.COMPENSATION: say("Status", "Tell the person early: some of the days to ask by come soon."),
    }
    return words[track]


def stage_words(stage: Stage) -> str:
    """Return what a stage is called."""
    return {**_identification(), **_reflection(), **_child(), **_return(), **_court(), **_money()}[stage]


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
        Stage.ENROLLED: say("Status", "Goes to school"),
    }


def _return() -> dict[Stage, str]:
    return {
        Stage.IN_FORCE: say("Status", "In force"),
        Stage.RENEWAL: say("Status", "Renewal asked for"),
        Stage.NOT_GRANTED: say("Status", "Not granted"),
        Stage.COUNSELLED: say("Status", "Talked about"),
        Stage.CHOSEN: say("Status", "Decided to return"),
        Stage.JOINTLY_ASSESSED: say("Status", "Risks looked at with partners there"),
        Stage.RECEPTION_CONFIRMED: say("Status", "A partner there is ready"),
        Stage.TRAVEL_ARRANGED: say("Status", "Journey arranged"),
        Stage.DEPARTED: say("Status", "Left"),
        Stage.ARRIVED: say("Status", "Arrived"),
        Stage.SETTLING: say("Status", "Settles in"),
        Stage.CONTACTED: say("Status", "Spoke with us after the return"),
        Stage.SUSPENDED: say("Status", "Waits for now"),
    }


def _court() -> dict[Stage, str]:
    return {
        Stage.REPORTED: say("Status", "Reported"),
        Stage.INVESTIGATED: say("Status", "Being investigated"),
        Stage.CHARGED: say("Status", "Charges brought"),
        Stage.ON_TRIAL: say("Status", "Before the court"),
        Stage.JUDGED: say("Status", "Judgment given"),
        Stage.FINAL: say("Status", "Final"),
        Stage.DISCONTINUED: say("Status", "Dropped"),
    }


def _money() -> dict[Stage, str]:
    return {
        Stage.AWARDED: say("Status", "Awarded"),
        Stage.PAID: say("Status", "Paid"),
        Stage.UNPAID: say("Status", "Not paid yet"),
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


def until_words(track: Track) -> str:
    """Return what the day ahead is."""
    words = {
        Track.RESIDENCE: say("Status", "Until which day (optional)"),
        Track.PROCEEDING: say("Status", "Next day in court or with the police (optional)"),
        Track.COMPENSATION: say("Status", "Last day to ask, or to appeal (optional)"),
    }
    return words.get(track, "")


def ahead_words(track: Track, day: str) -> str:
    """Return what a day ahead is, with the day."""
    words = {
        Track.RESIDENCE: say("Status", "until {day}", day=day),
        Track.PROCEEDING: say("Status", "next day in court: {day}", day=day),
        Track.COMPENSATION: say("Status", "last day: {day}", day=day),
    }
    return words.get(track, day)


def law_sentence(law: Law, country: str) -> str:
    """Return how long a reflection period lasts by the profile of the country, how sure that is."""
    days, country = law.profile.reflection_days, country_words(country)
    if days is None:
        return say("Status", "{country}: no reflection period is known.", country=country)
    if law.verified:
        return count(
            "Status", "{country}: %n day(s), signed off by {name}.", days, country=country, name=law.signed_by
        )
    return count("Status", "{country}: %n day(s), not signed off yet. Check it first.", days, country=country)


def country_words(label: str) -> str:
    """Return what a country is called; without one the least of Europe holds."""
    return label or say("Country", "No country chosen: the least of Europe")
