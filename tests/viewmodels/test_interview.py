"""What an interview keeps, when, and where it goes on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import CaseStatus, ContactMethod
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.ids import InterviewId
from fieldcase.domain.interview import GivenAnswer, InterviewState
from fieldcase.forms.values import Reply
from fieldcase.services.casework import case_sheet
from fieldcase.services.consent import record_decisions
from fieldcase.services.intake import again, resume, start
from fieldcase.viewmodels.answer_keeper import SaveState
from fieldcase.viewmodels.destinations import CasesPage, InterviewPage, TodayPage
from fieldcase.viewmodels.filled_form import Progress
from fieldcase.viewmodels.interview import OpenInterview
from fieldcase.viewmodels.risk_cues import RiskCue, cue_for
from tests.notebooks import keep_answer


def said(notebook, interview_id, question, value_json):
    answer = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=value_json)
    keep_answer(notebook, interview_id, answer)


def begun(desk):
    """Return a new interview."""
    model = OpenInterview(desk)
    model.open()
    return model


@pytest.fixture
def talk(desk):
    """A new interview."""
    model = begun(desk)
    yield model
    model.close()


@pytest.fixture
def gone_to(desk):
    """Where somebody was sent."""
    seen: list[object] = []
    desk.navigated.subscribe(seen.append)
    return seen


def number_of_cases(notebook):
    with notebook.reading() as tx:
        return tx.cases.count()


def answers_of(notebook, talk):
    with notebook.reading() as tx:
        return tx.interviews.current_answers(talk.view.case.id)


def place_of(talk, section_id):
    return next(i for i, one in enumerate(talk.view.filled.sections) if one.id == section_id)


def test_looking_at_an_empty_interview_creates_nothing(talk, notebook):
    talk.next()
    talk.keep_place()

    assert number_of_cases(notebook) == 0
    assert talk.saving.state is SaveState.NOTHING


def test_the_first_answer_opens_a_case(talk, notebook):
    talk.answer("alias", "Selam")

    assert number_of_cases(notebook) == 1
    assert talk.view.case.person.alias == "Selam"
    assert answers_of(notebook, talk)["alias"].value_json == '"Selam"'


def test_many_answers_open_only_one_case(talk, notebook):
    talk.answer("alias", "Selam")
    talk.answer("first_contact_channel", "outreach")
    talk.answer("urgent_needs", ("shelter_tonight", "phone"))

    assert number_of_cases(notebook) == 1
    assert set(answers_of(notebook, talk)) == {"alias", "first_contact_channel", "urgent_needs"}
    assert talk.view.filled.is_enough()


def test_every_kind_of_answer_comes_back_as_it_was_given(talk, desk):
    given = {
        "alias": "Selam",
        "first_contact_channel": "outreach",
        "urgent_needs": ("phone",),
        "health_urgent": True,
        "left_home": PartialDate(year=2025, month=3),
        "citizenship": "ER",
        "primary_language": "tir",
        "wishes": "A room\nwith a lock",
    }
    for name, value in given.items():
        talk.answer(name, value)

    other = OpenInterview(desk)
    other.open(interview_id=talk.view.interview.id)

    assert {name: other.view.filled.replies[name].value for name in given} == given
    other.close()


def test_what_lists_show_follows_the_answers(talk):
    talk.answer("alias", "Selam")
    talk.answer("primary_language", "tir")
    talk.answer("contact_method", "text")

    assert talk.view.case.person.primary_language == "tir"
    assert talk.view.case.safe_contact.method is ContactMethod.TEXT


@pytest.mark.parametrize("state", [AnswerState.PREFERS_NOT, AnswerState.UNKNOWN, AnswerState.NOT_ASKED])
def test_a_special_answer_is_kept_as_what_it_is(talk, notebook, state):
    talk.choose_special("age_group", state)

    assert answers_of(notebook, talk)["age_group"].state is state


def test_taking_a_special_answer_back_brings_the_answer_before_it(talk, notebook):
    talk.answer("alias", "Selam")
    talk.choose_special("alias", AnswerState.PREFERS_NOT)
    talk.choose_special("alias", None)

    assert talk.view.filled.replies["alias"] == Reply.of("Selam")
    assert answers_of(notebook, talk)["alias"].state is AnswerState.ANSWERED


def test_an_emptied_answer_becomes_not_asked_rather_than_nothing(talk, notebook):
    talk.answer("alias", "Selam")
    talk.answer("alias", None)

    assert answers_of(notebook, talk)["alias"].state is AnswerState.NOT_ASKED


def test_an_empty_field_that_was_never_filled_is_not_saved(talk, notebook):
    talk.answer("alias", "")

    assert number_of_cases(notebook) == 0


def test_skipping_hides_a_question_and_keeps_its_answer(talk, notebook):
    talk.answer("health_urgent", True)
    talk.answer("health_urgent_what", "Fever")
    talk.answer("health_urgent", False)

    shown = {one.question.id: one.applies for one in talk.view.filled.questions(place_of(talk, "safe_now"))}
    assert shown["health_urgent_what"] is False
    assert [line.question.id for line in talk.view.filled.no_longer_applying()] == ["health_urgent_what"]
    assert answers_of(notebook, talk)["health_urgent_what"].value_json == '"Fever"'


def test_a_line_for_something_else_no_longer_applies_when_something_else_is_chosen(talk):
    talk.answer("first_contact_channel", "other")
    talk.answer("first_contact_channel_other", "At the market")
    talk.answer("first_contact_channel", "outreach")

    dropped = talk.view.filled.no_longer_applying()
    assert [line.other for line in dropped] == ["At the market"]


def test_check_answers_lists_every_question_open_ones_too(talk):
    talk.answer("first_contact_channel", "other")
    talk.answer("first_contact_channel_other", "At the market")

    lines = [line for section in talk.view.filled.checked() for line in section.lines]
    channel = next(line for line in lines if line.question.id == "first_contact_channel")
    assert (channel.labels, channel.other) == (("Another way…",), "At the market")
    assert sum(line.reply is None for line in lines) == len(lines) - 1


def test_change_returns_to_the_list_of_answers(talk):
    talk.go_to(talk.view.check_place)
    talk.change("wishes")
    at_question = (talk.view.section, talk.view.focus_on)
    talk.next()

    assert at_question == ("what_next", "wishes")
    assert talk.view.at_check


def test_a_section_says_how_far_it_is(talk):
    place = place_of(talk, "what_next")
    before = talk.view.filled.progress(place, talk.view.visited)
    talk.answer("wishes", "Rest")
    started = talk.view.filled.progress(place, talk.view.visited)
    for name in ("first_step", "worries", "companion"):
        talk.choose_special(name, AnswerState.NOT_ASKED)

    assert (before, started) == (Progress.OPEN, Progress.STARTED)
    assert talk.view.filled.progress(place, talk.view.visited) is Progress.DONE


def test_a_section_somebody_looked_at_counts_as_started(talk):
    talk.next()

    assert talk.view.filled.progress(0, talk.view.visited) is Progress.STARTED


def test_less_time_is_left_when_more_is_answered(talk):
    before = talk.view.filled.minutes_left()
    for name in ("wishes", "first_step", "worries", "companion"):
        talk.choose_special(name, AnswerState.NOT_ASKED)

    assert before == 59
    assert talk.view.filled.minutes_left() == 54


def test_pausing_keeps_the_section_and_shows_the_case(talk, notebook, gone_to):
    talk.answer("alias", "Selam")
    talk.go_to(2)
    talk.pause()

    interview = resume(notebook, talk.view.interview.id).interview
    assert (interview.state, interview.section) == (InterviewState.PAUSED, "language")
    assert gone_to == [CasesPage(case_id=talk.view.case.id)]


def test_pausing_an_empty_interview_goes_to_today(talk, notebook, gone_to):
    talk.pause()

    assert gone_to == [TodayPage()]
    assert number_of_cases(notebook) == 0


def test_finishing_makes_the_case_active(talk, notebook, gone_to):
    talk.answer("alias", "Selam")
    talk.go_to(talk.view.check_place)
    talk.finish()

    sheet = resume(notebook, talk.view.interview.id)
    assert sheet.interview.state is InterviewState.DONE
    assert sheet.case.status is CaseStatus.ACTIVE
    assert gone_to == [CasesPage(case_id=sheet.case.id)]


def test_resuming_returns_to_the_section_where_it_was_left(talk, desk):
    talk.answer("alias", "Selam")
    talk.go_to(3)
    talk.keep_place()

    other = OpenInterview(desk)
    other.open(interview_id=talk.view.interview.id)

    assert other.view.section == "rights"
    assert other.destination == InterviewPage(interview_id=talk.view.interview.id)
    other.close()


def test_keeping_the_place_does_not_count_as_a_pause(talk, notebook):
    talk.answer("alias", "Selam")
    talk.go_to(3)
    talk.keep_place()

    assert resume(notebook, talk.view.interview.id).interview.state is InterviewState.RUNNING


def test_a_case_without_interview_gets_one_with_its_first_answer(desk, notebook):
    first = start(notebook, "intake", 1)
    keep_answer(
        notebook,
        first.interview.id,
        GivenAnswer(question="alias", state=AnswerState.ANSWERED, value_json='"Selam"'),
    )
    with notebook.writing() as tx:
        tx.interviews.save(first.interview.but(state=InterviewState.DONE))
    talk = OpenInterview(desk)
    talk.open(case_id=first.case.id)
    before = len(case_sheet(notebook, first.case.id).interviews)
    talk.answer("wishes", "Rest")

    assert talk.view.filled.replies["alias"].value == "Selam"
    assert (before, len(case_sheet(notebook, first.case.id).interviews)) == (1, 2)
    assert number_of_cases(notebook) == 1
    talk.close()


def test_the_unfinished_interview_of_a_case_is_gone_on_with(desk, notebook):
    first = start(notebook, "intake", 1)
    talk = begun(desk)
    talk.open(case_id=first.case.id)

    assert talk.view.interview.id == first.interview.id
    talk.close()


def test_news_from_elsewhere_is_read_again(talk, desk, notebook):
    talk.answer("alias", "Selam")
    case = talk.view.case
    talked = Conversation(language="ti", pack_version=1, method=ConsentMethod.SPOKEN_WITNESSED)
    record_decisions(notebook, case.id, {Purpose.SHELTER: Decision.YES}, talked)
    interview = again(notebook, case.id, "intake", 1).interview.id
    keep_answer(
        notebook, interview, GivenAnswer(question="wishes", state=AnswerState.ANSWERED, value_json='"Rest"')
    )

    desk.publish(Topic.CASES | Topic.CONSENT, initiator=object())

    assert talk.view.filled.replies["wishes"].value == "Rest"
    assert set(talk.view.decisions) == {Purpose.SHELTER}


def test_a_closed_interview_hears_no_more_news(desk):
    before = desk.changed.listener_count
    talk = OpenInterview(desk)
    talk.close()

    assert desk.changed.listener_count == before


def test_an_interview_that_is_not_there_says_so(desk):
    talk = OpenInterview(desk)
    codes = []
    talk.loading_failed.subscribe(lambda error: codes.append(error.code))
    talk.open(interview_id=InterviewId("0" * 32))

    assert codes == ["case.not_found"]
    talk.close()


def test_the_time_of_the_last_save_is_known(talk, notebook):
    notebook.clock.move_to(notebook.clock.now() + timedelta(hours=1))
    talk.answer("alias", "Selam")

    assert talk.saving.saved_at == notebook.clock.now()


@pytest.mark.parametrize(
    ("section", "question", "value", "cue"),
    [
        ("work_and_journey", "arranged_by", "family", RiskCue.MAY_KNOW_WHO_ARRANGED_IT),
        ("work_and_journey", "arranged_by", "alone", None),
        ("safe_now", "safety_tonight", "1", RiskCue.NOT_SAFE_TONIGHT),
        ("before_we_start", "private_place", False, RiskCue.NOT_PRIVATE),
        ("before_we_start", "private_place", True, None),
        ("about_you", "age_group", "9_17", RiskCue.MAY_BE_A_CHILD),
        ("safe_contact", "must_not_know", "A cousin", RiskCue.SOMEBODY_MUST_NOT_KNOW),
    ],
)
def test_a_reminder_follows_from_the_answers_of_its_page(section, question, value, cue):
    assert cue_for(section, {question: Reply.of(value)}) is cue
