"""The made-up story of the practice notebooks, as its data file tells it."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, JsonValue, ValidationError

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepKind
from fieldcase.domain.case import RiskLevel
from fieldcase.domain.clock import Clock
from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.domain.document import DocumentKind
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.interview import InterviewState
from fieldcase.domain.legal_tracks import Body, Kind, Mark, Track
from fieldcase.domain.legal_tracks import Stage as LegalStage
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.plan import NeedPriority, Standing, WhoseWords
from fieldcase.domain.referral import ReferralState, Urgency


class OfficeEntry(Frozen):
    """One of the two organisations whose notebooks are made."""

    key: str
    organisation: str
    worker: str
    prefix: str
    town: str = ""


class PartnerEntry(Frozen):
    """An organisation in the first office's directory."""

    key: str
    name: str
    kind: str
    town: str = ""
    languages: tuple[str, ...] = ()
    serves: tuple[Purpose, ...] = ()
    about: str = ""
    telephone: str = ""
    key_state: KeyState
    with_whom: str = ""
    days_ago: int


class Told(Frozen):
    """
    Something somebody did, and when.

    *minutes_ago* counts back from now, for what happened today; otherwise *at* a local time, *days_ago*.
    """

    days_ago: int = 0
    at: time = time(12)
    minutes_ago: int | None = None

    def moment(self, now: datetime, today: date) -> datetime:
        """Return when it happened, in UTC."""
        if self.minutes_ago is not None:
            return now - timedelta(minutes=self.minutes_ago)
        return datetime.combine(today - timedelta(days=self.days_ago), self.at).astimezone(UTC)


class InterviewTold(Told):
    """A conversation with its answers; special answers are listed by question."""

    do: Literal["interview"]
    state: InterviewState
    section: str
    answers: dict[str, JsonValue] = {}
    prefers_not: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    not_asked: tuple[str, ...] = ()

    @property
    def special(self) -> dict[str, AnswerState]:
        """The questions with a special answer."""
        return {
            **dict.fromkeys(self.prefers_not, AnswerState.PREFERS_NOT),
            **dict.fromkeys(self.unknown, AnswerState.UNKNOWN),
            **dict.fromkeys(self.not_asked, AnswerState.NOT_ASKED),
        }


class ConsentTold(Told):
    """Decisions made in one conversation; a guardian who was there says the same as the child."""

    do: Literal["consent"]
    yes: tuple[Purpose, ...] = ()
    no: tuple[Purpose, ...] = ()
    withdrawn: tuple[Purpose, ...] = ()
    language: str
    method: ConsentMethod
    witness: str = ""
    interpreter: str = ""
    guardian: str = ""

    @property
    def decided(self) -> dict[Purpose, Decision]:
        """Every purpose that was decided, with the decision."""
        return {
            **dict.fromkeys(self.yes, Decision.YES),
            **dict.fromkeys(self.no, Decision.NO),
            **dict.fromkeys(self.withdrawn, Decision.WITHDRAWN),
        }


class RiskTold(Told):
    """A risk level with its reason."""

    do: Literal["risk"]
    level: RiskLevel
    why: str


class NoteTold(Told):
    """A note."""

    do: Literal["note"]
    text: str


class DocumentTold(Told):
    """A paper of the person was kept."""

    do: Literal["document"]
    title: str
    kind: DocumentKind
    words: str


class StepTold(Told):
    """A step; *due_in* days from today, negative for what was due before."""

    do: Literal["step"]
    kind: StepKind
    service: str
    title: str
    need: str = ""
    provider: str = ""
    due_in: int | None = None
    due_note: str = ""
    delivered: bool = False
    outcome: str = ""


class NeedTold(Told):
    """Something the person needs."""

    do: Literal["need"]
    domain: str
    priority: NeedPriority
    words: str = ""
    whose_words: WhoseWords = WhoseWords.PERSON
    standing: Standing = Standing.OPEN


class GoalTold(Told):
    """What the person wants, in their words."""

    do: Literal["goal"]
    need: str
    words: str


class HouseTold(Told):
    """A safe house with its rooms, and what is to be done there every day."""

    do: Literal["house"]
    name: str
    address: str
    rooms: tuple[str, ...]
    tasks: tuple[str, ...] = ()


class StayTold(Told):
    """The person came to a room; *expected_in* days when it is only kept for them."""

    do: Literal["stay"]
    room: str
    expected_in: int | None = None


class ShiftTold(Told):
    """What one shift told the next."""

    do: Literal["shift"]
    text: str


class DoneTold(Told):
    """A step of that title was done."""

    do: Literal["done"]
    title: str
    outcome: str = ""


class ReferTold(Told):
    """A referral was sealed, and perhaps handed over at once."""

    do: Literal["refer"]
    to: str
    purpose: Purpose
    urgency: Urgency
    share: tuple[str, ...]
    message: str = ""
    reply_in: int | None = None
    handed_over: bool = False


class HeardTold(Told):
    """The other side told by telephone how a referral goes on."""

    do: Literal["heard"]
    partner: str = Field(alias="from")
    state: ReferralState
    how: str


class DeliveredTold(Told):
    """The last file reached the other notebook, which opened it and perhaps accepted."""

    do: Literal["delivered"]
    to: str
    accepted: bool


class StatusTold(Told):
    """Something was written down under Status, on the day it happened."""

    do: Literal["status"]
    track: Track
    stage: LegalStage
    body: Body | None = None
    kind: Kind | None = None
    marks: tuple[Mark, ...] = ()
    days: int | None = None
    note: str = ""


class BackupTold(Told):
    """A backup of the first office was made."""

    do: Literal["backup"] = "backup"


AnythingTold = Annotated[
    InterviewTold
    | ConsentTold
    | RiskTold
    | NoteTold
    | DocumentTold
    | NeedTold
    | GoalTold
    | HouseTold
    | StayTold
    | ShiftTold
    | StepTold
    | DoneTold
    | ReferTold
    | HeardTold
    | DeliveredTold
    | StatusTold
    | BackupTold,
    Field(discriminator="do"),
]


class CaseTold(Frozen):
    """What happened with one person, in order."""

    office: str
    moments: tuple[AnythingTold, ...]


class Story(Frozen):
    """Everything the practice notebooks hold; the first office is the worker's own."""

    offices: tuple[OfficeEntry, OfficeEntry]
    partners: tuple[PartnerEntry, ...]
    cases: tuple[CaseTold, ...]
    backups: tuple[BackupTold, ...] = ()


class Scene(Frozen):
    """One thing that happened, in its place in time; *case* is missing where it is about none."""

    at: datetime
    case: int = -1
    office: str
    told: AnythingTold


def load_story(path: Path) -> Story:
    """Read the data file; raise ``FormError`` if it is not as it should be."""
    try:
        return Story.from_plain(tomllib.loads(path.read_text("utf-8")))
    except (OSError, tomllib.TOMLDecodeError):
        raise FormError("story", file=path.name) from None
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise FormError("story", file=path.name, place=place, why=first["type"]) from None


def in_order(story: Story, clock: Clock) -> tuple[Scene, ...]:
    """Return everything that happened, over all cases, oldest first: an audit log only grows forwards."""
    now, today = clock.now(), clock.today()
    scenes = [
        Scene(at=told.moment(now, today), case=number, office=case.office, told=told)
        for number, case in enumerate(story.cases)
        for told in case.moments
    ]
    own = story.offices[0].key
    scenes += [Scene(at=told.moment(now, today), office=own, told=told) for told in story.backups]
    return tuple(sorted(scenes, key=lambda scene: scene.at))
