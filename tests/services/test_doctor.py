"""The doctor does the whole main job, and tells which part of an installation is missing."""

from __future__ import annotations

import dataclasses
import secrets
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldcase.bundle import OpenedBundle
from fieldcase.domain.clock import FixedClock, SystemClock
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services import installation as installing
from fieldcase.services import receiving
from fieldcase.services.content import Content
from fieldcase.services.doctor import Finding, examine, examine_installation
from fieldcase.services.installation import Installation
from tests.notebooks import NOON

SECONDS = 20.0


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    """This installation, at Saturday noon."""
    return Installation(find_resources(), find_translations(), tmp_path, FixedClock(NOON))


def not_well(installation: Installation) -> list[Finding]:
    return [finding for finding in examine_installation(installation) if not finding.ok]


def test_the_whole_main_job_works_here(tmp_path: Path, content: Content) -> None:
    began = time.process_time()

    findings = list(examine(tmp_path, SystemClock(), secrets.token_bytes, content))

    assert [finding for finding in findings if not finding.ok] == []
    assert [finding.step for finding in findings] == [
        "create two notebooks",
        "exchange cards, check keys",
        "intake",
        "consent",
        "assistance step",
        "refer",
        "changed file is not opened",
        "open at the recipient",
        "accept",
        "answer comes back",
        "backup",
        "restore",
        "record of events is whole",
    ]
    assert time.process_time() - began < SECONDS


def test_the_doctor_stops_at_the_first_step_that_cannot_be_done(tmp_path: Path, content: Content) -> None:
    (tmp_path / "stick").write_text("a file where the stick should be")

    findings = list(examine(tmp_path, SystemClock(), secrets.token_bytes, content))

    assert findings[-1].step == "refer"
    assert [finding.ok for finding in findings] == [True] * (len(findings) - 1) + [False]
    assert findings[-1].detail_code


def test_the_doctor_notices_a_reader_that_takes_changed_files(
    tmp_path: Path, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    def takes_anything(_notebook: object, _path: Path) -> OpenedBundle | None:
        return None

    monkeypatch.setattr(receiving, "open_file", takes_anything)

    findings = list(examine(tmp_path, SystemClock(), secrets.token_bytes, content))

    assert findings[-1].step == "changed file is not opened"
    assert not findings[-1].ok


def test_this_installation_is_complete(installation: Installation) -> None:
    assert not_well(installation) == []


@pytest.mark.parametrize(
    ("gone", "step"),
    [
        ("resources/fonts/Vazirmatn-Regular.ttf", "fonts"),
        ("resources/forms/intake/1.toml", "forms, code lists, consent words"),
        ("resources/consent/en.toml", "forms, code lists, consent words"),
        ("resources/training/cases.toml", "practice story"),
        ("translations/fieldcase_ro.qm", "translations"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, installation: Installation, gone: str, step: str) -> None:
    shutil.copytree(find_resources(), tmp_path / "resources", symlinks=True)
    shutil.copytree(find_translations(), tmp_path / "translations")
    (tmp_path / gone).unlink()

    found = not_well(
        dataclasses.replace(
            installation, resources=tmp_path / "resources", translations=tmp_path / "translations"
        )
    )

    assert [finding.step for finding in found] == [step]


def test_a_clock_that_was_set_back_is_noticed(installation: Installation) -> None:
    back = FixedClock(datetime(2001, 1, 1, tzinfo=UTC))

    assert [one.step for one in not_well(dataclasses.replace(installation, clock=back))] == ["clock"]


def test_a_full_disk_is_noticed(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installing, "free_bytes", lambda _folder: 1000)

    found = not_well(installation)

    assert [(finding.step, finding.detail_code.split(" ")[0]) for finding in found] == [
        ("free space", "notebook.disk_full")
    ]
