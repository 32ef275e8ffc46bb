"""Lanes of work behind the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from fieldcase.domain.errors import FieldCaseError, NotebookLockedError
from fieldcase.services.runner import Lane, attempt

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from fieldcase.services.event_log import EventLog

T = TypeVar("T")

LANE_WIDTH = {Lane.VAULT: 1, Lane.NETWORK: 3, Lane.COMPUTE: 1}
"""One hand for the notebook: the order of writes is the order of clicks."""


class QtRunner(QObject):
    """Sends jobs out to their lanes; what they return comes back through the event loop, in order."""

    _finished = Signal(object)

    def __init__(self, log: EventLog | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._lanes: dict[Lane, Executor] = {}
        self._over = False
        self._finished.connect(lambda callback: callback(), Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: Lane,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Queue *job* in *lane*; call back in the thread of the window. After the end it finds it locked."""

        def come_back(future: Future[T | FieldCaseError]) -> None:
            outcome = future.result()
            if isinstance(outcome, FieldCaseError):
                self._note(outcome)
                self._finished.emit(lambda: failed(outcome))
            else:
                self._finished.emit(lambda: done(outcome))

        if self._over:
            self._finished.emit(lambda: failed(NotebookLockedError()))
            return
        self._lane(lane).submit(attempt, job).add_done_callback(come_back)

    def _note(self, problem: FieldCaseError) -> None:
        if self._log is not None:
            self._log.note(problem.code, **problem.facts)

    def finish(self, *, patient: bool = True) -> None:
        """
        Wait until every lane is empty; what was queued is still done.

        Without patience nobody waits for the network: what it has not confirmed is sent again later.
        """
        self._over = True
        for lane, hands in self._lanes.items():
            waits = patient or lane is not Lane.NETWORK
            hands.shutdown(wait=waits, cancel_futures=not waits)

    def _lane(self, lane: Lane) -> Executor:
        if lane not in self._lanes:
            # Only with the first job: the unlock page is painted before there is any.
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (not before the first paint)

            self._lanes[lane] = ThreadPoolExecutor(LANE_WIDTH[lane], thread_name_prefix=lane.value)
        return self._lanes[lane]
