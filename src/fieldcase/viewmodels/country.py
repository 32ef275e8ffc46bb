"""The country an office works in, with the days its law asks for."""

from __future__ import annotations

from datetime import date

from fieldcase.domain.country_profile import FLOOR, CountryProfile
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import country as service
from fieldcase.services.country import CountrySheet
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


def country_name(desk: Desk, code: str) -> str:
    """Return what a country is called; nothing for no country in particular."""
    if code == FLOOR.country:
        return ""
    return desk.content.code_lists.label("country", code, desk.language)


class Country:
    """The form is closed while *editing* is nothing."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.sheet: CountrySheet | None = None
        self.editing: CountryProfile | None = None
        self.problem: FieldCaseError | None = None
        self.changed: Event[None] = Event()

    @property
    def offered(self) -> tuple[CountryProfile, ...]:
        """The countries whose days came with the program."""
        return tuple(self._desk.content.countries.values())

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self._desk.clock.today()

    def name(self, code: str) -> str:
        """Return what a country is called; nothing for no country in particular."""
        return country_name(self._desk, code)

    def load(self) -> None:
        """Read what the office works by."""
        self._desk.ask(service.country_sheet, self._take, self._stopped)

    def edit(self) -> None:
        """Change the days in force."""
        if self.sheet is not None:
            self.editing = self.sheet.law.profile
            self.changed(None)

    def choose(self, code: str) -> None:
        """Begin with the days that came with the program."""
        self.editing = self._desk.content.countries[code]
        self.changed(None)

    def give_up(self) -> None:
        """Keep nothing of what was changed."""
        self.editing, self.problem = None, None
        self.changed(None)

    def keep(self, profile: CountryProfile) -> None:
        """Work by *profile*; nobody has signed it off."""
        self._desk.change(
            lambda notebook: service.keep_profile(notebook, profile), None, self._stopped, self._done
        )

    def sign_off(self, profile: CountryProfile) -> None:
        """Answer for *profile* by name."""
        self._desk.change(
            lambda notebook: service.sign_off(notebook, profile), None, self._stopped, self._done
        )

    def _done(self) -> None:
        self.editing, self.problem = None, None
        self.load()

    def _take(self, sheet: CountrySheet) -> None:
        self.sheet = sheet
        self.changed(None)

    def _stopped(self, problem: FieldCaseError) -> None:
        self.problem = problem
        self.changed(None)
