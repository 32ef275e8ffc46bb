"""JSON with exactly one spelling."""

from __future__ import annotations

import json
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from fieldcase.keys.errors import KeysDamagedError

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""Opaque, safe inside a file name."""

Hex16 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Hex24 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{48}$")]
Hex32 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Canonical(BaseModel):
    """
    A value that is read only in the very bytes it would be written in.

    One spelling leaves nothing to interpret: no duplicate key, no unknown field, no spare space. What a
    value holds may be secret, so neither its ``repr`` nor a refusal shows any of it.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, hide_input_in_errors=True, defer_build=True
    )

    def to_bytes(self) -> bytes:
        """Return the one spelling: sorted keys, no spaces, ASCII; what is not there is not written."""
        fields = self.model_dump(mode="json", exclude_none=True)
        return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode("ascii")

    @classmethod
    def from_bytes(cls, untrusted: bytes) -> Self:
        """Return the value written in *untrusted*, or raise ``KeysDamagedError``."""
        try:
            value = cls.model_validate_json(untrusted)
        except ValidationError:
            raise KeysDamagedError(part=cls.__name__) from None
        if value.to_bytes() != untrusted:
            raise KeysDamagedError(part=cls.__name__)
        return value

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __str__ = __repr__
