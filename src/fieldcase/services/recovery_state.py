"""How it stands with the recovery kit."""

from __future__ import annotations

from datetime import datetime

from fieldcase.domain.frozen import Frozen
from fieldcase.services.notebook import Notebook

MADE_AT = "recovery.made_at"
REHEARSED_AT = "recovery.rehearsed_at"


class RecoveryState(Frozen):
    """When the kit was made and last rehearsed; nothing where there is none."""

    made_at: datetime | None
    rehearsed_at: datetime | None


def recovery_state(notebook: Notebook) -> RecoveryState:
    """Return how it stands with the kit."""
    with notebook.reading() as tx:
        made, rehearsed = tx.meta.get(MADE_AT), tx.meta.get(REHEARSED_AT)
    return RecoveryState(made_at=_moment(made), rehearsed_at=_moment(rehearsed))


def _moment(kept: str) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None
