"""Play the made-up story: every entry of the practice notebooks is made by the service a worker would use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepStatus
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Conversation
from fieldcase.domain.document import Description
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.legal import Entry
from fieldcase.domain.plan import Finding
from fieldcase.forms.values import from_json, to_text
from fieldcase.services import (
    answering,
    casework,
    consent,
    documents,
    intake,
    legal,
    outbox,
    planning,
    receiving,
    risk,
    sharing,
    shelter,
)
from fieldcase.services.backup import back_up
from fieldcase.services.content import Content
from fieldcase.services.notebook import Notebook
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.training_story import (
    AnythingTold,
    BackupTold,
    ConsentTold,
    DeliveredTold,
    DocumentTold,
    DoneTold,
    GoalTold,
    HeardTold,
    HouseTold,
    InterviewTold,
    NeedTold,
    NoteTold,
    ReferTold,
    RiskTold,
    Scene,
    ShiftTold,
    StatusTold,
    StayTold,
    StepTold,
)
from fieldcase.services.wording import Wording

FORM = "intake"
CHANNEL = "folder"
LANGUAGE = "en"
"""The language the office works in; what people said stays in theirs."""

T = TypeVar("T")


@dataclass
class Stage:
    """
    Two open notebooks, and what became of each case so far.

    Attributes:
        offices: By the key of the story.
        known: The directory entry that one office has of another organisation, by both keys.
        stick: The folder on which files travel between the two.
        backups: Where backups go.
        carried: The file last handed over, by case.
        today: The day the steps are due from.
    """

    offices: Mapping[str, Notebook]
    known: Mapping[tuple[str, str], OrganisationId]
    stick: Path
    backups: Path
    clock: FixedClock
    content: Content
    today: date
    cases: dict[int, CaseId] = field(default_factory=dict)
    carried: dict[int, Path] = field(default_factory=dict)

    def play(self, scene: Scene) -> None:
        """Let one thing happen at its time."""
        self.clock.move_to(scene.at)
        _ACTS[type(scene.told)](self, scene, scene.told)

    def day(self, offset: int | None) -> date | None:
        """Return the day so many days from today."""
        return None if offset is None else self.today + timedelta(days=offset)


def _interview(stage: Stage, scene: Scene, told: InterviewTold) -> None:
    notebook = stage.offices[scene.office]
    form = stage.content.library.form(FORM)
    if scene.case in stage.cases:
        sheet = intake.again(notebook, stage.cases[scene.case], form.id, form.version)
    else:
        sheet = intake.start(notebook, form.id, form.version)
        stage.cases[scene.case] = sheet.case.id
    for given in _in_form_order(stage, told):
        intake.save_answer(notebook, form, sheet.interview.id, given)
    intake.leave(notebook, sheet.interview.id, told.state, told.section)


def _in_form_order(stage: Stage, told: InterviewTold) -> list[GivenAnswer]:
    given = []
    for question in stage.content.library.form(FORM).questions:
        if question.id in told.answers:
            text = to_text(question.type, from_json(question.type, told.answers[question.id]))
            given.append(GivenAnswer(question=question.id, state=AnswerState.ANSWERED, value_json=text))
        elif question.id in told.special:
            given.append(GivenAnswer(question=question.id, state=told.special[question.id]))
    return given


def _consent(stage: Stage, scene: Scene, told: ConsentTold) -> None:
    pack = stage.content.packs[told.language]
    conversation = Conversation(
        language=told.language,
        pack_version=pack.version,
        method=told.method,
        told=tuple(point.id for point in pack.told),
        witness=told.witness,
        interpreter=told.interpreter,
        guardian=told.guardian,
    )
    talk = consent.Talk(
        decided=told.decided,
        conversation=conversation,
        assent=bool(told.guardian),
        by_guardian=told.decided if told.guardian else {},
        guardian=conversation if told.guardian else None,
    )
    consent.record_talk(stage.offices[scene.office], stage.cases[scene.case], talk)


def _risk(stage: Stage, scene: Scene, told: RiskTold) -> None:
    risk.set_risk(stage.offices[scene.office], stage.cases[scene.case], told.level, told.why)


def _note(stage: Stage, scene: Scene, told: NoteTold) -> None:
    casework.add_note(stage.offices[scene.office], stage.cases[scene.case], told.text)


def _document(stage: Stage, scene: Scene, told: DocumentTold) -> None:
    notebook = stage.offices[scene.office]
    paper = stage.stick / "paper.txt"
    paper.write_text(told.words, "utf-8")
    kept = documents.keep_document(notebook, stage.cases[scene.case], paper, title=told.title)
    documents.describe_document(notebook, kept.id, Description(title=told.title, kind=told.kind))
    paper.unlink()


def _step(stage: Stage, scene: Scene, told: StepTold) -> None:
    new = casework.NewStep(
        kind=told.kind,
        service=told.service,
        title=told.title,
        provider=told.provider,
        due_on=stage.day(told.due_in),
        due_note=told.due_note,
        delivered=told.delivered,
        outcome=told.outcome,
        need=told.need,
    )
    casework.plan_step(stage.offices[scene.office], stage.cases[scene.case], new)


def _need(stage: Stage, scene: Scene, told: NeedTold) -> None:
    note = planning.NeedNote(
        domain=told.domain,
        finding=Finding.PRESENT,
        priority=told.priority,
        whose_words=told.whose_words,
        words=told.words,
        standing=told.standing,
    )
    planning.note_need(stage.offices[scene.office], stage.cases[scene.case], note)


def _goal(stage: Stage, scene: Scene, told: GoalTold) -> None:
    new = planning.NewGoal(words=told.words, need=told.need)
    planning.set_goal(stage.offices[scene.office], stage.cases[scene.case], new)


def _house(stage: Stage, scene: Scene, told: HouseTold) -> None:
    notebook = stage.offices[scene.office]
    shelter.save_house(notebook, told.name, told.address)
    house_id = shelter.board(notebook).houses[0].house.id
    for room in told.rooms:
        shelter.add_bed(notebook, house_id, room, "")
    for task in told.tasks:
        shelter.add_task(notebook, house_id, task, daily=True)


def _stay(stage: Stage, scene: Scene, told: StayTold) -> None:
    notebook = stage.offices[scene.office]
    beds = (one.bed for one in shelter.board(notebook).houses[0].sleepers)
    bed = _only(beds, lambda one: one.room == told.room)
    shelter.give_bed(notebook, stage.cases[scene.case], bed.id, stage.day(told.expected_in))


def _shift(stage: Stage, scene: Scene, told: ShiftTold) -> None:
    notebook = stage.offices[scene.office]
    shelter.write_note(notebook, shelter.board(notebook).houses[0].house.id, told.text)


def _done(stage: Stage, scene: Scene, told: DoneTold) -> None:
    notebook = stage.offices[scene.office]
    steps = casework.case_sheet(notebook, stage.cases[scene.case]).steps
    step = _only(steps, lambda one: one.title == told.title)
    casework.move_step(notebook, step.id, StepStatus.DELIVERED, told.outcome)


def _refer(stage: Stage, scene: Scene, told: ReferTold) -> None:
    notebook = stage.offices[scene.office]
    wording = Wording(stage.content.library, stage.content.code_lists, LANGUAGE)
    request = ReferralRequest(
        case_id=stage.cases[scene.case],
        organisation_id=stage.known[scene.office, told.to],
        purpose=told.purpose,
        urgency=told.urgency,
        message=told.message,
        reply_by=stage.day(told.reply_in),
        ticked=frozenset(told.share),
    )
    referral = sharing.refer(notebook, wording, request)
    if told.handed_over:
        stage.carried[scene.case] = _carry(stage, notebook, referral.bundle_id)


def _heard(stage: Stage, scene: Scene, told: HeardTold) -> None:
    notebook = stage.offices[scene.office]
    organisation = stage.known[scene.office, told.partner]
    referrals = casework.case_sheet(notebook, stage.cases[scene.case]).referrals
    referral = _only(referrals, lambda one: one.organisation_id == organisation)
    outbox.note_told(notebook, referral.id, told.state, told.how)


def _delivered(stage: Stage, scene: Scene, told: DeliveredTold) -> None:
    sender, receiver = stage.offices[scene.office], stage.offices[told.to]
    arrived = receiving.open_file(receiver, stage.carried[scene.case])
    if told.accepted:
        answered = answering.accept(receiver, arrived.bundle_id)
        receiving.open_file(sender, _carry(stage, receiver, answered.bundle_id))


def _status(stage: Stage, scene: Scene, told: StatusTold) -> None:
    entry = Entry(
        track=told.track,
        stage=told.stage,
        on=scene.at.astimezone().date(),
        body=told.body,
        kind=told.kind,
        marks=told.marks,
        days=told.days,
        note=told.note,
    )
    legal.write_down(stage.offices[scene.office], stage.cases[scene.case], entry)


def _back_up(stage: Stage, scene: Scene, told: BackupTold) -> None:  # noqa: ARG001  (every act is called alike)
    back_up(stage.offices[scene.office], stage.backups)


def _carry(stage: Stage, notebook: Notebook, bundle_id: BundleId) -> Path:
    """Write a file to the stick, note that it left, and return where it is."""
    there = outbox.write_to_folder(notebook, bundle_id, stage.stick)
    outbox.mark_handed_over(notebook, bundle_id, CHANNEL)
    return stage.stick / there.written.name


def _only(found: Iterable[T], wanted: Callable[[T], bool]) -> T:
    """Return the newest of *found* that is meant; raise ``NotFoundError`` if the story names none."""
    match = next((one for one in found if wanted(one)), None)
    if match is None:
        raise NotFoundError
    return match


_ACTS: Mapping[type[AnythingTold], Callable[..., None]] = {
    InterviewTold: _interview,
    ConsentTold: _consent,
    RiskTold: _risk,
    NoteTold: _note,
    DocumentTold: _document,
    NeedTold: _need,
    GoalTold: _goal,
    HouseTold: _house,
    StayTold: _stay,
    ShiftTold: _shift,
    StepTold: _step,
    DoneTold: _done,
    ReferTold: _refer,
    HeardTold: _heard,
    DeliveredTold: _delivered,
    StatusTold: _status,
    BackupTold: _back_up,
}
