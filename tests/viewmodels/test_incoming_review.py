"""Deciding about a referral somebody sent us."""

from __future__ import annotations

import pytest

from fieldcase.domain.incoming import IncomingState, Reply
from fieldcase.domain.referral import ReferralState
from fieldcase.services import receiving
from fieldcase.services.casework import case_sheet
from fieldcase.services.outbox import exchange_sheet
from fieldcase.viewmodels.carrying import Channel, Target
from fieldcase.viewmodels.incoming_review import IncomingReview
from tests.notebooks import desk_for
from tests.viewmodels import referral_world as world


@pytest.fixture
def review(notebook, other_notebook, tmp_path):
    bundle_id = world.arrived(notebook, other_notebook, tmp_path / "there")
    made = IncomingReview(desk_for(other_notebook))
    made.open(bundle_id)
    return made


def test_accepting_makes_a_case_and_an_answer_that_can_be_carried_back(
    review, notebook, other_notebook, tmp_path
):
    review.accept_as_new()
    back = tmp_path / "back"
    back.mkdir()
    review.carrying.carry(Target(Channel.USB, back))
    receiving.open_file(notebook, next(back.glob("*.fcb")))

    answered = review.state.answered
    assert answered is not None
    assert case_sheet(other_notebook, answered.case_id).case.person.alias == "Selam"
    assert exchange_sheet(notebook).referrals[0].referral.state is ReferralState.ACCEPTED


def test_adding_to_a_case_overwrites_nothing(review, other_notebook):
    case_id = world.interviewed(other_notebook, alias="Sister S.")

    review.search_cases("sister")
    review.compare_with(review.state.cases[0].id)
    review.merging.add()

    assert review.state.cases[0].id == case_id
    assert case_sheet(other_notebook, case_id).case.person.alias == "Sister S."


def test_saying_that_we_cannot_help_keeps_nothing_of_the_person(review, other_notebook):
    review.decline("no_capacity", "Try again in a week")

    incoming = exchange_sheet(other_notebook).incoming[0]
    assert incoming.state is IncomingState.DECLINED
    assert (incoming.items, incoming.message) == ((), "")
    assert review.state.answered is not None
    assert review.state.answered.reply is Reply.DECLINED


def test_what_is_kept_for_later_can_still_be_decided(review):
    review.keep()
    kept = review.state.open_to_decide
    assert review.state.sheet is not None

    review.open(review.state.sheet.incoming.bundle_id)

    assert not kept
    assert review.state.open_to_decide


def test_a_decision_is_made_once(review, other_notebook):
    review.accept_as_new()

    review.decline("no_capacity", "")

    assert len(exchange_sheet(other_notebook).replies) == 1
    assert exchange_sheet(other_notebook).incoming[0].state is IncomingState.ACCEPTED
