"""Where a person stands before the law: records that are added, never changed, each an allowed step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, UserId

LEAST_REFLECTION = 30
"""Days: the floor of the Council of Europe Convention, Article 13."""
LONGEST_REFLECTION = 365


class Track(StrEnum):
    """What a record is about."""

    IDENTIFICATION = "identification"
    REFLECTION = "reflection"
    AGE = "age"
    GUARDIAN = "guardian"
    BEST_INTERESTS = "best_interests"


class Stage(StrEnum):
    """Where one track stands; the words for people are the screen's."""

    POSSIBLE = "possible"
    SENT_ON = "sent_on"
    PENDING = "pending"
    REASONABLE_GROUNDS = "reasonable_grounds"
    IDENTIFIED = "identified"
    NOT_IDENTIFIED = "not_identified"
    APPEALED = "appealed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    INFORMED = "informed"
    ACCEPTED = "accepted"
    NOT_WANTED = "not_wanted"
    RUNNING = "running"
    EXTENDED = "extended"
    EXPIRED = "expired"
    COOPERATES = "cooperates"
    TERMINATED = "terminated"

    SAYS_CHILD = "says_child"
    SAYS_ADULT = "says_adult"
    DISPUTED = "disputed"
    CHILD_VERIFIED = "child_verified"
    ADULT_VERIFIED = "adult_verified"

    NEEDED = "needed"
    REQUESTED = "requested"
    APPOINTED = "appointed"
    REPLACED = "replaced"
    ENDED = "ended"
    NOT_NEEDED = "not_needed"

    OPENED = "opened"
    ASSESSED = "assessed"
    HEARD = "heard"
    DECIDED = "decided"
    IMPLEMENTED = "implemented"
    REVIEWED = "reviewed"


_S = Stage
_DECISIONS = (_S.REASONABLE_GROUNDS, _S.IDENTIFIED, _S.NOT_IDENTIFIED)
_BY_THE_PERSON = (_S.DECLINED, _S.WITHDRAWN)
_ENDS = (_S.EXTENDED, _S.EXPIRED, _S.COOPERATES, _S.TERMINATED)

MOVES: Mapping[Track, Mapping[Stage | None, tuple[Stage, ...]]] = {
    Track.IDENTIFICATION: {
        None: (_S.POSSIBLE, _S.PENDING, *_DECISIONS[:2]),
        _S.POSSIBLE: (_S.SENT_ON, _S.PENDING, *_DECISIONS, _S.DECLINED),
        _S.SENT_ON: (_S.PENDING, *_DECISIONS, *_BY_THE_PERSON),
        _S.PENDING: (*_DECISIONS, *_BY_THE_PERSON),
        _S.REASONABLE_GROUNDS: (_S.PENDING, _S.IDENTIFIED, _S.NOT_IDENTIFIED, _S.WITHDRAWN),
        _S.IDENTIFIED: (_S.PENDING,),
        _S.NOT_IDENTIFIED: (_S.APPEALED, _S.POSSIBLE),
        _S.APPEALED: (_S.PENDING, *_DECISIONS, _S.WITHDRAWN),
        _S.DECLINED: (_S.POSSIBLE, _S.SENT_ON, _S.PENDING),
        _S.WITHDRAWN: (_S.POSSIBLE, _S.SENT_ON, _S.PENDING),
    },
    Track.REFLECTION: {
        None: (_S.INFORMED, _S.RUNNING),
        _S.INFORMED: (_S.ACCEPTED, _S.NOT_WANTED, _S.RUNNING),
        _S.ACCEPTED: (_S.RUNNING, _S.NOT_WANTED),
        _S.NOT_WANTED: (_S.INFORMED, _S.ACCEPTED),
        _S.RUNNING: _ENDS,
        _S.EXTENDED: _ENDS,
    },
    Track.AGE: {
        None: (_S.SAYS_CHILD, _S.SAYS_ADULT, _S.DISPUTED, _S.CHILD_VERIFIED, _S.ADULT_VERIFIED),
        _S.SAYS_CHILD: (_S.DISPUTED, _S.CHILD_VERIFIED, _S.ADULT_VERIFIED),
        _S.SAYS_ADULT: (_S.DISPUTED, _S.CHILD_VERIFIED, _S.ADULT_VERIFIED),
        _S.DISPUTED: (_S.CHILD_VERIFIED, _S.ADULT_VERIFIED),
        _S.CHILD_VERIFIED: (_S.DISPUTED,),
        _S.ADULT_VERIFIED: (_S.DISPUTED,),
    },
    Track.GUARDIAN: {
        None: (_S.NEEDED, _S.REQUESTED, _S.APPOINTED, _S.NOT_NEEDED),
        _S.NEEDED: (_S.REQUESTED, _S.APPOINTED, _S.NOT_NEEDED),
        _S.REQUESTED: (_S.APPOINTED, _S.NEEDED, _S.NOT_NEEDED),
        _S.APPOINTED: (_S.REPLACED, _S.ENDED),
        _S.REPLACED: (_S.REPLACED, _S.ENDED),
        _S.ENDED: (_S.NEEDED,),
        _S.NOT_NEEDED: (_S.NEEDED,),
    },
    Track.BEST_INTERESTS: {
        None: (_S.OPENED,),
        _S.OPENED: (_S.ASSESSED, _S.HEARD),
        _S.ASSESSED: (_S.HEARD,),
        _S.HEARD: (_S.ASSESSED, _S.DECIDED),
        _S.DECIDED: (_S.IMPLEMENTED, _S.REVIEWED),
        _S.IMPLEMENTED: (_S.REVIEWED,),
        _S.REVIEWED: (_S.ASSESSED, _S.HEARD),
    },
}
"""Where each track leads from where it stands; from nothing it begins. What is not named ends there."""

CATEGORY = {
    Track.IDENTIFICATION: DataCategory.SCREENING,
    Track.REFLECTION: DataCategory.RESIDENCE,
    Track.AGE: DataCategory.CHILD,
    Track.GUARDIAN: DataCategory.CHILD,
    Track.BEST_INTERESTS: DataCategory.CHILD,
}
"""What kind of data a track is, for the need-to-know matrix."""


class Body(StrEnum):
    """Which kind of organisation decided; the codes are those of the case data standard, and four more."""

    POLICE = "police"
    PROSECUTOR = "prosecutor"
    NGO = "ngo"
    INTERNATIONAL = "international"
    GOVERNMENT = "government"
    IDENTIFICATION_BODY = "identification_body"
    SOCIAL_WELFARE = "social_welfare"
    LABOUR_INSPECTORATE = "labour_inspectorate"
    BORDER_OR_ASYLUM = "border_or_asylum"


class Entry(Frozen):
    """
    What is said about one track: its stage, the day, whatever belongs to it.

    *days* is how long a reflection period runs, or by how much it is extended; *who* names a guardian.
    """

    track: Track
    stage: Stage
    on: date
    body: Body | None = None
    days: int | None = None
    who: str = ""
    reference: str = ""
    note: str = ""


class LegalRecord(Frozen):
    """An entry as it was written down."""

    case_id: CaseId
    entry: Entry
    recorded_at: datetime
    recorded_by: UserId


class Rule(StrEnum):
    """Why an entry cannot be written down yet; the letters are those of the design."""

    IN_THE_FUTURE = "V-03"
    BEFORE_THE_LAST = "V-04"
    NAME_THE_BODY = "V-15"
    DAYS_TOO_FEW = "V-13"
    DAYS_MISSING = "V-13-days"
    NAME_THE_GUARDIAN = "V-07"
    CHILDS_OWN_WORDS = "G-32"
    GUARDIAN_FIRST = "G-31"
    MINOR_UNTIL_VERIFIED = "G-30"
    SAY_WHY = "why"


FIELD_OF = {
    Rule.IN_THE_FUTURE: "on",
    Rule.BEFORE_THE_LAST: "on",
    Rule.NAME_THE_BODY: "body",
    Rule.DAYS_TOO_FEW: "days",
    Rule.DAYS_MISSING: "days",
    Rule.NAME_THE_GUARDIAN: "who",
    Rule.CHILDS_OWN_WORDS: "note",
    Rule.GUARDIAN_FIRST: "note",
    Rule.MINOR_UNTIL_VERIFIED: "note",
    Rule.SAY_WHY: "note",
}
"""Beside which field of the form a rule is explained."""


class LegalEntryError(CaseworkError):
    """An entry breaks a rule; ``rule`` names it."""

    default_code = "case.legal_entry"


History = Sequence[LegalRecord]
"""Every record of a case, oldest first."""


def stands(history: History, track: Track) -> LegalRecord | None:
    """Return the newest record of a track."""
    return next((one for one in reversed(history) if one.entry.track is track), None)


def leads_to(history: History, track: Track) -> tuple[Stage, ...]:
    """Return where a track may go from where it stands."""
    present = stands(history, track)
    return MOVES[track].get(present.entry.stage if present else None, ())


def is_presumed_child(history: History, *, says_child: bool) -> bool:
    """
    Tell whether the person is treated as a child: also while the age is disputed.

    *says_child* is what the interview said; only a verified age outweighs doubt.
    """
    present = stands(history, Track.AGE)
    if present is None:
        return says_child
    return present.entry.stage in (_S.SAYS_CHILD, _S.DISPUTED, _S.CHILD_VERIFIED)


def reflection_end(history: History) -> date | None:
    """Return the last day of the reflection period that runs: its start, its days, its extensions."""
    start: date | None = None
    days = 0
    for one in history:
        if one.entry.track is not Track.REFLECTION:
            continue
        if one.entry.stage is _S.RUNNING:
            start, days = one.entry.on, one.entry.days or 0
        elif one.entry.stage is _S.EXTENDED:
            days += one.entry.days or 0
        else:
            start = None
    return start + timedelta(days=days) if start else None


def broken(entry: Entry, history: History, today: date, *, says_child: bool) -> tuple[Rule, ...]:
    """Return the rules *entry* breaks; nothing when it can be written down."""
    return (*_about_days(entry, history, today), *_about_decisions(entry, history, says_child=says_child))


def _about_days(entry: Entry, history: History, today: date) -> tuple[Rule, ...]:
    found: list[Rule] = []
    last = stands(history, entry.track)
    if entry.on > today:
        found.append(Rule.IN_THE_FUTURE)
    if last is not None and entry.on < last.entry.on:
        found.append(Rule.BEFORE_THE_LAST)
    if entry.stage in (_S.RUNNING, _S.EXTENDED) and entry.days is None:
        found.append(Rule.DAYS_MISSING)
    elif entry.stage is _S.RUNNING and (entry.days or 0) < LEAST_REFLECTION:
        found.append(Rule.DAYS_TOO_FEW)
    return tuple(found)


def _about_decisions(entry: Entry, history: History, *, says_child: bool) -> tuple[Rule, ...]:
    said = bool(entry.note.strip())
    guardian = stands(history, Track.GUARDIAN)
    has_guardian = guardian is not None and guardian.entry.stage in (_S.APPOINTED, _S.REPLACED)
    child = is_presumed_child(history, says_child=says_child)
    rules = {
        Rule.NAME_THE_BODY: entry.stage in _DECISIONS and entry.body is None,
        Rule.NAME_THE_GUARDIAN: entry.stage in (_S.APPOINTED, _S.REPLACED) and not entry.who.strip(),
        Rule.CHILDS_OWN_WORDS: entry.stage is _S.HEARD and not said,
        Rule.GUARDIAN_FIRST: entry.stage is _S.DECIDED and not has_guardian and not said,
        Rule.MINOR_UNTIL_VERIFIED: entry.stage is _S.NOT_NEEDED and child and not said,
        Rule.SAY_WHY: entry.stage in (_S.ADULT_VERIFIED, _S.TERMINATED) and not said,
    }
    return tuple(rule for rule, holds in rules.items() if holds)
