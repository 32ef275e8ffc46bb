"""What belongs to an organisation: its services, the people there, the agreements with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.partner import Agreement, Contact, Offer, Profile
from fieldcase.ui.common.layouts import column
from fieldcase.ui.directory.part_forms import AgreementForm, ContactForm, OfferForm
from fieldcase.ui.directory.parts_card import PartKind, PartsCard
from fieldcase.ui.directory.words import SEPARATOR, agreement_words
from fieldcase.ui.i18n import day_phrase, isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.directory import DirectoryBook
from fieldcase.viewmodels.drafts import DraftKeeper


class PartsView(QWidget):
    """Three cards, one below the other."""

    def __init__(self, desk: Desk, book: DirectoryBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._book = book
        self._profile = Profile()
        self.services = PartsCard(_offers(), lambda parts: self._keep("services", parts))
        self.people = PartsCard(_contacts(), lambda parts: self._keep("people", parts))
        self.agreements = PartsCard(self._agreements(), lambda parts: self._keep("agreements", parts))
        whole = column(self, gap=12)
        for card in (self.services, self.people, self.agreements):
            whole.addWidget(card)

    def show_organisation(self, organisation: Organisation) -> None:
        """Show what belongs to *organisation*."""
        self._profile = organisation.profile
        self.services.show_parts(organisation.id, self._profile.services)
        self.people.show_parts(organisation.id, self._profile.people)
        self.agreements.show_parts(organisation.id, self._profile.agreements)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open what somebody was in the middle of."""
        for card in (self.services, self.people, self.agreements):
            card.reopen(drafts)

    def _keep(self, name: str, parts: tuple[Frozen, ...]) -> None:
        self._book.keep_profile(self._profile.but(**{name: parts}))

    def _agreements(self) -> PartKind[Agreement]:
        lists, language = self._desk.content.code_lists, self._desk.language
        purposes = [one for one in lists.options("purpose", language) if one.id in set(Purpose)]
        return PartKind(
            place="agreement",
            title=say("Directory", "Agreements"),
            icon="handshake",
            add=say("Directory", "Add an agreement…"),
            nothing=say("Directory", "No agreement is written down. A referral asks you to think of it."),
            form=lambda: AgreementForm(purposes, self._desk.clock.today()),
            lines=self._agreement_lines,
        )

    def _agreement_lines(self, agreement: Agreement) -> tuple[str, str]:
        today, lists = self._desk.clock.today(), self._desk.content.code_lists
        since = day_phrase(agreement.since, today)
        if agreement.until is None:
            time = say("Directory", "since {day}, without an end", day=since)
        else:
            until = day_phrase(agreement.until, today)
            time = say("Directory", "{since} to {until}", since=since, until=until)
        covers = [lists.label("purpose", one.value, self._desk.language) for one in agreement.covers]
        state = (
            say("Directory", "in force") if agreement.is_in_force(today) else say("Directory", "not in force")
        )
        return agreement_words(agreement.kind), SEPARATOR.join(
            part for part in (state, time, ", ".join(covers)) if part
        )


def _offers() -> PartKind[Offer]:
    return PartKind(
        place="service",
        title=say("Directory", "Services"),
        icon="hand-heart",
        add=say("Directory", "Add a service…"),
        nothing=say("Directory", "No service is written down."),
        form=OfferForm,
        lines=lambda offer: (offer.name, offer.about),
    )


def _contacts() -> PartKind[Contact]:
    return PartKind(
        place="contact",
        title=say("Directory", "People there"),
        icon="users",
        add=say("Directory", "Add somebody…"),
        nothing=say("Directory", "Nobody is written down."),
        form=ContactForm,
        lines=_contact_lines,
    )


def _contact_lines(contact: Contact) -> tuple[str, str]:
    reached = [isolate(one) for one in (contact.telephone, contact.email) if one]
    return contact.name, SEPARATOR.join(part for part in (contact.role, *reached) if part)
