"""The person decides, and may decide otherwise at any time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import (
    ConsentDecision,
    Conversation,
    Decision,
    GivenBy,
    Purpose,
    current_decisions,
    guardian_decisions,
    lasts_until,
    may_be_left_out,
)
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.document import PICTURES
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, ConsentId, DocumentId, OrganisationId, new_id
from fieldcase.domain.legal import has_guardian
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.safety import with_names
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.casework import record
from fieldcase.services.documents import keep_document
from fieldcase.services.need_to_know import answers_for, deciding_in, eyes_on, reading_of
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

OTHER_LANGUAGE = "secondary_language"
"""The question which other language could be used."""


class ConsentSheet(Frozen):
    """
    What the consent page starts from: the person's own word, the guardian's, everything ever said.

    *worker* leads the talk; *guardian_named* when a guardian stands under Status.
    """

    case: Case
    decisions: dict[Purpose, ConsentDecision]
    of_guardian: dict[Purpose, ConsentDecision] = {}
    history: tuple[ConsentDecision, ...] = ()
    must_not_know: str = ""
    worker: str = ""
    guardian_named: bool = False
    other_language: str = ""


class Talk(Frozen):
    """
    What one conversation decided.

    Attributes:
        decided: The purposes the person answered; an open card is simply absent.
        conversation: Language, version of the words, how it was confirmed.
        assent: Whether a guardian answers beside the person.
        by_guardian: What the guardian answered, never instead of the person.
        left_out: What the person leaves out of a yes, kind by kind.
        guardian: How the guardian confirmed, in their own way.
    """

    decided: dict[Purpose, Decision]
    conversation: Conversation
    assent: bool = False
    by_guardian: dict[Purpose, Decision] = {}
    left_out: dict[Purpose, frozenset[DataCategory]] = {}
    guardian: Conversation | None = None

    def _check(self) -> None:
        if self.by_guardian and self.guardian is None:
            raise ValueError("the guardian confirms in a way of their own")

    def without(self, purpose: Purpose) -> frozenset[DataCategory]:
        """Return what is left out of the answer to *purpose*; a no leaves nothing to leave out."""
        agrees = self.decided.get(purpose) is Decision.YES
        kinds = self.left_out.get(purpose, frozenset()) if agrees else frozenset()
        return kinds & frozenset(may_be_left_out(purpose))


def consent_sheet(notebook: Notebook, case_id: CaseId) -> ConsentSheet:
    """Return the case with the decisions in force, to whoever may see the plan."""
    with reading_of(notebook, case_id, DataCategory.PLAN) as tx:
        history, case = tx.consents.of_case(case_id), tx.cases.get(case_id)
        answers = answers_for(
            notebook, eyes_on(notebook, tx, case_id), tx.interviews.current_answers(case_id)
        )
        other = answers.get(OTHER_LANGUAGE)
        return ConsentSheet(
            case=case,
            decisions=current_decisions(history),
            of_guardian=guardian_decisions(history),
            history=history,
            must_not_know=with_names(case.safe_contact, tx.safety.kept_from(case_id)).must_not_know,
            worker=notebook.user.name,
            guardian_named=has_guardian(tx.legal.of_case(case_id)),
            other_language=str(json.loads(other.value_json)) if other and other.value_json else "",
        )


def record_decisions(
    notebook: Notebook, case_id: CaseId, decided: Mapping[Purpose, Decision], conversation: Conversation
) -> Topic:
    """Keep what the person alone decided in one conversation; the rest stays as it is."""
    return record_talk(notebook, case_id, Talk(decided=dict(decided), conversation=conversation))


def record_talk(notebook: Notebook, case_id: CaseId, talk: Talk) -> Topic:
    """Keep what was decided in one conversation, by whom; what was not talked about stays as it is."""
    by = GivenBy.ASSENT if talk.assent else GivenBy.PERSON
    with deciding_in(notebook, case_id) as tx:
        until = lasts_until(notebook.clock.today(), _born(tx, case_id))
        own = _How(talk.conversation, by, until)
        of_guardian = _How(talk.guardian or talk.conversation, GivenBy.GUARDIAN, until)
        for purpose, decision in talk.decided.items():
            made = _decision(notebook, tx, case_id, (purpose, decision), own)
            tx.consents.add(made.but(without=talk.without(purpose)))
        for answer in talk.by_guardian.items():
            tx.consents.add(_decision(notebook, tx, case_id, answer, of_guardian))
        said = (*talk.decided.values(), *talk.by_guardian.values())
        record(
            notebook,
            tx,
            case_id,
            TimelineKind.CONSENT_WITHDRAWN if Decision.WITHDRAWN in said else TimelineKind.CONSENT,
            case_id,
            yes=_listed(talk.decided, Decision.YES),
            no=_listed(talk.decided, Decision.NO),
            withdrawn=_listed(talk.decided, Decision.WITHDRAWN),
            left_out=",".join(purpose.value for purpose in talk.decided if talk.without(purpose)),
            guardian_yes=_listed(talk.by_guardian, Decision.YES),
            guardian_no=_listed(talk.by_guardian, Decision.NO),
            language=talk.conversation.language,
            method=talk.conversation.method.value if talk.decided else "",
        )
        tx.audit.record("consent.recorded", case_id, tuple(purpose.value for purpose in talk.decided))
        if talk.by_guardian:
            fields = tuple(purpose.value for purpose in talk.by_guardian)
            tx.audit.record("consent.of_guardian", case_id, fields)
    return Topic.CONSENT | Topic.CASES


def keep_thumbprint(notebook: Notebook, case_id: CaseId, photo: Path, title: str) -> DocumentId:
    """
    Take the photo of a thumbprint among the documents of the case.

    Raises:
        DocumentRefusedError: If it is no picture, or cannot be kept for any other reason.
    """
    return keep_document(notebook, case_id, photo, title=title, only=PICTURES).id


def who_has_something(notebook: Notebook, case_id: CaseId, purpose: Purpose) -> tuple[Organisation, ...]:
    """Return who already received something for *purpose*: whom to tell when it is taken back."""
    with reading_of(notebook, case_id, DataCategory.PLAN) as tx:
        ids: dict[OrganisationId, None] = {
            referral.organisation_id: None
            for referral in tx.referrals.of_case(case_id)
            if referral.purpose is purpose
        }
        return tuple(tx.directory.get(organisation_id) for organisation_id in ids)


class _How(NamedTuple):
    """In which talk something was decided, by whom, until when it holds."""

    conversation: Conversation
    by: GivenBy
    until: date


def _born(tx: Transaction, case_id: CaseId) -> PartialDate | None:
    said = tx.interviews.current_answers(case_id).get("birth_date")
    if said is None or not said.value_json:
        return None
    try:
        return PartialDate.parse(json.loads(said.value_json))
    except ValueError:
        return None


def _listed(decided: Mapping[Purpose, Decision], wanted: Decision) -> str:
    return ",".join(purpose.value for purpose, decision in decided.items() if decision is wanted)


def _decision(
    notebook: Notebook,
    tx: Transaction,
    case_id: CaseId,
    answer: tuple[Purpose, Decision],
    how: _How,
) -> ConsentDecision:
    purpose, decision = answer
    return ConsentDecision(
        id=ConsentId(new_id(notebook.entropy)),
        case_id=case_id,
        purpose=purpose,
        decision=decision,
        decided_at=tx.now,
        valid_until=how.until,
        recorded_by=notebook.user.id,
        conversation=how.conversation,
        given_by=how.by,
    )
