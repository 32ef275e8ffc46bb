"""Titles that tell nobody whose paper it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from fieldcase.domain.folding import plain_words

_SHORTEST_NAME = 3
_NUMBER = re.compile(r"(?<![a-z0-9])[a-z]{0,3}\d{6,}(?![a-z0-9])", re.IGNORECASE)
_DAY = re.compile(r"(?:19|20)\d{6}")


class TitleDoubt(StrEnum):
    """Why a title tells more than it has to (V-17)."""

    NAMES_SOMEBODY = "names_somebody"
    HOLDS_A_NUMBER = "holds_a_number"


def title_doubt(title: str, names: Iterable[str]) -> TitleDoubt | None:
    """Return what a title tells: one of *names*, in any script, or what looks like the number of a paper."""
    said = {word for word in plain_words(title) if len(word) >= _SHORTEST_NAME}
    if any(said.intersection(plain_words(name)) for name in names):
        return TitleDoubt.NAMES_SOMEBODY
    numbers = (found for found in _NUMBER.findall(title.replace("_", " ")) if not _DAY.fullmatch(found))
    return TitleDoubt.HOLDS_A_NUMBER if any(numbers) else None
