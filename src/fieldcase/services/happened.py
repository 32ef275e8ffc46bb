"""What happened in a case, as far as it is for the eyes of the present worker."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from contextlib import closing
from dataclasses import dataclass
from itertools import islice

from fieldcase.domain.ids import CaseId
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.services.need_to_know import eyes_on, is_for
from fieldcase.services.notebook import Notebook

EVERYTHING = frozenset(TimelineKind)


@dataclass(frozen=True)
class Latest:
    """The newest entries of a timeline, newest first; *more* tells whether there are earlier ones."""

    entries: tuple[TimelineEntry, ...] = ()
    more: bool = False


def latest(
    notebook: Notebook, case_id: CaseId, limit: int, kinds: AbstractSet[TimelineKind] = EVERYTHING
) -> Latest:
    """Return the newest *limit* entries of *kinds* that are for the present worker; no others are read."""
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        with closing(tx.timeline.newest(case_id, kinds)) as newest:
            entries = tuple(islice((one for one in newest if is_for(eyes, one)), limit + 1))
    return Latest(entries[:limit], more=len(entries) > limit)
