"""Where work runs, so that the window never waits."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeVar

from fieldcase.domain.errors import FieldCaseError, UnexpectedError

S = TypeVar("S")
T = TypeVar("T")


class Lane(Enum):
    """One writer for the notebook, a few hands for the network, some for heavy computing."""

    VAULT = "vault"
    NETWORK = "network"
    COMPUTE = "compute"


class Runner(Protocol):
    """Runs a job in its lane, then calls back in the thread that submitted it."""

    def submit(
        self,
        lane: Lane,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Queue *job*; exactly one of *done* and *failed* is called, in the order of submission per lane."""
        ...


class ImmediateRunner:
    """Runs everything at once in the calling thread: for the command line and for tests."""

    def submit(
        self,
        lane: Lane,  # noqa: ARG002  (there is only one thread here)
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Run *job* now."""
        outcome = attempt(job)
        if isinstance(outcome, FieldCaseError):
            failed(outcome)
        else:
            done(outcome)


def attempt(job: Callable[[], T]) -> T | FieldCaseError:
    """
    Return what *job* returns, or its error as a value.

    The one broad ``except`` of the program: whatever nobody foresaw becomes an error with a type and a place
    in our own code, never with the values that were in it.
    """
    try:
        return job()
    except FieldCaseError as error:
        return error
    except Exception as error:  # noqa: BLE001  (the border of the lanes)
        return UnexpectedError(kind=type(error).__name__, place=_place_of(error))


def side_by_side(
    helper: Callable[[], S], own: Callable[[], T]
) -> tuple[S | FieldCaseError, T | FieldCaseError]:
    """
    Return what two jobs return, the first done by a helper meanwhile.

    For work inside a lane that shares nothing, such as reading one finished file twice.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (the door must not wait for it)

    with ThreadPoolExecutor(max_workers=1) as hand:
        helping = hand.submit(attempt, helper)
        outcome = attempt(own)
        return helping.result(), outcome


def _place_of(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown"
