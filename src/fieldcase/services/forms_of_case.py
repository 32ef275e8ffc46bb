"""Which forms a case was asked with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldcase.domain.ids import InterviewId
from fieldcase.domain.interview import Interview

INTAKE = "intake"


def forms_of(interviews: Iterable[Interview]) -> Mapping[tuple[str, int], frozenset[InterviewId]]:
    """Return *interviews* by form and version: the intake first, then what was asked earlier."""
    found: dict[tuple[str, int], frozenset[InterviewId]] = {}
    for one in sorted(interviews, key=lambda one: (one.form != INTAKE, one.started_at)):
        form = (one.form, one.form_version)
        found[form] = found.get(form, frozenset()) | {one.id}
    return found
