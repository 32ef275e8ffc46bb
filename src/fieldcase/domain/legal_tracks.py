"""What can be said about where a person stands before the law: tracks, their stages, what leads where."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from fieldcase.domain.categories import DataCategory

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
    SCHOOL = "school"
    RESIDENCE = "residence"
    RETURN = "return"
    PROCEEDING = "proceeding"
    COMPENSATION = "compensation"


FOR_CHILDREN = frozenset({Track.GUARDIAN, Track.BEST_INTERESTS, Track.SCHOOL})
WHEN_IT_APPLIES = frozenset({Track.RESIDENCE, Track.RETURN, Track.PROCEEDING, Track.COMPENSATION})
"""Not everybody has these; each is shown once somebody began it."""

SEVERAL = frozenset({Track.PROCEEDING, Track.COMPENSATION})
"""Of these a person may have more than one at a time; each is a strand of its own."""


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

    ENROLLED = "enrolled"

    IN_FORCE = "in_force"
    RENEWAL = "renewal"
    NOT_GRANTED = "not_granted"

    COUNSELLED = "counselled"
    CHOSEN = "chosen"
    JOINTLY_ASSESSED = "jointly_assessed"
    RECEPTION_CONFIRMED = "reception_confirmed"
    TRAVEL_ARRANGED = "travel_arranged"
    DEPARTED = "departed"
    ARRIVED = "arrived"
    SETTLING = "settling"
    CONTACTED = "contacted"
    SUSPENDED = "suspended"

    REPORTED = "reported"
    INVESTIGATED = "investigated"
    CHARGED = "charged"
    ON_TRIAL = "on_trial"
    JUDGED = "judged"
    FINAL = "final"
    DISCONTINUED = "discontinued"

    AWARDED = "awarded"
    PAID = "paid"
    UNPAID = "unpaid"


_S = Stage
_DECISIONS = (_S.REASONABLE_GROUNDS, _S.IDENTIFIED, _S.NOT_IDENTIFIED)
_BY_THE_PERSON = (_S.DECLINED, _S.WITHDRAWN)
_ENDS = (_S.EXTENDED, _S.EXPIRED, _S.COOPERATES, _S.TERMINATED)
_NOT_GONE = (_S.CHOSEN, _S.JOINTLY_ASSESSED, _S.SUSPENDED, _S.WITHDRAWN)
_COURSE = (_S.REPORTED, _S.INVESTIGATED, _S.CHARGED, _S.ON_TRIAL, _S.JUDGED)
_OVER = (_S.FINAL, _S.DISCONTINUED)

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
    Track.SCHOOL: {
        None: (_S.REQUESTED, _S.ENROLLED, _S.NOT_NEEDED),
        _S.REQUESTED: (_S.ENROLLED, _S.NOT_NEEDED),
        _S.ENROLLED: (_S.ENDED,),
        _S.NOT_NEEDED: (_S.REQUESTED, _S.ENROLLED),
        _S.ENDED: (_S.REQUESTED, _S.ENROLLED),
    },
    Track.RESIDENCE: {
        None: (_S.IN_FORCE, _S.REQUESTED, _S.NOT_GRANTED),
        _S.REQUESTED: (_S.IN_FORCE, _S.NOT_GRANTED),
        _S.IN_FORCE: (_S.RENEWAL, _S.IN_FORCE, _S.ENDED),
        _S.RENEWAL: (_S.IN_FORCE, _S.NOT_GRANTED, _S.ENDED),
        _S.NOT_GRANTED: (_S.APPEALED, _S.REQUESTED),
        _S.APPEALED: (_S.IN_FORCE, _S.NOT_GRANTED),
        _S.ENDED: (_S.REQUESTED, _S.IN_FORCE),
    },
    Track.RETURN: {
        None: (_S.COUNSELLED, _S.CHOSEN),
        _S.COUNSELLED: (_S.CHOSEN, _S.SUSPENDED, _S.WITHDRAWN),
        _S.CHOSEN: (*_NOT_GONE, _S.DEPARTED),
        _S.JOINTLY_ASSESSED: (_S.RECEPTION_CONFIRMED, *_NOT_GONE),
        _S.RECEPTION_CONFIRMED: (_S.TRAVEL_ARRANGED, *_NOT_GONE),
        _S.TRAVEL_ARRANGED: (_S.DEPARTED, *_NOT_GONE),
        _S.SUSPENDED: (_S.COUNSELLED, _S.CHOSEN, _S.JOINTLY_ASSESSED, _S.WITHDRAWN),
        _S.WITHDRAWN: (_S.COUNSELLED,),
        _S.DEPARTED: (_S.ARRIVED,),
        _S.ARRIVED: (_S.CONTACTED, _S.SETTLING, _S.ENDED),
        _S.SETTLING: (_S.CONTACTED, _S.ENDED),
        _S.CONTACTED: (_S.CONTACTED, _S.SETTLING, _S.ENDED),
        _S.ENDED: (_S.COUNSELLED,),
    },
    Track.PROCEEDING: {
        None: _COURSE[:4],
        _S.REPORTED: (*_COURSE, *_OVER),
        _S.INVESTIGATED: (*_COURSE[1:], *_OVER),
        _S.CHARGED: (*_COURSE[2:], *_OVER),
        _S.ON_TRIAL: (*_COURSE[3:], *_OVER),
        _S.JUDGED: (_S.APPEALED, *_OVER),
        _S.APPEALED: (_S.APPEALED, *_COURSE[3:], *_OVER),
    },
    Track.COMPENSATION: {
        None: (_S.INFORMED, _S.REQUESTED),
        _S.INFORMED: (_S.INFORMED, _S.REQUESTED, _S.NOT_WANTED),
        _S.NOT_WANTED: (_S.INFORMED, _S.REQUESTED),
        _S.REQUESTED: (_S.AWARDED, _S.NOT_GRANTED, _S.WITHDRAWN),
        _S.NOT_GRANTED: (_S.APPEALED,),
        _S.APPEALED: (_S.AWARDED, _S.NOT_GRANTED, _S.WITHDRAWN),
        _S.AWARDED: (_S.PAID, _S.UNPAID),
        _S.UNPAID: (_S.PAID,),
    },
}
"""
Where each track leads from where it stands; from nothing it begins. What is not named ends there.

A stage that leads to itself is said again: another permit, another day in court, another visit.
"""

CATEGORY = {
    Track.IDENTIFICATION: DataCategory.SCREENING,
    Track.REFLECTION: DataCategory.RESIDENCE,
    Track.AGE: DataCategory.CHILD,
    Track.GUARDIAN: DataCategory.CHILD,
    Track.BEST_INTERESTS: DataCategory.CHILD,
    Track.SCHOOL: DataCategory.WORK_AND_EDUCATION,
    Track.RESIDENCE: DataCategory.RESIDENCE,
    Track.RETURN: DataCategory.RETURN,
    Track.PROCEEDING: DataCategory.LEGAL,
    Track.COMPENSATION: DataCategory.FINANCIAL,
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


class Kind(StrEnum):
    """What sort of permit, return, proceeding, compensation; what a decision for a child recommends."""

    OWN_NATIONAL = "own_national"
    EU_CITIZEN = "eu_citizen"
    REFLECTION_PERIOD = "reflection_period"
    FOR_COOPERATION = "temp_residence_cooperation"
    PERSONAL_SITUATION = "temp_residence_personal_situation"
    HUMANITARIAN = "humanitarian"
    ASYLUM_PENDING = "asylum_pending"
    REFUGEE = "refugee"
    SUBSIDIARY = "subsidiary"
    TEMPORARY_PROTECTION = "temporary_protection"
    TOLERATED = "tolerated"
    IRREGULAR = "irregular"
    RETURN_DECISION = "return_decision"
    OTHER = "other"

    WITH_IOM = "with_iom"
    WITH_PARTNERS = "with_partners"
    CONSULAR = "consular"
    ON_THEIR_OWN = "on_their_own"
    ORDERED = "ordered"

    AGAINST_OFFENDER = "criminal_against_trafficker"
    AS_DEFENDANT = "victim_as_defendant"
    CIVIL = "civil"
    LABOUR = "labour"
    ADMINISTRATIVE = "administrative"
    ASYLUM = "asylum"
    FAMILY = "family"
    PROTECTION_ORDER = "protection_order"

    FROM_OFFENDER = "trafficker_court"
    STATE_FUND = "criminal_injuries_state_fund"
    WAGES = "employer_wages"
    CIVIL_CLAIM = "civil_claim"
    RECOVERED_ASSETS = "asset_recovery"

    STAY_HERE = "local_integration"
    STAY_IN_CARE = "current_arrangements"
    OTHER_CARE = "change_arrangements"
    REPATRIATION = "repatriation"
    REUNIFICATION = "reunification"
    RESETTLEMENT = "resettlement"


_K = list(Kind)
KINDS: Mapping[Track, tuple[Kind, ...]] = {
    Track.RESIDENCE: tuple(_K[: _K.index(Kind.WITH_IOM)]),
    Track.RETURN: tuple(_K[_K.index(Kind.WITH_IOM) : _K.index(Kind.AGAINST_OFFENDER)]),
    Track.PROCEEDING: tuple(_K[_K.index(Kind.AGAINST_OFFENDER) : _K.index(Kind.FROM_OFFENDER)]),
    Track.COMPENSATION: tuple(_K[_K.index(Kind.FROM_OFFENDER) : _K.index(Kind.STAY_HERE)]),
    Track.BEST_INTERESTS: tuple(_K[_K.index(Kind.STAY_HERE) :]),
}
"""Which kinds belong to a track, in the order they are offered."""


class Mark(StrEnum):
    """Something that is ticked because it holds."""

    MAY_WORK = "may_work"
    CARD_TELLS = "card_tells"
    IN_WRITING = "in_writing"
    OTHER_WAYS_KNOWN = "other_ways_known"
    IDENTITY_KEPT = "identity_kept"
    CLOSED_COURT = "closed_court"
    VIDEO_LINK = "video_link"
    SCREENS = "screens"
    LEGAL_AID = "legal_aid"
    INTERPRETER = "interpreter"
    NOT_PUNISHED = "not_punished"
