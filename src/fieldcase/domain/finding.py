"""What can be found, by what, and why it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.ids import CaseId, PersonId
from fieldcase.domain.need_to_know import Sight, need, sees_people, sees_the_team
from fieldcase.domain.user import Role


class NameKind(StrEnum):
    """What a name is to the person."""

    ALIAS = "alias"
    OTHER_NAME = "other_name"
    EARLIER_RECORD = "earlier_record"
    CODE = "code"


class TextKind(StrEnum):
    """Where a text stands."""

    NOTE = "note"
    ANSWER = "answer"


class Why(StrEnum):
    """Why something was found; the screen says it in words."""

    NAME = "name"
    OTHER_SCRIPT = "other_script"
    ALIKE = "alike"
    CODE = "code"
    PHONE = "phone"
    NOTE = "note"
    ANSWER = "answer"


class Sameness(StrEnum):
    """Why two records may be about one person."""

    SAME_NAME = "same_name"
    OTHER_SCRIPT = "other_script"
    NAME_ALIKE = "name_alike"
    SAME_PHONE = "same_phone"
    SAME_BIRTH_YEAR = "same_birth_year"
    NEAR_BIRTH_YEAR = "near_birth_year"
    SAME_CITIZENSHIP = "same_citizenship"


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name as it was written."""

    kind: NameKind
    text: str


@dataclass(frozen=True, slots=True)
class SearchedText:
    """A text that can be found; *subject* is the note, or the number of the answer."""

    kind: TextKind
    subject: str
    text: str


@dataclass(frozen=True)
class SearchEntry:
    """Everything by which one case can be found."""

    number: int
    case_id: CaseId
    names: tuple[KnownName, ...]
    born: int | None = None
    phones: tuple[str, ...] = ()
    texts: tuple[SearchedText, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case that was found; *shown* is the name or the words that fit, *at* when the text was written."""

    case_id: CaseId
    number: int
    code: str
    alias: str
    why: Why
    shown: str = ""
    at: datetime | None = None
    question: str = ""


@dataclass(frozen=True)
class Description:
    """What is known about somebody who may be here already."""

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    born: int | None = None
    citizenship: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.names or self.phones)


@dataclass(frozen=True)
class MaybeSame:
    """A record that may be about the same person, with the reasons."""

    case_id: CaseId
    person_id: PersonId
    code: str
    alias: str
    reasons: tuple[Sameness, ...]
    name: str = ""


@dataclass(frozen=True)
class Visibility:
    """What a search may show; *hides* tells of cases that are not for this worker's eyes."""

    cases: bool
    notes: bool
    answers: bool
    hides: Callable[[CaseId], bool] = lambda _: False


def visible_to(role: Role, hides: Callable[[CaseId], bool] = lambda _: False) -> Visibility:
    """
    Return what a worker of this role may find.

    Data officers and administrators look after structure and keys: they find screens and organisations, never
    a case. Whoever does not read the person's account finds people, not what they told; an answer may be of
    any kind, so whoever sees nothing at all of one kind finds no answers.
    """
    people, alone = sees_people(role), not sees_the_team(role)
    told = people and (alone or need(role, DataCategory.ACCOUNT).sight is Sight.READ)
    any_kind = alone or all(need(role, one).sight for one in _ANSWERS_HOLD)
    return Visibility(cases=people, notes=told, answers=told and any_kind, hides=hides)


_ANSWERS_HOLD = (DataCategory.ACCOUNT, DataCategory.RISK, DataCategory.HEALTH, DataCategory.RESIDENCE)


NAME_QUESTIONS = frozenset(
    {
        "alias",
        "first_name",
        "middle_name",
        "second_name",
        "last_name",
        "family_name",
        "given_name",
        "full_name",
        "other_names",
        "nickname",
        "name_original_script",
        "known_as",
    }
)
"""Questions whose answers are names of the person."""

PHONE_QUESTIONS = frozenset({"contact_details", "phone", "mobile_phone", "home_phone", "emergency_phone"})
BIRTH_QUESTIONS = frozenset({"date_of_birth", "birth_date", "birth_year", "year_of_birth"})
CITIZENSHIP_QUESTION = "citizenship"
