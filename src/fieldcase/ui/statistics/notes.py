"""The sentences under a table, which make its figures readable."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from fieldcase.domain.statistics import (
    BY_CLOSING,
    AllAlikeError,
    Period,
    Question,
    Rule,
    StatisticsError,
    TooFewPeopleError,
    TooFineError,
    Unit,
)
from fieldcase.domain.statistics_safety import SafeTable
from fieldcase.services.statistics import Counted
from fieldcase.ui.i18n import count, current_language, say
from fieldcase.ui.statistics.reports import definition
from fieldcase.viewmodels.desk import Desk


def period_words(period: Period) -> str:
    """Return the first and the last day."""
    first, last = (_day(one.year, one.month, one.day) for one in (period.first, period.last))
    return say("Statistics", "{first} to {last}", first=first, last=last)


def notes(safe: SafeTable, question: Question, desk: Desk) -> tuple[str, ...]:
    """Return everything that stands under a table which leaves (design §5.4, D-10)."""
    today = desk.clock.today()
    return (
        definition(question.report),
        _counted_words(question),
        left_out_words(safe),
        _unknown_words(safe),
        *rule_words(safe.rule),
        say("Statistics", "These are people our organisation met; how many there are in all nobody knows."),
        say("Statistics", "Some may stand in the tables of other organisations as well."),
        say("Statistics", "Counted on {day}.", day=_day(today.year, today.month, today.day)),
    )


def inside_notes(counted: Counted) -> tuple[str, ...]:
    """Return what stands under a table that stays here."""
    return (definition(counted.question.report), _counted_words(counted.question))


def left_out_words(safe: SafeTable) -> str:
    """Return how many are not counted because they did not agree to it."""
    if safe.left_out is None:
        return say(
            "Statistics",
            "Only people who agreed are counted; fewer than {few} are left out.",
            few=safe.rule.smallest,
        )
    return count("Statistics", "Only people who agreed are counted; %n left out.", safe.left_out)


def rule_words(rule: Rule) -> tuple[str, ...]:
    """Return which figures are hidden, and how the others are rounded."""
    hidden = say(
        "Statistics",
        "Groups of fewer than {few} are not shown, nor figures from which such a group could be worked out.",
        few=rule.smallest,
    )
    base = rule.base
    if rule.downward:
        return hidden, say("Statistics", "Every figure is rounded down to a multiple of {base}.", base=base)
    if base > 1:
        return hidden, say("Statistics", "Every figure is rounded to a multiple of {base}.", base=base)
    return (hidden,)


def why_words() -> tuple[str, str, str]:
    """Return why some figures are hidden."""
    return (
        say("Statistics", "Somebody who knows a person may find them in a small group, and read the rest."),
        say(
            "Statistics", "One hidden figure could be worked out from the sums, so another is hidden with it."
        ),
        say("Statistics", "Nothing is lost: the office sees every figure, and a longer time shows more."),
    )


def problem_words(problem: StatisticsError) -> str:
    """Return why there is nothing to show."""
    if isinstance(problem, TooFewPeopleError):
        return say(
            "Statistics",
            "Fewer than {few} agreed to be counted in this time. Choose a longer time, or our office only.",
            few=problem.facts["smallest"],
        )
    if isinstance(problem, TooFineError):
        return say(
            "Statistics",
            "For fewer than {few} people, lay the table out by two kinds of answers at most.",
            few=problem.facts["few"],
        )
    if isinstance(problem, AllAlikeError):
        return say(
            "Statistics",
            "Everybody gave the same answer: the table would say it of each of them. Choose a longer time.",
        )
    raise problem


def _counted_words(question: Question) -> str:
    when = period_words(question.period)
    if question.report in BY_CLOSING:
        return say(
            "Statistics", "Work that ended from {when}; somebody with several cases counts once.", when=when
        )
    if question.unit is Unit.PEOPLE:
        return say(
            "Statistics", "People registered from {when}; somebody with several cases counts once.", when=when
        )
    return say("Statistics", "Cases registered from {when}.", when=when)


def _unknown_words(safe: SafeTable) -> str:
    if safe.unknown is None or not safe.total:
        return say(
            "Statistics", "Who gave no answer stands in rows of their own; how many they are is not shown."
        )
    share = QLocale(current_language().locale).toString(_percent(safe.unknown, safe.total), "f", 1)
    return say("Statistics", "Without an answer: {share}% of all, in rows of their own.", share=share)


def _percent(part: int, whole: int) -> float:
    """Return a share, rounded half up to one decimal (C-9)."""
    return (part * 2000 + whole) // (2 * whole) / 10


def _day(year: int, month: int, day: int) -> str:
    return QLocale(current_language().locale).toString(QDate(year, month, day), "d MMMM yyyy")
