"""The colours can be read."""

from __future__ import annotations

import re

import pytest

from fieldcase.resources_root import find_resources
from fieldcase.ui.common.tokens import LIGHT, PAIRS, THEMES, contrast


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_every_pair_of_colours_that_meet_can_be_told_apart(tokens, front, ground, least):
    assert contrast(getattr(tokens, front), getattr(tokens, ground)) >= least


def test_all_thirty_seven_pairs_are_looked_at_once():
    assert len({(front, ground) for front, ground, _ in PAIRS}) == 37


def test_contrast_is_that_of_the_guidelines():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast(LIGHT.ink, LIGHT.bg) == pytest.approx(13.45, abs=0.01)


@pytest.mark.parametrize("tokens", THEMES, ids=lambda tokens: tokens.name)
def test_the_small_drawings_of_the_style_sheet_have_the_colours_of_their_theme(tokens):
    folder = find_resources() / "icons" / "themed"
    wanted = {
        "caret-down": tokens.ink2,
        "caret-up": tokens.ink2,
        "check": tokens.on_primary,
        "dot": tokens.primary,
    }
    for name, colour in wanted.items():
        drawing = (folder / f"{name}-{tokens.name}.svg").read_text("utf-8")
        assert re.findall(r'fill="(#\w+)"', drawing) == [colour]
