"""A file opened, split or joined at the command line: whole in its place, or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from fieldcase.cli.run import run
from tests.architecture.source import ROOT
from tests.bundle import forge


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A good file for Northlight Clinic."""
    path = tmp_path / "R-ABCDEF.fcb"
    path.write_bytes(forge.good())
    return path


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    """The key file of Northlight Clinic."""
    path = tmp_path / "key.txt"
    path.write_text(f"# made up\n{forge.CLINIC.age_identity}\n")
    return path


def test_what_a_file_holds_is_written_under_neutral_names(
    file: Path, identity: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["bundle", "open", str(file), "--to", str(tmp_path / "out"), "--identity", str(identity)])

    assert code == 0
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    manifest = written.pop("manifest.json")
    assert manifest == forge.canonical(forge.manifest())
    assert written == dict(zip(("001.json", "002.json", "003.txt"), forge.FILES.values(), strict=True))
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "out").iterdir()} == {0o600}
    assert "003.txt (attachments/note.txt, A file)" in capsys.readouterr().out


def test_a_changed_file_leaves_nothing(
    file: Path, identity: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)

    code = run(["bundle", "open", str(file), "--to", str(tmp_path / "out"), "--identity", str(identity)])

    assert code == 1
    assert "bundle.E_AGE_DECRYPT" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["R-ABCDEF.fcb", "key.txt"]


def test_nothing_is_overwritten(
    file: Path, identity: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()

    code = run(["bundle", "open", str(file), "--to", str(tmp_path / "out"), "--identity", str(identity)])

    assert code == 1
    assert "delivery.taken" in capsys.readouterr().err


def test_without_a_key_the_file_stays_closed(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["bundle", "open", str(file), "--to", str(tmp_path / "out")])

    assert code == 1
    assert "bundle.E_NOT_FOR_US" in capsys.readouterr().err


def test_parts_joined_are_the_file_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = tmp_path / "R-ABCDEF.fcb"
    whole.write_bytes(bytes(range(256)) * 60_000)
    (tmp_path / "parts").mkdir()

    split = run(["bundle", "split", str(whole), "--mail", "10", "--to", str(tmp_path / "parts")])
    parts = sorted((tmp_path / "parts").iterdir(), reverse=True)
    again = tmp_path / "again.fcb"
    joined = run(["bundle", "join", *map(str, parts), "--to", str(again)])

    assert (split, joined, len(parts)) == (0, 0, 3)
    assert again.read_bytes() == whole.read_bytes()
    assert "R-ABCDEF.fcb.001of003" in capsys.readouterr().out


def test_a_missing_part_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = tmp_path / "R-ABCDEF.fcb"
    whole.write_bytes(bytes(15_000_000))
    run(["bundle", "split", str(whole), "--to", str(tmp_path)])
    (tmp_path / "R-ABCDEF.fcb.002of003").unlink()
    parts = sorted(tmp_path.glob("*of003"))

    code = run(["bundle", "join", *map(str, parts), "--to", str(tmp_path / "again.fcb")])

    assert code == 1
    assert "bundle.E_PART_MISSING" in capsys.readouterr().err
    assert not (tmp_path / "again.fcb").exists()


def test_whoever_reads_the_lines_may_stop_reading(file: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    ended = subprocess.run(
        [sys.executable, "-m", "fieldcase", "bundle", "inspect", file],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )
    os.close(writer)

    assert (ended.returncode, ended.stderr) == (1, b"")
