"""Nobody answers a referral: that is noted when the time has run out, and undone by the first word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.changes import Topic
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import TransitionError
from fieldcase.domain.ids import ReferralId
from fieldcase.domain.referral import Referral, ReferralState
from fieldcase.domain.user import Role
from fieldcase.services import answering, outbox
from fieldcase.services.notebook import Notebook
from fieldcase.services.silence import REMINDED, note_reminded, note_silence
from tests.services.exchanging import carried, referred, sealed_path

TWO_WEEKS = timedelta(days=14)
"""How long an answer to a referral without hurry is waited for."""


@pytest.fixture
def referral(notebook: Notebook, other_notebook: Notebook) -> Referral:
    """A referral without hurry, handed over at noon."""
    return referred(notebook, other_notebook)


def passes(notebook: Notebook, time: timedelta) -> None:
    clock = notebook.clock
    assert isinstance(clock, FixedClock)
    clock.move_to(clock.now() + time)


def states(notebook: Notebook, referral_id: ReferralId) -> list[ReferralState]:
    with notebook.reading() as tx:
        return [event.state for event in tx.referrals.events(referral_id)]


def test_while_there_is_time_nobody_is_silent(notebook: Notebook, referral: Referral) -> None:
    passes(notebook, TWO_WEEKS - timedelta(minutes=1))

    assert note_silence(notebook) is Topic.NONE
    assert states(notebook, referral.id)[-1] is ReferralState.SENT


def test_silence_is_noted_once(notebook: Notebook, referral: Referral) -> None:
    passes(notebook, TWO_WEEKS)

    first, second = note_silence(notebook), note_silence(notebook)

    assert (first, second) == (Topic.OUTBOX | Topic.CASES, Topic.NONE)
    assert states(notebook, referral.id).count(ReferralState.NO_RESPONSE) == 1


def test_who_may_not_write_notes_nothing(notebook: Notebook, referral: Referral) -> None:
    passes(notebook, TWO_WEEKS)
    reader = notebook.user.but(role=Role.READ_ONLY)

    assert note_silence(replace(notebook, user=reader)) is Topic.NONE


def test_a_late_answer_still_counts(
    notebook: Notebook, other_notebook: Notebook, referral: Referral, tmp_path: Path
) -> None:
    carried(sealed_path(notebook, referral.bundle_id), other_notebook)
    passes(notebook, TWO_WEEKS)
    note_silence(notebook)

    answer = answering.accept(other_notebook, referral.bundle_id)
    carried(sealed_path(other_notebook, answer.bundle_id), notebook)

    assert states(notebook, referral.id)[-2:] == [ReferralState.NO_RESPONSE, ReferralState.ACCEPTED]


def test_after_a_reminder_they_have_as_long_again(notebook: Notebook, referral: Referral) -> None:
    passes(notebook, TWO_WEEKS)
    note_silence(notebook)

    note_reminded(notebook, referral.id)
    passes(notebook, TWO_WEEKS - timedelta(minutes=1))
    early = note_silence(notebook)
    passes(notebook, timedelta(minutes=1))
    late = note_silence(notebook)

    with notebook.reading() as tx:
        details = [event.detail for event in tx.referrals.events(referral.id)]
    assert (early, bool(late)) == (Topic.NONE, True)
    assert details.count(REMINDED) == 1


def test_the_same_file_by_another_channel_begins_the_time_anew(
    notebook: Notebook, referral: Referral
) -> None:
    passes(notebook, TWO_WEEKS)
    note_silence(notebook)

    outbox.mark_handed_over(notebook, referral.bundle_id, "email")

    assert states(notebook, referral.id)[-1] is ReferralState.SENT
    assert note_silence(notebook) is Topic.NONE


def test_who_has_answered_is_not_asked_again(notebook: Notebook, referral: Referral) -> None:
    outbox.note_told(notebook, referral.id, ReferralState.ACCEPTED, "by telephone")

    with pytest.raises(TransitionError):
        note_reminded(notebook, referral.id)
