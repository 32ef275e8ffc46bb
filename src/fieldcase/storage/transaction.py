"""The ``with`` block of a use case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import UserId
from fieldcase.storage.audit import AuditLog
from fieldcase.storage.cases import Cases
from fieldcase.storage.census import Census
from fieldcase.storage.closings import Closings
from fieldcase.storage.consents import Consents
from fieldcase.storage.country_profiles import CountryProfiles
from fieldcase.storage.directory import Directory
from fieldcase.storage.disclosures import Disclosures
from fieldcase.storage.documents import Documents
from fieldcase.storage.elsewhere import CasesElsewhere
from fieldcase.storage.entries import Entries
from fieldcase.storage.erasures import Erasures
from fieldcase.storage.exceptions import Exceptions
from fieldcase.storage.exchange_places import ExchangePlaces
from fieldcase.storage.history import BundleHistory
from fieldcase.storage.imports import Imports
from fieldcase.storage.incoming import Incoming
from fieldcase.storage.interviews import Interviews
from fieldcase.storage.legal import LegalRecords
from fieldcase.storage.legal_dates import LegalDates
from fieldcase.storage.meta import Meta
from fieldcase.storage.notes import Notes
from fieldcase.storage.openings import Openings
from fieldcase.storage.plans import Plans
from fieldcase.storage.referrals import Referrals
from fieldcase.storage.risks import Risks
from fieldcase.storage.safety import Safety
from fieldcase.storage.sendings import Sendings
from fieldcase.storage.shelters import Shelters
from fieldcase.storage.steps import Steps
from fieldcase.storage.timeline import Timeline
from fieldcase.storage.users import Users

if TYPE_CHECKING:
    from fieldcase.storage.statistics import Statistics

T = TypeVar("T")


class Noun(Generic[T]):
    """One noun of the notebook, made when a transaction first asks for it."""

    def __init__(self, kind: Callable[[dbapi2.Connection], T]) -> None:
        self._kind = kind
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, transaction: Transaction, owner: type) -> T:
        made = self._kind(transaction._connection)
        transaction.__dict__[self._name] = made
        return made


def _statistics(connection: dbapi2.Connection) -> Statistics:
    from fieldcase.storage import statistics  # noqa: PLC0415  (a megabyte of tables, when somebody counts)

    return statistics.Statistics(connection)


class Transaction:
    """Every noun of the notebook, inside one transaction."""

    def __init__(self, connection: dbapi2.Connection, actor: UserId, now: datetime | None) -> None:
        self._connection = connection
        self.actor = actor
        self._now = now

    @property
    def now(self) -> datetime:
        """The moment of this use case; every row it writes carries the same one."""
        if self._now is None:
            raise RuntimeError("a reading transaction has no moment of writing")
        return self._now

    @cached_property
    def audit(self) -> AuditLog:
        """The tamper-evident log."""
        return AuditLog(self._connection, self.actor, self._now)

    @cached_property
    def census(self) -> Census:
        """How much of everything there is."""
        return Census(self._connection)

    @cached_property
    def meta(self) -> Meta:
        """Facts about the notebook itself."""
        return Meta(self._connection)

    @cached_property
    def users(self) -> Users:
        """Workers who open it."""
        return Users(self._connection)

    @cached_property
    def cases(self) -> Cases:
        """Cases and their people."""
        return Cases(self._connection)

    @cached_property
    def interviews(self) -> Interviews:
        """Interviews and answers."""
        return Interviews(self._connection)

    @cached_property
    def consents(self) -> Consents:
        """Decisions."""
        return Consents(self._connection)

    @cached_property
    def steps(self) -> Steps:
        """Assistance steps."""
        return Steps(self._connection)

    @cached_property
    def notes(self) -> Notes:
        """Notes."""
        return Notes(self._connection)

    @cached_property
    def timeline(self) -> Timeline:
        """What happened, a case at a time."""
        return Timeline(self._connection)

    @cached_property
    def directory(self) -> Directory:
        """Organisations."""
        return Directory(self._connection)

    @cached_property
    def referrals(self) -> Referrals:
        """Referrals we made."""
        return Referrals(self._connection)

    @cached_property
    def incoming(self) -> Incoming:
        """Referrals made to us, in quarantine until accepted."""
        return Incoming(self._connection)

    risks = Noun(Risks)
    """Judgements of risk."""

    safety = Noun(Safety)
    """Who must not know, safety plans."""

    entries = Noun(Entries)
    """What others add to a case that one office answers for."""

    plans = Noun(Plans)
    """Needs, goals."""

    legal = Noun(LegalRecords)
    """Where people stand before the law."""

    legal_dates = Noun(LegalDates)
    """Dates that follow from it."""

    country_profiles = Noun(CountryProfiles)
    """The days of the country."""

    openings = Noun(Openings)
    """Cases opened with a reason."""

    exceptions = Noun(Exceptions)
    """Sharing that rests on no agreement."""

    shelters = Noun(Shelters)
    """Safe houses."""

    disclosures = Noun(Disclosures)
    """What left without a sealed file."""

    places = Noun(ExchangePlaces)
    """Places on the network where files are exchanged."""

    documents = Noun(Documents)
    """Photographs, letters, recordings that belong to cases."""

    closings = Noun(Closings)
    """Cases whose work has ended."""

    erasures = Noun(Erasures)
    """People who are to be erased, or were."""

    elsewhere = Noun(CasesElsewhere)
    """Cases that another organisation answers for."""

    imports = Noun(Imports)
    """What taking in a referral changed."""

    statistics = Noun(_statistics)
    """What is counted, and which tables left."""

    sendings = Noun(Sendings)
    """Files on their way to places on the network."""

    @cached_property
    def bundles(self) -> BundleHistory:
        """Which files were sealed here, which were opened here."""
        return BundleHistory(self._connection)
