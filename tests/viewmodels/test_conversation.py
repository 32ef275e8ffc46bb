"""One question at a time, and a talk that is stopped."""

from __future__ import annotations

import pytest

from fieldcase.domain.interview import Distress, InterviewState
from fieldcase.domain.user import Role
from fieldcase.services.intake import resume
from fieldcase.services.stopping import StopGiven, stops
from fieldcase.viewmodels.conversation import Conversation
from fieldcase.viewmodels.fitting_forms import fitting_forms
from fieldcase.viewmodels.interview import OpenInterview


@pytest.fixture
def talk(desk):
    model = OpenInterview(desk)
    model.open()
    yield model
    model.close()


@pytest.fixture
def conversation(desk, talk):
    model = Conversation(desk, talk)
    model.show(one_at_a_time=True)
    return model


def test_next_asks_one_question_after_another_and_back_returns(conversation):
    seen = [conversation.asked.question.id]
    for _ in range(3):
        conversation.next()
        seen.append(conversation.asked.question.id)
    conversation.back()

    assert seen == ["alias", "first_contact_channel", "private_place", "interpreter_needed"]
    assert conversation.asked.question.id == "private_place"


def test_the_last_question_of_a_section_leads_into_the_next(conversation, talk):
    conversation.look_at("support_person")
    conversation.next()

    assert (talk.view.place, conversation.asked.question.id) == (1, "safety_tonight")
    conversation.back()
    assert (talk.view.place, conversation.asked.question.id) == (0, "support_person")


def test_going_on_to_the_end_reaches_the_check_page(conversation, talk):
    for _ in range(100):
        if not talk.view.at_check:
            conversation.next()

    assert talk.view.at_check
    assert conversation.asked is None


def test_the_person_is_asked_in_their_own_language(conversation, talk):
    assert not conversation.has_two_languages
    talk.answer("primary_language", "ara")

    assert conversation.language == "ar"
    assert conversation.spoken.label != conversation.asked.text.label


def test_a_chosen_language_is_one_the_form_has_words_in(conversation):
    conversation.speak("ro")
    assert conversation.spoken.label == "Cum doriți să vă spunem?"

    conversation.speak("tlh")
    assert conversation.language == "en"


def test_a_choice_too_long_to_stand_in_both_languages_stands_in_the_workers(conversation):
    conversation.speak("ro")
    conversation.look_at("first_contact_channel")
    asked, spoken = conversation.asked, conversation.spoken
    long = spoken.but(options=tuple(one.but(label="ă" * 600) for one in spoken.options))

    assert "\n" in conversation.both(asked, spoken, ()).text.options[0].label
    assert conversation.both(asked, long, ()).text.options == asked.text.options


def test_changing_the_view_loses_no_answer(conversation, talk):
    talk.answer("alias", "Selam")
    conversation.show(one_at_a_time=False)

    assert talk.view.filled.replies["alias"].value == "Selam"


def test_what_was_said_about_a_stop_is_kept_with_the_interview(talk, notebook):
    talk.answer("alias", "Selam")
    talk.stop(StopGiven(stop_requested=True, distress=Distress.SEVERE, breaks=2, debrief_done=True))

    interview = resume(notebook, talk.view.interview.id).interview
    (kept,) = stops(notebook, interview.id)
    assert interview.state is InterviewState.PAUSED
    assert (kept.stop_requested, kept.distress, kept.breaks, kept.debrief_done) == (
        True,
        Distress.SEVERE,
        2,
        True,
    )


def test_stopping_before_anything_was_said_keeps_nothing(talk, notebook):
    talk.stop(StopGiven())

    with notebook.reading() as tx:
        assert tx.cases.count() == 0


def test_a_new_person_is_not_offered_a_follow_up(desk):
    offered = [one.id for one in fitting_forms(desk, None, Role.WORKER)]

    assert offered == ["intake", "intake_child", "outreach", "shelter_arrival"]


def test_a_child_is_never_offered_the_long_intake(desk, talk):
    talk.answer("age_group", "9_17")

    offered = [one.id for one in fitting_forms(desk, talk.view.case, Role.WORKER)]
    assert offered == ["intake_child", "shelter_arrival", "follow_up"]


def test_what_happened_is_asked_only_where_nobody_listens(talk):
    shown = {one.question.id for one in talk.view.filled.questions(12) if one.applies}
    talk.answer("private_place", value=False)
    closed = {one.question.id for one in talk.view.filled.questions(12) if one.applies}

    assert "control_means" in shown
    assert closed == set()
