"""The kinds of text that definitions are made of."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import AfterValidator, StringConstraints

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,119}$")]
OptionId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,60}$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=600, strip_whitespace=True)]
MaybeWords = Annotated[str, StringConstraints(max_length=600, strip_whitespace=True)]

Item = TypeVar("Item")


def _at_least_one(items: tuple[Item, ...]) -> tuple[Item, ...]:
    if not items:
        raise ValueError("needs at least one")
    return items


AT_LEAST_ONE = AfterValidator(_at_least_one)
"""Rather than ``min_length``, which also complains when the only item is at fault."""
