"""How the window is read, what this notebook is, when it was last backed up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

from fieldcase import __version__
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError, FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.user import Role
from fieldcase.forms.parts import MaybeWords, Worded, Words
from fieldcase.forms.toml_file import read_toml
from fieldcase.services.backup import BackedUp, back_up
from fieldcase.services.notebook import Notebook
from fieldcase.services.noting import note_settings
from fieldcase.services.preferences import Preferences
from fieldcase.viewmodels.backups import Backups
from fieldcase.viewmodels.country import Country
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import DirectoryPage, FormsPage
from fieldcase.viewmodels.keeping import Keeping
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.our_keys import OurKeys
from fieldcase.viewmodels.places_board import PlacesBoard
from fieldcase.viewmodels.record import Record

TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""Offered in the settings; Ctrl++ takes smaller steps."""


class NotebookFacts(Frozen):
    """What the notebook says about itself."""

    organisation: str
    case_prefix: str
    worker: str
    role: Role
    training: bool
    last_backup: datetime | None


@dataclass(frozen=True)
class InstalledForm:
    """A form that can be filled in, with the languages it can be read aloud in."""

    title: str
    version: int
    languages: tuple[str, ...]


@dataclass(frozen=True)
class InstalledPack:
    """What a person hears before deciding, in one language."""

    name: str
    language: str
    version: int
    reviewed: bool


class Part(Worded):
    """Something FieldCase is made of, by others."""

    name: Words
    made_by: MaybeWords = ""
    licence: Words


class Parts(Frozen):
    """The file ``licences.toml``."""

    parts: tuple[Part, ...]


class Settings:
    """
    State of the settings.

    A preference counts from the moment it is chosen: ``preferences_changed`` tells it, *save* keeps it.
    """

    def __init__(
        self, desk: Desk, preferences: Preferences, save: Callable[[Preferences], None], resources: Path
    ) -> None:
        self._desk = desk
        self._parts_file = resources / "help" / "licences.toml"
        self._preferences = preferences
        self._save = save
        self._facts: NotebookFacts | None = None
        self._backing_up = False
        self._backed_up: BackedUp | None = None
        self._problem: FieldCaseError | None = None
        self.places: Callable[[], PlacesBoard] = lambda: PlacesBoard(desk)
        """Makes the view-model of the places on the network."""
        self.open_forms: Callable[[], None] = lambda: desk.go(FormsPage())
        self.our_keys: Callable[[], OurKeys] = lambda: OurKeys(desk)
        """Makes the view-model of our own keys."""
        self.changed: Event[None] = Event()
        self.preferences_changed: Event[Preferences] = Event()
        self.backups: Callable[[], Backups] = lambda: Backups(desk)
        """Makes the view-model of the copies."""
        self.record: Callable[[], Record] = lambda: Record(desk)
        """Makes the view-model of the record of changes."""
        self.keeping: Callable[[], Keeping] = lambda: Keeping(desk, resources / "fonts")
        """Makes the view-model of how long cases are kept."""
        self.country: Callable[[], Country] = lambda: Country(desk)
        """Makes the view-model of the country."""
        self.close: Callable[[], None] = desk.hear(Topic.BACKUP, self.load, but=self)

    @property
    def preferences(self) -> Preferences:
        """How the worker likes the window."""
        return self._preferences

    @property
    def text_size(self) -> float:
        """The offered size nearest to the present one."""
        return min(TEXT_SIZES, key=lambda size: abs(size - self._preferences.text_size))

    @property
    def facts(self) -> NotebookFacts | None:
        """What the notebook says about itself; nothing before the first reading."""
        return self._facts

    @property
    def today(self) -> date:
        """The day on the wall calendar here."""
        return self._desk.clock.today()

    @property
    def backing_up(self) -> bool:
        """Whether a backup is being written just now."""
        return self._backing_up

    @property
    def backed_up(self) -> BackedUp | None:
        """The backup that was just made."""
        return self._backed_up

    @property
    def problem(self) -> FieldCaseError | None:
        """Why the last thing asked for could not be done."""
        return self._problem

    @property
    def forms(self) -> tuple[InstalledForm, ...]:
        """The forms of this installation, in the language of the window."""
        library = self._desk.content.library
        newest = (library.form(form_id) for form_id in library.ids)
        return tuple(
            InstalledForm(library.title(form, self._desk.language), form.version, library.languages)
            for form in newest
        )

    @property
    def packs(self) -> tuple[InstalledPack, ...]:
        """The consent packs of this installation, by their own names."""
        packs = self._desk.content.packs.values()
        return tuple(
            InstalledPack(pack.native_name, pack.language, pack.version, pack.reviewed) for pack in packs
        )

    @property
    def version(self) -> str:
        """The version of the program."""
        return __version__

    @property
    def parts(self) -> tuple[Part, ...]:
        """What FieldCase is made of, by others."""
        return load_parts(self._parts_file)

    def load(self) -> None:
        """Read what the notebook says about itself."""
        self._desk.ask(_facts, self._take, self._stopped)

    def prefer(self, wanted: Preferences) -> None:
        """Like the window as *wanted* from now on; nothing happens if it is so already."""
        if wanted == self._preferences:
            return
        changed = [
            name for name, value in asdict(wanted).items() if value != getattr(self._preferences, name)
        ]
        self._desk.ask(lambda notebook: note_settings(notebook, changed), lambda _: None, lambda _: None)
        self._preferences = wanted
        self.changed(None)
        self.preferences_changed(wanted)
        self._save(wanted)

    def back_up(self, folder: Path) -> None:
        """Write a backup into *folder*."""
        if self._backing_up:
            return
        self._backing_up, self._backed_up, self._problem = True, None, None
        self.changed(None)
        self._desk.ask(lambda notebook: back_up(notebook, folder), self._finished, self._stopped)

    def open_our_card(self) -> None:
        """Go to the directory, where our own contact card is."""
        self._desk.go(DirectoryPage())

    def _finished(self, backed_up: BackedUp) -> None:
        self._backing_up, self._backed_up = False, backed_up
        self.load()
        self._desk.publish(Topic.BACKUP, self)

    def _take(self, facts: NotebookFacts) -> None:
        self._facts = facts
        self.changed(None)

    def _stopped(self, problem: FieldCaseError) -> None:
        self._backing_up, self._problem = False, problem
        self.changed(None)


def load_parts(path: Path) -> tuple[Part, ...]:
    """
    Return what FieldCase is made of, from ``licences.toml``.

    Raises:
        FormError: ``form.licences``, with the place of the first problem.
    """
    reading = read_toml(path, Parts)
    if reading.model is None:
        first = reading.problems[0]
        raise FormError("licences", file=path.name, place=first.place, why=first.reason)
    return reading.model.parts


def _facts(notebook: Notebook) -> NotebookFacts:
    with notebook.reading() as tx:
        last_backup = tx.meta.get("last_backup")
    return NotebookFacts(
        organisation=notebook.office.name,
        case_prefix=notebook.office.case_prefix,
        worker=notebook.user.name,
        role=notebook.user.role,
        training=notebook.training,
        last_backup=datetime.fromisoformat(last_backup) if last_backup else None,
    )
