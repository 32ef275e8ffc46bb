"""A judgement of risk that is not saved yet, as it is kept."""

from __future__ import annotations

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId
from fieldcase.domain.risk import OwnView, Presence
from fieldcase.viewmodels.drafts import DraftKeeper


class Draft(Frozen):
    """What was chosen and written so far."""

    own_view: OwnView | None = None
    own_words: str = ""
    factors: dict[str, Presence] = {}
    decided: RiskLevel | None = None
    why: str = ""
    supervisor: str = ""


class KeptJudgement:
    """Keeps every choice and word until the judgement is saved."""

    def __init__(self, drafts: DraftKeeper) -> None:
        self._drafts = drafts

    def keep(self, case_id: CaseId, draft: Draft) -> None:
        """Keep the judgement as it stands."""
        self._drafts.put(_key(case_id), draft.to_json())

    def of(self, case_id: CaseId) -> Draft | None:
        """Return the judgement somebody is in the middle of."""
        content = self._drafts.get(_key(case_id))
        return Draft.from_json(content) if content is not None else None

    def forget(self, case_id: CaseId) -> None:
        """Forget a judgement that is saved."""
        self._drafts.drop(_key(case_id))


def _key(case_id: CaseId) -> DraftKey:
    return DraftKey(f"case:{case_id}", "judgement")
