"""The emergency card: numbers that help with no network and no notebook."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import emergency
from fieldcase.services.emergency import ANYWHERE, DutyOfficer, EmergencyCard, OwnCard
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class Emergency:
    """
    The card that is shown; *desk* is missing while the notebook is locked.

    Without a choice of the office the country follows the language of the screen.
    """

    def __init__(self, cards: tuple[EmergencyCard, ...], language: str, desk: Desk | None = None) -> None:
        self._cards = cards
        self._language = language
        self._desk = desk
        self._own = OwnCard()
        self._country = ""
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.kept: Event[None] = Event()

    @property
    def countries(self) -> tuple[str, ...]:
        """The cards there are."""
        return tuple(card.id for card in self._cards)

    @property
    def card(self) -> EmergencyCard:
        """The numbers that are shown."""
        wanted = (self._country or self._own.country, self._language, ANYWHERE)
        found = (card for name in wanted for card in self._cards if card.id == name)
        return next(found, self._cards[-1])

    @property
    def officer(self) -> DutyOfficer:
        """Our own duty officer."""
        return self._own.officer

    @property
    def is_open(self) -> bool:
        """Whether the notebook is open, so that the duty officer is known and may be changed."""
        return self._desk is not None

    def load(self) -> None:
        """Read what this office wrote on its card."""
        if self._desk is not None:
            self._desk.ask(emergency.own_card, self._take, self.failed)

    def choose(self, country: str) -> None:
        """Show the numbers of another country, from now on."""
        self._country = country
        if self._desk is not None:
            self._keep(self._own.but(country=country), lambda: None)
        self.changed(None)

    def keep_officer(self, officer: DutyOfficer) -> None:
        """Write down who of ours is called at night."""
        tidy = DutyOfficer(**{name: str(text).strip() for name, text in officer.as_dict().items()})
        self._keep(self._own.but(officer=tidy), lambda: self.kept(None))

    def _keep(self, own: OwnCard, done: Callable[[], None]) -> None:
        if self._desk is None:
            return

        def kept() -> None:
            self._own = own
            done()

        self._desk.change(lambda notebook: emergency.keep_own_card(notebook, own), self, self.failed, kept)

    def _take(self, own: OwnCard) -> None:
        self._own = own
        self.changed(None)
