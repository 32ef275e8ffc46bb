"""Read a referral somebody sent us, then decide: take it in, keep it, or say that we cannot help."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from fieldcase.domain.adding import ArrivedEntry
from fieldcase.domain.case import Case
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError, NotFoundError
from fieldcase.domain.finding import Description
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId
from fieldcase.domain.incoming import UNDECIDED, IncomingFile, IncomingReferral, IncomingState
from fieldcase.domain.organisation import Organisation
from fieldcase.services import answering, helping
from fieldcase.services.answering import Answered
from fieldcase.services.casework import case_list
from fieldcase.services.directory import directory_sheet
from fieldcase.services.duplicates import described_by
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import exchange_sheet
from fieldcase.services.received_files import received_files
from fieldcase.services.taking_entries import arrived_entries
from fieldcase.storage.cases import CaseFilter
from fieldcase.viewmodels.carrying import Carrying
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.merging import Merging
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.received import Received

ANSWERED_TOPICS = Topic.INBOX | Topic.OUTBOX | Topic.CASES | Topic.DOCUMENTS


class ReviewSheet(Frozen):
    """A referral with its sender, the files that came along, and what they added to the case since."""

    incoming: IncomingReferral
    files: tuple[IncomingFile, ...] = ()
    entries: tuple[ArrivedEntry, ...] = ()
    organisation: Organisation
    training: bool


@dataclass(frozen=True)
class ReviewState:
    """What the preview shows; ``cases`` are those that match the search for a case to add it to."""

    sheet: ReviewSheet | None = None
    cases: tuple[Case, ...] = ()
    answered: Answered | None = None
    trouble: FieldCaseError | None = None
    busy: bool = False

    @property
    def can_undo(self) -> bool:
        """Whether it was taken in, and nothing followed yet."""
        return self.sheet is not None and self.sheet.incoming.state is IncomingState.ACCEPTED

    @property
    def open_to_decide(self) -> bool:
        """Whether nobody has decided yet."""
        return self.sheet is not None and self.sheet.incoming.state in UNDECIDED and self.answered is None


class IncomingReview:
    """One referral of the inbox; after a decision its answer is in ``carrying``."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = ReviewState()
        self.carrying = Carrying(desk)
        self.merging = Merging(desk, self._accept_into, self._stopped)
        self.received = Received(desk)
        self.changed: Event[None] = Event()

    @property
    def state(self) -> ReviewState:
        """What the preview shows."""
        return self._state

    def open(self, bundle_id: BundleId) -> None:
        """Read a referral of the inbox afresh."""
        self._state = ReviewState()
        self.carrying.put_down()
        self.merging.stop()
        self.received.put_away()
        self._read(bundle_id)

    def search_cases(self, words: str) -> None:
        """Find the case to add it to."""
        self._desk.ask(
            lambda notebook: case_list(notebook, CaseFilter.ALL, words),
            lambda lines: self._show(replace(self._state, cases=tuple(line.case for line in lines))),
            self._stopped,
        )

    def accept_as_new(self) -> None:
        """Take it in as a new case."""
        self._decide(answering.accept)

    def compare_with(self, case_id: CaseId) -> None:
        """Lay it beside a case that is here; where nothing differs, take it in at once."""
        sheet = self._state.sheet
        if sheet is not None and not self._state.busy:
            self.merging.compare(sheet.incoming.bundle_id, case_id)

    def undo(self) -> None:
        """Take everything out again; nothing is decided then."""
        sheet = self._state.sheet
        if sheet is not None and not self._state.busy:
            bundle_id = sheet.incoming.bundle_id
            self._desk.ask(
                lambda notebook: answering.undo_accept(notebook, bundle_id), self._undone, self._stopped
            )

    def _undone(self, bundle_id: BundleId) -> None:
        self.open(bundle_id)
        self._desk.publish(ANSWERED_TOPICS, self)

    def _accept_into(self, case_id: CaseId, theirs: frozenset[str]) -> None:
        self._decide(lambda notebook, bundle_id: answering.accept(notebook, bundle_id, case_id, theirs))

    def keep(self) -> None:
        """Keep it for later; the sender gets a receipt."""
        self._decide(answering.keep_for_later)

    def decline(self, reason: str, text: str) -> None:
        """Say that we cannot help, with a reason; what was sent is not kept here."""
        self._decide(lambda notebook, bundle_id: answering.decline(notebook, bundle_id, reason, text.strip()))

    def ask_for_more(self, question: str) -> None:
        """Ask the sender for what is missing."""
        self._decide(lambda notebook, bundle_id: helping.ask_for_more(notebook, bundle_id, question.strip()))

    def say_started(self) -> None:
        """Tell the sender that help began."""
        self._decide(helping.say_started)

    def say_completed(self) -> None:
        """Tell the sender that help was given."""
        self._decide(helping.say_completed)

    def delete(self) -> None:
        """Delete what was taken back, tell the sender."""
        self._decide(helping.delete_what_was_taken_back)

    def keep_by_law(self, reason: str) -> None:
        """Keep what was taken back, tell the sender why."""
        self._decide(
            lambda notebook, bundle_id: helping.keep_what_was_taken_back(notebook, bundle_id, reason.strip())
        )

    def take_update(self) -> None:
        """Put what is new into the case."""
        sheet = self._state.sheet
        if sheet is not None and not self._state.busy:
            bundle_id = sheet.incoming.bundle_id
            self._desk.ask(
                lambda notebook: helping.take_update_into_case(notebook, bundle_id),
                lambda answered: self._update_taken(bundle_id, answered),
                self._stopped,
            )

    def _update_taken(self, bundle_id: BundleId, answered: Answered | None) -> None:
        if answered is not None:
            self._answered(bundle_id, answered)
            return
        self._read(bundle_id)
        self._desk.publish(ANSWERED_TOPICS, self)

    def _decide(self, decision: Callable[[Notebook, BundleId], Answered]) -> None:
        sheet = self._state.sheet
        if sheet is None or self._state.busy or self._state.answered is not None:
            return
        bundle_id = sheet.incoming.bundle_id
        self._show(replace(self._state, busy=True, trouble=None))
        self._desk.ask(
            lambda notebook: decision(notebook, bundle_id),
            lambda answered: self._answered(bundle_id, answered),
            self._stopped,
        )

    def _answered(self, bundle_id: BundleId, answered: Answered) -> None:
        self._show(replace(self._state, answered=answered, busy=False))
        self.carrying.take(answered.bundle_id)
        self._read(bundle_id)
        self._desk.publish(ANSWERED_TOPICS, self)

    def _read(self, bundle_id: BundleId) -> None:
        self._desk.ask(
            lambda notebook: _sheet(notebook, bundle_id),
            lambda sheet: self._show(replace(self._state, sheet=sheet)),
            self._stopped,
        )

    def _stopped(self, error: FieldCaseError) -> None:
        self._show(replace(self._state, trouble=error, busy=False))

    def _show(self, state: ReviewState) -> None:
        self._state = state
        self.changed(None)


def _sheet(notebook: Notebook, bundle_id: BundleId) -> ReviewSheet:
    waiting = exchange_sheet(notebook).incoming
    incoming = next((one for one in waiting if one.bundle_id == bundle_id), None)
    known = {one.id: one for one in directory_sheet(notebook).organisations}
    if incoming is None or incoming.organisation_id not in known:
        raise NotFoundError
    return ReviewSheet(
        incoming=incoming,
        files=received_files(notebook, incoming),
        entries=arrived_entries(notebook, incoming),
        organisation=known[incoming.organisation_id],
        training=notebook.training,
    )


def described_by_letter(incoming: IncomingReferral) -> Description:
    """Return what a referral says about who the person is."""
    answered = ((item.key, item.code) for item in incoming.items if item.code.startswith('"'))
    return described_by((key, str(json.loads(written))) for key, written in answered)
