"""The record of changes for people: read in order, proved, put on paper, handed out."""

from __future__ import annotations

import base64
import hashlib
from datetime import datetime
from pathlib import Path

from fieldcase.audit.entry import parse_entry
from fieldcase.audit.errors import AuditError, ExportRefusedError
from fieldcase.audit.export import (
    CHECKPOINT_FILE,
    ENTRIES_FILE,
    OLDER_FILE,
    SIGNERS_FILE,
    ExportedRecord,
    signer_line,
    verify_export,
)
from fieldcase.audit.merkle import Frontier, leaf_hash, rebuild_root
from fieldcase.audit.verification import CLOCK_TOLERANCE
from fieldcase.domain.errors import FolderMissingError, RecordNotWholeError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.need_to_know import reads_record_of_others
from fieldcase.services.backup_folder import appearing, backup_name
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

EXPORT_PREFIX = "record-"
CODE_BYTES = 10
"""Eighty bits: nobody finds a second record with the same code, and eighteen signs fit on a slip of paper."""
_GROUP = 4
_MISREAD = str.maketrans("018", "OIB")
"""Signs that the alphabet of the code does not have, for what they look like."""


class RecordLine(Frozen):
    """One entry, with the names that belong to its ids."""

    seq: int
    at: datetime
    worker: str
    action: str
    about: str
    fields: tuple[str, ...]
    clock_went_back: bool


class RecordPage(Frozen):
    """Some entries, the newest first, and how many there are in all."""

    lines: tuple[RecordLine, ...]
    total: int


class PaperCode(Frozen):
    """A few signs that stand for the whole record up to one entry; *note* says the same to a camera."""

    entry: int
    code: str
    note: str
    at: datetime


class Proof(Frozen):
    """A record that was found whole."""

    entries: int
    checkpoints: int
    clock_went_back: tuple[int, ...]


def read_record(notebook: Notebook, before: int | None = None, limit: int = 100) -> RecordPage:
    """
    Return the entries in front of number *before*, or the newest ones.

    Whoever does not look at the record of others reads in it what they did themselves about which case, and
    of the others what was done.
    """
    sees_all = reads_record_of_others(notebook.user.role)
    with notebook.reading() as tx:
        total = tx.audit.frontier.size
        last = min(before - 1, total) if before is not None else total
        first = max(1, last - limit + 1)
        # One more, to see whether the clock went back at the first.
        earlier = max(1, first - 1)
        entries = [parse_entry(entry) for entry in tx.audit.entries(earlier, last - earlier + 1)]
        names = {str(user.id): user.name for user in tx.users.all()}
        codes = tx.cases.codes(entry.obj for entry in entries)
    lines = [
        RecordLine(
            seq=entry.seq,
            at=entry.t,
            worker=names.get(entry.actor, ""),
            action=entry.action,
            about=codes.get(entry.obj, "") if sees_all or entry.actor == notebook.user.id else "",
            fields=entry.fields,
            clock_went_back=place > 0 and entry.t < entries[place - 1].t - CLOCK_TOLERANCE,
        )
        for place, entry in enumerate(entries)
        if entry.seq >= first
    ]
    return RecordPage(lines=tuple(reversed(lines)), total=total)


def prove_record(notebook: Notebook) -> Proof:
    """
    Compute the whole record again and compare it with every checkpoint ever kept.

    Raises:
        RecordNotWholeError: If anything in it was changed, removed, added or moved.
    """
    if not notebook.vault.for_reading:
        notebook.anchor.pin(notebook.vault, notebook.clock.now())
    with notebook.reading() as tx:
        exported = _exported(notebook, tx)
        entries = [parse_entry(entry) for entry in tx.audit.entries()]
        checkpoints = len(tx.audit.checkpoints())
        if not tx.audit.is_whole():
            raise RecordNotWholeError(finding="root")
    try:
        verify_export(exported)
    except ExportRefusedError as refusal:
        if refusal.facts["finding"] != "time":
            raise RecordNotWholeError(finding=str(refusal.facts["finding"])) from None
    jumps = tuple(
        later.seq
        for earlier, later in zip(entries, entries[1:], strict=False)
        if later.t < earlier.t - CLOCK_TOLERANCE
    )
    return Proof(entries=len(entries), checkpoints=checkpoints, clock_went_back=jumps)


def paper_code(notebook: Notebook) -> PaperCode:
    """Sign the record as it stands and return the code that a supervisor keeps on paper."""
    now = notebook.clock.now()
    note = notebook.anchor.pin(notebook.vault, now)
    with notebook.reading() as tx:
        frontier = tx.audit.frontier
    code = _code(notebook, frontier.size, frontier.root)
    return PaperCode(entry=frontier.size, code=code, note=note, at=now)


def is_code_of(notebook: Notebook, entry: int, untrusted: str) -> bool:
    """Tell whether the record, up to number *entry*, is still the one that this code was made of."""
    with notebook.reading() as tx:
        if not 0 < entry <= tx.audit.frontier.size:
            return False
        root = rebuild_root(leaf_hash(one) for one in tx.audit.entries(1, entry))
    return _bare(untrusted) == _bare(_code(notebook, entry, root))


def export_record(notebook: Notebook, folder: Path) -> str:
    """
    Write the record into a new sub-folder of *folder*, for somebody who checks it without this program.

    Raises:
        FolderMissingError, FolderFullError, FolderReadOnlyError.
        RecordNotWholeError: If it does not hold.
    """
    if not folder.is_dir():
        raise FolderMissingError
    now = notebook.clock.now()
    notebook.anchor.pin(notebook.vault, now)
    with notebook.reading() as tx:
        exported = _exported(notebook, tx)
    target = folder / backup_name(now, notebook.entropy, EXPORT_PREFIX)
    with appearing(target) as partial:
        (partial / ENTRIES_FILE).write_bytes(exported.entries)
        (partial / CHECKPOINT_FILE).write_bytes(exported.checkpoint.encode())
        (partial / OLDER_FILE).write_bytes(exported.older.encode())
        (partial / SIGNERS_FILE).write_bytes(exported.allowed_signers.encode())
    with notebook.vault.writing(notebook.user.id, now) as tx:
        tx.audit.record("record.exported")
    return target.name


def verify_exported(folder: Path) -> int:
    """
    Return how many entries an exported record has, once it was found whole.

    Raises:
        FolderMissingError: If it is not one.
        RecordNotWholeError: With what was found.
    """
    try:
        older = folder / OLDER_FILE
        untrusted = ExportedRecord(
            (folder / ENTRIES_FILE).read_bytes(),
            (folder / CHECKPOINT_FILE).read_bytes().decode("utf-8"),
            older.read_bytes().decode("utf-8") if older.exists() else "",
            (folder / SIGNERS_FILE).read_bytes().decode("utf-8"),
        )
    except OSError:
        raise FolderMissingError from None
    except UnicodeDecodeError:
        raise RecordNotWholeError(finding="note") from None
    try:
        return verify_export(untrusted).size
    except ExportRefusedError as refusal:
        raise RecordNotWholeError(finding=str(refusal.facts["finding"])) from None
    except AuditError:
        raise RecordNotWholeError(finding="entry") from None


def _exported(notebook: Notebook, tx: Transaction) -> ExportedRecord:
    kept = tx.audit.checkpoints()
    entries = list(tx.audit.entries(1, kept[-1].frontier.size if kept else 0))
    signers = {signer_line(one.note.partition("\n")[0], one.verify_key) for one in kept}
    empty = notebook.anchor.signed(Frontier(), tx.audit.device)
    signers.add(signer_line(empty.partition("\n")[0], notebook.secret.verify_key))
    return ExportedRecord(
        entries=b"".join(entry + b"\n" for entry in entries),
        checkpoint=kept[-1].note if kept else empty,
        older="".join(one.note for one in kept[:-1]),
        allowed_signers="".join(sorted(signers)),
    )


def _code(notebook: Notebook, entry: int, root: bytes) -> str:
    said = f"{notebook.secret.vault_id}\n{entry}\n".encode() + root
    letters = base64.b32encode(hashlib.blake2b(said, digest_size=CODE_BYTES).digest()).decode("ascii")
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def _bare(code: str) -> str:
    return "".join(sign for sign in code.upper().translate(_MISREAD) if sign.isalnum())
