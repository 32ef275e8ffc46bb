"""Who said what, when: shown beside the answers of a case once somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.interview import Answer
from fieldcase.services.answer_trail import AnswerTrail, answer_trail
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class SaidWhen:
    """Belongs to one case at a time; another case begins without."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._case_id: CaseId | None = None
        self._trail: AnswerTrail | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self._again)

    @property
    def is_shown(self) -> bool:
        """Whether somebody asked for it."""
        return self._trail is not None

    def about(self, case_id: CaseId) -> None:
        """Be about this case; what was shown of another one is forgotten."""
        if case_id != self._case_id:
            self._case_id, self._trail = case_id, None

    def turn(self) -> None:
        """Show it, or hide it again."""
        if self._trail is None:
            self._load()
        else:
            self._trail = None
            self.changed(None)

    def answers(self, question: str) -> tuple[tuple[Answer, str], ...]:
        """Return every answer to a question with who wrote it down, the newest first."""
        trail = self._trail
        if trail is None:
            return ()
        found = trail.answers.get(question, ())
        return tuple((one, trail.workers.get(one.recorded_by, "")) for one in found)

    def _load(self) -> None:
        case_id = self._case_id
        if case_id is not None:
            self._desk.ask(lambda notebook: answer_trail(notebook, case_id), self._take, self.failed)

    def _take(self, trail: AnswerTrail) -> None:
        if trail.case_id == self._case_id:
            self._trail = trail
            self.changed(None)

    def _again(self) -> None:
        if self._trail is not None:
            self._load()
