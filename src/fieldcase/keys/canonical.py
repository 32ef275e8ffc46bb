"""JSON with exactly one spelling."""

from __future__ import annotations

import json
from typing import Annotated, Self

from msgspec import Meta

from fieldcase.domain.frozen import Frozen
from fieldcase.keys.errors import KeysDamagedError

Id = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{1,64}\Z")]
"""Opaque, safe inside a file name."""

Hex16 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Hex24 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{48}\Z")]
Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class Canonical(Frozen):
    """
    A value that is read only in the very bytes it would be written in.

    One spelling leaves nothing to interpret: no duplicate key, no unknown field, no spare space. What a
    value holds may be secret, so neither its ``repr`` nor a refusal shows any of it.
    """

    def to_bytes(self) -> bytes:
        """Return the one spelling: sorted keys, no spaces, ASCII; what is not there is not written."""
        fields = {name: value for name, value in self.plain().items() if value is not None}
        return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("ascii")

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> Self:
        """Return the value written in *untrusted*, or raise ``KeysDamagedError``."""
        try:
            value = cls.from_json(untrusted)
        except ValueError:
            raise KeysDamagedError(part=cls.__name__) from None
        if value.to_bytes() != untrusted:
            raise KeysDamagedError(part=cls.__name__)
        return value
