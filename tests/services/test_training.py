"""The practice notebooks are made of what real notebooks are made of."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import RiskLevel
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.errors import FormError, NotebookExistsError, NotebookReadOnlyError
from fieldcase.domain.interview import InterviewState
from fieldcase.domain.legal_tracks import Stage as LegalStage
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.forms.answers_check import check_answers, visible_questions
from fieldcase.forms.errors import Reason
from fieldcase.forms.values import Reply, from_text
from fieldcase.resources_root import find_resources
from fieldcase.services import answering, casework, outbox
from fieldcase.services.content import Content
from fieldcase.services.legal import legal_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.restoring import restore
from fieldcase.services.training import PRACTICE_PASSPHRASE, TrainingPlace, make_training
from fieldcase.services.training_story import DeliveredTold, ReferTold, StepTold, Story, load_story
from fieldcase.storage.cases import CaseFilter
from tests.notebooks import NOON
from tests.services.timelines import timeline_of

SECONDS = 4.0
"""Of this process: what else the computer does is not counted."""


@pytest.fixture(scope="module")
def training(tmp_path_factory: pytest.TempPathFactory, content: Content) -> TrainingPlace:
    """Both practice notebooks, made at Saturday noon."""
    return make_training(
        tmp_path_factory.mktemp("training") / "practice", FixedClock(NOON), secrets.token_bytes, content
    )


@pytest.fixture(scope="module")
def northern(training: TrainingPlace) -> Iterator[Notebook]:
    """The practice notebook of Northern Outreach, open."""
    notebook = open_notebook(training.northern, PRACTICE_PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    yield notebook
    notebook.vault.close()


@pytest.fixture(scope="module")
def hope(training: TrainingPlace) -> Iterator[Notebook]:
    """The practice notebook of the clinic, open."""
    notebook = open_notebook(training.hope, PRACTICE_PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    yield notebook
    notebook.vault.close()


@pytest.fixture(scope="module")
def story() -> Story:
    """What the data file tells."""
    return load_story(find_resources() / "training" / "cases.toml")


def sheets(notebook: Notebook) -> dict[str, casework.CaseSheet]:
    """Return every case file by alias."""
    lines = casework.case_list(notebook, CaseFilter.ALL, "")
    return {line.case.person.alias: casework.case_sheet(notebook, line.case.id) for line in lines}


def test_practice_is_ready_before_somebody_loses_patience(tmp_path: Path, content: Content) -> None:
    began = time.process_time()

    made = make_training(tmp_path / "practice", FixedClock(NOON), secrets.token_bytes, content)

    assert made.is_ready
    assert time.process_time() - began < SECONDS


def test_practice_begins_with_enough_people_to_learn_from(northern: Notebook) -> None:
    known = sheets(northern)

    assert {"Selam", "Person B", "Ioana", "Person F", "Linh", "Person K"} < set(known)
    assert len(known) >= 8
    assert len({sheet.case.person.primary_language for sheet in known.values()}) >= 8
    assert any(sheet.case.person.age_group == "9_17" for sheet in known.values())
    assert all(sheet.case.risk_level is not RiskLevel.UNASSESSED for sheet in known.values())


def test_practice_shows_a_day_with_something_of_everything(northern: Notebook) -> None:
    today = casework.today_sheet(northern)

    assert today.training
    assert {"Call interpreter (Tigrinya)", "Hand over USB to Hope Medical"} <= {
        due.step.title for due in today.due
    }
    assert len(today.waiting) >= 3
    assert today.consents_to_review == 2
    assert today.new_messages == 1
    assert today.unfinished
    assert today.last_backup is not None
    assert (NOON.date() - today.last_backup.date()).days == 2


def test_selam_stands_as_in_the_design(northern: Notebook) -> None:
    selam = sheets(northern)["Selam"]

    assert selam.case.risk_level is RiskLevel.HIGH
    assert {purpose for purpose, one in selam.decisions.items() if one.decision is Decision.YES} == {
        Purpose.SHELTER,
        Purpose.HEALTH,
        Purpose.LEGAL,
    }
    assert selam.decisions[Purpose.POLICE].decision is Decision.NO
    assert selam.referrals[0].state is ReferralState.PREPARED
    assert selam.case.safe_contact.times == "after 18:00"
    assert selam.interviews[0].state is InterviewState.PAUSED


def test_practice_shows_somebody_at_every_turn_before_the_law(northern: Notebook) -> None:
    lines = {one.case.person.alias: one.case.id for one in casework.case_list(northern, CaseFilter.ALL, "")}
    stages = {
        alias: {one.entry.stage for one in legal_sheet(northern, lines[alias]).records}
        for alias in ("Navid", "Rajan", "Ardita")
    }

    assert stages["Navid"] == {LegalStage.SAYS_CHILD, LegalStage.REQUESTED}
    assert {LegalStage.REASONABLE_GROUNDS, LegalStage.RUNNING} <= stages["Rajan"]
    assert LegalStage.CHOSEN in stages["Ardita"]


def test_referrals_stand_in_many_states(northern: Notebook) -> None:
    lines = outbox.exchange_sheet(northern).referrals

    states = {line.referral.state for line in lines}
    proofs = {event.proof for line in lines for event in line.events}
    assert states >= {
        ReferralState.PREPARED,
        ReferralState.SENT,
        ReferralState.RECEIVED,
        ReferralState.ACCEPTED,
        ReferralState.STARTED,
        ReferralState.DECLINED,
    }
    assert proofs == {Proof.OURS, Proof.TOLD, Proof.SIGNED_RECEIPT}


def test_the_directory_has_keys_in_every_usual_state(northern: Notebook) -> None:
    with northern.reading() as tx:
        organisations = tx.directory.all()

    states = [one.key_state for one in organisations]
    assert len(organisations) >= 8
    assert {
        KeyState.CHECKED_IN_PERSON,
        KeyState.CHECKED_BY_CALL,
        KeyState.UNCHECKED,
        KeyState.NO_CARD,
    } == set(states)
    assert all(one.made_up for one in organisations)


def test_the_waiting_referral_can_be_accepted(content: Content, tmp_path: Path) -> None:
    fresh = make_training(tmp_path / "practice", FixedClock(NOON), secrets.token_bytes, content)
    notebook = open_notebook(fresh.northern, PRACTICE_PASSPHRASE, FixedClock(NOON), secrets.token_bytes)
    waiting = outbox.exchange_sheet(notebook).incoming[0]

    answered = answering.accept(notebook, waiting.bundle_id)

    assert "Mariam" in sheets(notebook)
    assert answered.case_id is not None
    notebook.vault.close()


def test_every_made_up_answer_fits_its_question(northern: Notebook, hope: Notebook, content: Content) -> None:
    form = content.library.form("intake")
    problems, hidden = [], []
    for notebook in (northern, hope):
        for alias, sheet in sheets(notebook).items():
            with notebook.reading() as tx:
                answers = tx.interviews.current_answers(sheet.case.id)
            kinds = {question.id: question.type for question in form.questions}
            replies = {
                name: Reply(one.state, from_text(kinds[name], one.value_json))
                for name, one in answers.items()
            }
            shown = {question.id for question in visible_questions(form, replies)}
            hidden += [(alias, name) for name in replies if name not in shown]
            found = check_answers(form, replies, code_lists=content.code_lists, today=NOON.date()).found
            # A conversation may stop before everything was asked, and a partner passes on only a part.
            problems += [(alias, one) for one in found if one[1] is not Reason.NEEDED_TO_SEND]

    assert problems == []
    assert hidden == []


def test_some_questions_were_met_with_a_special_answer(northern: Notebook) -> None:
    ids = [sheet.case.id for sheet in sheets(northern).values()]
    with northern.reading() as tx:
        states = {answer.state for one in ids for answer in tx.interviews.current_answers(one).values()}

    assert states >= {
        AnswerState.ANSWERED,
        AnswerState.PREFERS_NOT,
        AnswerState.UNKNOWN,
        AnswerState.NOT_ASKED,
    }


def test_every_code_of_the_story_is_on_its_list(story: Story, content: Content) -> None:
    lists = content.code_lists
    told_of_all = [told for case in story.cases for told in case.moments]
    used = [("service_type", told.service) for told in told_of_all if isinstance(told, StepTold)]
    used += [("organisation_kind", partner.kind) for partner in story.partners]
    used += [("language", language) for partner in story.partners for language in partner.languages]

    assert [pair for pair in used if lists.code(*pair) is None] == []


def test_every_word_of_the_story_tells_of_somebody_known(story: Story) -> None:
    told_of = {partner.key for partner in story.partners} | {office.key for office in story.offices}

    assert {case.office for case in story.cases} <= {office.key for office in story.offices}
    told = [told for case in story.cases for told in case.moments]
    assert {one.to for one in told if isinstance(one, ReferTold | DeliveredTold)} <= told_of


def test_the_record_of_both_notebooks_is_whole_and_runs_forwards(northern: Notebook, hope: Notebook) -> None:
    for notebook in (northern, hope):
        with notebook.reading() as tx:
            assert tx.audit.is_whole()
        assert notebook.vault.problems() == ()
        for sheet in sheets(notebook).values():
            moments = [entry.at for entry in timeline_of(notebook, sheet.case.id)]
            assert moments == sorted(moments, reverse=True)
            assert moments[0] <= NOON
            assert moments[-1] > NOON - timedelta(days=300)


def test_the_stick_of_practice_is_empty(training: TrainingPlace) -> None:
    assert list(training.stick.iterdir()) == []


def test_the_backup_of_practice_can_be_put_back(training: TrainingPlace, tmp_path: Path) -> None:
    (made,) = training.backups.iterdir()

    restored = restore(
        made, Place(tmp_path / "again"), PRACTICE_PASSPHRASE, FixedClock(NOON), secrets.token_bytes
    )

    assert restored.contents.counts.cases >= 8


def test_what_is_there_already_is_left_alone(tmp_path: Path, content: Content) -> None:
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "letter.txt").write_text("mine")

    with pytest.raises(NotebookExistsError):
        make_training(tmp_path / "practice", FixedClock(NOON), secrets.token_bytes, content)

    assert [path.name for path in tmp_path.rglob("*")] == ["practice", "letter.txt"]


def test_practice_that_cannot_be_finished_leaves_nothing(tmp_path: Path, content: Content) -> None:
    """Randomness that runs dry stands for any trouble in the middle."""
    drawn = 0

    def running_dry(size: int) -> bytes:
        nonlocal drawn
        drawn += 1
        if drawn > 60:
            raise OSError
        return secrets.token_bytes(size)

    with pytest.raises(NotebookReadOnlyError):
        make_training(tmp_path / "practice", FixedClock(NOON), running_dry, content)

    assert list(tmp_path.iterdir()) == []


def test_a_story_with_a_slip_of_the_pen_says_where(tmp_path: Path) -> None:
    text = (find_resources() / "training" / "cases.toml").read_text("utf-8")
    (tmp_path / "cases.toml").write_text(text.replace('level = "high"', 'level = "higher"', 1), "utf-8")

    with pytest.raises(FormError) as refusal:
        load_story(tmp_path / "cases.toml")

    assert refusal.value.code == "form.story"
    assert "level" in str(refusal.value.facts["place"])


@pytest.mark.parametrize("hour", [0, 3, 12, 21])
def test_practice_can_be_made_at_any_hour(hour: int, tmp_path: Path, content: Content) -> None:
    moment = NOON.replace(hour=hour, minute=20)

    made = make_training(tmp_path / "practice", FixedClock(moment), secrets.token_bytes, content)

    assert made.is_ready
