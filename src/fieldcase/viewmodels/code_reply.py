"""An answer given without FieldCase: a code typed or pasted, a file opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import code_replies
from fieldcase.services.arrived import Arrived
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class CodeReplyState:
    """What came of the last attempt: *arrived* says what was written down, *trouble* why nothing was."""

    arrived: Arrived | None = None
    trouble: FieldCaseError | None = None
    busy: bool = False


class CodeReply:
    """Takes one answer at a time; what cannot be proven changes nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = CodeReplyState()
        self.changed: Event[None] = Event()

    @property
    def state(self) -> CodeReplyState:
        """What the view shows."""
        return self._state

    def forget(self) -> None:
        """Begin with the next answer."""
        self._show(CodeReplyState())

    def take_code(self, text: str) -> None:
        """Check a code, write down what it says."""
        if text.strip():
            self._take(lambda notebook: code_replies.take_code(notebook, text))

    def take_file(self, path: Path) -> None:
        """Open a reply file, write down what it says."""
        self._take(lambda notebook: code_replies.take_file(notebook, path))

    def _take(self, job: Callable[[Notebook], Arrived]) -> None:
        if self._state.busy:
            return
        self._show(CodeReplyState(busy=True))
        self._desk.ask(job, self._arrived, lambda error: self._show(CodeReplyState(trouble=error)))

    def _arrived(self, arrived: Arrived) -> None:
        self._show(replace(self._state, arrived=arrived, busy=False))
        self._desk.publish(arrived.topic, self)

    def _show(self, state: CodeReplyState) -> None:
        self._state = state
        self.changed(None)
