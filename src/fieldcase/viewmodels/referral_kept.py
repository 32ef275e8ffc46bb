"""A referral that is being prepared, as it is kept."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256

from fieldcase.domain.consent import Purpose
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.ids import CaseId, OrganisationId
from fieldcase.domain.referral import Urgency
from fieldcase.domain.sharing import Projection
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.referral_draft import Draft, WizardStep


class KeptReferral:
    """Keeps every choice of a referral until its file is sealed."""

    def __init__(self, drafts: DraftKeeper) -> None:
        self._drafts = drafts

    def keep(self, draft: Draft, read: Projection | None) -> None:
        """Keep *draft*; *read* is what was read to the person, so that it can be told from something else."""
        if draft == Draft(draft.case_id):
            self.forget(draft.case_id)
            return
        facts = {
            "step": draft.step.value,
            "organisation": draft.organisation_id or "",
            "purpose": draft.purpose.value if draft.purpose else "",
            "urgency": draft.urgency.value,
            "message": draft.message,
            "handover": draft.handover,
            "because": draft.because,
            "reply_by": draft.reply_by.isoformat() if draft.reply_by else "",
            "ticked": sorted(draft.ticked) if draft.ticked is not None else None,
            "read": fingerprint(read) if draft.read_to_person and read is not None else "",
        }
        self._drafts.put(_key(draft.case_id), json.dumps(facts, ensure_ascii=False))

    def of(self, case_id: CaseId) -> tuple[Draft, str] | None:
        """Return the referral, with the fingerprint of what was read to the person."""
        content = self._drafts.get(_key(case_id))
        if content is None:
            return None
        facts = json.loads(content)
        draft = Draft(
            case_id=case_id,
            step=WizardStep(facts["step"]),
            organisation_id=OrganisationId(facts["organisation"]) if facts["organisation"] else None,
            purpose=Purpose(facts["purpose"]) if facts["purpose"] else None,
            urgency=Urgency(facts["urgency"]),
            message=facts["message"],
            handover=bool(facts.get("handover")),
            because=str(facts.get("because", "")),
            reply_by=date.fromisoformat(facts["reply_by"]) if facts["reply_by"] else None,
            ticked=frozenset(facts["ticked"]) if facts["ticked"] is not None else None,
            read_to_person=bool(facts["read"]),
        )
        return draft, facts["read"]

    def forget(self, case_id: CaseId) -> None:
        """Forget a referral whose file is sealed."""
        self._drafts.drop(_key(case_id))


def fingerprint(projection: Projection) -> str:
    """Return what tells one content from another without holding any of it."""
    return sha256(projection.to_json().encode()).hexdigest()


def _key(case_id: CaseId) -> DraftKey:
    return DraftKey(f"case:{case_id}", "referral")
