"""What rows, columns, tables are called."""

from __future__ import annotations

from fieldcase.domain.closing import ClosingReason
from fieldcase.domain.consent import Decision
from fieldcase.domain.legal_tracks import Body, Stage, Track
from fieldcase.domain.legal_tracks import Kind as KindOfRecord
from fieldcase.domain.plan import Standing
from fieldcase.domain.referral import ReferralState
from fieldcase.domain.statistics import Audience, Dimension, Unit, is_special
from fieldcase.domain.statistics_safety import OTHER
from fieldcase.domain.statistics_tables import ANY, Codes, Sheet
from fieldcase.ui.cases.closing_words import reason_words
from fieldcase.ui.cases.phrases import referral_state_words
from fieldcase.ui.cases.plan.words import standing_words
from fieldcase.ui.cases.status.kind_words import kind_words
from fieldcase.ui.cases.status.words import body_words, stage_words, track_words
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.statistics import Time

_LISTS = {
    Dimension.SOURCE: "contact_channel",
    Dimension.GENDER: "gender",
    Dimension.AGE_GROUP: "age_group",
    Dimension.CITIZENSHIP: "country",
    Dimension.EXPLOITATION_EACH: "exploitation",
    Dimension.INDUSTRY: "labour_industry",
    Dimension.CONTROL: "control_means",
    Dimension.RECRUITER: "relationship",
    Dimension.REFERRED_TO: "organisation_kind",
    Dimension.SERVICES: "service_type",
}
"""The code lists whose words name the rows."""

_BY_STAGE = frozenset(
    {Dimension.IDENTIFICATION, Dimension.REFLECTION, Dimension.GUARDIAN}
    | {Dimension.RESIDENCE, Dimension.RETURN, Dimension.COMPENSATION}
)
"""Where a record of the law stands."""

BETWEEN = " · "


def dimension_words(dimension: Dimension) -> str:
    """Return what a kind of answer is called."""
    words = {
        Dimension.MONTH: say("Statistics", "Month"),
        Dimension.QUARTER: say("Statistics", "Quarter"),
        Dimension.YEAR: say("Statistics", "Year"),
        Dimension.GENDER: say("Statistics", "Gender"),
        Dimension.AGE_GROUP: say("Statistics", "Age"),
        Dimension.AGE: say("Statistics", "Child or adult"),
        Dimension.CITIZENSHIP_GROUP: say("Statistics", "Citizenship"),
        Dimension.EXPLOITATION: say("Statistics", "Form of exploitation"),
        Dimension.EXPLOITATION_EACH: say("Statistics", "Form of exploitation"),
        Dimension.CITIZENSHIP: say("Statistics", "Citizenship"),
        Dimension.SOURCE: say("Statistics", "First contact"),
        Dimension.IDENTIFICATION: say("Statistics", "Identification"),
        Dimension.DECIDED_BY: say("Statistics", "Who decided"),
        Dimension.REFERRAL: say("Statistics", "Referral"),
        Dimension.REFERRED_TO: say("Statistics", "Kind of organisation"),
        Dimension.CLOSED_FOR: say("Statistics", "Reason"),
        Dimension.DECISIONS: say("Statistics", "Purpose"),
        Dimension.SERVICES: say("Statistics", "Kind of help"),
        Dimension.REFLECTION: say("Statistics", "Reflection period"),
        Dimension.GUARDIAN: say("Statistics", "Guardian"),
        Dimension.INDUSTRY: say("Statistics", "Kind of work"),
        Dimension.CONTROL: say("Statistics", "Means of control"),
        Dimension.RECRUITER: say("Statistics", "Who arranged it"),
        Dimension.NEEDS: say("Statistics", "Need"),
        Dimension.RESIDENCE: track_words(Track.RESIDENCE),
        Dimension.PERMIT: say("Statistics", "Kind of permit"),
        Dimension.RETURN: track_words(Track.RETURN),
        Dimension.COMPENSATION: track_words(Track.COMPENSATION),
    }
    return words[dimension]


def audience_words(audience: Audience) -> str:
    """Return who reads a table."""
    words = {
        Audience.INSIDE: say("Statistics", "Our office only"),
        Audience.PARTNER: say("Statistics", "A partner"),
        Audience.DONOR: say("Statistics", "A donor"),
        Audience.PUBLISHED: say("Statistics", "Everybody"),
    }
    return words[audience]


def unit_words(unit: Unit) -> str:
    """Return what is counted."""
    words = {Unit.PEOPLE: say("Statistics", "People"), Unit.CASES: say("Statistics", "Cases")}
    return words[unit]


def time_words(time: Time) -> str:
    """Return which months are counted."""
    words = {
        Time.THIS_QUARTER: say("Statistics", "This quarter"),
        Time.LAST_QUARTER: say("Statistics", "Last quarter"),
        Time.THIS_YEAR: say("Statistics", "This year"),
        Time.LAST_YEAR: say("Statistics", "Last year"),
        Time.MONTHS: say("Statistics", "From month to month"),
    }
    return words[time]


def row_names(sheet: Sheet, dimensions: tuple[Dimension, ...], desk: Desk) -> tuple[str, ...]:
    """Return what each row is called, the sums last."""
    own = (dimensions[0], *dimensions[2:])
    return (*(_name(row, own, desk) for row in sheet.rows), say("Statistics", "All"))


def column_names(sheet: Sheet, dimensions: tuple[Dimension, ...], desk: Desk, unit: Unit) -> tuple[str, ...]:
    """Return what each column is called, the sums last."""
    if not sheet.columns:
        return (unit_words(unit),)
    return (*(_name(column, dimensions[1:2], desk) for column in sheet.columns), say("Statistics", "All"))


def _name(codes: Codes, dimensions: tuple[Dimension, ...], desk: Desk) -> str:
    return BETWEEN.join(code_words(one, code, desk) for one, code in zip(dimensions, codes, strict=True))


def code_words(dimension: Dimension, code: str, desk: Desk) -> str:
    """Return one answer in words."""
    if is_special(code):
        return _special(code)
    if code == OTHER:
        return say("Statistics", "Other answers, together")
    if (code,) == ANY:
        return say("Statistics", "Any answer")
    listed = _LISTS.get(dimension)
    if listed is not None:
        return desk.content.code_lists.label(listed, code, desk.language)
    if dimension is Dimension.DECISIONS:
        return _decision(code, desk)
    if dimension is Dimension.NEEDS:
        return _need(code, desk)
    return {**_made(), **_stages(dimension)}.get(code, code)


def _need(code: str, desk: Desk) -> str:
    domain, _, standing = code.partition("/")
    need = desk.content.code_lists.label("need_domain", domain, desk.language)
    return say("Statistics", "{need}: {standing}", need=need, standing=standing_words(Standing(standing)))


def _decision(code: str, desk: Desk) -> str:
    purpose, _, said = code.partition("/")
    label = desk.content.code_lists.label("purpose", purpose, desk.language)
    words = {
        Decision.YES.value: say("Statistics", "{purpose}: yes", purpose=label),
        Decision.NO.value: say("Statistics", "{purpose}: no", purpose=label),
        Decision.WITHDRAWN.value: say("Statistics", "{purpose}: taken back", purpose=label),
    }
    return words[said]


def _special(code: str) -> str:
    words = {
        ":unknown": say("Statistics", "Not known"),
        ":prefers_not": say("Statistics", "Prefers not to say"),
        ":not_applicable": say("Statistics", "Does not apply"),
        ":not_asked": say("Statistics", "Not asked"),
        ":none": say("Statistics", "Nothing written down"),
    }
    return words[code]


def _made() -> dict[str, str]:
    return {
        "child": say("Statistics", "Under 18"),
        "adult": say("Statistics", "18 or older"),
        "own": say("Statistics", "This country"),
        "eu": say("Statistics", "Another EU country"),
        "other": say("Statistics", "A country outside the EU"),
        "sexual_only": say("Statistics", "Sexual only"),
        "labour_only": say("Statistics", "Labour only"),
        "other_only": say("Statistics", "Another form only"),
        "multiple": say("Statistics", "Several forms"),
    }


def _stages(dimension: Dimension) -> dict[str, str]:
    if dimension is Dimension.DECIDED_BY:
        return {one.value: body_words(one) for one in Body}
    if dimension is Dimension.REFERRAL:
        return {one.value: referral_state_words(one) for one in ReferralState}
    if dimension is Dimension.CLOSED_FOR:
        return {one.value: reason_words(one) for one in ClosingReason}
    if dimension is Dimension.PERMIT:
        return {one.value: kind_words(one) for one in KindOfRecord}
    if dimension in _BY_STAGE:
        return {one.value: stage_words(one) for one in Stage}
    return {}
