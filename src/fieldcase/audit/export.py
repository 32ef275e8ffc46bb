"""
A record that left its notebook, for somebody who trusts only what can be computed again.

::

    entries.jsonl      every entry in the bytes it was hashed in, one a line, oldest first
    checkpoint.txt     the newest signed checkpoint; it covers every entry
    older.txt          earlier checkpoints, one after the other
    allowed_signers    <origin> namespaces="fieldcase-record" ssh-ed25519 <key>

``docs/verify_audit.py`` does the same without this program.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn

from fieldcase.audit.checkpoint import MAX_NOTE_CHARACTERS, Checkpoint, verify_checkpoint
from fieldcase.audit.entry import AuditEntry, parse_entry
from fieldcase.audit.errors import CheckpointError, EntryError, ExportRefusedError
from fieldcase.audit.merkle import leaf_hash, rebuild_root
from fieldcase.audit.verification import CLOCK_TOLERANCE

ENTRIES_FILE = "entries.jsonl"
CHECKPOINT_FILE = "checkpoint.txt"
OLDER_FILE = "older.txt"
SIGNERS_FILE = "allowed_signers"

_NAMESPACE = 'namespaces="fieldcase-record"'
_KEY_PREFIX = b"\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20"
_KEY_BYTES = 32
_NOTE_LINES = 5
_SIGNER_WORDS = 4


class ExportFinding(StrEnum):
    """What is wrong, by the first check that found it; the checks come in this order."""

    NOTE = "note"
    ORIGIN = "origin"
    SIGNATURE = "signature"
    ENTRY = "entry"
    SEQUENCE = "sequence"
    SHORTER = "shorter"
    ROOT = "root"
    UNCOVERED = "uncovered"
    FORK = "fork"
    TIME = "time"


@dataclass(frozen=True)
class ExportedRecord:
    """The four files, still untrusted."""

    entries: bytes
    checkpoint: str
    older: str
    allowed_signers: str


def signer_line(origin: str, verify_key: bytes) -> str:
    """Return the line of ``allowed_signers`` for one key."""
    key = base64.b64encode(_KEY_PREFIX + verify_key).decode()
    return f"{origin} {_NAMESPACE} ssh-ed25519 {key}\n"


def verify_export(untrusted: ExportedRecord) -> Checkpoint:
    """
    Return the newest checkpoint of an exported record that holds.

    Raises:
        ExportRefusedError: With the finding.
    """
    signers = _signers_in(untrusted.allowed_signers)
    newest = _verified(untrusted.checkpoint, signers)
    older = [_verified(note, signers) for note in _notes_in(untrusted.older)]
    lines = untrusted.entries.splitlines()
    entries = _parsed(lines)
    leaves = [leaf_hash(line) for line in lines]
    if len(entries) < newest.size:
        _refuse(ExportFinding.SHORTER)
    if rebuild_root(leaves[: newest.size]) != newest.root:
        _refuse(ExportFinding.ROOT)
    if len(entries) > newest.size:
        _refuse(ExportFinding.UNCOVERED)
    for checkpoint in older:
        if checkpoint.size > len(leaves) or rebuild_root(leaves[: checkpoint.size]) != checkpoint.root:
            _refuse(ExportFinding.FORK)
    if any(
        later.t < earlier.t - CLOCK_TOLERANCE for earlier, later in zip(entries, entries[1:], strict=False)
    ):
        _refuse(ExportFinding.TIME)
    return newest


def _parsed(lines: Sequence[bytes]) -> list[AuditEntry]:
    try:
        entries = [parse_entry(line) for line in lines]
    except EntryError:
        _refuse(ExportFinding.ENTRY)
    if [entry.seq for entry in entries] != list(range(1, len(entries) + 1)):
        _refuse(ExportFinding.SEQUENCE)
    return entries


def _verified(untrusted_note: str, signers: Mapping[str, Sequence[bytes]]) -> Checkpoint:
    origin = untrusted_note.partition("\n")[0]
    finding = ExportFinding.SIGNATURE
    if len(untrusted_note) > MAX_NOTE_CHARACTERS or untrusted_note.count("\n") != _NOTE_LINES:
        _refuse(ExportFinding.NOTE)
    if origin not in signers:
        _refuse(ExportFinding.ORIGIN)
    for key in signers[origin]:
        try:
            return verify_checkpoint(untrusted_note, origin, key)
        except CheckpointError as error:
            if error.facts.get("part") != "signature":
                finding = ExportFinding.NOTE
    raise ExportRefusedError(finding=finding.value)


def _notes_in(untrusted: str) -> list[str]:
    lines = untrusted.splitlines(keepends=True)
    return ["".join(lines[start : start + _NOTE_LINES]) for start in range(0, len(lines), _NOTE_LINES)]


def _signers_in(untrusted: str) -> dict[str, list[bytes]]:
    signers: dict[str, list[bytes]] = {}
    for line in untrusted.splitlines():
        words = line.split(" ")
        if len(words) != _SIGNER_WORDS or words[1:3] != [_NAMESPACE, "ssh-ed25519"]:
            _refuse(ExportFinding.SIGNATURE)
        try:
            blob = base64.b64decode(words[3], validate=True)
        except ValueError:
            _refuse(ExportFinding.SIGNATURE)
        if not blob.startswith(_KEY_PREFIX) or len(blob) != len(_KEY_PREFIX) + _KEY_BYTES:
            _refuse(ExportFinding.SIGNATURE)
        signers.setdefault(words[0], []).append(blob[-_KEY_BYTES:])
    return signers


def _refuse(finding: ExportFinding) -> NoReturn:
    raise ExportRefusedError(finding=finding.value)
