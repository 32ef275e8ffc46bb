"""How a passphrase becomes a key."""

from __future__ import annotations

import time

import pytest

from fieldcase.keys.errors import KdfTooCostlyError
from fieldcase.keys.kdf import (
    DEFAULT_COST,
    FLOOR_COST,
    MAX_PASSES,
    SALT_BYTES,
    KdfCost,
    calibrate,
    derive_key,
)

SALT = bytes(range(SALT_BYTES))


def test_the_same_passphrase_typed_on_another_keyboard_gives_the_same_key():
    """One system writes é as one character, another as e with an accent after it."""
    composed = derive_key("caf\u00e9 at the harbour", SALT, FLOOR_COST)
    decomposed = derive_key("cafe\u0301 at the harbour", SALT, FLOOR_COST)

    assert composed == decomposed


def test_salt_and_cost_both_change_the_key():
    key = derive_key("harbour lantern meadow", SALT, FLOOR_COST)

    assert derive_key("harbour lantern meadow", SALT[::-1], FLOOR_COST) != key
    assert derive_key("harbour lantern meadow", SALT, KdfCost(64, 4)) != key


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(63, 3),
        KdfCost(64, 2),
        KdfCost(1025, 3),
        KdfCost(1 << 40, 1),
        KdfCost(64, 21),
        KdfCost(256, 0),
        KdfCost(256, -1),
        KdfCost(-256, 3),
        KdfCost(256, 3, lanes=4),
        KdfCost(256, 3, lanes=0),
    ],
)
def test_a_cost_out_of_bounds_is_turned_down_before_any_work(cost):
    started = time.process_time()
    with pytest.raises(KdfTooCostlyError) as refusal:
        derive_key("harbour lantern meadow", SALT, cost)

    assert time.process_time() - started < 0.05
    assert refusal.value.code == "keys.too_costly"


@pytest.mark.parametrize("cost", [FLOOR_COST, DEFAULT_COST, KdfCost(65, 1), KdfCost(1024, 20)])
def test_the_costs_between_floor_and_ceiling_are_accepted(cost):
    cost.require_acceptable()


@pytest.mark.parametrize(("taken", "passes"), [(0.1, MAX_PASSES), (0.3, 10), (0.9, 3), (30.0, 3)])
def test_a_faster_computer_gets_more_passes_never_fewer_than_three(taken, passes):
    clock = iter([100.0, 100.0 + taken])

    cost = calibrate(lambda: next(clock), seconds=1.0, memory_mib=64)

    assert cost == KdfCost(64, passes)
