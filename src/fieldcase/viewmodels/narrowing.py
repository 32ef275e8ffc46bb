"""What the directory is narrowed to, besides words."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from fieldcase.domain.organisation import KeyState, Organisation


class KeyWish(StrEnum):
    """How far the key shall be trusted."""

    CHECKED = "checked"
    UNCHECKED = "unchecked"
    NO_CARD = "no_card"
    BLOCKED = "blocked"


class AgreementWish(StrEnum):
    """Whether an agreement shall be in force."""

    IN_FORCE = "in_force"
    NONE = "none"


class Freshness(StrEnum):
    """Whether somebody has checked lately what is written."""

    FRESH = "fresh"
    STALE = "stale"


@dataclass(frozen=True)
class Narrowing:
    """One wish a kind of fact; what is empty is not asked for."""

    kind: str = ""
    purpose: str = ""
    country: str = ""
    town: str = ""
    language: str = ""
    served: str = ""
    agreement: str = ""
    key: str = ""
    freshness: str = ""

    @property
    def number(self) -> int:
        """How many wishes there are."""
        return sum(bool(getattr(self, one.name)) for one in fields(self))

    def lets_through(self, organisation: Organisation, today: date) -> bool:
        """Tell whether *organisation* is as wished."""
        profile = organisation.profile
        in_force = profile.agreement(today) is not None
        stale = profile.is_stale(today)
        facts: dict[str, tuple[str, ...]] = {
            "kind": (organisation.kind,),
            "purpose": tuple(one.value for one in organisation.serves),
            "country": (profile.country,),
            "town": (organisation.town,),
            "language": organisation.languages,
            "served": tuple(one.value for one in profile.for_whom),
            "agreement": (AgreementWish.IN_FORCE if in_force else AgreementWish.NONE,),
            "key": (_key_wish(organisation),),
            "freshness": (Freshness.STALE if stale else Freshness.FRESH,),
        }
        return all(not wish or wish in facts[name] for name, wish in vars(self).items())


def _key_wish(organisation: Organisation) -> KeyWish:
    if organisation.can_receive:
        return KeyWish.CHECKED
    known = {KeyState.NO_CARD: KeyWish.NO_CARD, KeyState.UNCHECKED: KeyWish.UNCHECKED}
    return known.get(organisation.key_state, KeyWish.BLOCKED)
