"""What the timeline of a case tells to whoever works here."""

from __future__ import annotations

from fieldcase.domain.ids import CaseId
from fieldcase.domain.timeline import TimelineEntry
from fieldcase.services.happened import latest
from fieldcase.services.notebook import Notebook

_ALL_OF_THEM = 1_000


def timeline_of(notebook: Notebook, case_id: CaseId) -> tuple[TimelineEntry, ...]:
    """Return everything that happened, newest first."""
    return latest(notebook, case_id, _ALL_OF_THEM).entries
