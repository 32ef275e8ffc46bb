"""Whoever holds an exported record finds out what was done to it, with the program or without."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.audit.errors import ExportRefusedError
from fieldcase.audit.export import ExportedRecord, verify_export
from tests.audit.make_vectors import FOLDER, SIZE, lines, record, write

SCRIPT = Path(__file__).resolve().parents[2] / "docs" / "verify_audit.py"
VECTORS = sorted(folder.name for folder in FOLDER.iterdir())


def read(folder: Path) -> ExportedRecord:
    """Return the files of a vector."""
    return ExportedRecord(
        (folder / "entries.jsonl").read_bytes(),
        *((folder / name).read_text("utf-8") for name in ("checkpoint.txt", "older.txt", "allowed_signers")),
    )


def by_program(exported: ExportedRecord) -> str:
    """Return what the program finds."""
    try:
        verify_export(exported)
    except ExportRefusedError as refusal:
        return str(refusal.facts["finding"])
    return ""


def by_script(folder: Path) -> tuple[int, str]:
    """Return what the script says, which knows nothing of the program."""
    ran = subprocess.run(
        [sys.executable, "-I", str(SCRIPT), str(folder)], capture_output=True, text=True, check=False
    )
    return ran.returncode, (ran.stdout + ran.stderr).strip()


def test_there_are_twelve_kinds_of_tampering() -> None:
    assert len(VECTORS) == 12 + 1


@pytest.mark.parametrize("name", VECTORS)
def test_program_and_script_find_the_same(name: str) -> None:
    expected = (FOLDER / name / "expected.txt").read_text("utf-8").strip()

    code, said = by_script(FOLDER / name)

    assert by_program(read(FOLDER / name)) == expected
    assert (code, said.rpartition(": ")[2]) == (
        (1, expected) if expected else (0, "nothing was changed, removed, added or moved")
    )


def test_the_script_needs_nothing_of_the_program() -> None:
    text = SCRIPT.read_text("utf-8")

    assert "import fieldcase" not in text
    assert "from fieldcase" not in text
    assert len(text.splitlines()) <= 100


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_no_bit_of_the_entries_can_be_turned(place: int, bit: int) -> None:
    good = record(lines())
    changed = bytearray(good.entries)
    changed[place % len(changed)] ^= 1 << bit

    assert by_program(dataclasses.replace(good, entries=bytes(changed))) != ""


@pytest.mark.parametrize("size", range(SIZE))
def test_no_shorter_record_passes(size: int, tmp_path: Path) -> None:
    cut = record(lines()[:size])
    write(cut, tmp_path / "cut")

    assert by_program(cut) == "shorter"


def test_unreadable_files_are_not_good(tmp_path: Path) -> None:
    good = record(lines())
    write(dataclasses.replace(good, checkpoint="nothing\n"), tmp_path / "note")
    write(dataclasses.replace(good, allowed_signers="nobody\n"), tmp_path / "signers")

    assert by_program(read(tmp_path / "note")) == "note"
    assert by_program(read(tmp_path / "signers")) == "signature"
    assert by_script(tmp_path / "note")[0] == 1
    assert by_script(tmp_path / "signers")[0] == 1
