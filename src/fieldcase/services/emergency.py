"""The numbers for a bad moment: those of the country, our own duty officer."""

from __future__ import annotations

import json
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.forms.toml_file import read_toml
from fieldcase.services.notebook import Notebook

ANYWHERE = "eu"
"""The card for countries that have none of their own."""

_OFFICER = "duty_officer"
_COUNTRY = "emergency_country"


class EmergencyNumber(Frozen):
    """One number; *verified* only after somebody rang it, *source* says where it stands."""

    kind: str
    number: str
    run_by: str = ""
    source: str
    verified: bool = False


class EmergencyCard(Frozen):
    """The numbers of one country."""

    id: str
    numbers: tuple[EmergencyNumber, ...]


class DutyOfficer(Frozen):
    """Who of ours is called at night."""

    name: str = ""
    telephone: str = ""
    hours: str = ""


class OwnCard(Frozen):
    """What this office wrote on its card."""

    country: str = ""
    officer: DutyOfficer = DutyOfficer()


def load_cards(folder: Path) -> tuple[EmergencyCard, ...]:
    """
    Return the card of every country in *folder*, the general one last.

    Raises:
        FormError: ``form.emergency``, with the first problem.
    """
    cards = []
    for path in sorted(folder.glob("*.toml")):
        reading = read_toml(path, EmergencyCard)
        if reading.model is None:
            first = reading.problems[0]
            raise FormError("emergency", file=first.file, place=first.place, why=first.reason)
        cards.append(reading.model)
    return tuple(sorted(cards, key=lambda card: (card.id == ANYWHERE, card.id)))


def own_card(notebook: Notebook) -> OwnCard:
    """Return what this office wrote on its card."""
    with notebook.reading() as tx:
        country, officer = tx.meta.get(_COUNTRY), tx.meta.get(_OFFICER)
    return OwnCard(country=country or "", officer=_officer(officer))


def _officer(text: str | None) -> DutyOfficer:
    try:
        return DutyOfficer.from_plain(json.loads(text)) if text else DutyOfficer()
    except ValueError:
        # A newer version may write more about an officer; the numbers of the country still help.
        return DutyOfficer()


def keep_own_card(notebook: Notebook, card: OwnCard) -> Topic:
    """Keep the country and the duty officer of this office."""
    if card != own_card(notebook):
        with notebook.writing() as tx:
            tx.meta.put(_COUNTRY, card.country)
            tx.meta.put(_OFFICER, json.dumps(card.officer.as_dict(), ensure_ascii=False))
            tx.audit.record("settings.changed", _OFFICER)
    return Topic.NONE
