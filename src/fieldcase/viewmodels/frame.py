"""What the frame around every page shows: who works here, practice or not, what waits in the inbox."""

from __future__ import annotations

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.statistics_rights import may_see
from fieldcase.domain.user import Role
from fieldcase.services.notebook import Notebook
from fieldcase.services.shelter import may_see_board
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class FrameFacts(Frozen):
    """The facts, read together."""

    worker: str = ""
    role: Role = Role.WORKER
    training: bool = False
    inbox_count: int = 0
    sees_shelter: bool = False
    sees_statistics: bool = False


class Frame:
    """State of the frame; read again when the inbox changes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.facts = FrameFacts()
        self.changed: Event[None] = Event()
        self._forget = desk.hear(Topic.INBOX, self.load)

    def load(self) -> None:
        """Read the facts."""
        self._desk.ask(_facts, self._loaded, self._not_loaded)

    def close(self) -> None:
        """Stop listening."""
        self._forget()

    def _loaded(self, facts: FrameFacts) -> None:
        self.facts = facts
        self.changed(None)

    def _not_loaded(self, problem: FieldCaseError) -> None:
        """Keep the earlier facts: the page that is open says what happened."""


def _facts(notebook: Notebook) -> FrameFacts:
    with notebook.reading() as tx:
        return FrameFacts(
            worker=notebook.user.name,
            role=notebook.user.role,
            training=notebook.training,
            inbox_count=tx.incoming.waiting_count(),
            sees_shelter=may_see_board(notebook),
            sees_statistics=may_see(notebook.user.role),
        )
