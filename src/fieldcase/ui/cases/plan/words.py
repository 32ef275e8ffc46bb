"""What the plan says."""

from __future__ import annotations

from fieldcase.domain.assistance import FollowUpResult, Measure, Satisfaction, StepStatus
from fieldcase.domain.plan import Finding, Goal, Progress, Standing, WhoseWords
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.plan import PlanView, When


def view_words(view: PlanView) -> str:
    """Return how the plan is put together."""
    words = {
        PlanView.BY_NEED: say("Plan", "By need"),
        PlanView.BY_DATE: say("Plan", "By date"),
        PlanView.BY_WORKER: say("Plan", "By worker"),
    }
    return words[view]


def when_words(when: When) -> str:
    """Return the heading of what is to be done at a time."""
    words = {
        When.LATE: say("Plan", "Late"),
        When.TODAY: say("Plan", "Today"),
        When.LATER: say("Plan", "Later"),
        When.NO_DAY: say("Plan", "No day yet"),
        When.OVER: say("Plan", "Over"),
    }
    return words[when]


def finding_words(finding: Finding) -> str:
    """Return whether somebody has a need."""
    words = {
        Finding.PRESENT: say("Plan", "Needs this"),
        Finding.NOT_PRESENT: say("Plan", "Does not"),
        Finding.NOT_ASKED: say("Plan", "Not asked"),
    }
    return words[finding]


def whose_words(whose: WhoseWords) -> str:
    """Return who says so."""
    words = {
        WhoseWords.PERSON: say("Plan", "The person says so"),
        WhoseWords.WORKER: say("Plan", "We think so"),
        WhoseWords.SOMEBODY_ELSE: say("Plan", "Somebody else says so"),
    }
    return words[whose]


def standing_words(standing: Standing) -> str:
    """Return what became of a need."""
    words = {
        Standing.OPEN: say("Plan", "Open"),
        Standing.MET: say("Plan", "Met"),
        Standing.CANNOT_BE_MET: say("Plan", "Cannot be met"),
        Standing.NOT_WANTED: say("Plan", "No help wanted"),
    }
    return words[standing]


def standing_chip(standing: Standing, *, waits: bool) -> ChipText:
    """Return what became of a need, or that it waits on somebody else."""
    if standing is Standing.OPEN and waits:
        return ChipText(say("Plan", "Waits on others"), Tone.INFO, "hourglass")
    looks = {
        Standing.OPEN: (Tone.NEUTRAL, "circle-dashed"),
        Standing.MET: (Tone.OK, "check-circle-fill"),
        Standing.CANNOT_BE_MET: (Tone.WARN, "warning-fill"),
        Standing.NOT_WANTED: (Tone.NEUTRAL, "prohibit"),
    }
    return ChipText(standing_words(standing), *looks[standing])


def progress_words(progress: Progress) -> str:
    """Return how far a goal is."""
    words = {
        Progress.NOT_BEGUN: say("Plan", "Not begun"),
        Progress.IN_PROGRESS: say("Plan", "On the way"),
        Progress.MET: say("Plan", "Reached"),
        Progress.LET_GO: say("Plan", "No longer wanted"),
    }
    return words[progress]


def progress_chip(progress: Progress) -> ChipText:
    """Return how far a goal is, with icon and colour."""
    looks = {
        Progress.NOT_BEGUN: (Tone.NEUTRAL, "circle-dashed"),
        Progress.IN_PROGRESS: (Tone.INFO, "circle-half"),
        Progress.MET: (Tone.OK, "check-circle-fill"),
        Progress.LET_GO: (Tone.NEUTRAL, "prohibit"),
    }
    return ChipText(progress_words(progress), *looks[progress])


def goal_measure_words(goal: Goal) -> str:
    """Return by what one will see that a goal is reached, and how it was at the beginning."""
    parts = (
        say("Plan", "Reached when: {indicator}", indicator=goal.indicator) if goal.indicator else "",
        say("Plan", "At the start: {baseline}", baseline=goal.baseline) if goal.baseline else "",
    )
    return " · ".join(part for part in parts if part)


def result_words(result: FollowUpResult) -> str:
    """Return what became of looking in on somebody."""
    words = {
        FollowUpResult.SEEN: say("Plan", "Seen"),
        FollowUpResult.NOT_SEEN: say("Plan", "Not seen"),
        FollowUpResult.SAID_NO: say("Plan", "The person said no"),
        FollowUpResult.UNREACHABLE: say("Plan", "Could not be reached"),
    }
    return words[result]


def satisfaction_words(satisfaction: Satisfaction) -> str:
    """Return how the person found what was given."""
    words = {
        Satisfaction.GOOD: say("Plan", "Good"),
        Satisfaction.SO_SO: say("Plan", "So-so"),
        Satisfaction.NOT_GOOD: say("Plan", "Not good"),
        Satisfaction.PREFERS_NOT: say("Plan", "Prefers not to say"),
    }
    return words[satisfaction]


def said_words(satisfaction: Satisfaction) -> str:
    """Return that as a line of what became of a step."""
    words = {
        Satisfaction.GOOD: say("Plan", "For the person it was good"),
        Satisfaction.SO_SO: say("Plan", "For the person it was so-so"),
        Satisfaction.NOT_GOOD: say("Plan", "For the person it was not good"),
        Satisfaction.PREFERS_NOT: say("Plan", "The person prefers not to say how it was"),
    }
    return words[satisfaction]


def end_words(status: StepStatus) -> str:
    """Return what may become of a step, as a choice."""
    words = {
        StepStatus.DELIVERED: say("Plan", "Done"),
        StepStatus.OFFERED: say("Plan", "Offered"),
        StepStatus.ACCEPTED_BY_PERSON: say("Plan", "The person said yes"),
        StepStatus.IN_PROGRESS: say("Plan", "Under way"),
        StepStatus.DECLINED_BY_PERSON: say("Plan", "The person said no"),
        StepStatus.NOT_DELIVERED: say("Plan", "Did not happen"),
        StepStatus.CANCELLED: say("Plan", "Called off"),
        StepStatus.PLANNED: say("Plan", "Planned"),
    }
    return words[status]


def measure_words(measure: Measure, desk: Desk) -> str:
    """Return how much was given and what it cost; empty when nobody counted."""
    lists, parts = desk.content.code_lists, []
    if measure.quantity is not None:
        unit = lists.label("unit", measure.unit, desk.language) if measure.unit else ""
        parts.append(f"{isolate(str(measure.quantity))} {unit}".strip())
    if measure.cost is not None:
        parts.append(isolate(f"{measure.cost} {measure.currency}".strip()))
    return " · ".join(parts)


def quoted(words: str) -> str:
    """Return somebody's own words, marked as theirs."""
    return say("Plan", "“{words}”", words=words)
