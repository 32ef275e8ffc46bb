"""
Every deliberate refusal of the audit room.

::

    AuditError                  code, facts (safe to log)
    ├── EntryError              audit.entry
    ├── FrontierError           audit.frontier
    ├── CheckpointError         audit.checkpoint
    ├── RecordTamperedError     audit.tampered
    └── ExportRefusedError      audit.export
"""

from __future__ import annotations

from typing import ClassVar


class AuditError(Exception):
    """
    The record cannot be kept, or cannot be believed.

    Args:
        facts: Counts, sequence numbers, names of fields; never what a field held.
    """

    code: ClassVar[str] = "audit"

    def __init__(self, **facts: int | str) -> None:
        self.facts = facts
        super().__init__(self.code)


class EntryError(AuditError):
    """An entry is not written the one way entries are written."""

    code = "audit.entry"


class FrontierError(AuditError):
    """A stored frontier does not fit its size."""

    code = "audit.frontier"


class CheckpointError(AuditError):
    """A checkpoint is not one, is of another record, or is not signed by the key that was expected."""

    code = "audit.checkpoint"


class RecordTamperedError(AuditError):
    """The record is not the one the checkpoint was made of."""

    code = "audit.tampered"


class ExportRefusedError(AuditError):
    """An exported record does not hold; ``finding`` among the facts says which check found it."""

    code = "audit.export"
