"""Erasing the keys of a notebook: two steps, so that it is never done by mistake."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.panic import Erased
from fieldcase.viewmodels.one_at_a_time import OneAtATime

HOLD_SECONDS = 5

Failed = Callable[[FieldCaseError], None]
Eraser = Callable[[Callable[[Erased], None], Failed], None]
"""Closes the notebook if it is open, erases its keys, then calls back."""


class Erasing(OneAtATime):
    """State of the page that erases: a word is typed, then a button is held for five seconds."""

    def __init__(self, erase: Eraser, word: str) -> None:
        super().__init__()
        self._erase = erase
        self._word = word
        self._typed = ""
        self._erased: Erased | None = None

    @property
    def word(self) -> str:
        """What has to be typed."""
        return self._word

    @property
    def is_typed(self) -> bool:
        """Whether the word stands there."""
        return self._typed.strip().casefold() == self._word.casefold()

    @property
    def erased(self) -> Erased | None:
        """What is gone, once it is."""
        return self._erased

    def type(self, typed: str) -> None:
        """Take what was typed."""
        self._typed = typed
        self.changed(None)

    def held(self) -> None:
        """The button was held long enough."""
        if self.is_typed and self._erased is None and self._take_up():
            self._erase(self._done, self._stopped)

    def _done(self, erased: Erased) -> None:
        self._busy, self._erased = False, erased
        self.changed(None)
