"""The person decides, and may decide otherwise at any time."""

from __future__ import annotations

from collections.abc import Mapping

from fieldcase.domain.case import Case
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import (
    CONSENT_LASTS,
    ConsentDecision,
    Conversation,
    Decision,
    Purpose,
    current_decisions,
)
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ConsentId, OrganisationId, new_id
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.notebook import Notebook


class ConsentSheet(Frozen):
    """What the consent page starts from."""

    case: Case
    decisions: dict[Purpose, ConsentDecision]


def consent_sheet(notebook: Notebook, case_id: CaseId) -> ConsentSheet:
    """Return the case with the decisions in force."""
    with notebook.reading() as tx:
        return ConsentSheet(
            case=tx.cases.get(case_id), decisions=current_decisions(tx.consents.of_case(case_id))
        )


def record_decisions(
    notebook: Notebook, case_id: CaseId, decided: Mapping[Purpose, Decision], conversation: Conversation
) -> Topic:
    """
    Keep what was decided in one conversation; what was not talked about stays as it is.

    Args:
        decided: The purposes answered in this conversation; an open card is simply absent.
        conversation: Language, version of the words, how it was confirmed.
    """
    with notebook.writing() as tx:
        for purpose, decision in decided.items():
            tx.consents.add(
                ConsentDecision(
                    id=ConsentId(new_id(notebook.entropy)),
                    case_id=case_id,
                    purpose=purpose,
                    decision=decision,
                    decided_at=tx.now,
                    valid_until=notebook.clock.today() + CONSENT_LASTS,
                    recorded_by=notebook.user.id,
                    conversation=conversation,
                )
            )
        kind = (
            TimelineKind.CONSENT_WITHDRAWN if Decision.WITHDRAWN in decided.values() else TimelineKind.CONSENT
        )
        record(
            notebook,
            tx,
            case_id,
            kind,
            case_id,
            yes=_listed(decided, Decision.YES),
            no=_listed(decided, Decision.NO),
            withdrawn=_listed(decided, Decision.WITHDRAWN),
            language=conversation.language,
            method=conversation.method.value,
        )
        tx.audit.record("consent.recorded", case_id, tuple(purpose.value for purpose in decided))
    return Topic.CONSENT | Topic.CASES


def who_has_something(notebook: Notebook, case_id: CaseId, purpose: Purpose) -> tuple[Organisation, ...]:
    """Return who already received something for *purpose*: whom to tell when it is taken back."""
    with notebook.reading() as tx:
        ids: dict[OrganisationId, None] = {
            referral.organisation_id: None
            for referral in tx.referrals.of_case(case_id)
            if referral.purpose is purpose
        }
        return tuple(tx.directory.get(organisation_id) for organisation_id in ids)


def _listed(decided: Mapping[Purpose, Decision], wanted: Decision) -> str:
    return ",".join(purpose.value for purpose, decision in decided.items() if decision is wanted)
