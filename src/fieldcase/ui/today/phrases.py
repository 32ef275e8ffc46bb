"""What the day is called, how safe the work is."""

from __future__ import annotations

from datetime import date, datetime

from fieldcase.domain.exceptional import ExceptionState
from fieldcase.domain.referral import ReferralState
from fieldcase.services.casework import DueReview, DueStep, WaitingReferral
from fieldcase.services.exceptional import OpenException
from fieldcase.ui.common.chip import ChipText
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import as_typed, count, day_phrase, long_day, say
from fieldcase.viewmodels.today import PartOfDay


def greeting(part: PartOfDay, worker: str) -> str:
    """Return the title of the page."""
    name = as_typed(worker)
    words = {
        PartOfDay.MORNING: say("Today", "Good morning, {name}", name=name),
        PartOfDay.AFTERNOON: say("Today", "Good afternoon, {name}", name=name),
        PartOfDay.EVENING: say("Today", "Good evening, {name}", name=name),
    }
    return words[part]


def first_sentence(today: date, days_since_backup: int | None) -> str:
    """Return the day, then what is safe."""
    return say(
        "Today",
        "{day} · Everything on this computer is saved. {backup}",
        day=long_day(today),
        backup=_backup_sentence(days_since_backup),
    )


def backup_number(days: int | None) -> str:
    """Return the big words of the backup tile."""
    if days is None:
        return say("Today", "None yet")
    return say("Today", "Today") if days == 0 else count("Today", "%n day(s)", days)


def backup_hint(days: int | None, *, old: bool) -> str:
    """Return the small words of the backup tile."""
    if days is None:
        return say("Today", "Plug in a USB stick and make the first one")
    if old:
        return say("Today", "Only on this computer: plug in the backup stick")
    return say("Today", "Made and checked")


def due_chip(due: DueStep, today: date) -> ChipText | None:
    """Return when a step is due, if there is more to say than today."""
    step = due.step
    if step.due_on is not None and step.due_on < today:
        return ChipText(say("Today", "Late: {day}", day=day_phrase(step.due_on, today)), Tone.BAD)
    return ChipText(step.due_note, Tone.WARN) if step.due_note else None


def review_chip(review: DueReview, today: date) -> ChipText | None:
    """Return since when a risk waits to be looked at, if that was before today."""
    day = review.due_at.astimezone().date()
    return (
        ChipText(say("Today", "Late: {day}", day=day_phrase(day, today)), Tone.BAD) if day < today else None
    )


def waiting_words(state: ReferralState, sent: str) -> str:
    """Return what a referral waits for; *sent* is the day it was made."""
    words = {
        ReferralState.PREPARED: say("Today", "{day}: prepared, not handed over", day=sent),
        ReferralState.SENT: say("Today", "handed over, no receipt yet"),
        ReferralState.RECEIVED: say("Today", "received, no answer yet"),
        ReferralState.NEEDS_INFO: say("Today", "they ask for more"),
        ReferralState.ACCEPTED: say("Today", "accepted, service not started yet"),
        ReferralState.STARTED: say("Today", "service under way"),
        ReferralState.NO_RESPONSE: say(
            "Today", "{day}: sent, no answer. Ask again, another way, or another place.", day=sent
        ),
    }
    return words.get(state, "")


def late_words(waiting: WaitingReferral, now: datetime, sent: str) -> str:
    """Return what is late about a referral, with the day it was waited for; nothing while there is time."""
    if waiting.due is None or now < waiting.due:
        return ""
    day = day_phrase(waiting.due.astimezone().date(), now.astimezone().date())
    if waiting.referral.state in (ReferralState.ACCEPTED, ReferralState.STARTED):
        return say("Today", "No news of the help since {day}. Ask them.", day=day)
    return say(
        "Today", "{sent}: sent. An answer was due: {day}. Ask them, or another place.", sent=sent, day=day
    )


def _backup_sentence(days: int | None) -> str:
    if days is None:
        return say("Today", "There is no backup yet.")
    if days == 0:
        return say("Today", "Last backup today.")
    return count("Today", "Last backup %n day(s) ago.", days)


def exception_words(waiting: OpenException, today: date) -> str:
    """Return what is to be done about something that goes without an agreement."""
    if waiting.state is ExceptionState.WAITS:
        return say("Today", "Sharing without agreement waits for a second person.")
    if waiting.state is ExceptionState.MAY_GO:
        return say("Today", "Sharing without agreement may go now.")
    if waiting.to_tell:
        return say("Today", "Shared without agreement. The person is still to be told.")
    due = waiting.exception.look_at_by
    local = (due or waiting.exception.asked_at).astimezone()
    return say(
        "Today",
        "Shared without agreement. A second person looks at it by {day}, {time}.",
        day=day_phrase(local.date(), today),
        time=f"{local:%H:%M}",
    )
