"""
Twelve records somebody tampered with, each with what a verifier must find; and the good one.

Run once: ``python -m tests.audit.make_vectors``. The files are kept, so that other programs can be tested
with them.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nacl.signing import SigningKey

from fieldcase.audit.checkpoint import Checkpoint, sign_checkpoint
from fieldcase.audit.entry import AuditEntry
from fieldcase.audit.export import ExportedRecord, signer_line
from fieldcase.audit.merkle import leaf_hash, rebuild_root

FOLDER = Path(__file__).resolve().parents[1] / "data" / "audit"
SEED, OTHER_SEED = bytes(range(32)), bytes(range(32, 64))
ORIGIN = "fieldcase/vault-1/laptop-1"
FIRST = datetime(2025, 11, 22, 8, 0, tzinfo=UTC)
SIZE = 11

Lines = list[bytes]


def lines() -> Lines:
    """Return an ordinary morning."""
    actions = ("notebook.unlocked", "case.opened", "answer.saved", "consent.recorded", "bundle.written")
    return [line(number, actions[number % len(actions)]) for number in range(1, SIZE + 1)]


def line(seq: int, action: str, at: datetime | None = None) -> bytes:
    """Return one entry as it is written."""
    moment = at or FIRST + timedelta(minutes=7 * seq)
    return AuditEntry(seq, moment, "laptop-1", "marta", action, f"{seq:032x}", ("wishes",)).to_bytes()


def signed(entries: Lines, seed: bytes = SEED, origin: str = ORIGIN) -> str:
    """Return the checkpoint over all *entries*."""
    root = rebuild_root(leaf_hash(entry) for entry in entries)
    return sign_checkpoint(Checkpoint(origin, len(entries), root), seed)


def record(entries: Lines, note: str | None = None) -> ExportedRecord:
    """Return an export whose earlier checkpoints are those of the good record."""
    key = bytes(SigningKey(SEED).verify_key)
    older = "".join(signed(lines()[:size]) for size in (3, 8))
    joined = b"".join(entry + b"\n" for entry in entries)
    return ExportedRecord(joined, note or signed(lines()), older, signer_line(ORIGIN, key))


def renumbered(entries: Sequence[bytes]) -> Lines:
    """Return *entries* with their places in the record written anew."""
    return [_with(entry, seq=seq) for seq, entry in enumerate(entries, start=1)]


def _with(entry: bytes, **changes: object) -> bytes:
    return json.dumps(json.loads(entry) | changes, sort_keys=True, separators=(",", ":")).encode()


def _edit() -> ExportedRecord:
    return record([_with(entry, action="note.added") if b'"seq":4' in entry else entry for entry in lines()])


def _delete() -> ExportedRecord:
    return record(renumbered(lines()[:5] + lines()[6:]))


def _insert() -> ExportedRecord:
    return record(renumbered([*lines()[:5], line(6, "case.viewed"), *lines()[5:]]))


def _swap() -> ExportedRecord:
    first, second = lines()[3], lines()[4]
    return record(renumbered([*lines()[:3], second, first, *lines()[5:]]))


def _fork() -> ExportedRecord:
    rewritten = [*lines()[:2], *(line(seq, "note.added") for seq in range(3, SIZE + 1))]
    return record(rewritten, signed(rewritten))


def _time_jump() -> ExportedRecord:
    jumped = [*lines(), line(SIZE + 1, "notebook.locked", FIRST - timedelta(days=3))]
    return record(jumped, signed(jumped))


VECTORS: dict[str, tuple[str, Callable[[], ExportedRecord]]] = {
    "good": ("", lambda: record(lines())),
    "edit": ("root", _edit),
    "delete": ("shorter", _delete),
    "insert": ("root", _insert),
    "swap": ("root", _swap),
    "truncate": ("shorter", lambda: record(lines()[:-2])),
    "fork": ("fork", _fork),
    "other_key": ("signature", lambda: record(lines(), signed(lines(), OTHER_SEED))),
    "old_checkpoint": ("uncovered", lambda: record(lines(), signed(lines()[:8]))),
    "wrong_origin": ("origin", lambda: record(lines(), signed(lines(), origin="fieldcase/vault-2/laptop-1"))),
    "duplicate": ("sequence", lambda: record([*lines()[:4], lines()[3], *lines()[4:]])),
    "gap": ("sequence", lambda: record([*lines()[:6], *lines()[7:], line(SIZE + 1, "notebook.locked")])),
    "time_jump": ("time", _time_jump),
}


def main() -> None:
    """Write every vector."""
    for name, (finding, make) in VECTORS.items():
        write(make(), FOLDER / name)
        (FOLDER / name / "expected.txt").write_text(f"{finding}\n", "utf-8")


def write(exported: ExportedRecord, folder: Path) -> None:
    """Write the four files."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = dataclasses.asdict(exported)
    (folder / "entries.jsonl").write_bytes(texts["entries"])
    (folder / "checkpoint.txt").write_bytes(texts["checkpoint"].encode())
    (folder / "older.txt").write_bytes(texts["older"].encode())
    (folder / "allowed_signers").write_bytes(texts["allowed_signers"].encode())


if __name__ == "__main__":
    main()
