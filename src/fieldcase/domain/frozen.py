"""The base of every value in the domain."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable, strictly checked value whose ``repr`` never shows what a person said."""

    # The checks of a kind of value are made when the first one comes: most are not met in a day.
    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=False, arbitrary_types_allowed=False, defer_build=True
    )

    def __repr__(self) -> str:
        identity = getattr(self, "id", None)
        return f"<{type(self).__name__} {identity}>" if identity else f"<{type(self).__name__}>"

    __str__ = __repr__
