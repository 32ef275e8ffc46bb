"""Where the worker was, as text that can be kept in the notebook."""

from __future__ import annotations

import json
from dataclasses import fields
from enum import StrEnum
from typing import cast, get_args

from fieldcase.domain.consent import Purpose
from fieldcase.domain.draft import DraftKey
from fieldcase.domain.prints import PrintKind
from fieldcase.viewmodels.destinations import CaseTab, Destination, ExchangeTab
from fieldcase.viewmodels.drafts import DraftKeeper

HERE = DraftKey("window", "page")
_MEMORY = DraftKey("window", "memory")
_KINDS = {kind.__name__: kind for kind in get_args(Destination)}
_ENUMS: dict[str, type[StrEnum]] = {
    kind.__name__: kind for kind in (CaseTab, ExchangeTab, PrintKind, Purpose)
}


class Whereabouts:
    """
    The page the worker stands on, with what the window remembers of it.

    Kept per worker among the drafts: whoever unlocks comes to his own place.
    """

    def __init__(self, drafts: DraftKeeper) -> None:
        self._drafts = drafts

    @property
    def destination(self) -> Destination | None:
        """Return where the worker was; nothing when he left by himself."""
        text = self._drafts.get(HERE)
        return read_destination(text) if text is not None else None

    def stand(self, destination: Destination) -> None:
        """Remember the page."""
        self._drafts.put(HERE, destination_text(destination))

    def take_memory(self) -> str:
        """Return what the window remembered of the page; it counts once."""
        memory = self._drafts.get(_MEMORY) or ""
        self._drafts.drop(_MEMORY)
        return memory

    def remember(self, memory: str) -> None:
        """Remember focus, caret, scrolling, what can be undone."""
        self._drafts.put(_MEMORY, memory)

    def go_home(self) -> None:
        """Forget the place: the worker has closed the window."""
        self._drafts.drop(HERE)
        self._drafts.drop(_MEMORY)


def destination_text(destination: Destination) -> str:
    """Return *destination* as text."""
    facts = {one.name: _plain(getattr(destination, one.name)) for one in fields(destination)}
    return json.dumps([type(destination).__name__, {name: fact for name, fact in facts.items() if fact}])


def read_destination(text: str) -> Destination | None:
    """Return the destination that ``destination_text`` wrote, or None if this version knows no such page."""
    try:
        name, facts = json.loads(text)
        return cast("Destination", _KINDS[name](**{key: _fact(value) for key, value in facts.items()}))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _plain(fact: object) -> object:
    if isinstance(fact, StrEnum):
        return [type(fact).__name__, fact.value]
    return fact


def _fact(value: object) -> object:
    if isinstance(value, list):
        name, text = value
        return _ENUMS[name](text)
    return value
