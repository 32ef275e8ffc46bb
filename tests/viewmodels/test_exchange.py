"""The outbox and the inbox, between two real notebooks."""

from __future__ import annotations

import pytest

from fieldcase.domain.incoming import Reply
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.referral import Proof, ReferralState
from fieldcase.services import answering, directory, receiving
from fieldcase.services.sharing import REFERRAL_TOPICS
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import ExchangeTab
from fieldcase.viewmodels.exchange import Exchange, ExchangeState, tellable
from tests.notebooks import desk_for
from tests.viewmodels import referral_world as world


@pytest.fixture
def exchange(desk: Desk) -> Exchange:
    return Exchange(desk)


def sheet_of(state: ExchangeState):
    assert state.sheet is not None
    return state.sheet


@pytest.fixture
def referral(notebook, other_notebook):
    hope = world.introduced(notebook, other_notebook)
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    return world.referred(notebook, case_id, hope)


def test_what_they_told_us_is_kept_apart_from_what_they_signed(exchange, referral):
    exchange.open(ExchangeTab.OUTBOX)
    exchange.mark_handed_over(referral.bundle_id)

    exchange.note_told(referral.id, ReferralState.ACCEPTED, "Amal, by telephone")

    line = sheet_of(exchange.state).referrals[0]
    assert line.referral.state is ReferralState.ACCEPTED
    assert (line.events[-1].proof, line.events[-1].detail) == (Proof.TOLD, "Amal, by telephone")


def test_only_what_can_follow_may_have_been_told(exchange, referral):
    assert tellable(referral) == (ReferralState.RECEIVED, ReferralState.ACCEPTED, ReferralState.DECLINED)


def test_an_answer_that_comes_back_moves_its_referral_on(
    exchange, referral, notebook, other_notebook, tmp_path
):
    exchange.open(ExchangeTab.OUTBOX)
    arrived = receiving.open_file(
        other_notebook, world.written(notebook, referral.bundle_id, tmp_path / "there")
    )
    answered = answering.decline(other_notebook, arrived.bundle_id, "no_capacity", "")

    exchange.import_file(world.written(other_notebook, answered.bundle_id, tmp_path / "back"))

    line = sheet_of(exchange.state).referrals[0]
    assert exchange.state.arrived is not None
    assert exchange.state.arrived.reply is Reply.DECLINED
    assert line.referral.state is ReferralState.DECLINED
    assert line.events[-1].proof is Proof.SIGNED_RECEIPT
    assert line.events[-1].reason == "no_capacity"


def test_a_referral_that_arrives_is_opened_to_be_read(referral, notebook, other_notebook, tmp_path):
    theirs = Exchange(desk_for(other_notebook))
    theirs.open(ExchangeTab.OUTBOX)

    theirs.import_file(world.written(notebook, referral.bundle_id, tmp_path))

    assert theirs.state.tab is ExchangeTab.INBOX
    assert theirs.state.reviewing == referral.bundle_id
    assert sheet_of(theirs.state).waiting_count == 1


def test_a_file_that_cannot_be_opened_changes_nothing_and_is_said_until_dismissed(exchange, tmp_path):
    exchange.open(ExchangeTab.INBOX)
    before = exchange.state.sheet
    stranger = tmp_path / "holiday.fcb"
    stranger.write_bytes(b"a picture of the sea")

    exchange.import_file(stranger)
    exchange.show(ExchangeTab.OUTBOX)

    assert exchange.state.sheet == before
    assert exchange.state.trouble is not None
    exchange.dismiss()
    assert exchange.state.trouble is None


def test_a_sender_nobody_introduced_is_named_as_missing(notebook, other_notebook, tmp_path):
    hope = directory.keep_card(notebook, other_notebook.office.card.encode())
    directory.record_key_check(notebook, hope, KeyState.CHECKED_IN_PERSON, "Amal")
    world.described(notebook, hope)
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)
    sent = world.referred(notebook, case_id, hope)
    theirs = Exchange(desk_for(other_notebook))

    theirs.import_file(world.written(notebook, sent.bundle_id, tmp_path))

    assert theirs.state.trouble is not None
    assert theirs.state.trouble.code == "bundle.E_SENDER_UNKNOWN"


def test_the_page_reads_again_when_something_went_out_elsewhere(exchange, desk, notebook, other_notebook):
    exchange.open(ExchangeTab.OUTBOX)
    hope = world.introduced(notebook, other_notebook)
    case_id = world.interviewed(notebook)
    world.agreed(notebook, case_id)

    def refer(ours):
        world.referred(ours, case_id, hope)
        return REFERRAL_TOPICS

    desk.change(refer, None, pytest.fail)

    assert len(sheet_of(exchange.state).referrals) == 1


def test_a_closed_page_listens_no_more(exchange, desk):
    exchange.close()

    assert desk.changed.listener_count == 0
