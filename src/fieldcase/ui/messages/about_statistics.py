"""Words for what may keep a table of numbers from being shown, or from leaving."""

from __future__ import annotations

from fieldcase.ui.i18n import say
from fieldcase.ui.messages.about_notebook import Words


def _not_for_role() -> tuple[str, str, str]:
    return (
        say("Messages", "Statistics are for those who lead or answer for the work."),
        say("Messages", "Nothing was shown."),
        say("Messages", "Ask a case manager, a supervisor or the data officer for the figures you need."),
    )


def _nothing_left(happened: str, next_step: str) -> tuple[str, str, str]:
    return happened, say("Messages", "Nothing left this computer."), next_step


def _too_few() -> tuple[str, str, str]:
    return _nothing_left(
        say("Messages", "So few people agreed to be counted that somebody could be recognised."),
        say("Messages", "Choose a longer time."),
    )


def _too_fine() -> tuple[str, str, str]:
    return _nothing_left(
        say("Messages", "The table is laid out too finely for so few people."),
        say("Messages", "Choose fewer kinds of answers, or a longer time."),
    )


def _all_alike() -> tuple[str, str, str]:
    return _nothing_left(
        say("Messages", "Everybody gave the same answer: the table would say it of each of them."),
        say("Messages", "Choose a longer time, or another table."),
    )


def _singles_out() -> tuple[str, str, str]:
    return _nothing_left(
        say("Messages", "Beside a table that left before, this one would show a group that is too small."),
        say("Messages", "Wait until more people have come, or choose a time that joins both."),
    )


def _changed() -> tuple[str, str, str]:
    return _nothing_left(
        say("Messages", "Somebody worked on meanwhile, and the figures are no longer those you looked at."),
        say("Messages", "Open the page again, look once more, then export."),
    )


ABOUT_STATISTICS: dict[str, Words] = {
    "statistics.not_for_role": _not_for_role,
    "statistics.too_few": _too_few,
    "statistics.too_fine": _too_fine,
    "statistics.all_alike": _all_alike,
    "statistics.singles_out": _singles_out,
    "statistics.changed": _changed,
}
