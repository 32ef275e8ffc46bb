"""A file on its way is never forgotten, never hurried, and never called sent before it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.ids import BundleId, PlaceId
from fieldcase.domain.sending import (
    LONGEST_PAUSE,
    Sending,
    SendingState,
    Setback,
    again,
    arrived,
    is_due,
    set_back,
    went_on,
)

NOON = datetime(2025, 11, 22, 12, 0, tzinfo=UTC)
FRESH = Sending(bundle_id=BundleId("b"), place_id=PlaceId("p"), queued_at=NOON, next_try_at=NOON)
HEALS = Setback(code="delivery.unreachable", retryable=True)
STAYS = Setback(code="delivery.sign_in", retryable=False)

chances = st.floats(0, 1)


@given(st.lists(chances, min_size=1, max_size=40))
def test_every_pause_is_longer_than_nothing_and_never_above_an_hour(rolls: list[float]) -> None:
    sending = FRESH
    for chance in rolls:
        now = sending.next_try_at
        sending = set_back(sending, HEALS, now, chance)
        assert timedelta(seconds=20) < sending.next_try_at - now <= LONGEST_PAUSE
        assert sending.state is SendingState.WAITING
        assert not is_due(sending, now)
    assert sending.attempts == len(rolls)


def test_pauses_grow_from_half_a_minute_to_an_hour() -> None:
    sending, pauses = FRESH, []
    for _ in range(9):
        after = set_back(sending, HEALS, NOON, chance=1.0)
        pauses.append((after.next_try_at - NOON).total_seconds())
        sending = after

    assert pauses == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


@given(chances, st.integers(0, 86_400))
def test_a_place_that_asks_for_patience_is_given_it(chance: float, seconds: int) -> None:
    asked = Setback(code="delivery.busy", retryable=True, retry_after=timedelta(seconds=seconds))

    after = set_back(FRESH, asked, NOON, chance)

    assert after.next_try_at - NOON >= min(timedelta(seconds=seconds), LONGEST_PAUSE)


def test_what_only_a_person_can_mend_stops_and_says_why() -> None:
    after = set_back(FRESH, STAYS, NOON, 0.5)

    assert (after.state, after.trouble) == (SendingState.STOPPED, "delivery.sign_in")
    assert not is_due(after, NOON + timedelta(days=400))


def test_a_person_may_try_again_at_once_and_nothing_sent_is_sent_again() -> None:
    stopped = set_back(FRESH, STAYS, NOON, 0.5)
    sent = arrived(FRESH, NOON)

    assert is_due(again(stopped, NOON), NOON)
    assert again(sent, NOON) == sent


@given(st.lists(st.integers(0, 9), max_size=12))
def test_a_part_that_lies_there_stays_counted(steps: list[int]) -> None:
    sending = FRESH
    for done in steps:
        before = sending.parts_done
        sending = went_on(sending, done, 9)
        assert sending.parts_done >= before
