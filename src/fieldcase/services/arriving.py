"""
A file that comes through the door: whole or in parts, in time or too early.

What cannot be opened yet, though it may be good, waits sealed beside the notebook: an answer that overtook
its question, a file by a partner whose key nobody has checked. It is tried again whenever something changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fieldcase.bundle import PartHeader, check_parts, is_part, join, read_part_header
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import BundleRefusedError, UnknownSenderError
from fieldcase.domain.incoming import ArrivedPart, IncomingKind, WaitingFile
from fieldcase.services.arrived import Arrived
from fieldcase.services.disk import disk_errors
from fieldcase.services.largest_file import largest_file
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_refusal
from fieldcase.services.receiving import opened_file
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.sweeping import sealed_name
from fieldcase.transport.folder import copy_privately, digest_of

LARGEST_WAITING_BYTES = 2 * 1024**3
"""All that waits together; whoever sends more than that shall not fill the disk."""

TOO_EARLY = frozenset({"E_REPLY_UNKNOWN", "E_SENDER_UNVERIFIED"})
"""Refusals that something which comes later can lift."""


def arrive(notebook: Notebook, path: Path) -> Arrived:
    """
    Take in a file that arrived; try what waited again afterwards.

    Raises:
        BundleRefusedError: With the code of the first rule the file breaks; nothing is changed then.
    """
    with disk_errors():
        arrived = _take_part(notebook, path) if _is_part(path) else _take_file(notebook, path)
        if arrived.kind in (IncomingKind.PART, IncomingKind.WAITS):
            return arrived
        opened = try_again(notebook)
    topics = Topic.INBOX | Topic.OUTBOX | Topic.CASES | Topic.DIRECTORY if opened else Topic.NONE
    return arrived.but(also_opened=opened, topic=arrived.topic | topics)


def try_again(notebook: Notebook) -> int:
    """Open what can be opened by now; return how many files that were."""
    opened = 0
    progress = True
    while progress:
        progress = False
        for waiting in _waiting(notebook):
            done = _tried(notebook, waiting)
            opened += done
            progress = progress or done
    return opened


def let_go(notebook: Notebook, sha256: str) -> Topic:
    """Throw away a file that waits."""
    with notebook.writing() as tx:
        tx.incoming.arrivals.forget(sha256)
        tx.audit.record("arrival.removed")
    _remove(notebook, [sealed_name(sha256)])
    return Topic.INBOX


def let_parts_go(notebook: Notebook, set_id: str) -> Topic:
    """Throw away the parts of one file."""
    with notebook.writing() as tx:
        names = [part.file_name for part in tx.incoming.arrivals.parts() if part.set_id == set_id]
        tx.incoming.arrivals.forget_parts(set_id)
        tx.audit.record("arrival.removed")
    _remove(notebook, names)
    return Topic.INBOX


def _take_file(notebook: Notebook, path: Path) -> Arrived:
    try:
        return opened_file(notebook, path)
    except BundleRefusedError as refusal:
        claimed = _claimed_name(notebook, refusal)
        if refusal.reason not in TOO_EARLY and not claimed:
            note_refusal(notebook, refusal)
            raise
        return _keep_sealed(notebook, path, refusal.reason, claimed)


def _claimed_name(notebook: Notebook, refusal: BundleRefusedError) -> str:
    """Return the name of a partner by whom a file may be, though its key is not theirs; else nothing."""
    if not isinstance(refusal, UnknownSenderError):
        return ""
    with notebook.reading() as tx:
        partner = tx.directory.by_org_key_id(refusal.untrusted_org_id)
    return partner.name if partner is not None else ""


def _keep_sealed(notebook: Notebook, path: Path, reason: str, claimed: str) -> Arrived:
    size, sha256 = path.stat().st_size, digest_of(path)
    _make_room(notebook, size)
    copy_privately(path, notebook.place.arrivals / sealed_name(sha256))
    with notebook.writing() as tx:
        tx.incoming.arrivals.keep(
            WaitingFile(sha256=sha256, size=size, reason=reason, claimed_name=claimed, arrived_at=tx.now)
        )
        tx.audit.record("arrival.waits")
    return Arrived(kind=IncomingKind.WAITS, from_name=claimed, reason=reason)


def _tried(notebook: Notebook, waiting: WaitingFile) -> bool:
    path = notebook.place.arrivals / sealed_name(waiting.sha256)
    try:
        opened_file(notebook, path)
    except BundleRefusedError as refusal:
        if refusal.reason not in TOO_EARLY and not _claimed_name(notebook, refusal):
            let_go(notebook, waiting.sha256)
        return False
    let_go(notebook, waiting.sha256)
    return True


def _waiting(notebook: Notebook) -> tuple[WaitingFile, ...]:
    with notebook.reading() as tx:
        return tx.incoming.arrivals.waiting()


def _is_part(path: Path) -> bool:
    try:
        return is_part(path)
    except OSError:
        raise BundleRefusedError("unreadable") from None


def _take_part(notebook: Notebook, path: Path) -> Arrived:
    """Keep a part; as soon as all are here, the whole goes the way of every file."""
    with bundle_refusals():
        header = read_part_header(path)
    set_id = header.set_id.hex()
    kept = notebook.place.arrivals / f"{set_id}.{header.index:03}"
    others = [notebook.place.arrivals / part.file_name for part in _parts_of(notebook, set_id)]
    with bundle_refusals():
        # One that does not belong to the others is refused before it is kept.
        missing = check_parts([*others, path])
    if kept not in others:
        _make_room(notebook, header.length)
        copy_privately(path, kept)
        _note_part(notebook, header, kept.name)
    if missing:
        return Arrived(kind=IncomingKind.PART, missing=missing, part_count=header.count)
    return _take_whole(notebook, set_id)


def _take_whole(notebook: Notebook, set_id: str) -> Arrived:
    parts = [notebook.place.arrivals / part.file_name for part in _parts_of(notebook, set_id)]
    whole = notebook.place.arrivals / f"{set_id}.joined"
    with notebook.reading() as tx:
        limit = largest_file(tx)
    try:
        with bundle_refusals():
            join(parts, whole, max_bytes=limit)
        return _take_file(notebook, whole)
    finally:
        whole.unlink(missing_ok=True)
        let_parts_go(notebook, set_id)


def _parts_of(notebook: Notebook, set_id: str) -> tuple[ArrivedPart, ...]:
    with notebook.reading() as tx:
        return tuple(part for part in tx.incoming.arrivals.parts() if part.set_id == set_id)


def _note_part(notebook: Notebook, header: PartHeader, name: str) -> None:
    with notebook.writing() as tx:
        tx.incoming.arrivals.add_part(
            ArrivedPart(
                set_id=header.set_id.hex(),
                number=header.index,
                count=header.count,
                total=header.total,
                file_name=name,
                arrived_at=tx.now,
            )
        )
        tx.audit.record("arrival.part")


def _make_room(notebook: Notebook, size: int) -> None:
    folder = notebook.place.arrivals
    folder.mkdir(mode=0o700, exist_ok=True)
    used = sum(path.stat().st_size for path in folder.iterdir())
    if used + size > LARGEST_WAITING_BYTES:
        raise BundleRefusedError("inbox_full")


def _remove(notebook: Notebook, names: Iterable[str]) -> None:
    with disk_errors():
        for name in names:
            (notebook.place.arrivals / name).unlink(missing_ok=True)
