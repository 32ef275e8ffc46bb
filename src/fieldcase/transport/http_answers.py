"""What an answer of a web server means for a file that waits."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from ipaddress import ip_address

from fieldcase.transport.errors import (
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreMissingError,
    StoreNotAllowedError,
    StoreOddError,
    StoreSignInError,
    StoreTooLargeError,
)

LONGEST_WAIT_S = 3600.0
_MEANING: dict[int, type[StoreError]] = {
    401: StoreSignInError,
    403: StoreNotAllowedError,
    404: StoreMissingError,
    408: StoreBusyError,
    409: StoreMissingError,
    413: StoreTooLargeError,
    423: StoreBusyError,
    425: StoreBusyError,
    429: StoreBusyError,
    500: StoreBusyError,
    502: StoreBusyError,
    503: StoreBusyError,
    504: StoreBusyError,
    507: StoreFullError,
}


def raise_for(status: int, headers: Mapping[str, str], expected: tuple[int, ...]) -> None:
    """
    Return if *status* is among the *expected*.

    Raises:
        StoreError: What it means; a redirection is odd, for a file follows no sign to another place.
    """
    if status not in expected:
        raise meaning_of(status, headers)


def meaning_of(status: int, headers: Mapping[str, str]) -> StoreError:
    """Return what an unexpected *status* means."""
    kind = _MEANING.get(status, StoreOddError)
    return kind(retry_after=retry_after_s(headers), status=status)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Return how long the server asked us to wait, in seconds, at most an hour; ``None`` if it did not."""
    stated = headers.get("retry-after", "").strip()
    if stated.isdecimal():
        return min(float(stated), LONGEST_WAIT_S)
    try:
        # Both moments by the server's own clock: ours may be wrong.
        wait = parsedate_to_datetime(stated) - parsedate_to_datetime(headers.get("date", ""))
    except (TypeError, ValueError):
        return None
    return min(max(wait.total_seconds(), 0.0), LONGEST_WAIT_S)


def is_loopback(host: str | None) -> bool:
    """Whether *host* is this computer itself."""
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False
