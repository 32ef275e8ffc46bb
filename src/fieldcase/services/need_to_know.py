"""Asked by every journey before it reads or changes a part of a case: is it for this worker."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.closing import CaseClosedError
from fieldcase.domain.document import CATEGORY_OF, Document, DocumentKind
from fieldcase.domain.finding import Visibility, visible_to
from fieldcase.domain.ids import CaseId
from fieldcase.domain.incoming import IncomingReferral
from fieldcase.domain.interview import Answer
from fieldcase.domain.legal_sight import sees_track
from fieldcase.domain.legal_tracks import Track
from fieldcase.domain.need_to_know import AT_WORK, Eyes, NeedToKnowError, sees_people, sees_the_team
from fieldcase.domain.timeline import TimelineEntry, TimelineKind
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction


def eyes_on(notebook: Notebook, tx: Transaction, case_id: CaseId) -> Eyes:
    """Return what the present worker sees of a case; raise ``NotFoundError`` if it is not here."""
    worker = notebook.user
    return Eyes(
        worker.id,
        worker.role,
        leads=tx.cases.owner(case_id) == worker.id,
        opened_until=tx.openings.open_until(case_id, worker.id, notebook.clock.now()),
        closed=tx.closings.kept(case_id) is not None,
    )


def only_cases_of_mine(notebook: Notebook) -> bool:
    """Tell whether lists show this worker the cases they lead, and no others."""
    return not sees_the_team(notebook.user.role)


def sight_in(notebook: Notebook, tx: Transaction) -> Visibility:
    """Return what the present worker may find."""

    def hides(case_id: CaseId) -> bool:
        return not eyes_on(notebook, tx, case_id).reads(DataCategory.IDENTITY)

    role = notebook.user.role
    return visible_to(role, hides) if only_cases_of_mine(notebook) else visible_to(role)


@contextmanager
def reading_of(notebook: Notebook, case_id: CaseId, category: DataCategory) -> Iterator[Transaction]:
    """
    Read one kind of data of a case.

    Raises:
        NeedToKnowError: If it is not for the present worker.
    """
    with notebook.reading() as tx:
        if not eyes_on(notebook, tx, case_id).reads(category):
            raise NeedToKnowError(category=category.value)
        yield tx


@contextmanager
def writing_of(notebook: Notebook, case_id: CaseId, category: DataCategory) -> Iterator[Transaction]:
    """
    Add to one kind of data of a case, or change it.

    Raises:
        NeedToKnowError: If it is not for the present worker; nothing is written.
        CaseClosedError: If the case is closed.
    """
    with notebook.writing() as tx:
        require_writing(notebook, tx, case_id, category)
        yield tx


@contextmanager
def deciding_in(notebook: Notebook, case_id: CaseId) -> Iterator[Transaction]:
    """
    Keep what the person decides, or what left: that is possible in a closed case, too.

    Raises:
        NeedToKnowError: If the present worker does not work on the plan of this case.
    """
    with notebook.writing() as tx:
        require_working(notebook, tx, case_id)
        yield tx


def require_working(notebook: Notebook, tx: Transaction, case_id: CaseId) -> None:
    """Raise ``NeedToKnowError`` unless the present worker works on the plan of a case, closed or not."""
    if not eyes_on(notebook, tx, case_id).works_on(DataCategory.PLAN):
        raise NeedToKnowError(category=DataCategory.PLAN.value)


def require_writing(notebook: Notebook, tx: Transaction, case_id: CaseId, category: DataCategory) -> None:
    """Raise ``NeedToKnowError`` or ``CaseClosedError`` unless the present worker may change *category*."""
    require_writes(eyes_on(notebook, tx, case_id), category)


def require_writes(eyes: Eyes, category: DataCategory) -> None:
    """Raise ``NeedToKnowError`` or ``CaseClosedError`` unless these eyes may change *category*."""
    if not eyes.works_on(category):
        raise NeedToKnowError(category=category.value)
    if eyes.closed:
        raise CaseClosedError


def require_at_work(notebook: Notebook) -> None:
    """Raise ``NeedToKnowError`` unless the present worker works with people: may have a case of their own."""
    if notebook.user.role not in AT_WORK:
        raise NeedToKnowError(category=DataCategory.IDENTITY.value)


def sees_incoming(notebook: Notebook, tx: Transaction, incoming: IncomingReferral) -> bool:
    """
    Tell whether what came is for the present worker.

    Somebody on shift has to decide about it, so until then it is for everybody who finds people at all;
    afterwards it is part of its case.
    """
    if incoming.case_id is None:
        return sees_people(notebook.user.role)
    return eyes_on(notebook, tx, incoming.case_id).reads(DataCategory.PLAN)


def require_deciding(notebook: Notebook, tx: Transaction, incoming: IncomingReferral) -> None:
    """Raise ``NeedToKnowError`` unless the present worker may answer what came."""
    require_at_work(notebook)
    if incoming.case_id is not None:
        require_writing(notebook, tx, incoming.case_id, DataCategory.PLAN)


def answers_for(notebook: Notebook, eyes: Eyes, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """Return the answers that are for these eyes."""
    return {
        question: answer
        for question, answer in answers.items()
        if eyes.reads(notebook.category_of(question), answer.recorded_by)
    }


def is_for(eyes: Eyes, entry: TimelineEntry) -> bool:
    """Tell whether an entry of the timeline is for these eyes."""
    if entry.kind is TimelineKind.LEGAL:
        return sees_track(eyes, Track(entry.facts["track"]), entry.by)
    return eyes.reads(_TIMELINE.get(entry.kind, DataCategory.PLAN), entry.by)


def sees_document(eyes: Eyes, document: Document) -> bool:
    """Tell whether a document is for these eyes: documents at all, and what this one is about."""
    kind = document.description.kind
    # A letter of an authority is no secret of a lawyer, though it travels only to those who see the law.
    about = DataCategory.RESIDENCE if kind is DocumentKind.AUTHORITY else CATEGORY_OF[kind]
    return all(eyes.reads(one, document.added_by) for one in (DataCategory.DOCUMENTS, about))


_TIMELINE = {
    TimelineKind.CASE_OPENED: DataCategory.IDENTITY,
    TimelineKind.PEOPLE_JOINED: DataCategory.IDENTITY,
    TimelineKind.PEOPLE_PARTED: DataCategory.IDENTITY,
    TimelineKind.OPENED_WITH_REASON: DataCategory.IDENTITY,
    TimelineKind.HANDED_ON: DataCategory.IDENTITY,
    TimelineKind.HOLD: DataCategory.IDENTITY,
    TimelineKind.RISK: DataCategory.RISK,
    TimelineKind.NOTE: DataCategory.ACCOUNT,
    TimelineKind.STAY: DataCategory.SAFE_LOCATION,
}
"""Whatever is not named here belongs to plan, services, referrals."""
