"""The worker at the keyboard, the interview on the screen."""

from __future__ import annotations

import pytest

from tests.ui.intake.stage import Hands, framed


@pytest.fixture
def hands():
    """The worker's."""
    return Hands()


@pytest.fixture
def frame(qtbot, desk):
    """The frame with an interview page in it."""
    return framed(qtbot, desk)
