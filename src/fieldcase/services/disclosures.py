"""Who has what about whom: one list made of everything the notebook knows to have left."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import ConsentDecision, Purpose, taken_back_at
from fieldcase.domain.disclosure import Basis, DisclosureKind, Recall, Told, asks_again
from fieldcase.domain.errors import WholeOfficeError
from fieldcase.domain.exceptional import BASIS_OF, Ground
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, OrganisationId
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.referral import Proof, Referral, ReferralState
from fieldcase.domain.sharing import document_of
from fieldcase.domain.user import Role
from fieldcase.forms.library import FormLibrary
from fieldcase.services.answers_export import Table, safe_cell, write_tables
from fieldcase.services.intake import INTAKE
from fieldcase.services.need_to_know import eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.services.share_items import CASE_CODE_KEY, SAFE_CONTACT_KEY
from fieldcase.storage.history import SentBundle
from fieldcase.storage.transaction import Transaction

ANSWERS_FOR_THE_OFFICE = frozenset({Role.SUPERVISOR, Role.DATA_OFFICER, Role.ADMINISTRATOR})
"""Who may see the list of every case at once (design §6.3, DC-22)."""

_SENT_LIMIT = 100_000
_UPDATE = "update"
_DOCUMENTS = "documents"
_NEVER_LEFT = frozenset({ReferralState.PREPARED})


class DisclosureLine(Frozen):
    """
    One thing that left.

    Attributes:
        fields: The questions whose answers were in it, by key; empty for what was only told.
        state: Where a referral stands; nothing for everything else.
        proof: How that state is known.
        ground: Why it went without an agreement, where it did.
        beyond: What of it such an organisation is not usually told.
        because: Why they need that, as somebody here wrote it.
        taken_back_at: When it was taken back, by withdrawn consent or a referral taken back.
        recall: The newest step since.
        ask_again: Whether they have not answered for too long.
        left: Whether it left at all; a file still in the outbox did not.
    """

    id: str
    kind: DisclosureKind
    case: Case
    recipient: str
    organisation_id: OrganisationId | None = None
    purpose: Purpose | None
    basis: Basis
    ground: Ground | None = None
    agreed_on: date | None = None
    agreed_until: date | None = None
    categories: tuple[DataCategory, ...]
    fields: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    because: str = ""
    words: str = ""
    channel: str
    at: datetime
    by: str
    copy_number: int = 0
    state: ReferralState | None = None
    proof: Proof | None = None
    taken_back_at: datetime | None = None
    recall: Recall | None = None
    ask_again: bool = False
    left: bool = True


class Ledger(Frozen):
    """The list of one case, or of the whole office when *case* is nothing."""

    case: Case | None
    lines: tuple[DisclosureLine, ...]
    whole_office_allowed: bool


class Unanswered(Frozen):
    """Somebody who still owes an answer to what was taken back."""

    case: Case
    recipient: str
    since: date


def who_has_what(notebook: Notebook, library: FormLibrary, case_id: CaseId) -> Ledger:
    """Return everything that left of one case, newest first, to whoever sees its plan or its audit."""
    with notebook.reading() as tx:
        eyes = eyes_on(notebook, tx, case_id)
        if not (eyes.reads(DataCategory.PLAN) or notebook.user.role in ANSWERS_FOR_THE_OFFICE):
            raise NeedToKnowError(category=DataCategory.AUDIT.value)
        return Ledger(
            case=tx.cases.get(case_id),
            lines=_Reading(notebook, tx, library).of_case(case_id),
            whole_office_allowed=notebook.user.role in ANSWERS_FOR_THE_OFFICE,
        )


def whole_office(notebook: Notebook, library: FormLibrary) -> Ledger:
    """
    Return everything that ever left, newest first.

    Raises:
        WholeOfficeError: If whoever asks does not answer for the office.
    """
    if notebook.user.role not in ANSWERS_FOR_THE_OFFICE:
        raise WholeOfficeError
    with notebook.reading() as tx:
        reading = _Reading(notebook, tx, library)
        lines = [
            line for case_id in tx.disclosures.cases_with_something_out() for line in reading.of_case(case_id)
        ]
    lines.sort(key=lambda line: line.at, reverse=True)
    return Ledger(case=None, lines=tuple(lines), whole_office_allowed=True)


def to_ask_again(notebook: Notebook) -> tuple[Unanswered, ...]:
    """Return who has not answered for a week that something was taken back, longest first."""
    with notebook.reading() as tx:
        cases = tx.disclosures.cases_taken_back()
        if not cases:
            return ()
        reading = _Reading(notebook, tx, None)
        found = [
            Unanswered(case=line.case, recipient=line.recipient, since=line.taken_back_at.astimezone().date())
            for case_id in cases
            if eyes_on(notebook, tx, case_id).reads(DataCategory.PLAN)
            for line in reading.of_case(case_id)
            if line.ask_again and line.taken_back_at is not None
        ]
    return tuple(sorted(found, key=lambda one: (one.since, one.recipient)))


def write_ledger(notebook: Notebook, ledger: Ledger, rows: Sequence[Sequence[str]], folder: Path) -> Path:
    """
    Write *rows*, worded by the screen, as a table into *folder*; no cell of it is run by a spreadsheet.

    Raises:
        FormError: If it cannot be written there.
    """
    with notebook.writing() as tx:
        about = ledger.case.id if ledger.case is not None else ""
        tx.audit.record("disclosures.exported", about, (str(len(ledger.lines)),))
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([safe_cell(cell) for cell in row] for row in rows)
    # With the mark at the beginning: without it some spreadsheets read Arabic as something else.
    table = Table(f"who-has-what-{notebook.clock.today():%Y-%m-%d}.csv", text.getvalue().encode("utf-8-sig"))
    return write_tables((table,), folder)[0]


class _Reading:
    """Puts together what several nouns of the notebook know."""

    def __init__(self, notebook: Notebook, tx: Transaction, library: FormLibrary | None) -> None:
        self._notebook = notebook
        self._tx = tx
        self._workers = {user.id: user.name for user in tx.users.all()}
        self._categories = _categories(library)
        self._followers: Mapping[str, list[SentBundle]] = _followers(tx)

    def of_case(self, case_id: CaseId) -> tuple[DisclosureLine, ...]:
        case = self._tx.cases.get(case_id)
        decisions = self._tx.consents.of_case(case_id)
        recalls = self._tx.disclosures.newest_recalls(case_id)
        lines: list[DisclosureLine] = []
        for referral in self._tx.referrals.of_case(case_id):
            lines.extend(self._files(case, referral, decisions))
        lines.extend(self._told(case, told, decisions) for told in self._tx.disclosures.of_case(case_id))
        closed = (self._with_recall(line, decisions, recalls.get(line.id)) for line in lines)
        return tuple(sorted(closed, key=lambda line: line.at, reverse=True))

    def _files(
        self, case: Case, referral: Referral, decisions: Sequence[ConsentDecision]
    ) -> Iterable[DisclosureLine]:
        sent = self._tx.bundles.sent(referral.bundle_id)
        events = self._tx.referrals.events(referral.id)
        revoked = next((one.at for one in events if one.state is ReferralState.REVOKED), None)
        handed_over = sent.handed_over_at if sent is not None else None
        agreed_on, agreed_until = _agreement(decisions, referral.consent_id)
        exception = (
            self._tx.exceptions.get(referral.exception_id) if referral.exception_id is not None else None
        )
        line = DisclosureLine(
            id=referral.id,
            kind=DisclosureKind.FILE,
            case=case,
            recipient=self._tx.directory.get(referral.organisation_id).name,
            organisation_id=referral.organisation_id,
            purpose=referral.purpose,
            basis=BASIS_OF[exception.ground] if exception is not None else Basis.CONSENT,
            ground=exception.ground if exception is not None else None,
            agreed_on=agreed_on,
            agreed_until=agreed_until,
            categories=referral.categories or self._categories_of(referral.shared_keys),
            fields=referral.shared_keys,
            beyond=referral.beyond,
            because=referral.because,
            channel=sent.channel if sent is not None else "",
            at=handed_over or referral.created_at,
            by=self._workers.get(referral.created_by, ""),
            state=referral.state,
            proof=events[-1].proof if events else None,
            taken_back_at=revoked,
            left=handed_over is not None
            or any(one.state not in _NEVER_LEFT | {ReferralState.REVOKED} for one in events),
        )
        yield line
        for follower in self._followers.get(sent.thread_id if sent is not None else "", ()):
            if follower.type == _UPDATE:
                yield line.but(
                    id=follower.bundle_id,
                    kind=DisclosureKind.UPDATE,
                    at=follower.handed_over_at or follower.sealed_at,
                    channel=follower.channel,
                    left=follower.handed_over_at is not None,
                )

    def _told(self, case: Case, told: Told, decisions: Sequence[ConsentDecision]) -> DisclosureLine:
        agreed_on, agreed_until = _agreement(decisions, told.consent_id)
        return DisclosureLine(
            id=told.id,
            kind=told.kind,
            case=case,
            recipient=told.recipient,
            organisation_id=told.organisation_id,
            purpose=told.purpose,
            basis=told.basis,
            agreed_on=agreed_on,
            agreed_until=agreed_until,
            categories=told.categories,
            words=told.words,
            channel=told.way.value,
            at=told.at,
            by=self._workers.get(told.by, ""),
            copy_number=told.copy_number,
        )

    def _with_recall(
        self, line: DisclosureLine, decisions: Sequence[ConsentDecision], recall: Recall | None
    ) -> DisclosureLine:
        taken_back = line.taken_back_at or _withdrawn_at(line, decisions)
        if taken_back is None or not line.left:
            return line.but(taken_back_at=taken_back, recall=recall)
        again = asks_again(taken_back, recall, self._notebook.clock.now())
        return line.but(taken_back_at=taken_back, recall=recall, ask_again=again)

    def _categories_of(self, keys: Iterable[str]) -> tuple[DataCategory, ...]:
        found = {self._categories.get(_DOCUMENTS if document_of(key) else key) for key in keys}
        return tuple(category for category in DataCategory if category in found)


def _categories(library: FormLibrary | None) -> Mapping[str, DataCategory]:
    always = {
        CASE_CODE_KEY: DataCategory.IDENTITY,
        SAFE_CONTACT_KEY: DataCategory.CONTACT,
        _DOCUMENTS: DataCategory.DOCUMENTS,
    }
    if library is None:
        return always
    return always | {one.id: one.category for one in library.form(INTAKE).every_question}


def _followers(tx: Transaction) -> Mapping[str, list[SentBundle]]:
    found: dict[str, list[SentBundle]] = {}
    for sent in tx.bundles.all_sent(_SENT_LIMIT):
        if sent.type == _UPDATE:
            found.setdefault(sent.thread_id, []).append(sent)
    return found


def _agreement(
    decisions: Sequence[ConsentDecision], consent_id: str | None
) -> tuple[date | None, date | None]:
    given = next((one for one in decisions if one.id == consent_id), None)
    return (given.decided_at.astimezone().date(), given.valid_until) if given else (None, None)


def _withdrawn_at(line: DisclosureLine, decisions: Sequence[ConsentDecision]) -> datetime | None:
    if line.purpose is None or line.basis is not Basis.CONSENT:
        return None
    return taken_back_at(decisions, line.purpose, line.at, line.categories)
