"""The window never waits, and nothing it asked for is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import FieldCaseError, NotFoundError, UnexpectedError
from fieldcase.services.event_log import EventLog
from fieldcase.services.runner import Lane
from fieldcase.ui.background import QtRunner
from tests.notebooks import NOON


def unexpected(problem: FieldCaseError) -> None:
    """No job of these tests may come back as a difficulty."""
    pytest.fail(problem.code)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[QtRunner]:
    made = QtRunner()
    yield made
    made.finish()


def test_two_hundred_jobs_come_back_in_order_on_the_thread_of_the_window(
    qtbot: QtBot, runner: QtRunner
) -> None:
    came_back: list[int] = []
    threads: set[threading.Thread] = set()

    def done(number: int) -> None:
        came_back.append(number)
        threads.add(threading.current_thread())

    for number in range(200):
        runner.submit(Lane.VAULT, partial(int, number), done, unexpected)
    qtbot.waitUntil(lambda: len(came_back) == 200)

    assert came_back == list(range(200))
    assert threads == {threading.main_thread()}


def test_the_vault_has_one_thread_of_its_own(qtbot: QtBot, runner: QtRunner) -> None:
    seen: list[threading.Thread] = []

    for _ in range(20):
        runner.submit(Lane.VAULT, threading.current_thread, seen.append, unexpected)
    qtbot.waitUntil(lambda: len(seen) == 20)

    assert len(set(seen)) == 1
    assert threading.main_thread() not in seen


def test_a_deliberate_error_comes_back_as_itself(qtbot: QtBot, runner: QtRunner) -> None:
    problems: list[FieldCaseError] = []

    def missing() -> None:
        raise NotFoundError

    runner.submit(Lane.VAULT, missing, lambda _: pytest.fail("it is not there"), problems.append)
    qtbot.waitUntil(lambda: bool(problems))

    assert isinstance(problems[0], NotFoundError)


def test_an_unforeseen_error_names_its_kind_and_nothing_it_held(qtbot: QtBot, runner: QtRunner) -> None:
    problems: list[FieldCaseError] = []

    def stumble() -> None:
        raise KeyError("Selam")

    runner.submit(Lane.COMPUTE, stumble, lambda _: None, problems.append)
    qtbot.waitUntil(lambda: bool(problems))

    assert isinstance(problems[0], UnexpectedError)
    assert problems[0].facts["kind"] == "KeyError"
    assert "Selam" not in repr(problems[0].facts)


def test_closing_waits_for_what_was_asked(qtbot: QtBot) -> None:
    runner = QtRunner()
    finished: list[int] = []

    for number in range(10):
        runner.submit(Lane.VAULT, partial(finished.append, number), lambda _: None, unexpected)
    runner.finish()

    assert finished == list(range(10))


def test_a_difficulty_is_noted_by_its_code_alone(qtbot: QtBot, tmp_path: Path) -> None:
    runner = QtRunner(EventLog(tmp_path / "events.log", FixedClock(NOON)))
    problems: list[FieldCaseError] = []

    def telling() -> None:
        raise ValueError("Selam, after 18:00")

    runner.submit(Lane.VAULT, telling, lambda _: None, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    runner.finish()

    noted = (tmp_path / "events.log").read_text()
    assert '"event": "unexpected", "kind": "ValueError"' in noted
    assert "Selam" not in noted
