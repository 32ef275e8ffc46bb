"""Whoever types --help or makes a mistake learns what there is."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import _SubParsersAction
from pathlib import Path

import pytest

from fieldcase.app import desktop
from fieldcase.app.request import StartRequest
from fieldcase.bundle import Code
from fieldcase.cli import setting as settings
from fieldcase.cli import window_commands
from fieldcase.cli.arguments import build_parser
from fieldcase.cli.run import run
from fieldcase.cli.sentences import line_about
from fieldcase.cli.setting import Setting, real_setting
from fieldcase.domain import errors
from fieldcase.domain.errors import (
    BundleRefusedError,
    FieldCaseError,
    FormError,
)
from tests.architecture.test_texts import NEVER_ON_SCREEN

SLOW_MODULES = {"PySide6.QtWidgets", "sqlcipher3", "msgspec", "pyrage"}


def all_parsers() -> list[str]:
    """Return every command in full, such as ``bundle verify``."""
    found = []
    for name, parser in _commands(build_parser()).items():
        inner = _commands(parser)
        found += [f"{name} {kind}" for kind in inner] or [name]
    return found


def every_error() -> list[FieldCaseError]:
    """Return one of every deliberate error."""
    plain = [
        error()
        for error in vars(errors).values()
        if isinstance(error, type)
        and issubclass(error, FieldCaseError)
        and not issubclass(error, errors._CodedError)
        and not error.__name__.startswith("_")
    ]
    return [*plain, *(BundleRefusedError(code.value) for code in Code), FormError("definition")]


def test_help_names_every_command() -> None:
    text = build_parser().format_help()

    assert len(all_parsers()) >= 9
    assert [name for name in all_parsers() if f"fieldcase {name}" not in text] == []


@pytest.mark.parametrize("arguments", [["dance"], ["bundle"], ["audit"], ["--training", "--notebook", "."]])
def test_wrong_usage_ends_with_two(arguments: list[str]) -> None:
    before = os.umask(0o077)

    with pytest.raises(SystemExit) as ended:
        run(arguments)

    os.umask(before)
    assert ended.value.code == 2


@pytest.mark.parametrize("problem", every_error(), ids=lambda problem: str(problem.code))
def test_every_refusal_has_its_line(problem: FieldCaseError) -> None:
    line = line_about(problem)

    assert line.endswith(f"({problem.code})")
    assert "\n" not in line
    assert not NEVER_ON_SCREEN.search(line.removesuffix(f"({problem.code})"))
    if problem.code.partition(".")[0] not in {"unexpected"}:
        assert not line.startswith("Something happened")


def test_the_app_opens_on_the_workers_own_notebook(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _window(monkeypatch, tmp_path)

    run([])

    assert asked == [StartRequest(place=tmp_path / "notebook", practice=tmp_path / "practice")]


def test_another_notebook_or_practice_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = _window(monkeypatch, tmp_path)

    run(["--notebook", "/other"])
    run(["--training"])

    assert [(one.place, one.training) for one in asked] == [
        (Path("/other"), False),
        (tmp_path / "notebook", True),
    ]


def test_the_demo_opens_on_fresh_made_up_cases_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = _window(monkeypatch, tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    code = run(["demo"])

    assert code == 0
    assert asked[0].open_at_once
    assert asked[0].training
    assert not asked[0].practice.exists()
    assert "practice" in capsys.readouterr().out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_a_computer_without_a_display_is_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    without = window_commands.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")

    assert (without, window_commands.has_display()) == (False, True)


def test_the_workers_own_notebook_lies_in_the_workers_own_folder() -> None:
    places = real_setting()

    assert places.own_place.name == "notebook"
    assert places.practice.name == "practice"
    assert "FieldCase" in places.own_place.parts


def test_the_window_does_not_wait_for_what_other_commands_need() -> None:
    listing = "import sys, fieldcase.__main__; print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)

    assert SLOW_MODULES.isdisjoint(ended.stdout.split())


def _commands(parser: object) -> dict[str, object]:
    actions = getattr(parser, "_actions", [])
    return next((dict(one.choices) for one in actions if isinstance(one, _SubParsersAction)), {})


def _window(monkeypatch: pytest.MonkeyPatch, home: Path) -> list[StartRequest]:
    """Stand in for the window, which would stay until somebody closes it."""
    asked: list[StartRequest] = []

    def opens(request: StartRequest, _comeback: object = None) -> int:
        asked.append(request)
        return 0

    def at_home() -> Setting:
        real = settings.real_setting()
        return Setting(real.clock, real.entropy, home / "notebook", home / "practice")

    monkeypatch.setattr(desktop, "run_app", opens)
    monkeypatch.setattr("fieldcase.cli.run.real_setting", at_home)
    return asked
