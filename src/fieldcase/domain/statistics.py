"""What can be counted, for whom, over which time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.errors import SharingError
from fieldcase.domain.frozen import Frozen


class StatisticsError(SharingError):
    """A table may not leave as it is."""


class NotForStatisticsError(StatisticsError):
    """Statistics are for those who lead or answer for the work, never for outreach or a house."""

    default_code = "statistics.not_for_role"


class TooFewPeopleError(StatisticsError):
    """All of them together are fewer than the smallest group that may be shown."""

    default_code = "statistics.too_few"


class TooFineError(StatisticsError):
    """More kinds of answers are crossed than so few people allow."""

    default_code = "statistics.too_fine"


class AllAlikeError(StatisticsError):
    """Everybody gave the same answer to something personal: the table would say it of each of them (D-11)."""

    default_code = "statistics.all_alike"


class SinglesOutError(StatisticsError):
    """Beside a table that left before, this one would show a group that is too small."""

    default_code = "statistics.singles_out"


class FiguresChangedError(StatisticsError):
    """Somebody worked on while the table was looked at."""

    default_code = "statistics.changed"


class Audience(StrEnum):
    """Who reads the table."""

    INSIDE = "inside"
    PARTNER = "partner"
    DONOR = "donor"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Rule:
    """
    How small a group may be (design §5.4, D-1), to what figures are rounded.

    Attributes:
        base: What every figure is a multiple of; 1 when it is exact.
        downward: Whether rounding never goes up (D-5).
    """

    smallest: int
    base: int = 1
    downward: bool = False


RULES: Mapping[Audience, Rule] = {
    Audience.PARTNER: Rule(5),
    Audience.DONOR: Rule(5, base=5),
    Audience.PUBLISHED: Rule(11),
}
"""What stays in the office has no rule, and no way out."""

MOST_DIMENSIONS = 3
MOST_AMONG_FEW = 2
FEW = 200
"""People below whom no more than two kinds of answers are crossed (D-3)."""


class Unit(StrEnum):
    """What is counted; contacts never are (C-1)."""

    PEOPLE = "people"
    CASES = "cases"


class Field(StrEnum):
    """A column of codes that is kept for counting."""

    MONTH = "month"
    SOURCE = "source"
    GENDER = "gender"
    AGE_GROUP = "age_group"
    CITIZENSHIP = "citizenship"
    EXPLOITATION = "exploitation"
    INDUSTRY = "industry"
    CONTROL = "control_means"
    RECRUITER = "recruiter"
    IDENTIFICATION = "identification"
    DECIDED_BY = "decided_by"
    REFLECTION = "reflection"
    GUARDIAN = "guardian"
    REFERRAL = "referral"
    REFERRED_TO = "referred_to"
    SERVICES = "services"
    DECISIONS = "decisions"
    CLOSED_FOR = "closed_for"
    NEEDS = "needs"
    RESIDENCE = "residence"
    PERMIT = "permit"
    RETURN = "going_back"
    COMPENSATION = "compensation"


class Dimension(StrEnum):
    """One kind of answer that a table is laid out by."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    SOURCE = "source"
    GENDER = "gender"
    AGE_GROUP = "age_group"
    AGE = "age"
    CITIZENSHIP_GROUP = "citizenship_group"
    CITIZENSHIP = "citizenship"
    EXPLOITATION = "exploitation"
    EXPLOITATION_EACH = "exploitation_each"
    INDUSTRY = "industry"
    CONTROL = "control"
    RECRUITER = "recruiter"
    IDENTIFICATION = "identification"
    DECIDED_BY = "decided_by"
    REFLECTION = "reflection"
    GUARDIAN = "guardian"
    REFERRAL = "referral"
    REFERRED_TO = "referred_to"
    SERVICES = "services"
    DECISIONS = "decisions"
    CLOSED_FOR = "closed_for"
    NEEDS = "needs"
    RESIDENCE = "residence"
    PERMIT = "permit"
    RETURN = "going_back"
    COMPENSATION = "compensation"


_D, _F = Dimension, Field
FIELD_OF: Mapping[Dimension, Field] = {
    **{one: Field(one.value) for one in Dimension if one.value in set(Field)},
    _D.QUARTER: _F.MONTH,
    _D.YEAR: _F.MONTH,
    _D.AGE: _F.AGE_GROUP,
    _D.CITIZENSHIP_GROUP: _F.CITIZENSHIP,
    _D.EXPLOITATION_EACH: _F.EXPLOITATION,
    _D.CONTROL: _F.CONTROL,
}

SEVERAL = frozenset({_D.EXPLOITATION_EACH, _D.CONTROL, _D.REFERRED_TO, _D.SERVICES, _D.DECISIONS, _D.NEEDS})
"""Of these a person may have given more than one: shares may exceed the whole (C-3)."""

PERSONAL = frozenset(
    {
        _D.EXPLOITATION,
        _D.INDUSTRY,
        _D.RECRUITER,
        _D.IDENTIFICATION,
        _D.DECIDED_BY,
        _D.REFLECTION,
        _D.GUARDIAN,
        _D.REFERRAL,
        _D.CLOSED_FOR,
        _D.RESIDENCE,
        _D.PERMIT,
        _D.RETURN,
        _D.COMPENSATION,
    }
)
"""What must not be known of somebody because it is known of everybody."""

COARSER: Mapping[Dimension, Dimension] = {
    _D.MONTH: _D.QUARTER,
    _D.QUARTER: _D.YEAR,
    _D.AGE_GROUP: _D.AGE,
}
"""What is laid out more coarsely before anything is hidden (D-4); other kinds join their small groups."""

SPECIAL = ":"
"""What a code begins with that is no answer, but says what became of the question."""
SPECIALS = tuple(
    f"{SPECIAL}{one.value}"
    for one in (
        AnswerState.UNKNOWN,
        AnswerState.PREFERS_NOT,
        AnswerState.NOT_APPLICABLE,
        AnswerState.NOT_ASKED,
    )
)
NONE = f"{SPECIAL}none"
"""Nothing of that kind has been written down."""


def is_special(code: str) -> bool:
    """Tell whether a code says that there is no answer, or why."""
    return code.startswith(SPECIAL)


class Report(StrEnum):
    """The tables of the design, §5.2."""

    SEX_AND_AGE = "S-03"
    EXPLOITATION = "S-05"
    EXPLOITATION_EACH = "S-05m"
    CITIZENSHIP_GROUP = "S-04"
    CITIZENSHIP = "S-04c"
    IDENTIFICATION = "S-02"
    NEW_CASES = "S-01"
    REFERRALS = "S-12"
    REFERRED_TO = "S-12k"
    CLOSING = "S-19"
    DECISIONS = "S-18"
    SERVICES = "S-11"
    REFLECTION = "S-13"
    GUARDIANS = "S-15"
    INDUSTRY = "S-06"
    CONTROL = "S-07"
    RECRUITER = "S-08"
    NEEDS = "S-10"
    RESIDENCE = "S-14"
    COMPENSATION = "S-16c"
    RETURN = "S-17"


DIMENSIONS: Mapping[Report, tuple[Dimension, ...]] = {
    Report.SEX_AND_AGE: (_D.AGE_GROUP, _D.GENDER),
    Report.EXPLOITATION: (_D.EXPLOITATION,),
    Report.EXPLOITATION_EACH: (_D.EXPLOITATION_EACH,),
    Report.CITIZENSHIP_GROUP: (_D.CITIZENSHIP_GROUP, _D.GENDER),
    Report.CITIZENSHIP: (_D.CITIZENSHIP,),
    Report.IDENTIFICATION: (_D.IDENTIFICATION, _D.DECIDED_BY),
    Report.NEW_CASES: (_D.SOURCE, _D.QUARTER),
    Report.REFERRALS: (_D.REFERRAL,),
    Report.REFERRED_TO: (_D.REFERRED_TO,),
    Report.CLOSING: (_D.CLOSED_FOR,),
    Report.DECISIONS: (_D.DECISIONS,),
    Report.SERVICES: (_D.SERVICES,),
    Report.REFLECTION: (_D.REFLECTION,),
    Report.GUARDIANS: (_D.GUARDIAN,),
    Report.INDUSTRY: (_D.INDUSTRY,),
    Report.CONTROL: (_D.CONTROL,),
    Report.RECRUITER: (_D.RECRUITER,),
    Report.NEEDS: (_D.NEEDS,),
    Report.RESIDENCE: (_D.RESIDENCE, _D.PERMIT),
    Report.COMPENSATION: (_D.COMPENSATION,),
    Report.RETURN: (_D.RETURN,),
}
"""What each is laid out by: down, across."""

BY_CLOSING = frozenset({Report.CLOSING})
"""Tables whose time is when the work ended; all others go by the day of registration (C-2)."""
OF_CHILDREN = frozenset({Report.GUARDIANS})
"""Tables that count children alone."""

SPLITS = (_D.GENDER, _D.AGE, _D.CITIZENSHIP_GROUP, _D.EXPLOITATION)
"""What a table may also be laid out by."""


class Period(Frozen):
    """From the first to the last day, both counted."""

    first: date
    last: date


class Question(Frozen):
    """
    One table somebody asks for.

    Attributes:
        unit: Cases are counted inside alone: a group of eleven cases may be one person.
        split: What it is laid out by besides.
        downward: Whether every figure is rounded down to the threshold (D-5).
    """

    report: Report
    period: Period
    unit: Unit = Unit.PEOPLE
    audience: Audience = Audience.PUBLISHED
    split: tuple[Dimension, ...] = ()
    downward: bool = False

    def _check(self) -> None:
        if self.unit is Unit.CASES and self.audience is not Audience.INSIDE:
            raise ValueError("eleven cases may be one person")

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """Everything it is laid out by: down, across, then within each row."""
        own = DIMENSIONS[self.report]
        return own + tuple(one for one in self.split if one not in own and not SEVERAL & set(own))

    @property
    def rule(self) -> Rule | None:
        """What a group must be to leave; nothing for what stays inside."""
        rule = RULES.get(self.audience)
        if rule is None or not self.downward:
            return rule
        return Rule(rule.smallest, base=rule.smallest, downward=True)
