"""What the law of a country asks for in days, as an office has checked it or not yet."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.legal_tracks import LEAST_REFLECTION, LONGEST_REFLECTION, Body, Stage

LONGEST_DUTIES = 2000
LONGEST_SOURCE = 300
_Days = Annotated[int, Meta(ge=0, le=LONGEST_REFLECTION)]


class CountryProfile(Frozen):
    """
    The days of one country, with where they were read.

    *reflection_days* is nothing where no reflection period was found; *starts* is what begins it. *decides*
    is who identifies, *told* who has to be told. *duties* is what the office wrote for itself.
    """

    country: str
    reflection_days: Annotated[int, Meta(ge=LEAST_REFLECTION, le=LONGEST_REFLECTION)] | None = None
    starts: Stage | None = None
    adults_only: bool = False
    tell_rights_within: _Days = 0
    guardian_within: _Days = 1
    best_interests_within: _Days = 7
    school_within: _Days = 30
    renew_before: _Days = 60
    prepare_before: _Days = 14
    decides: tuple[Body, ...] = ()
    told: tuple[Body, ...] = ()
    duties: Annotated[str, Meta(max_length=LONGEST_DUTIES)] = ""
    source: Annotated[str, Meta(max_length=LONGEST_SOURCE)]
    as_of: date


FLOOR = CountryProfile(
    country="coe",
    reflection_days=LEAST_REFLECTION,
    starts=Stage.REASONABLE_GROUNDS,
    source="Council of Europe Convention (CETS 197), Articles 12 and 13; days of clocks: design of FieldCase",
    as_of=date(2025, 1, 1),
)
"""What holds until an office says where it works: the least that Europe asks for."""


class Law(Frozen):
    """The profile an office works by; nobody signed it off while *signed_by* is empty."""

    profile: CountryProfile = FLOOR
    kept_at: datetime | None = None
    kept_by: str = ""
    signed_at: datetime | None = None
    signed_by: str = ""

    @property
    def verified(self) -> bool:
        """Whether somebody answers for these days by name."""
        return bool(self.signed_by)
