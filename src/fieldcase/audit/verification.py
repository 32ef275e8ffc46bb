"""Check a whole record against a checkpoint that was kept elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from fieldcase.audit.checkpoint import Checkpoint
from fieldcase.audit.entry import AuditEntry, parse_entry
from fieldcase.audit.errors import RecordTamperedError
from fieldcase.audit.merkle import leaf_hash, rebuild_root

CLOCK_TOLERANCE = timedelta(hours=24)
"""Laptops cross time zones and lose their clock battery; a day back is no reason to ask anybody."""


def verify_record(untrusted_entries: Sequence[bytes], checkpoint: Checkpoint) -> tuple[int, ...]:
    """
    Check that the record begins with exactly what *checkpoint* pinned; later entries may follow.

    Args:
        untrusted_entries: Every entry as stored, oldest first.
        checkpoint: Already verified; the newest one, or any older one.

    Returns:
        Sequence numbers of entries whose clock went back by more than a day: worth a look, no proof.

    Raises:
        RecordTamperedError: An entry was changed, removed, added, moved, or the end is missing.
        EntryError: An entry is not written the one way entries are written.
    """
    entries = [parse_entry(untrusted) for untrusted in untrusted_entries]
    _require_consecutive(entries)
    if len(entries) < checkpoint.size:
        raise RecordTamperedError(reason="shorter", entries=len(entries), pinned=checkpoint.size)
    pinned = untrusted_entries[: checkpoint.size]
    if rebuild_root(leaf_hash(entry) for entry in pinned) != checkpoint.root:
        raise RecordTamperedError(reason="different", entries=len(entries), pinned=checkpoint.size)
    return _clock_went_back(entries)


def _require_consecutive(entries: Sequence[AuditEntry]) -> None:
    for expected, entry in enumerate(entries, start=1):
        if entry.seq != expected:
            raise RecordTamperedError(reason="sequence", expected=expected, found=entry.seq)


def _clock_went_back(entries: Sequence[AuditEntry]) -> tuple[int, ...]:
    neighbours = zip(entries, entries[1:], strict=False)
    return tuple(later.seq for earlier, later in neighbours if later.t < earlier.t - CLOCK_TOLERANCE)
