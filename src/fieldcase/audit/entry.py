"""One line of the record: who did what to which thing."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from fieldcase.audit.errors import EntryError

MAX_ENTRY_BYTES = 64 * 1024
MAX_FIELDS = 512

_MINUTE = "%Y-%m-%dT%H:%MZ"
_ACTION = re.compile(r"[a-z][a-z0-9_.-]{0,63}")
_OPAQUE = re.compile(r"[A-Za-z0-9_:.-]{0,64}")
_FIELD = re.compile(r"[A-Za-z0-9_:./\[\]-]{1,128}")


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """
    What was done, in ids and names of fields alone.

    Nothing with a space, and no letter outside ASCII, fits into an entry: most names and answers that stray
    here are refused before they are written where nothing can be erased.

    Attributes:
        seq: Place in the record, from 1; the order of the record, whatever the clock says.
        t: Cut down to the minute, in UTC.
        device: Which laptop.
        actor: Id of the user, or ``""`` before anybody unlocked.
        action: Such as ``bundle.sent``.
        obj: Id of the thing, or ``""``.
        fields: Names of the fields that changed or were shared; never what they hold.

    Raises:
        EntryError: A part is not of this shape.
    """

    seq: int
    t: datetime
    device: str
    actor: str
    action: str
    obj: str = ""
    fields: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self._require(self.seq >= 1, "seq")
        self._require(self.t.tzinfo is not None, "t")
        self._require(_OPAQUE.fullmatch(self.device) is not None, "device")
        self._require(_OPAQUE.fullmatch(self.actor) is not None, "actor")
        self._require(_ACTION.fullmatch(self.action) is not None, "action")
        self._require(_OPAQUE.fullmatch(self.obj) is not None, "obj")
        self._require(len(self.fields) <= MAX_FIELDS, "fields")
        self._require(all(map(_names_a_field, self.fields)), "fields")
        # The only way to set a field of a frozen value while it is being made.
        object.__setattr__(self, "t", self.t.astimezone(UTC).replace(second=0, microsecond=0))

    def to_bytes(self) -> bytes:
        """Return the one spelling of this entry: canonical JSON, sorted keys, no spaces, ASCII."""
        # Not asdict: it copies every field name deeply, which each save would wait for.
        written = {name: getattr(self, name) for name in self.__slots__} | {"t": self.t.strftime(_MINUTE)}
        return json.dumps(written, sort_keys=True, separators=(",", ":")).encode("ascii")

    def _require(self, holds: bool, part: str) -> None:
        if not holds:
            raise EntryError(part=part)


@lru_cache(maxsize=4096)
def _names_a_field(field: str) -> bool:
    """Tell whether *field* is spelt like one; a day names the same few hundred again and again."""
    return _FIELD.fullmatch(field) is not None


def parse_entry(untrusted: bytes) -> AuditEntry:
    """
    Return the entry written in *untrusted*.

    Raises:
        EntryError: It is not in the very bytes it would be written in.
    """
    if len(untrusted) > MAX_ENTRY_BYTES:
        raise EntryError(part="size")
    try:
        entry = _entry_from(json.loads(untrusted))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise EntryError(part="json") from None
    if entry.to_bytes() != untrusted:
        raise EntryError(part="json")
    return entry


def _entry_from(untrusted_parts: dict[str, object]) -> AuditEntry:
    parts = dict(untrusted_parts)
    seq, written_at, fields = parts.pop("seq"), parts.pop("t"), parts.pop("fields")
    texts = {name: value for name, value in parts.items() if isinstance(value, str)}
    if type(seq) is not int or not isinstance(written_at, str) or not isinstance(fields, list):
        raise TypeError
    if not all(isinstance(field, str) for field in fields):
        raise TypeError
    moment = datetime.strptime(written_at, _MINUTE).replace(tzinfo=UTC)
    return AuditEntry(seq=seq, t=moment, fields=tuple(fields), **texts)
