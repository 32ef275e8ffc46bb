"""A sealed file on its way to a place on the network: when to try, when to stop, when it is truly there."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, get_args

import msgspec
from msgspec import Meta

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, PlaceId

FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=1)
JITTER = 0.25


class PlaceKind(StrEnum):
    """What a place speaks."""

    WEBDAV = "webdav"
    SFTP = "sftp"
    OBJECTS = "objects"
    MAIL = "mail"


class PlaceSettings(Frozen):
    """
    How a place is reached and as whom; each kind uses the fields it needs.

    Passwords and keys lie in the notebook alone, and go to the place itself alone. ``host_key`` is the line a
    person confirmed, ``own_ca_pem`` an authority of the office's own, ``sender`` our address for e-mail.
    """

    url: Annotated[str, Meta(max_length=2000)] = ""
    host: Annotated[str, Meta(max_length=255)] = ""
    port: Annotated[int, Meta(ge=0, le=65535)] = 0
    folder: Annotated[str, Meta(max_length=1000)] = ""
    bucket: Annotated[str, Meta(max_length=255)] = ""
    region: Annotated[str, Meta(max_length=100)] = "us-east-1"
    user: Annotated[str, Meta(max_length=255)] = ""
    password: Annotated[str, Meta(max_length=2000)] = ""
    private_key: Annotated[str, Meta(max_length=20_000)] = ""
    host_key: Annotated[str, Meta(max_length=5000)] = ""
    own_ca_pem: Annotated[str, Meta(max_length=200_000)] = ""
    sender: Annotated[str, Meta(max_length=320)] = ""
    mail_limit_mb: Annotated[int, Meta(ge=1, le=100)] = 20


def longest(kind: type[Frozen], field: str) -> int | None:
    """Return how many characters a *field* of a *kind* takes at most; None where nothing limits them."""
    (found,) = (one.type for one in msgspec.structs.fields(kind) if one.name == field)
    return next((limit.max_length for limit in get_args(found) if isinstance(limit, Meta)), None)


class ExchangePlace(Frozen):
    """
    A place on the network where files are left for others and fetched from.

    ``trouble`` is the code of why the last look did not succeed.
    """

    id: PlaceId
    kind: PlaceKind
    label: Annotated[str, Meta(min_length=1, max_length=200)]
    settings: PlaceSettings
    enabled: bool = True
    added_at: datetime
    looked_at: datetime | None = None
    trouble: str = ""


class SendingState(StrEnum):
    """How far a file is; *sent* only when the place said so and it was read back."""

    WAITING = "waiting"
    STOPPED = "stopped"
    SENT = "sent"


class Sending(Frozen):
    """One file on its way to one place; ``address`` is for a place that needs one, such as e-mail."""

    bundle_id: BundleId
    place_id: PlaceId
    address: str = ""
    state: SendingState = SendingState.WAITING
    queued_at: datetime
    attempts: Annotated[int, Meta(ge=0)] = 0
    next_try_at: datetime
    parts_total: Annotated[int, Meta(ge=0)] = 0
    parts_done: Annotated[int, Meta(ge=0)] = 0
    trouble: str = ""
    finished_at: datetime | None = None


class Setback(Frozen):
    """Why an attempt did not succeed: its code, whether later may help, how long the place asked to wait."""

    code: str
    retryable: bool
    retry_after: timedelta | None = None


def is_due(sending: Sending, now: datetime) -> bool:
    """Whether the file should be tried now."""
    return sending.state is SendingState.WAITING and sending.next_try_at <= now


def went_on(sending: Sending, done: int, total: int) -> Sending:
    """Return *sending* with *done* of *total* parts truly there; a part once there stays counted."""
    return sending.but(parts_done=max(done, sending.parts_done), parts_total=total)


def arrived(sending: Sending, now: datetime) -> Sending:
    """Return *sending* as finished: everything lies there and was read back."""
    return sending.but(
        state=SendingState.SENT,
        attempts=sending.attempts + 1,
        parts_done=sending.parts_total,
        trouble="",
        finished_at=now,
    )


def set_back(sending: Sending, setback: Setback, now: datetime, chance: float) -> Sending:
    """
    Return *sending* after an attempt that did not succeed.

    What time may heal is tried again after a pause that doubles from half a minute to an hour, spread by
    *chance* (0 to 1) so that offices do not all come back at once; never earlier than the place asked for.
    What only a person can mend stops and says so.
    """
    attempts = sending.attempts + 1
    if not setback.retryable:
        return sending.but(state=SendingState.STOPPED, attempts=attempts, trouble=setback.code)
    pause = min(FIRST_PAUSE * 2 ** min(attempts - 1, 10), LONGEST_PAUSE)
    pause *= 1 - JITTER + JITTER * chance
    if setback.retry_after is not None:
        pause = max(pause, min(setback.retry_after, LONGEST_PAUSE))
    return sending.but(attempts=attempts, trouble=setback.code, next_try_at=now + pause)


def again(sending: Sending, now: datetime) -> Sending:
    """Return *sending* to be tried at once, because a person says so; what was sent stays sent."""
    if sending.state is SendingState.SENT:
        return sending
    return sending.but(state=SendingState.WAITING, next_try_at=now)
