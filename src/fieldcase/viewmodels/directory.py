"""The directory: organisations we work with, their cards, the check of their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import OrganisationId, new_id
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.partner import Profile, Served
from fieldcase.services.arrived import Arrived
from fieldcase.services.arriving import try_again
from fieldcase.services.directory import (
    CardLook,
    DirectorySheet,
    KeyNumbers,
    add_organisation,
    directory_sheet,
    keep_card,
    key_numbers,
    look_at_card,
    look_at_text,
    note_facts_checked,
    record_key_check,
    write_own_card,
)
from fieldcase.services.notebook import Notebook
from fieldcase.services.partner_keys import STATEMENT_SUFFIX, is_statement, take_any_statement
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.narrowing import Narrowing
from fieldcase.viewmodels.observable import Event


class CheckWay(StrEnum):
    """How two people compared the numbers."""

    IN_PERSON = "in_person"
    BY_CALL = "by_call"
    BY_VIDEO = "by_video"


class CardNews(StrEnum):
    """What a card from a file means for the directory."""

    NEW = "new"
    SAME_KEY = "same_key"
    CHANGED_KEY = "changed_key"


@dataclass(frozen=True)
class Details:
    """What a worker writes down about an organisation."""

    name: str
    kind: str = "ngo"
    town: str = ""
    telephone: str = ""
    languages: tuple[str, ...] = ()
    serves: tuple[Purpose, ...] = ()
    about: str = ""
    country: str = ""
    for_whom: tuple[Served, ...] = ()


@dataclass(frozen=True)
class CardOffer:
    """A card that was read but not kept: what it would do, with which entry it may be kept."""

    look: CardLook
    news: CardNews
    entries: tuple[Organisation, ...]


@dataclass(frozen=True)
class DirectoryState:
    """
    Everything the page shows.

    Attributes:
        narrowing: What else the list is narrowed to.
        everyone: All organisations, whatever the list is narrowed to.
        shown: The organisations that contain every word searched for.
        chosen: The one whose details are shown.
        numbers: What to read aloud, when there is a card to check.
        offer: A card that waits to be kept.
        given: Name of our own card file after it was written somewhere.
    """

    own_name: str = ""
    words: str = ""
    narrowing: Narrowing = Narrowing()
    everyone: tuple[Organisation, ...] = ()
    shown: tuple[Organisation, ...] = ()
    chosen: Organisation | None = None
    numbers: KeyNumbers | None = None
    offer: CardOffer | None = None
    given: str = ""


class DirectoryBook:
    """Finds an organisation, keeps its card, records the check of its key."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._sheet = DirectorySheet(own_name="", organisations=())
        self._wanted: OrganisationId | None = None
        self._state = DirectoryState()
        self.changed: Event[None] = Event()
        self.kept: Event[OrganisationId] = Event()
        self.ended: Event[str] = Event()
        """A statement ended a key of the organisation with this name; empty if nobody here owns the key."""
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.DIRECTORY, self._read, but=self)

    @property
    def state(self) -> DirectoryState:
        """What holds now."""
        return self._state

    def open(self, organisation_id: OrganisationId | None = None) -> None:
        """Read the directory; show one organisation if it is named."""
        self._wanted = organisation_id or self._wanted
        self._state = replace(self._state, offer=None, given="")
        self._read()

    def search(self, words: str) -> None:
        """Show what contains every one of *words*."""
        self._state = replace(self._state, words=words)
        self._show()

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only what *narrowing* lets through."""
        self._state = replace(self._state, narrowing=narrowing)
        self._show()

    def note_checked(self) -> None:
        """Write down that what is known of the chosen organisation was found to be true today."""
        chosen = self._state.chosen
        if chosen is not None:
            self._rewrite(lambda notebook: note_facts_checked(notebook, chosen.id))

    def keep_profile(self, profile: Profile) -> None:
        """Keep other services, people or agreements of the chosen organisation."""
        chosen = self._state.chosen
        if chosen is not None:
            changed = chosen.but(profile=profile)
            self._rewrite(lambda notebook: add_organisation(notebook, changed))

    def choose(self, organisation_id: OrganisationId | None) -> None:
        """Show the details of one organisation, or of none."""
        self._wanted = organisation_id
        self._state = replace(self._state, offer=None, given="")
        self._show()

    def save(self, details: Details, organisation_id: OrganisationId | None = None) -> None:
        """Add an organisation, or write what changed about one; a name is all that is needed."""
        if not details.name.strip():
            return
        known = next((one for one in self._sheet.organisations if one.id == organisation_id), None)

        def job(notebook: Notebook) -> OrganisationId:
            organisation = _written(notebook, details, known)
            add_organisation(notebook, organisation)
            return organisation.id

        self._change(job)

    def look_at(self, card_file: Path) -> None:
        """Read a card file, of which nothing is kept yet; a statement that ends a key counts at once."""
        if card_file.suffix == STATEMENT_SUFFIX:
            self._take_statement(card_file)
            return
        self._desk.ask(lambda notebook: look_at_card(notebook, card_file), self._offer, self.failed)

    def read_text(self, untrusted_text: str) -> None:
        """Read a card, or a statement that ends a key, that was scanned or typed."""
        if is_statement(untrusted_text):
            self._take_statement(untrusted_text)
        else:
            self._desk.ask(lambda notebook: look_at_text(notebook, untrusted_text), self._offer, self.failed)

    def keep(self, into: OrganisationId | None = None) -> None:
        """Keep the card that was read, with the entry *into* if it is named."""
        offer = self._state.offer
        if offer is not None:
            self._change(lambda notebook: _kept(notebook, offer.look.untrusted_card, into))

    def set_aside(self) -> None:
        """Do not keep the card that was read."""
        self._state = replace(self._state, offer=None)
        self.changed(None)

    def give_card(self, folder: Path) -> None:
        """Write our own card to a folder or stick."""
        self._desk.ask(lambda notebook: write_own_card(notebook, folder).name, self._given, self.failed)

    def record_check(self, *, match: bool, way: CheckWay, with_whom: str) -> None:
        """Write down that the numbers match, or that they do not: then nothing goes there any more."""
        organisation = self._state.chosen
        if organisation is None:
            return
        checked = {
            CheckWay.IN_PERSON: KeyState.CHECKED_IN_PERSON,
            CheckWay.BY_CALL: KeyState.CHECKED_BY_CALL,
            CheckWay.BY_VIDEO: KeyState.CHECKED_BY_VIDEO,
        }[way]
        found = checked if match else KeyState.CHANGED
        organisation_id = organisation.id

        def job(notebook: Notebook) -> OrganisationId:
            record_key_check(notebook, organisation_id, found, with_whom.strip())
            try_again(notebook)
            return organisation_id

        self._change(job)

    def _take_statement(self, untrusted: str | Path) -> None:
        self._desk.ask(
            lambda notebook: take_any_statement(notebook, untrusted), self._statement_taken, self.failed
        )

    def _statement_taken(self, ended: Arrived) -> None:
        self._wanted = ended.organisation_id or self._wanted
        self._state = replace(self._state, offer=None, given="")
        self.ended(ended.from_name)
        self._read()
        self._desk.publish(ended.topic, self)

    def _change(self, job: Callable[[Notebook], OrganisationId]) -> None:
        self._desk.ask(job, self._written_down, self.failed)

    def _rewrite(self, job: Callable[[Notebook], Topic]) -> None:
        self._desk.change(job, self, self.failed, self._read)

    def _written_down(self, organisation_id: OrganisationId) -> None:
        self._wanted = organisation_id
        # A search that hides the entry just made would look as if it were lost.
        self._state = replace(self._state, offer=None, given="", words="")
        self.kept(organisation_id)
        self._read()
        # A file that waited for this key may have been opened.
        self._desk.publish(Topic.DIRECTORY | Topic.INBOX | Topic.OUTBOX, self)

    def _read(self) -> None:
        self._desk.ask(directory_sheet, self._take, self.failed)

    def _take(self, sheet: DirectorySheet) -> None:
        self._sheet = sheet
        self._show()

    def _show(self) -> None:
        everyone = self._sheet.organisations
        chosen = next((one for one in everyone if one.id == self._wanted), None)
        same_card = (
            chosen is not None and self._state.chosen is not None and chosen.card == self._state.chosen.card
        )
        self._state = replace(
            self._state,
            own_name=self._sheet.own_name,
            everyone=everyone,
            shown=tuple(one for one in everyone if self._matches(one)),
            chosen=chosen,
            numbers=self._state.numbers if same_card else None,
        )
        self.changed(None)
        if chosen is not None and chosen.card and self._state.numbers is None:
            self._ask_numbers(chosen.id)

    def _ask_numbers(self, organisation_id: OrganisationId) -> None:
        self._desk.ask(
            lambda notebook: key_numbers(notebook, organisation_id),
            lambda numbers: self._take_numbers(organisation_id, numbers),
            self.failed,
        )

    def _take_numbers(self, organisation_id: OrganisationId, numbers: KeyNumbers) -> None:
        if self._wanted == organisation_id:
            self._state = replace(self._state, numbers=numbers)
            self.changed(None)

    def _offer(self, look: CardLook) -> None:
        if look.known_as is None:
            news = CardNews.NEW
        else:
            news = CardNews.CHANGED_KEY if look.key_is_new else CardNews.SAME_KEY
        offer = CardOffer(look=look, news=news, entries=self._sheet.organisations)
        self._state = replace(self._state, offer=offer, given="")
        self.changed(None)

    def _given(self, name: str) -> None:
        self._state = replace(self._state, given=name)
        self.changed(None)

    def _matches(self, organisation: Organisation) -> bool:
        if not self._state.narrowing.lets_through(organisation, self._desk.clock.today()):
            return False
        text = " ".join(self._searchable(organisation)).casefold()
        return all(word in text for word in self._state.words.casefold().split())

    def _searchable(self, organisation: Organisation) -> tuple[str, ...]:
        lists, language = self._desk.content.code_lists, self._desk.language
        return (
            organisation.name,
            organisation.town,
            organisation.about,
            *(f"{one.name} {one.about}" for one in organisation.profile.services),
            *(f"{one.name} {one.role}" for one in organisation.profile.people),
            lists.label("organisation_kind", organisation.kind, language),
            *(lists.label("language", code, language) for code in organisation.languages),
            *(lists.label("purpose", purpose.value, language) for purpose in organisation.serves),
        )


def _kept(notebook: Notebook, untrusted_card: bytes, into: OrganisationId | None) -> OrganisationId:
    kept = keep_card(notebook, untrusted_card, into)
    try_again(notebook)
    return kept


def _written(notebook: Notebook, details: Details, known: Organisation | None) -> Organisation:
    facts: dict[str, object] = {
        "name": details.name.strip(),
        "kind": details.kind,
        "town": details.town.strip(),
        "telephone": details.telephone.strip(),
        "languages": details.languages,
        "serves": details.serves,
        "about": details.about.strip(),
    }
    # What a worker writes down anew is true today.
    new = Profile(checked_on=notebook.clock.today(), checked_by=notebook.user.name)
    more = {"country": details.country, "for_whom": details.for_whom}
    facts["profile"] = (known.profile if known is not None else new).but(**more)
    if known is not None:
        return known.but(**facts)
    fresh = Organisation(
        id=OrganisationId(new_id(notebook.entropy)), name=details.name.strip(), made_up=notebook.training
    )
    return fresh.but(**facts)
