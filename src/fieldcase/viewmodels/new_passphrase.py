"""A passphrase somebody chooses: typed twice, judged, with a suggestion at hand."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import StrEnum

from fieldcase.keys.passphrase import Strength, strength
from fieldcase.viewmodels.observable import Event


class Unfit(StrEnum):
    """Why a passphrase cannot be used yet."""

    TOO_SHORT = "too_short"
    GUESSABLE = "guessable"
    DIFFERENT = "different"


class NewPassphrase:
    """What was typed so far; nothing of it is kept after ``clear``."""

    def __init__(self, suggest: Callable[[], str], context: Collection[str] = ()) -> None:
        self.suggest = suggest
        self.context = context
        self.typed = ""
        self.repeated = ""
        self.changed: Event[None] = Event()

    @property
    def strength(self) -> Strength:
        """How good it is, judged with the names a guesser would try first."""
        return strength(self.typed, self.context)

    @property
    def missing(self) -> Unfit | None:
        """What is not yet right; nothing when it can be used."""
        judged = self.strength
        if judged is Strength.TOO_SHORT:
            return Unfit.TOO_SHORT
        if judged is Strength.GUESSABLE:
            return Unfit.GUESSABLE
        return None if self.typed == self.repeated else Unfit.DIFFERENT

    def type(self, typed: str, repeated: str) -> None:
        """Take what stands in the two fields."""
        self.typed, self.repeated = typed, repeated
        self.changed(None)

    def clear(self) -> None:
        """Forget it."""
        self.type("", "")
