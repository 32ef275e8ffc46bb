"""The log holds codes and numbers, nothing else, and does not grow for ever."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldcase.domain.clock import FixedClock
from fieldcase.services import event_log
from fieldcase.services.event_log import EventLog
from tests.notebooks import NOON


def test_a_code_with_its_facts_is_one_line(tmp_path: Path) -> None:
    EventLog(tmp_path / "events.log", FixedClock(NOON)).note("notebook.busy", count=3, place="vault.py:12")

    assert (tmp_path / "events.log").read_text() == (
        '{"t": "2025-11-22T12:00:00Z", "event": "notebook.busy", "count": 3, "place": "vault.py:12"}\n'
    )
    assert (tmp_path / "events.log").stat().st_mode & 0o077 == 0


@given(words=st.text(min_size=1).filter(lambda words: not event_log._HARMLESS.fullmatch(words)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_whatever_is_not_a_code_is_not_written(tmp_path: Path, words: str) -> None:
    path = tmp_path / "events.log"
    path.unlink(missing_ok=True)

    EventLog(path, FixedClock(NOON)).note("unexpected", kind=words)

    assert json.loads(path.read_text())["kind"] == "-"


def test_a_long_log_loses_its_older_half(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(event_log, "LARGEST", 2000)
    log = EventLog(tmp_path / "events.log", FixedClock(NOON))

    for number in range(100):
        log.note("app.started", number=number)

    lines = (tmp_path / "events.log").read_text().splitlines()
    assert json.loads(lines[-1])["number"] == 99
    assert (tmp_path / "events.log").stat().st_size < 2200
    assert all(json.loads(line) for line in lines)


def test_a_folder_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    EventLog(tmp_path / "file" / "events.log", FixedClock(NOON)).note("app.started")
