"""The kinds of text that definitions are made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Annotated, get_args

import msgspec
from msgspec import Meta

from fieldcase.domain.frozen import Frozen

TIDY = "tidy"
"""Under which a kind of text names what makes it tidy, or raises ``ValueError``."""

Identifier = Annotated[
    str,
    Meta(
        pattern=r"^[a-z][a-z0-9_]{0,119}\Z",
        description="an id of at most 120 small letters, digits and _ that begins with a letter",
    ),
]
OptionId = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9_.-]{1,60}\Z",
        description="an id of 1 to 60 letters without accents, digits, _ . or -",
    ),
]
Words = Annotated[
    str,
    Meta(pattern=r"\S", max_length=600, description="words, 600 characters at most", extra={TIDY: str.strip}),
]
MaybeWords = Annotated[
    str, Meta(max_length=600, description="words or nothing, 600 characters at most", extra={TIDY: str.strip})
]
AT_LEAST_ONE = Meta(min_length=1)


class Worded(Frozen, omit_defaults=True):
    """A value with words in it, which lose the blanks around them; what it says nothing of is not written."""

    def __post_init__(self) -> None:
        for name, tidy in _to_tidy(type(self)):
            untidy = getattr(self, name)
            tidied = _tidied(untidy, tidy)
            if tidied != untidy:
                msgspec.structs.force_setattr(self, name, tidied)
        super().__post_init__()


def tidy_of(kind: object) -> Callable[[str], str] | None:
    """Return what makes the texts of *kind*, or those inside it, tidy; None where they stay as they are."""
    limits = [part.extra or {} for part in get_args(kind) if isinstance(part, Meta)]
    found = [*(limit.get(TIDY) for limit in limits), *(tidy_of(part) for part in get_args(kind))]
    return next((tidy for tidy in found if tidy is not None), None)


@cache
def _to_tidy(kind: type[Worded]) -> tuple[tuple[str, Callable[[str], str]], ...]:
    tidy = ((field.name, tidy_of(field.type)) for field in msgspec.structs.fields(kind))
    return tuple((name, found) for name, found in tidy if found is not None)


def _tidied(value: object, tidy: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, dict):
        return {key: _tidied(one, tidy) for key, one in value.items()}
    return tuple(_tidied(one, tidy) for one in value) if isinstance(value, list | tuple) else value
