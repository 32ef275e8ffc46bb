"""The way of answers into the notebook, in the order in which they were given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import AnswerSource, GivenAnswer, InterviewState
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.values import AnswerValue, Attachment, Reply, rows_in, to_text
from fieldcase.services.intake import InterviewSheet, again, leave, save_answers, start
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class SaveState(StrEnum):
    """What is known about saving."""

    NOTHING = "nothing"
    SAVING = "saving"
    SAVED = "saved"
    NOT_SAVED = "not_saved"


@dataclass(frozen=True)
class Leaving:
    """How an interview is left: its state from now on, the section to come back to."""

    state: InterviewState
    section: str


class AnswerKeeper:
    """
    Saves each answer at once; forgets none until the notebook has it.

    Case and interview are made with the first answer. Every job carries all it needs, so that what was
    handed over before locking needs nobody to call back. ``opened`` tells of an interview that has just
    begun, ``kept`` what the notebook has now.
    """

    def __init__(
        self,
        desk: Desk,
        form: FormDefinition,
        initiator: object,
        case_id: CaseId | None = None,
        interview_id: InterviewId | None = None,
    ) -> None:
        self._desk = desk
        self._initiator = initiator
        self._berth = _Berth(form, case_id, interview_id)
        self._unsaved: dict[str, Reply] = {}
        self._sources: dict[str, AnswerSource] = {}
        self._running = 0
        self._saved_at: datetime | None = None
        self._difficulty: FieldCaseError | None = None
        self.changed: Event[None] = Event()
        self.opened: Event[InterviewSheet] = Event()
        self.kept: Event[Mapping[str, Reply]] = Event()

    @property
    def state(self) -> SaveState:
        """What to tell the worker."""
        if self._running:
            return SaveState.SAVING
        if self._difficulty is not None:
            return SaveState.NOT_SAVED
        return SaveState.SAVED if self._saved_at is not None else SaveState.NOTHING

    @property
    def saved_at(self) -> datetime | None:
        """When something was last kept."""
        return self._saved_at

    @property
    def difficulty(self) -> FieldCaseError | None:
        """Why the last answer is not kept; stays until it is."""
        return self._difficulty

    @property
    def unsaved(self) -> Mapping[str, Reply]:
        """What the notebook does not have yet, by answer id."""
        return dict(self._unsaved)

    def keep(self, answer_id: str, reply: Reply, source: AnswerSource = AnswerSource.PERSON) -> None:
        """Save one answer, together with any that could not be saved before."""
        self._unsaved[answer_id] = reply
        self._sources[answer_id] = source
        self._submit(None, _nothing)

    def try_again(self) -> None:
        """Save what could not be saved."""
        self._submit(None, _nothing)

    def leave(self, leaving: Leaving, done: Callable[[], None]) -> None:
        """Save what is open, then write how the interview is left, if it ever began."""
        self._submit(leaving, done)

    def _submit(self, leaving: Leaving | None, done: Callable[[], None]) -> None:
        batch = dict(self._unsaved)
        sources = {name: self._sources.get(name, AnswerSource.PERSON) for name in batch}
        self._running += 1
        self.changed(None)
        self._desk.ask(
            lambda notebook: self._berth.write(notebook, batch, sources, leaving),
            lambda written: self._kept(batch, written, done),
            self._not_kept,
        )

    def _kept(self, batch: Mapping[str, Reply], written: _Written, done: Callable[[], None]) -> None:
        self._running -= 1
        for answer_id, reply in batch.items():
            if self._unsaved.get(answer_id) is reply:
                del self._unsaved[answer_id]
        if not self._unsaved:
            self._difficulty = None
        if batch:
            self._saved_at = self._desk.clock.now()
        if written.opened is not None:
            self.opened(written.opened)
        self.kept(batch)
        self.changed(None)
        self._desk.publish(written.topic, self._initiator)
        done()

    def _not_kept(self, error: FieldCaseError) -> None:
        self._running -= 1
        self._difficulty = error
        self.changed(None)


@dataclass(frozen=True)
class _Written:
    topic: Topic
    opened: InterviewSheet | None


class _Berth:
    """Where the answers go; touched only by jobs, which run one after the other."""

    def __init__(
        self, form: FormDefinition, case_id: CaseId | None, interview_id: InterviewId | None
    ) -> None:
        self._form = form
        self._case_id = case_id
        self._interview_id = interview_id
        self._news: InterviewSheet | None = None

    def write(
        self,
        notebook: Notebook,
        batch: Mapping[str, Reply],
        sources: Mapping[str, AnswerSource],
        leaving: Leaving | None,
    ) -> _Written:
        topic = Topic.NONE
        given = [
            given_answer(self._form, answer_id, reply, sources[answer_id])
            for answer_id, reply in batch.items()
        ]
        if given:
            topic |= save_answers(notebook, self._form, self._interview(notebook), given)
        if leaving is not None and self._interview_id is not None:
            topic |= leave(notebook, self._interview_id, leaving.state, leaving.section)
        opened, self._news = self._news, None
        return _Written(topic, opened)

    def _interview(self, notebook: Notebook) -> InterviewId:
        if self._interview_id is None:
            form = (self._form.id, self._form.version)
            sheet = again(notebook, self._case_id, *form) if self._case_id else start(notebook, *form)
            self._interview_id, self._news = sheet.interview.id, sheet
        return self._interview_id


def given_answer(
    form: FormDefinition, answer_id: str, reply: Reply, source: AnswerSource = AnswerSource.PERSON
) -> GivenAnswer:
    """Return *reply* as the notebook takes it; raises ``AnswerRefusedError`` if it cannot be kept."""
    kind = form.field_type(answer_id) or FieldType.TEXT
    return GivenAnswer(
        question=answer_id,
        state=reply.state,
        value_json=to_text(kind, reply.value),
        source=source,
        attachments=_attachments(reply.value),
    )


def _attachments(value: AnswerValue) -> tuple[str, ...]:
    if isinstance(value, Attachment):
        return (value.id,)
    inside = (reply.value for row in rows_in(value) for reply in row.answers.values())
    return tuple(one.id for one in inside if isinstance(one, Attachment))


def _nothing() -> None:
    """Go on with nothing."""
