"""A moment as people say it."""

from __future__ import annotations

from datetime import date, datetime

from fieldcase.ui.i18n import day_phrase, isolate, say


def moment_phrase(moment: datetime, today: date) -> str:
    """Return day and time here, such as "Yesterday, 17:40"."""
    local = moment.astimezone()
    return say(
        "Days", "{day}, {time}", day=day_phrase(local.date(), today), time=isolate(local.strftime("%H:%M"))
    )
