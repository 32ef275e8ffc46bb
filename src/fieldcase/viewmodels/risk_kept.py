"""A judgement of risk that is not saved yet, as it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import TypeAdapter

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.ids import CaseId
from fieldcase.domain.risk import OwnView, Presence
from fieldcase.viewmodels.drafts import DraftKeeper


@dataclass(frozen=True, repr=False)
class Draft:
    """What was chosen and written so far."""

    own_view: OwnView | None = None
    own_words: str = ""
    factors: Mapping[str, Presence] = field(default_factory=dict)
    decided: RiskLevel | None = None
    why: str = ""
    supervisor: str = ""


_AS_TEXT = TypeAdapter(Draft)


class KeptJudgement:
    """Keeps every choice and word until the judgement is saved."""

    def __init__(self, drafts: DraftKeeper) -> None:
        self._drafts = drafts

    def keep(self, case_id: CaseId, draft: Draft) -> None:
        """Keep the judgement as it stands."""
        self._drafts.put(_key(case_id), _AS_TEXT.dump_json(draft).decode())

    def of(self, case_id: CaseId) -> Draft | None:
        """Return the judgement somebody is in the middle of."""
        content = self._drafts.get(_key(case_id))
        return _AS_TEXT.validate_json(content) if content is not None else None

    def forget(self, case_id: CaseId) -> None:
        """Forget a judgement that is saved."""
        self._drafts.drop(_key(case_id))


def _key(case_id: CaseId) -> DraftKey:
    return DraftKey(f"case:{case_id}", "judgement")
