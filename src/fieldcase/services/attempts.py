"""
Wrong passphrases: how many, since when, how long the next one waits.

Kept in a file beside the key files, so that closing the window does not shorten the wait. It slows down
somebody at this keyboard; it does not stop anybody who copies the disk.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import TooSoonError
from fieldcase.keys.files import write_atomically
from fieldcase.services.arrival import Arrival
from fieldcase.services.disk import disk_errors
from fieldcase.services.place import Place

FREE = 3
"""So many wrong ones cost nothing: fingers slip."""
LONGEST_SECONDS = 300
_DOUBLINGS = 9
MAX_BYTES = 16_384
ANYBODY = "anybody"
"""For an attempt that names no worker."""


@dataclass(frozen=True)
class Tries:
    """
    Wrong passphrases of one worker.

    Attributes:
        since: When the first was typed.
        seen: The latest moment the clock of the computer ever showed here: a clock set back is noticed.
        free_at: When the next may be typed, by the clock of the computer.
        steady_free_at: The same by the clock that nobody can set, which begins anew with the computer.
    """

    count: int = 0
    since: str = ""
    seen: str = ""
    free_at: str = ""
    steady_free_at: float = 0.0


def delay_after(count: int) -> int:
    """Return how many seconds to wait after so many wrong passphrases: 0, 0, 0, 2, 4, 8 … 300."""
    if count <= FREE:
        return 0
    return min(LONGEST_SECONDS, 1 << min(count - FREE, _DOUBLINGS))


class Attempts:
    """
    The tries at one notebook.

    Args:
        steady: Seconds by a clock that cannot be set, such as ``time.monotonic``.
    """

    def __init__(self, place: Place, clock: Clock, steady: Callable[[], float]) -> None:
        self._place = place
        self._clock = clock
        self._steady = steady

    def wait(self, worker: str) -> float:
        """Return how many seconds the next try of *worker* has to wait."""
        return self._wait(_read(self._place)[0].get(worker, Tries()))

    def begin(self, worker: str) -> None:
        """
        Count a try before it is known how it ends: stopping the program half-way does not undo it.

        Raises:
            TooSoonError: If the next try has to wait.
        """
        tries, last = _read(self._place)
        before = tries.get(worker, Tries())
        wait = self._wait(before)
        if wait > 0:
            raise TooSoonError(seconds=round(wait + 0.5))
        now = self._clock.now()
        delay = delay_after(before.count + 1)
        seen = max(now, _moment(before.seen) or now)
        tries[worker] = Tries(
            count=before.count + 1,
            since=before.since or now.isoformat(),
            seen=seen.isoformat(),
            free_at=(seen + timedelta(seconds=delay)).isoformat(),
            steady_free_at=self._steady() + delay,
        )
        self._write(tries, last)

    def undo(self, worker: str) -> None:
        """Take back the try that has just begun: the passphrase was not what stood in the way."""
        tries, last = _read(self._place)
        counted = tries.get(worker, Tries())
        if counted.count:
            tries[worker] = replace(counted, count=counted.count - 1)
            self._write(tries, last)

    def succeeded(self, worker: str, actual: str) -> Arrival:
        """Forget the tries of *worker*; return the wrong ones among them. *actual* was it."""
        tries, _ = _read(self._place)
        ended = tries.pop(worker, Tries())
        own = tries.pop(actual, Tries()) if actual != worker else Tries()
        self._write(tries, actual)
        wrong = ended.count - 1 + own.count
        if wrong <= 0:
            return Arrival()
        return Arrival(attempts=wrong, since=_moment(own.since or ended.since))

    def _wait(self, tries: Tries) -> float:
        delay = delay_after(tries.count)
        free_at, seen = _moment(tries.free_at), _moment(tries.seen)
        if delay == 0 or free_at is None or seen is None:
            return 0.0
        now = self._clock.now()
        # Set back before what it showed already: nobody knows how much of the wait is over, so all is left.
        by_clock = float(delay) if now < seen else (free_at - now).total_seconds()
        by_steady = tries.steady_free_at - self._steady()
        # After a restart of the computer the steady clock tells nothing; then it is far off.
        known = 0 <= by_steady <= delay
        left = max(by_clock if not known or now >= seen else 0.0, by_steady if known else 0.0)
        return min(max(left, 0.0), float(delay))

    def _write(self, tries: dict[str, Tries], last: str) -> None:
        kept = {"tries": {name: asdict(one) for name, one in tries.items()}, "last": last}
        with disk_errors():
            write_atomically(self._place.attempts_file, json.dumps(kept).encode())


def last_worker_of(place: Place) -> str:
    """Return who was here last; empty when nobody was."""
    return _read(place)[1]


def _read(place: Place) -> tuple[dict[str, Tries], str]:
    try:
        kept = json.loads(place.attempts_file.read_bytes()[:MAX_BYTES])
        return {name: Tries(**tries) for name, tries in kept["tries"].items()}, str(kept["last"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}, ""


def _moment(kept: str) -> datetime | None:
    try:
        return datetime.fromisoformat(kept)
    except ValueError:
        return None
