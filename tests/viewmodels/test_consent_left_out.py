"""The talk about consent: a yes that leaves something out, a copy of what was decided."""

from __future__ import annotations

import pytest

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose
from fieldcase.domain.ids import CaseId
from fieldcase.domain.prints import PrintKind
from fieldcase.services.consent import Talk, consent_sheet, record_talk
from fieldcase.viewmodels.consent_draft import WorkerCheck
from fieldcase.viewmodels.consent_talk import ConsentTalk
from fieldcase.viewmodels.destinations import Destination, PrintPage
from tests.journeys.test_main_job import SPOKEN, interviewed
from tests.viewmodels.test_consent_talk import INK, told_and_understood


@pytest.fixture
def case_id(notebook) -> CaseId:
    return interviewed(notebook, alias="Selam", primary_language="ara", age_group="18_25")


@pytest.fixture
def talk(desk, case_id) -> ConsentTalk:
    talk = ConsentTalk(desk)
    talk.open(case_id)
    return talk


def test_what_the_person_leaves_out_is_kept_with_their_yes(notebook, talk, case_id):
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.leave_out(Purpose.HEALTH, DataCategory.HEALTH, out=True)
    talk.leave_out(Purpose.HEALTH, DataCategory.IDENTITY, out=True)
    talk.leave_out(Purpose.HEALTH, DataCategory.IDENTITY, out=False)
    told_and_understood(talk)
    talk.sign(INK)

    talk.save()

    assert consent_sheet(notebook, case_id).decisions[Purpose.HEALTH].without == {DataCategory.HEALTH}


def test_who_wants_a_copy_comes_to_it_after_saving(desk, talk, case_id):
    gone: list[Destination] = []
    desk.navigated.subscribe(gone.append)
    talk.answer(Purpose.POLICE, Decision.NO)
    talk.tick(WorkerCheck.COPY, done=True)

    talk.save()

    assert gone == [PrintPage(case_id, PrintKind.DECISIONS)]


def test_saying_yes_again_makes_nothing_wider(notebook, talk, case_id):
    narrow = Talk(
        decided={Purpose.HEALTH: Decision.YES},
        conversation=SPOKEN,
        left_out={Purpose.HEALTH: frozenset({DataCategory.HEALTH})},
    )
    record_talk(notebook, case_id, narrow)
    talk.open(case_id)

    talk.answer(Purpose.HEALTH, Decision.YES)

    card = next(one for one in talk.state.cards if one.words.purpose is Purpose.HEALTH)
    assert card.left_out == {DataCategory.HEALTH}


def test_another_answer_forgets_what_was_left_out(talk):
    talk.answer(Purpose.HEALTH, Decision.YES)
    talk.leave_out(Purpose.HEALTH, DataCategory.HEALTH, out=True)

    talk.answer(Purpose.HEALTH, Decision.NO)

    assert talk.state.draft.left_out == {}
