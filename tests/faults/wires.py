"""R15, R16, R17: a line that breaks, an answer that is lost, a place that says no."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldcase.bundle import join
from fieldcase.domain.ids import BundleId, PlaceId
from fieldcase.domain.sending import (
    LONGEST_PAUSE,
    ExchangePlace,
    PlaceKind,
    PlaceSettings,
    Sending,
    SendingState,
    set_back,
)
from fieldcase.services import sending
from fieldcase.services.sending import Delivery, Outcome
from fieldcase.transport.folder import digest_of
from tests.exchange.ways import dav_settings, sftp_settings
from tests.faults.row import Row
from tests.transport.places.bad_line import BadLine, answers, bad_line
from tests.transport.places.ground import certificates
from tests.transport.places.other_servers import sshd
from tests.transport.places.webdav_servers import wsgidav

NOW = datetime(2025, 11, 22, 12, 0, tzinfo=UTC)
SIZE = 40_000
PIECE = 16_000
CONVERSATION = 60_000
"""About as many bytes as pass when the whole file is put in its pieces."""
TRIES = 12
MAILBOX = "m7k3qx9"
TIME_HEALS = frozenset({423, 429, 500, 502, 503, 504})
A_PERSON_MENDS = frozenset({401, 403, 404, 409, 413, 507})
ASKED_TO_WAIT = timedelta(minutes=15)


def broken_lines(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The line is reset at byte k, over and over until it holds: one whole file lies there in the end."""
    row = Row("R15", "connection reset at byte k")
    _over_bad_lines(row, scratch, trials, "cut_after")
    return row


def lost_replies(scratch: Path, trials: int, chance: random.Random) -> Row:
    """The place has it, but its answer never comes: tried again, it lies there once."""
    row = Row("R16", "reply lost after success")
    _over_bad_lines(row, scratch, trials, "swallow_answers_after")
    return row


def places_that_say_no(scratch: Path, trials: int, chance: random.Random) -> Row:
    """Every status, a certificate nobody vouches for, a host key that changed: kept, never called sent."""
    row = Row("R17", "place says no: each status, TLS, host key")
    scratch.mkdir(exist_ok=True)
    source = _sealed(scratch)
    each = max(1, trials // (len(TIME_HEALS | A_PERSON_MENDS) + 2))
    for status in sorted(TIME_HEALS | A_PERSON_MENDS):
        for _ in range(each):
            with answers(status, {"Retry-After": str(int(ASKED_TO_WAIT.total_seconds()))}) as address:
                settings = PlaceSettings(url=address)
                outcome = sending.carry(_delivery(source, settings))
            _judge_refusal(row, str(status), outcome, heals=status in TIME_HEALS)
    _judge_strangers(row, scratch, source, each)
    return row


def _over_bad_lines(row: Row, scratch: Path, trials: int, fault: str) -> None:
    scratch.mkdir(exist_ok=True)
    source = _sealed(scratch)
    broken = 0
    with pytest.MonkeyPatch.context() as patched, wsgidav(scratch / "dav") as dav:
        patched.setattr(sending, "PIECE_BYTES", PIECE)
        for trial in range(trials):
            mailbox = f"{MAILBOX}{trial}"
            with bad_line(dav.url.port or 0) as line:
                setattr(line, fault, CONVERSATION * trial // trials)
                settings = dav_settings(dav).but(url=f"http://127.0.0.1:{line.port}/")
                outcome, tries = _until_it_holds(row, line, _delivery(source, settings, mailbox))
            broken += tries > 1
            row.expect(outcome.setback is None, f"byte {CONVERSATION * trial // trials}: {outcome}")
            row.acknowledged += outcome.setback is None
            _judge_what_lies_there(row, scratch / "dav" / mailbox, source, outcome.total)
    row.remark = f"{broken} of them broke"


def _until_it_holds(row: Row, line: BadLine, delivery: Delivery) -> tuple[Outcome, int]:
    tries, outcome = 1, sending.carry(delivery)
    while outcome.setback is not None and tries < TRIES:
        row.expect(outcome.setback.retryable, f"given up: {outcome.setback.code}")
        line.heal()
        tries, outcome = tries + 1, sending.carry(delivery)
    return outcome, tries


def _judge_what_lies_there(row: Row, mailbox: Path, source: Path, pieces: int) -> None:
    row.trials += 1
    there = sorted(path for path in mailbox.iterdir() if path.is_file())
    row.expect(len(there) == pieces, f"{[path.name for path in there]}")
    whole = join(there, mailbox.with_suffix(".whole"))
    row.corrupt += digest_of(whole) != digest_of(source)


def _judge_refusal(row: Row, said: str, outcome: Outcome, *, heals: bool) -> None:
    """Keep what is not as promised: lost, called sent, tried at once, or given up too soon."""
    row.trials += 1
    setback = outcome.setback
    if setback is None:
        row.lost += 1
        return
    after = set_back(_waiting(), setback, NOW, 0.5)
    if heals:
        row.expect(after.state is SendingState.WAITING, f"{said}: {after.state}")
        pause = after.next_try_at - NOW
        row.expect(ASKED_TO_WAIT <= pause <= LONGEST_PAUSE, f"{said}: waits {pause}")
    else:
        row.expect(after.state is SendingState.STOPPED, f"{said}: {after.state}")
    row.expect(bool(after.trouble), f"{said}: says nothing")


def _judge_strangers(row: Row, scratch: Path, source: Path, each: int) -> None:
    tls = certificates(scratch)
    with wsgidav(scratch / "dav", tls) as dav, sshd(scratch / "ssh") as ssh:
        unknown = dav_settings(dav).but(own_ca_pem="")
        other_key = (scratch / "ssh" / "own_key.pub").read_text().strip()
        changed = sftp_settings(ssh).but(host_key=other_key)
        for _ in range(each):
            outcome = sending.carry(_delivery(source, unknown))
            _judge_refusal(row, "certificate", outcome, heals=False)
            outcome = sending.carry(_delivery(source, changed, kind=PlaceKind.SFTP))
            _judge_refusal(row, "host key", outcome, heals=False)
    row.corrupt += any(path.is_file() for path in (scratch / "dav").rglob("*"))
    row.corrupt += any((scratch / "ssh" / "files").iterdir())


def _sealed(scratch: Path) -> Path:
    source = scratch / "R-7K3QX9.fcb"
    source.write_bytes(random.Random(SIZE).randbytes(SIZE))  # noqa: S311  (the same bytes each time)
    return source


def _waiting() -> Sending:
    return Sending(bundle_id=BundleId("b" * 32), place_id=PlaceId("p" * 32), queued_at=NOW, next_try_at=NOW)


def _delivery(
    source: Path, settings: PlaceSettings, mailbox: str = MAILBOX, kind: PlaceKind = PlaceKind.WEBDAV
) -> Delivery:
    place = ExchangePlace(id=PlaceId("p" * 32), kind=kind, label="Shared", settings=settings, added_at=NOW)
    return Delivery(
        sending=_waiting(),
        place=place,
        source=source,
        sha256=digest_of(source),
        mailbox=mailbox,
        subject="File",
        text="A file is attached.",
    )
