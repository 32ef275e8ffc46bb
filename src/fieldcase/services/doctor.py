"""Examine an installation by doing the main job with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy
from fieldcase.services.content import Content
from fieldcase.services.installation import Installation
from fieldcase.services.main_job import MainJob
from fieldcase.services.runner import attempt

Step = tuple[str, Callable[[], None]]


class Finding(Frozen):
    """One step: whether it could be done, how long it took; *detail_code* is empty when all is well."""

    step: str
    ok: bool
    milliseconds: int
    detail_code: str = ""


def examine(folder: Path, clock: Clock, entropy: Entropy, content: Content) -> Iterator[Finding]:
    """
    Do the whole main job in *folder*, which the caller throws away, and tell of each step as it is done.

    The first step that cannot be done is the last one tried: the others rest on it.
    """
    job = MainJob(folder, clock, entropy, content)
    try:
        for finding in _tried(job.steps, clock):
            yield finding
            if not finding.ok:
                return
    finally:
        job.close()


def examine_installation(installation: Installation) -> Iterator[Finding]:
    """Look at everything that travels with the program, one finding a part."""
    return _tried(installation.steps, installation.clock)


def _tried(steps: Iterable[Step], clock: Clock) -> Iterator[Finding]:
    for name, step in steps:
        began = clock.now()
        outcome = attempt(step)
        took = (clock.now() - began) // timedelta(milliseconds=1)
        if isinstance(outcome, FieldCaseError):
            yield Finding(step=name, ok=False, milliseconds=took, detail_code=_detail(outcome))
        else:
            yield Finding(step=name, ok=True, milliseconds=took)


def _detail(problem: FieldCaseError) -> str:
    facts = " ".join(f"{name}={fact}" for name, fact in sorted(problem.facts.items()))
    return f"{problem.code} ({facts})" if facts else problem.code
