"""What an entry about where a person stands before the law must say before it can be written down."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.legal import (
    Entry,
    History,
    has_guardian,
    is_presumed_child,
    kind_of,
    newest_of_strands,
    stands,
)
from fieldcase.domain.legal_tracks import LEAST_REFLECTION, SEVERAL, Kind, Mark, Stage, Track

FRESH = timedelta(days=30)
"""How old a decision to return, or looking at its risks together, may be on the day of leaving."""


class Field(StrEnum):
    """What a form asks for beside stage, day, reference and a few words."""

    KIND = "kind"
    BODY = "body"
    DAYS = "days"
    WHO = "who"
    UNTIL = "until"
    MARKS = "marks"
    AMOUNT = "amount"


_DECISIONS = frozenset({Stage.REASONABLE_GROUNDS, Stage.IDENTIFIED, Stage.NOT_IDENTIFIED})
_BODY = _DECISIONS | {Stage.SENT_ON, Stage.PENDING, Stage.DECIDED, Stage.TERMINATED, Stage.REPORTED}
_NEXT_DAY = frozenset(
    {Stage.REPORTED, Stage.INVESTIGATED, Stage.CHARGED, Stage.ON_TRIAL, Stage.JUDGED, Stage.APPEALED}
)
_ASKS = {
    Track.GUARDIAN: {Field.BODY: frozenset({Stage.REQUESTED})},
    Track.BEST_INTERESTS: {Field.KIND: frozenset({Stage.DECIDED})},
    Track.RESIDENCE: {
        Field.KIND: frozenset({Stage.IN_FORCE, Stage.REQUESTED}),
        Field.UNTIL: frozenset({Stage.IN_FORCE}),
        Field.MARKS: frozenset({Stage.IN_FORCE}),
    },
    Track.RETURN: {Field.KIND: frozenset({Stage.CHOSEN}), Field.MARKS: frozenset({Stage.CHOSEN})},
    Track.PROCEEDING: {Field.UNTIL: _NEXT_DAY, Field.MARKS: _NEXT_DAY},
    Track.COMPENSATION: {
        Field.UNTIL: frozenset({Stage.INFORMED, Stage.NOT_GRANTED, Stage.AWARDED}),
        Field.AMOUNT: frozenset({Stage.REQUESTED, Stage.AWARDED, Stage.PAID}),
    },
}
"""What is asked of one track alone."""
_EVERYWHERE = {
    Field.BODY: _BODY,
    Field.DAYS: frozenset({Stage.RUNNING, Stage.EXTENDED}),
    Field.WHO: frozenset({Stage.APPOINTED, Stage.REPLACED}),
}

MARKS = {
    Track.RESIDENCE: (Mark.MAY_WORK, Mark.CARD_TELLS),
    Track.RETURN: (Mark.IN_WRITING, Mark.OTHER_WAYS_KNOWN),
    Track.PROCEEDING: (
        Mark.IDENTITY_KEPT,
        Mark.CLOSED_COURT,
        Mark.VIDEO_LINK,
        Mark.SCREENS,
        Mark.LEGAL_AID,
        Mark.INTERPRETER,
        Mark.NOT_PUNISHED,
    ),
}
"""What may be ticked about a track."""


def asks_for(track: Track, stage: Stage, *, begins: bool) -> frozenset[Field]:
    """Return what a form asks for at a stage; *begins* is the first entry of a strand."""
    own = _ASKS.get(track, {})
    asked = {field for field in Field if stage in own.get(field, _EVERYWHERE.get(field, frozenset()))}
    return frozenset(asked | {Field.KIND}) if begins and track in SEVERAL else frozenset(asked)


class Rule(StrEnum):
    """Why an entry cannot be written down yet; the letters are those of the design."""

    IN_THE_FUTURE = "V-03"
    BEFORE_THE_LAST = "V-04"
    ENDS_BEFORE = "V-04-until"
    NAME_THE_BODY = "V-15"
    NAME_THE_KIND = "kind"
    DAYS_TOO_FEW = "V-13"
    DAYS_MISSING = "V-13-days"
    NAME_THE_GUARDIAN = "V-07"
    CHILDS_OWN_WORDS = "G-32"
    GUARDIAN_FIRST = "G-31"
    MINOR_UNTIL_VERIFIED = "G-30"
    SAY_WHY = "why"
    FREE_AND_WRITTEN = "G-40"
    CHOSEN_LONG_AGO = "G-40-again"
    RISKS_TOGETHER = "V-14"
    BEST_INTERESTS_FIRST = "V-14-child"
    JOURNEY_FIRST = "G-42"
    COURT_FIRST = "G-43"


FIELD_OF = {
    Rule.IN_THE_FUTURE: "on",
    Rule.BEFORE_THE_LAST: "on",
    Rule.ENDS_BEFORE: "until",
    Rule.NAME_THE_BODY: "body",
    Rule.NAME_THE_KIND: "kind",
    Rule.DAYS_TOO_FEW: "days",
    Rule.DAYS_MISSING: "days",
    Rule.NAME_THE_GUARDIAN: "who",
    Rule.CHILDS_OWN_WORDS: "note",
    Rule.GUARDIAN_FIRST: "note",
    Rule.MINOR_UNTIL_VERIFIED: "note",
    Rule.SAY_WHY: "note",
    Rule.FREE_AND_WRITTEN: "marks",
    Rule.CHOSEN_LONG_AGO: "stage",
    Rule.RISKS_TOGETHER: "stage",
    Rule.BEST_INTERESTS_FIRST: "stage",
    Rule.JOURNEY_FIRST: "stage",
    Rule.COURT_FIRST: "note",
}
"""Beside which field of the form a rule is explained."""


class LegalEntryError(CaseworkError):
    """An entry breaks a rule; ``rule`` names it."""

    default_code = "case.legal_entry"


def broken(entry: Entry, history: History, today: date, *, says_child: bool) -> tuple[Rule, ...]:
    """Return the rules *entry* breaks; nothing when it can be written down."""
    rules = (
        *_about_days(entry, history, today),
        *_about_decisions(entry, history, says_child=says_child),
        *_about_leaving(entry, history, says_child=says_child),
    )
    return tuple(dict.fromkeys(rules))


def _about_days(entry: Entry, history: History, today: date) -> tuple[Rule, ...]:
    found: list[Rule] = []
    last = stands(history, entry.track, entry.strand)
    if entry.on > today:
        found.append(Rule.IN_THE_FUTURE)
    if last is not None and entry.on < last.entry.on:
        found.append(Rule.BEFORE_THE_LAST)
    if entry.until is not None and entry.until < entry.on:
        found.append(Rule.ENDS_BEFORE)
    if entry.stage in (Stage.RUNNING, Stage.EXTENDED) and entry.days is None:
        found.append(Rule.DAYS_MISSING)
    elif entry.stage is Stage.RUNNING and (entry.days or 0) < LEAST_REFLECTION:
        found.append(Rule.DAYS_TOO_FEW)
    return tuple(found)


def _about_decisions(entry: Entry, history: History, *, says_child: bool) -> tuple[Rule, ...]:
    said = bool(entry.note.strip())
    child = is_presumed_child(history, says_child=says_child)
    not_needed = entry.stage is Stage.NOT_NEEDED and child and not said
    rules = {
        Rule.NAME_THE_KIND: entry.kind is None and _kind_is_needed(entry, history),
        Rule.NAME_THE_BODY: entry.stage in _DECISIONS and entry.body is None,
        Rule.NAME_THE_GUARDIAN: entry.stage in (Stage.APPOINTED, Stage.REPLACED) and not entry.who.strip(),
        Rule.CHILDS_OWN_WORDS: entry.stage is Stage.HEARD and not said,
        Rule.GUARDIAN_FIRST: entry.stage is Stage.DECIDED and not has_guardian(history) and not said,
        Rule.MINOR_UNTIL_VERIFIED: not_needed and entry.track is Track.GUARDIAN,
        Rule.SAY_WHY: (entry.stage in (Stage.ADULT_VERIFIED, Stage.TERMINATED) and not said)
        or (not_needed and entry.track is Track.SCHOOL),
    }
    return tuple(rule for rule, holds in rules.items() if holds)


def _kind_is_needed(entry: Entry, history: History) -> bool:
    begins = entry.track in SEVERAL and stands(history, entry.track, entry.strand) is None
    return begins or entry.stage in (Stage.IN_FORCE, Stage.CHOSEN)


_HELPED = frozenset({Kind.WITH_IOM, Kind.WITH_PARTNERS, Kind.CONSULAR})
"""Returns that somebody prepares with the person; of the others only what happened can be written down."""


def _about_leaving(entry: Entry, history: History, *, says_child: bool) -> tuple[Rule, ...]:
    """Return what is missing before a return: a free choice, risks looked at, a journey, a child's good."""
    said = bool(entry.note.strip())
    if entry.stage is Stage.CHOSEN and entry.kind in _HELPED:
        free = {Mark.IN_WRITING, Mark.OTHER_WAYS_KNOWN} <= set(entry.marks)
        return () if free else (Rule.FREE_AND_WRITTEN,)
    if entry.stage is not Stage.DEPARTED:
        return ()
    rules = {Rule.COURT_FIRST: not said and _is_awaited(history, entry.on)}
    if kind_of(history, Track.RETURN) in _HELPED:
        child = is_presumed_child(history, says_child=says_child)
        last = stands(history, Track.RETURN)
        arranged = last is not None and last.entry.stage is Stage.TRAVEL_ARRANGED
        rules |= {
            Rule.RISKS_TOGETHER: not _is_fresh(history, Stage.JOINTLY_ASSESSED, entry.on),
            Rule.CHOSEN_LONG_AGO: not _is_fresh(history, Stage.CHOSEN, entry.on),
            Rule.BEST_INTERESTS_FIRST: child and not _is_best_for_the_child(history),
            Rule.JOURNEY_FIRST: not arranged,
        }
    else:
        rules[Rule.SAY_WHY] = not said
    return tuple(rule for rule, holds in rules.items() if holds)


def _is_fresh(history: History, stage: Stage, day: date) -> bool:
    """Tell whether a stage of the return was reached within thirty days before *day*, and not taken back."""
    for one in reversed(history):
        if one.entry.track is Track.RETURN and one.entry.stage is stage:
            return day - one.entry.on <= FRESH
        if one.entry.track is Track.RETURN and one.entry.stage is Stage.WITHDRAWN:
            return False
    return False


def _is_best_for_the_child(history: History) -> bool:
    present = stands(history, Track.BEST_INTERESTS)
    decided = present is not None and present.entry.stage in (Stage.DECIDED, Stage.IMPLEMENTED)
    return decided and kind_of(history, Track.BEST_INTERESTS) in (Kind.REPATRIATION, Kind.REUNIFICATION)


def _is_awaited(history: History, day: date) -> bool:
    """Tell whether a court awaits the person after *day*."""
    newest = newest_of_strands(history, Track.PROCEEDING)
    return any(one.entry.until is not None and one.entry.until >= day for one in newest)
