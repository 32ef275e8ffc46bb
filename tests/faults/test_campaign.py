"""Nothing acknowledged is lost and nothing is half, whatever happens to the computer."""

from __future__ import annotations

import random
import sys

import pytest

from tests.faults import powercuts
from tests.faults.campaign import FAULTS, SEED, Fault
from tests.faults.ground import quick_folder

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the faults are made with means of Linux"),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_nothing_acknowledged_is_lost_and_nothing_is_half(fault: Fault) -> None:
    with quick_folder() as scratch:
        row = fault.tried(scratch, fault.few)

    assert (row.lost, row.corrupt, row.wrong) == (0, 0, []), row
    assert row.trials >= fault.few


def test_the_campaign_sees_the_losses_of_a_careless_setting() -> None:
    """A campaign that finds nothing proves nothing, unless it finds what is known to be there."""
    chance = random.Random(SEED)  # noqa: S311  (the same tries each time)

    with quick_folder() as scratch:
        row = powercuts.power_cuts(scratch, 100, chance, careless=True)

    assert row.lost > 0
