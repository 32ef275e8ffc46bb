"""What an office installs is whole, known to the last byte, and names no other computer."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from fieldcase import resources_root
from tests.architecture.source import ROOT

LOCKS = ("build.txt", "runtime.txt", "dev.txt")
MAX_DIRECT_DEPENDENCIES = 25
NOT_FOR_THE_WHEEL = {".venv", ".git", "build", "dist", "tests", "docs", "node_modules"}


@pytest.mark.slow
def test_an_installed_program_brings_its_resources_along(tmp_path):
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT, checkout, ignore=lambda folder, names: NOT_FOR_THE_WHEEL & set(names))
    code = "from setuptools.build_meta import build_wheel; build_wheel('wheels')"
    (checkout / "wheels").mkdir()

    outcome = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=False
    )

    assert outcome.returncode == 0, outcome.stderr
    (wheel,) = (checkout / "wheels").glob("*.whl")
    travelled = set(zipfile.ZipFile(wheel).namelist())
    assert _expected_in_wheel() - travelled == set()


def test_the_source_tree_finds_its_own_folders():
    assert resources_root.find_resources() == ROOT / "resources"
    assert resources_root.find_translations() == ROOT / "translations"


def test_a_missing_folder_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(resources_root, "_SOURCE_TREE", tmp_path)
    monkeypatch.setattr(resources_root, "_INSTALLED", tmp_path)

    with pytest.raises(resources_root.ResourcesMissingError) as raised:
        resources_root.find_resources()

    assert raised.value.code == "installation.resources_missing"
    assert str(tmp_path) not in str(raised.value)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_an_exact_version_with_hashes(lock):
    text = (ROOT / "requirements" / lock).read_text("utf-8")

    entries = re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).strip())

    assert [
        entry
        for entry in entries
        if not re.match(r"[\w.-]+==[\w.]+ \\\n    --hash=sha256:[0-9a-f]{64}", entry)
    ] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_an_index_or_a_folder_of_somebodys_computer(lock):
    text = (ROOT / "requirements" / lock).read_text("utf-8")

    assert not re.search(
        r"://|--find-links|--index-url|--extra-index-url|--trusted-host|^-e|^/", text, re.MULTILINE
    )


def test_every_package_an_office_installs_was_decided():
    """At most 25, each with its paragraph in docs/adr/0010 or 0013."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.split(r"[<>=]", line)[0] for line in project["dependencies"]]
    records = ("0010-runtime-dependencies.md", "0013-more-runtime-dependencies.md")
    decisions = "".join((ROOT / "docs" / "adr" / name).read_text("utf-8") for name in records)

    assert len(names) <= MAX_DIRECT_DEPENDENCIES
    assert [name for name in names if f"**{name}**" not in decisions] == []


def test_the_locks_fit_what_the_package_declares():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = (ROOT / "requirements" / "runtime.txt").read_text("utf-8").lower().replace("_", "-")
    names = [re.split(r"[<>=]", line)[0].lower() for line in project["dependencies"]]

    assert [name for name in names if f"\n{name}==" not in locked] == []


def _expected_in_wheel() -> set[str]:
    data = {
        f"fieldcase/_data/{path.relative_to(ROOT).as_posix()}"
        for folder in ("resources", "translations")
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in {".ts", ".qm"} and not path.name.startswith(".")
    }
    compiled = {f"fieldcase/_data/translations/fieldcase_{language}.qm" for language in ("en", "ro", "ar")}
    modules = {path.relative_to(ROOT / "src").as_posix() for path in _package_files()}
    return data | compiled | modules


def _package_files() -> list[Path]:
    package = ROOT / "src" / "fieldcase"
    return [path for pattern in ("*.py", "*.sql", "*.md", "py.typed") for path in package.rglob(pattern)]
