"""State of whatever does one piece of work at a time."""

from __future__ import annotations

from fieldcase.domain.errors import FieldCaseError
from fieldcase.viewmodels.observable import Event


class OneAtATime:
    """Says whether work is under way, and why the last piece came to nothing."""

    def __init__(self) -> None:
        self._busy = False
        self._problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()

    @property
    def busy(self) -> bool:
        """Whether a key is derived, a file written or something else done that takes a moment."""
        return self._busy

    @property
    def problem(self) -> FieldCaseError | None:
        """Why the last thing asked for could not be done."""
        return self._problem

    def _take_up(self) -> bool:
        """Say that work begins; false while another piece is under way."""
        if self._busy:
            return False
        self._busy, self._problem = True, None
        self.changed(None)
        return True

    def _stopped(self, problem: FieldCaseError) -> None:
        self._busy, self._problem = False, problem
        self.changed(None)
