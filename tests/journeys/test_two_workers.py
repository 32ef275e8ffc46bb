"""The main job as two workers do it on their screens: every view-model, no window."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.assistance import StepKind, StepStatus
from fieldcase.domain.consent import ConsentMethod, Decision, Purpose
from fieldcase.domain.ids import CaseId
from fieldcase.domain.incoming import IncomingReferral
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.services import casework
from fieldcase.services.casework import NewStep
from fieldcase.services.notebook import Notebook
from fieldcase.storage.cases import CaseFilter
from fieldcase.viewmodels.carrying import Channel, Target
from fieldcase.viewmodels.consent_draft import Note, WorkerCheck
from fieldcase.viewmodels.consent_talk import ConsentTalk
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import ExchangeTab
from fieldcase.viewmodels.exchange import Exchange
from fieldcase.viewmodels.incoming_review import IncomingReview
from fieldcase.viewmodels.interview import OpenInterview
from fieldcase.viewmodels.referral_wizard import ReferralWizard
from tests.journeys.test_main_job import introduced
from tests.notebooks import desk_for

ANSWERS: dict[str, str | tuple[str, ...]] = {
    "alias": "Selam",
    "first_contact_channel": "outreach",
    "urgent_needs": ("health_care",),
    "primary_language": "tir",
    "contact_method": "text",
    "safe_times": "after 18:00",
    "health_now": "not_good",
    "work_promised": "a hotel kitchen",
    "wishes": "a room with a lock",
}


def interviewed(desk: Desk) -> CaseId:
    """Answer, prefer not to say once, finish."""
    interview = OpenInterview(desk)
    interview.open()
    for question, value in ANSWERS.items():
        interview.answer(question, value)
    interview.finish()
    interview.close()
    (line,) = _cases(desk)
    return line.case.id


def _cases(desk: Desk) -> tuple[casework.CaseLine, ...]:
    found: list[tuple[casework.CaseLine, ...]] = []
    desk.ask(lambda notebook: casework.case_list(notebook, CaseFilter.ALL, ""), found.append, _never)
    return found[0]


def _never(problem: Exception) -> None:
    raise problem


def agreed(desk: Desk, case_id: CaseId) -> None:
    """Yes to health care, no to the police, spoken before a witness."""
    talk = ConsentTalk(desk)
    talk.open(case_id)
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.answer(Purpose.POLICE, Decision.NO)
    for item in (*(one.id for one in talk.state.told), *set(WorkerCheck) - {WorkerCheck.CHILD}):
        talk.tick(item, done=True)
    talk.confirm_by(ConsentMethod.SPOKEN_WITNESSED)
    talk.write(Note.WITNESS, "Interpreter")
    assert talk.state.missing == ()
    talk.save()
    talk.close()


def referred(desk: Desk, case_id: CaseId, hope: str, stick: Path) -> Path:
    """Who, why, what, check, send; the file is written, read back and handed over."""
    wizard = ReferralWizard(desk)
    wizard.open(case_id)
    organisation = next(one.organisation for one in wizard.candidates if one.organisation.id == hope)
    wizard.choose_organisation(organisation.id)
    wizard.choose_purpose(Purpose.HEALTH)
    wizard.confirm_read(on=True)
    wizard.create(Target(Channel.USB, stick))
    wizard.carrying.mark_handed_over()
    wizard.close()
    (file,) = stick.glob("*.fcb")
    return file


def test_two_workers_complete_the_main_job(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path
) -> None:
    ours, theirs = desk_for(notebook), desk_for(other_notebook)
    hope = introduced(notebook, other_notebook)
    stick, way_back = tmp_path / "stick", tmp_path / "way_back"
    stick.mkdir()
    way_back.mkdir()

    case_id = interviewed(ours)
    agreed(ours, case_id)
    casework.plan_step(
        notebook,
        case_id,
        NewStep(kind=StepKind.GIVEN_HERE, service="clothes", title="Clothes", delivered=True),
    )
    file = referred(ours, case_id, hope, stick)

    inbox = Exchange(theirs)
    inbox.open(ExchangeTab.INBOX)
    inbox.import_file(file)
    review = IncomingReview(theirs)
    (arrived,) = _incoming(other_notebook)
    review.open(arrived.bundle_id)
    review.accept_as_new()
    review.carrying.carry(Target(Channel.USB, way_back))
    (answer,) = way_back.glob("*.fcb")

    outbox = Exchange(ours)
    outbox.open(ExchangeTab.OUTBOX)
    outbox.import_file(answer)

    sheet = casework.case_sheet(notebook, case_id)
    assert sheet.referrals[0].state is ReferralState.ACCEPTED
    assert [step.status for step in sheet.steps] == [StepStatus.DELIVERED]
    with notebook.reading() as tx:
        assert tx.referrals.events(sheet.referrals[0].id)[-1].proof is Proof.SIGNED_RECEIPT
        assert tx.audit.is_whole()
    (accepted,) = _cases(theirs)
    assert accepted.case.person.alias == "Selam"
    assert accepted.case.safe_contact.times == "after 18:00"
    with other_notebook.reading() as tx:
        told = set(tx.interviews.current_answers(accepted.case.id))
    assert "health_now" in told
    assert not told & {"work_promised", "wishes"}


def _incoming(notebook: Notebook) -> tuple[IncomingReferral, ...]:
    with notebook.reading() as tx:
        return tx.incoming.all(5)
