"""Putting a backup back: chosen, opened, compared, decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import Entropy, UserId
from fieldcase.services import restoring
from fieldcase.services.backup_shelf import KeptBackup, backups_in
from fieldcase.services.by_words import unpacked, with_words
from fieldcase.services.contents import Contents, contents_of
from fieldcase.services.notebook import Shelf
from fieldcase.services.place import Place
from fieldcase.services.restoring import Opener, Prepared
from fieldcase.services.runner import Lane, Runner
from fieldcase.viewmodels.observable import Event

T = TypeVar("T")


@dataclass(frozen=True)
class Tools:
    """What restoring works with."""

    runner: Runner
    clock: Clock
    entropy: Entropy


@dataclass(frozen=True)
class Comparison:
    """The notebook that is there, as far as it can be read, beside the one that was put back."""

    present: Contents | None
    restored: Contents


class Restoring:
    """
    State of putting a backup back.

    With an open notebook nobody has to type a passphrase again; before the place is taken it is closed.
    """

    def __init__(self, place: Place, tools: Tools, shelf: Shelf | None = None) -> None:
        self._place = place
        self._tools = tools
        self._shelf = shelf
        self._folder = place.backups
        self._backups: tuple[KeptBackup, ...] = ()
        self._prepared: Prepared | None = None
        self.comparison: Comparison | None = None
        self.chosen: KeptBackup | None = None
        self.busy = False
        self.problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()
        self._words = ""
        self.finished: Event[str] = Event()
        """The backup has taken the place; carries the recovery words, if they opened it."""

    @property
    def backups(self) -> tuple[KeptBackup, ...]:
        """The copies in the folder that is looked at, the newest first."""
        return self._backups

    @property
    def needs_passphrase(self) -> bool:
        """Whether the passphrase of that time has to be typed."""
        return self._shelf is None

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._tools.clock.today()

    def load(self) -> None:
        """Look for copies."""

        def take(found: tuple[KeptBackup, ...]) -> None:
            self._backups = found
            self.changed(None)

        folder = self._folder
        self._run(lambda: backups_in(folder), take)

    def look_in(self, folder: Path) -> None:
        """Look for copies in another folder, such as that of a stick; one copy itself will do."""
        self._folder = folder.parent if Place(folder).has_notebook else folder
        self.load()

    def prepare(self, backup: KeptBackup, passphrase: str = "", words: str = "") -> None:
        """Put *backup* back beside the notebook, and compare the two; words go before a passphrase."""
        if self.busy:
            return
        self.busy, self.problem, self.chosen = True, None, backup
        self.changed(None)

        def work() -> tuple[Prepared, Contents | None]:
            opener = self._opener(passphrase, words)
            tools = self._tools
            with unpacked(backup.path, words, self._place, tools.entropy) as folder:
                prepared = restoring.prepare(folder, self._place, opener, tools.clock, tools.entropy)
            return prepared, self._present(opener)

        def take(found: tuple[Prepared, Contents | None]) -> None:
            self.busy = False
            self._prepared, self._words = found[0], words
            self.comparison = Comparison(present=found[1], restored=found[0].contents)
            self.changed(None)

        self._run(work, take)

    def abandon(self) -> None:
        """Leave everything as it is."""
        prepared, self._prepared, self.comparison = self._prepared, None, None
        self._words = ""
        if prepared is not None:
            self._run(lambda: restoring.abandon(prepared), lambda _: self.changed(None))

    def use(self) -> None:
        """Let the backup take the place; the notebook that was there is kept for thirty days."""
        prepared = self._prepared
        if prepared is None or self.busy:
            return
        self.busy = True
        self.changed(None)

        def work() -> None:
            if self._shelf is not None:
                self._shelf.close()
            tools = self._tools
            restoring.put_in_place(prepared, self._place, tools.clock.now(), tools.entropy)

        def take(_: None) -> None:
            words, self._words = self._words, ""
            self.busy, self._prepared = False, None
            self.finished(words)

        self._run(work, take)

    def _opener(self, passphrase: str, words: str) -> Opener:
        secret = self._shelf.notebook.secret if self._shelf is not None else None
        if words:
            return with_words(words, secret.vault_id if secret is not None else None)
        if secret is None:
            return restoring.with_passphrase(passphrase)
        return restoring.with_identity(secret.age_identity, UserId(secret.user_id), secret.vault_id)

    def _present(self, opener: Opener) -> Contents | None:
        if self._shelf is None:
            return restoring.contents_at(self._place, opener)
        with self._shelf.notebook.reading() as tx:
            return contents_of(tx)

    def _run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tools.runner.submit(Lane.VAULT, job, done, self._stopped)

    def _stopped(self, problem: FieldCaseError) -> None:
        self.busy, self.problem = False, problem
        self.changed(None)


def is_sealed(backup: KeptBackup) -> bool:
    """Tell whether a copy is one file, which only the recovery words open."""
    return backup.path.is_file()
