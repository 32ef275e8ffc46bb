"""The little of TOML that the index of the vectors needs; the standard library cannot write it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence


def toml_table(name: str, content: Mapping[str, object]) -> str:
    """Return one table; ``[name]`` in brackets of its own is an entry of a list of tables."""
    return "\n".join([f"[{name}]", *(f"{key} = {_value(value)}" for key, value in content.items()), ""])


def _value(value: object) -> str:
    if isinstance(value, bool | int | str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_value(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(_value, value)) + "]"
    raise TypeError(type(value).__name__)
