"""What came but cannot be opened yet."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import arriving
from fieldcase.viewmodels.desk import Desk

OPENED_TOPICS = Topic.OUTBOX | Topic.INBOX | Topic.DIRECTORY | Topic.CASES


class Waiting:
    """Sealed files that wait for something, parts that wait for the others."""

    def __init__(self, desk: Desk, stopped: Callable[[FieldCaseError], None]) -> None:
        self._desk = desk
        self._stopped = stopped

    def try_again(self) -> None:
        """Open what can be opened by now."""
        self._desk.ask(arriving.try_again, self._tried, self._stopped)

    def let_go(self, sha256: str) -> None:
        """Throw away a file that waits."""
        self._desk.change(lambda notebook: arriving.let_go(notebook, sha256), None, self._stopped)

    def let_parts_go(self, set_id: str) -> None:
        """Throw away the parts of one file."""
        self._desk.change(lambda notebook: arriving.let_parts_go(notebook, set_id), None, self._stopped)

    def _tried(self, opened: int) -> None:
        self._desk.publish(OPENED_TOPICS if opened else Topic.INBOX, None)
