"""What a worker is quietly reminded of beside a page of questions."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from fieldcase.forms.values import Answers


class RiskCue(StrEnum):
    """A reminder; never a judgement, never a score."""

    NOT_PRIVATE = "not_private"
    NOT_SAFE_TONIGHT = "not_safe_tonight"
    HEALTH_CANNOT_WAIT = "health_cannot_wait"
    MAY_BE_A_CHILD = "may_be_a_child"
    SOMEBODY_MUST_NOT_KNOW = "somebody_must_not_know"
    MAY_KNOW_WHO_ARRANGED_IT = "may_know_who_arranged_it"
    DOCUMENTS_KEPT = "documents_kept"


_CUES: tuple[tuple[str, str, Collection[object] | None, RiskCue], ...] = (
    ("before_we_start", "private_place", (False,), RiskCue.NOT_PRIVATE),
    ("safe_now", "safety_tonight", ("1", "2"), RiskCue.NOT_SAFE_TONIGHT),
    ("safe_now", "health_urgent", (True,), RiskCue.HEALTH_CANNOT_WAIT),
    ("about_you", "age_group", ("0_8", "9_17"), RiskCue.MAY_BE_A_CHILD),
    ("safe_contact", "must_not_know", None, RiskCue.SOMEBODY_MUST_NOT_KNOW),
    ("health", "health_urgent", (True,), RiskCue.HEALTH_CANNOT_WAIT),
    ("work_and_journey", "arranged_by", ("somebody_known", "family"), RiskCue.MAY_KNOW_WHO_ARRANGED_IT),
    ("work_and_journey", "documents_kept", (True,), RiskCue.DOCUMENTS_KEPT),
)
"""Section, question, the answers that call for it (any, if None), the cue; the first that holds is shown."""


def cue_for(section_id: str, answers: Answers) -> RiskCue | None:
    """Return what to keep in mind on this page, if the answers call for something."""
    for section, question, wanted, cue in _CUES:
        reply = answers.get(question)
        if section != section_id or reply is None or reply.value is None:
            continue
        if wanted is None or any(reply.value == one and type(reply.value) is type(one) for one in wanted):
            return cue
    return None
