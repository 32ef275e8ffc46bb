"""The made-up story of the practice notebooks, as its data file tells it."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from msgspec import field

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepKind
from fieldcase.domain.case import RiskLevel
from fieldcase.domain.clock import Clock
from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.domain.document import DocumentKind
from fieldcase.domain.errors import FormError
from fieldcase.domain.frozen import DoesNotFitError, Frozen
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


class InterviewTold(Told, tag_field="do", tag="interview"):
    """A conversation with its answers; special answers are listed by question."""

    state: InterviewState
    section: str
    answers: dict[str, object] = {}
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


class ConsentTold(Told, tag_field="do", tag="consent"):
    """Decisions made in one conversation; a guardian who was there says the same as the child."""

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


class RiskTold(Told, tag_field="do", tag="risk"):
    """A risk level with its reason."""

    level: RiskLevel
    why: str


class NoteTold(Told, tag_field="do", tag="note"):
    """A note."""

    text: str


class DocumentTold(Told, tag_field="do", tag="document"):
    """A paper of the person was kept."""

    title: str
    kind: DocumentKind
    words: str


class StepTold(Told, tag_field="do", tag="step"):
    """A step; *due_in* days from today, negative for what was due before."""

    kind: StepKind
    service: str
    title: str
    need: str = ""
    provider: str = ""
    due_in: int | None = None
    due_note: str = ""
    delivered: bool = False
    outcome: str = ""


class NeedTold(Told, tag_field="do", tag="need"):
    """Something the person needs."""

    domain: str
    priority: NeedPriority
    words: str = ""
    whose_words: WhoseWords = WhoseWords.PERSON
    standing: Standing = Standing.OPEN


class GoalTold(Told, tag_field="do", tag="goal"):
    """What the person wants, in their words."""

    need: str
    words: str


class HouseTold(Told, tag_field="do", tag="house"):
    """A safe house with its rooms, and what is to be done there every day."""

    name: str
    address: str
    rooms: tuple[str, ...]
    tasks: tuple[str, ...] = ()


class StayTold(Told, tag_field="do", tag="stay"):
    """The person came to a room; *expected_in* days when it is only kept for them."""

    room: str
    expected_in: int | None = None


class ShiftTold(Told, tag_field="do", tag="shift"):
    """What one shift told the next."""

    text: str


class DoneTold(Told, tag_field="do", tag="done"):
    """A step of that title was done."""

    title: str
    outcome: str = ""


class ReferTold(Told, tag_field="do", tag="refer"):
    """A referral was sealed, and perhaps handed over at once."""

    to: str
    purpose: Purpose
    urgency: Urgency
    share: tuple[str, ...]
    message: str = ""
    reply_in: int | None = None
    handed_over: bool = False


class HeardTold(Told, tag_field="do", tag="heard"):
    """The other side told by telephone how a referral goes on."""

    partner: str = field(name="from")
    state: ReferralState
    how: str


class DeliveredTold(Told, tag_field="do", tag="delivered"):
    """The last file reached the other notebook, which opened it and perhaps accepted."""

    to: str
    accepted: bool


class StatusTold(Told, tag_field="do", tag="status"):
    """Something was written down under Status, on the day it happened."""

    track: Track
    stage: LegalStage
    body: Body | None = None
    kind: Kind | None = None
    marks: tuple[Mark, ...] = ()
    days: int | None = None
    note: str = ""


class BackupTold(Told, tag_field="do", tag="backup"):
    """A backup of the first office was made."""


AnythingTold = (
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
    | BackupTold
)


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
    except DoesNotFitError as error:
        raise FormError("story", file=path.name, place=error.place) from None


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
