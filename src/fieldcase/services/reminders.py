"""What stays on Today until it is done: the recovery kit, its rehearsal; and what is told once."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from fieldcase.domain.roles import Action, allows
from fieldcase.services.notebook import Notebook
from fieldcase.services.recovery_state import recovery_state

REHEARSE_AFTER = timedelta(days=182)
"""Half a year: long enough to forget where the paper is."""


class Reminder(StrEnum):
    """Why somebody should look at the recovery kit."""

    NO_KIT = "no_kit"
    REHEARSE = "rehearse"


def reminders(notebook: Notebook) -> tuple[Reminder, ...]:
    """Return what the present worker should see to; nothing while practising."""
    if notebook.training or not allows(notebook.user, Action.MANAGE_RECOVERY):
        return ()
    state = recovery_state(notebook)
    if state.made_at is None:
        return (Reminder.NO_KIT,)
    last = state.rehearsed_at or state.made_at
    return (Reminder.REHEARSE,) if notebook.clock.now() - last > REHEARSE_AFTER else ()
