"""A short private log of codes, for whoever has to find out why something did not work."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from fieldcase.domain.clock import Clock

LARGEST = 256 * 1024
"""Then the older half goes: enough for weeks, little to carry away."""

_HARMLESS = re.compile(r"[A-Za-z0-9_.:+-]{1,64}")
_REDACTED = "-"


class EventLog:
    """
    Writes one line an event: when, a code, facts that are codes or numbers themselves.

    Whatever does not look like one (it has a space, a quote, a letter of another script, a path) is written
    as a dash. Losing a line is no reason to disturb anybody.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def note(self, code: str, **facts: int | str) -> None:
        """Write down that *code* happened."""
        at = self._clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        shown = {name: _harmless(fact) for name, fact in sorted(facts.items())}
        line = json.dumps({"t": at, "event": _harmless(code), **shown}) + "\n"
        try:
            self._append(line.encode("ascii"))
        except OSError:
            # A full or vanished disk is told about where it matters, at saving.
            return

    def _append(self, line: bytes) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._path.is_file() and self._path.stat().st_size > LARGEST:
            self._path.write_bytes(self._path.read_bytes()[-LARGEST // 2 :].partition(b"\n")[2])
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(descriptor, line)
        finally:
            os.close(descriptor)


def _harmless(fact: int | str) -> int | str:
    if isinstance(fact, int):
        return fact
    return fact if _HARMLESS.fullmatch(fact) else _REDACTED
