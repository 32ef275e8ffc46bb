"""Making a recovery kit: words on paper, three of them asked back, only then does it open anything."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import Entropy
from fieldcase.reports.kit_text import KitText
from fieldcase.services.kit_sheets import kit_sheets, write_sheets
from fieldcase.services.notebook import Notebook
from fieldcase.services.recovery import RecoveryKit, adopt_kit, prepare_kit
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.one_at_a_time import OneAtATime

ASKED_BACK = 3
Failed = Callable[[FieldCaseError], None]
Ask = Callable[[Callable[[Notebook], Any], Callable[[Any], None], Failed], None]
"""Runs a job on the open notebook; Any because every job has its own answer."""


class KitStep(StrEnum):
    """Where one is."""

    START = "start"
    WORDS = "words"
    PROOF = "proof"
    DONE = "done"


class KitMaking(OneAtATime):
    """
    State of the pages that make a kit.

    The words are forgotten as soon as the kit counts, or when somebody leaves.
    """

    def __init__(self, ask: Ask, entropy: Entropy, fonts: Path) -> None:
        super().__init__()
        self._ask = ask
        self._entropy = entropy
        self._fonts = fonts
        self._kit: RecoveryKit | None = None
        self._step = KitStep.START
        self.asked: tuple[int, ...] = ()
        """The numbers of the words that are asked back, from 1."""
        self.wrong: tuple[int, ...] = ()
        self.saved = False
        self.made: Event[None] = Event()

    @property
    def step(self) -> KitStep:
        """Where one is."""
        return self._step

    @property
    def words(self) -> tuple[str, ...]:
        """The words, while they are shown."""
        return self._kit.words if self._kit is not None else ()

    @property
    def vault_id(self) -> str:
        """Which notebook the kit is for."""
        return self._kit.vault_id if self._kit is not None else ""

    def begin(self) -> None:
        """Make fresh words and show them."""
        self._do(prepare_kit, self._prepared)

    def sheets(self, text: KitText, *, shares: bool = False) -> bytes:
        """Return the sheets as a PDF."""
        if self._kit is None:
            raise RuntimeError("there is no kit yet")
        return kit_sheets(self._kit, text, self._fonts, shares=shares)

    def save(self, path: Path, text: KitText, *, shares: bool) -> None:
        """Write the sheets to a file."""
        sheets = self.sheets(text, shares=shares)
        self._do(lambda _: write_sheets(sheets, path), self._written)

    def prove(self) -> None:
        """Ask three words back."""
        numbers = list(range(1, len(self.words) + 1))
        drawn = [numbers.pop(self._entropy(1)[0] % len(numbers)) for _ in range(ASKED_BACK)]
        self.asked, self.wrong = tuple(sorted(drawn)), ()
        self._turn(KitStep.PROOF)

    def show_words(self) -> None:
        """Go back to the words."""
        self._turn(KitStep.WORDS)

    def answer(self, answers: tuple[str, ...]) -> None:
        """Compare what was typed; the kit counts once all three are right."""
        pairs = zip(self.asked, answers, strict=True)
        self.wrong = tuple(
            number for number, typed in pairs if typed.strip().lower() != self.words[number - 1]
        )
        kit = self._kit
        if self.wrong or kit is None:
            self.changed(None)
            return
        self._do(lambda notebook: adopt_kit(notebook, kit), self._adopted)

    def forget(self) -> None:
        """Leave without a kit."""
        self._kit, self.asked, self.wrong, self.saved = None, (), (), False
        self._turn(KitStep.START)

    def _do(self, job: Callable[[Notebook], Any], done: Callable[[Any], None]) -> None:
        if not self._take_up():
            return
        self._ask(job, done, self._stopped)

    def _prepared(self, kit: RecoveryKit) -> None:
        self._busy, self._kit, self.saved = False, kit, False
        self._turn(KitStep.WORDS)

    def _written(self, _: None) -> None:
        self._busy, self.saved = False, True
        self.changed(None)

    def _adopted(self, _: Topic) -> None:
        self._busy, self._kit = False, None
        self._turn(KitStep.DONE)
        self.made(None)

    def _turn(self, step: KitStep) -> None:
        self._step, self._problem = step, None
        self.changed(None)
