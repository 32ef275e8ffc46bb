"""Erasing the keys of a notebook: two steps, so that it is never done by mistake."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.panic import Erased
from fieldcase.viewmodels.observable import Event

HOLD_SECONDS = 5

Failed = Callable[[FieldCaseError], None]
Eraser = Callable[[Callable[[Erased], None], Failed], None]
"""Closes the notebook if it is open, erases its keys, then calls back."""


class Erasing:
    """State of the page that erases: a word is typed, then a button is held for five seconds."""

    def __init__(self, erase: Eraser, word: str) -> None:
        self._erase = erase
        self._word = word
        self._typed = ""
        self._busy = False
        self._erased: Erased | None = None
        self._problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()

    @property
    def word(self) -> str:
        """What has to be typed."""
        return self._word

    @property
    def is_typed(self) -> bool:
        """Whether the word stands there."""
        return self._typed.strip().casefold() == self._word.casefold()

    @property
    def busy(self) -> bool:
        """Whether it is happening."""
        return self._busy

    @property
    def erased(self) -> Erased | None:
        """What is gone, once it is."""
        return self._erased

    @property
    def problem(self) -> FieldCaseError | None:
        """What could not be erased."""
        return self._problem

    def type(self, typed: str) -> None:
        """Take what was typed."""
        self._typed = typed
        self.changed(None)

    def held(self) -> None:
        """The button was held long enough."""
        if not self.is_typed or self._busy or self._erased is not None:
            return
        self._busy, self._problem = True, None
        self.changed(None)
        self._erase(self._done, self._stopped)

    def _done(self, erased: Erased) -> None:
        self._busy, self._erased = False, erased
        self.changed(None)

    def _stopped(self, problem: FieldCaseError) -> None:
        self._busy, self._problem = False, problem
        self.changed(None)
