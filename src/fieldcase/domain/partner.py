"""What is known of an organisation beside its key: services, people, agreements, the last check."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from fieldcase.domain.consent import Purpose
from fieldcase.domain.frozen import Frozen

STALE_AFTER = timedelta(days=180)
"""So long what is written about an organisation is taken to be true."""


class Served(StrEnum):
    """Whom an organisation is there for."""

    WOMEN = "women"
    MEN = "men"
    CHILDREN = "children"
    FAMILIES = "families"
    LGBTI = "lgbti"
    DISABILITY = "disability"


class Offer(Frozen):
    """One service, with what one should know before sending somebody."""

    name: str
    about: str = ""


class Contact(Frozen):
    """Somebody who works there."""

    name: str
    role: str = ""
    telephone: str = ""
    email: str = ""


class AgreementKind(StrEnum):
    """What two organisations agreed in writing."""

    COOPERATION = "cooperation"
    SHARING = "sharing"
    DATA_PROTECTION = "data_protection"


class Agreement(Frozen):
    """One agreement; *covers* is empty when it covers everything."""

    kind: AgreementKind
    since: date
    until: date | None = None
    covers: tuple[Purpose, ...] = ()

    def is_in_force(self, today: date) -> bool:
        """Tell whether it counts on *today*."""
        return self.since <= today and (self.until is None or today <= self.until)


class Profile(Frozen):
    """Everything that is written about an organisation besides its name and how to reach it."""

    country: str = ""
    for_whom: tuple[Served, ...] = ()
    services: tuple[Offer, ...] = ()
    people: tuple[Contact, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    checked_on: date | None = None
    checked_by: str = ""

    def is_stale(self, today: date) -> bool:
        """Tell whether nobody has checked it for long, or ever."""
        return self.checked_on is None or self.checked_on < today - STALE_AFTER

    def agreement(self, today: date, purpose: Purpose | None = None) -> Agreement | None:
        """Return an agreement in force, for *purpose* if one is named."""
        return next(
            (
                one
                for one in self.agreements
                if one.is_in_force(today) and (purpose is None or not one.covers or purpose in one.covers)
            ),
            None,
        )
