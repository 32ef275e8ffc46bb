"""Unlock as a worker does: who, with what passphrase, after how many tries."""

from __future__ import annotations

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FieldCaseError, WrongPassphraseError
from fieldcase.domain.ids import Entropy, UserId
from fieldcase.keys.kdf import KdfCost
from fieldcase.services.attempts import ANYBODY, Attempts
from fieldcase.services.mending import greeted
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_attempts
from fieldcase.services.opening import open_notebook
from fieldcase.services.passphrases import renew_key_file
from fieldcase.services.place import Place


class Unlocking:
    """One notebook that is closed, with the tries made at it so far."""

    def __init__(self, place: Place, attempts: Attempts, clock: Clock, entropy: Entropy) -> None:
        self._place = place
        self._attempts = attempts
        self._clock = clock
        self._entropy = entropy

    def open(self, worker: str, passphrase: str, least: KdfCost | None) -> Notebook:
        """
        Open the notebook for *worker*, or for whoever the passphrase belongs to when that is empty.

        Args:
            least: The present cost of guessing; a key file below it is sealed anew.

        Raises:
            TooSoonError: If the next try has to wait; nothing was tried.
            As ``open_notebook``.
        """
        self._place.cover()
        name = worker or ANYBODY
        self._attempts.begin(name)
        notebook = self._tried(name, worker, passphrase)
        try:
            arrival = self._attempts.succeeded(name, notebook.user.id)
            note_attempts(notebook, arrival.attempts)
            if least is not None and not notebook.training and not notebook.vault.for_reading:
                renew_key_file(notebook, passphrase, least)
        except BaseException:
            notebook.vault.close()
            raise
        return greeted(notebook, arrival)

    def _tried(self, name: str, worker: str, passphrase: str) -> Notebook:
        try:
            return open_notebook(
                self._place, passphrase, self._clock, self._entropy, UserId(worker) if worker else None
            )
        except WrongPassphraseError:
            raise
        except FieldCaseError:
            self._attempts.undo(name)
            raise
