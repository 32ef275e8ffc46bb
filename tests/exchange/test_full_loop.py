"""Two offices go the whole way of a referral, by every channel there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldcase.services.notebook import Notebook
from tests.exchange.full_loop import EXPECTED, Loop
from tests.exchange.offices import office
from tests.exchange.ways import CHANNELS, Channel

EVERY_TIME = ("stick or folder", "e-mail draft", "WebDAV (WsgiDAV)", "SMTP")
"""The others need a program of their own or take long to begin: ``make exchange`` goes them all."""


@pytest.mark.parametrize(
    "channel", [one for one in CHANNELS if one.name in EVERY_TIME], ids=lambda one: str(one.name)
)
def test_every_answer_and_the_withdrawal_arrive_by_every_way(
    notebook: Notebook, other_notebook: Notebook, tmp_path: Path, channel: Channel
) -> None:
    scratch = tmp_path / "way"
    scratch.mkdir()
    with channel.begin(scratch) as way:
        steps = Loop(office(notebook), office(other_notebook), way).run()

    assert steps == EXPECTED
