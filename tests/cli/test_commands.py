"""The command line does what the window does, and says in one line why not."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldcase.bundle import PassphraseRecipient, seal
from fieldcase.cli import passphrase
from fieldcase.cli.file_commands import plain
from fieldcase.cli.run import run
from fieldcase.domain.clock import SystemClock
from fieldcase.keys.identity import age_recipient_of
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services import outbox
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.recovery import adopt_kit, prepare_kit
from fieldcase.services.second_copy import copy_elsewhere
from fieldcase.services.training import PRACTICE_PASSPHRASE, TrainingPlace
from tests.bundle.forge import HARBOUR
from tests.bundle.outgoing import referral

ROOT = Path(__file__).resolve().parents[2]
Fieldcase = Callable[..., int]


@pytest.fixture
def fieldcase() -> Iterator[Fieldcase]:
    """Run a command; a passphrase goes in through a pipe."""
    before = os.umask(0)
    os.umask(before)

    def command(*arguments: object, passphrase: str | None = None) -> int:
        words = [str(argument) for argument in arguments]
        if passphrase is None:
            return run(words)
        reading, writing = os.pipe()
        os.write(writing, f"{passphrase}\n".encode())
        os.close(writing)
        try:
            return run([*words, "--passphrase-fd", str(reading)])
        finally:
            os.close(reading)

    yield command
    os.umask(before)


@pytest.fixture
def practice(made_practice: TrainingPlace, tmp_path: Path) -> TrainingPlace:
    """Two fresh practice notebooks."""
    return TrainingPlace(shutil.copytree(made_practice.folder, tmp_path / "practice"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def referral_on(stick: Path, practice: TrainingPlace) -> Path:
    """Write Selam's referral, which nobody has opened yet, to the stick."""
    notebook = open_notebook(practice.northern, PRACTICE_PASSPHRASE, SystemClock(), secrets.token_bytes)
    prepared = next(
        line.referral
        for line in outbox.exchange_sheet(notebook).referrals
        if line.case.person.alias == "Selam"
    )
    written = outbox.write_to_folder(notebook, prepared.bundle_id, stick).written
    notebook.vault.close()
    return stick / written.name


def test_a_notebook_goes_to_a_backup_and_back(
    fieldcase: Fieldcase,
    practice: TrainingPlace,
    stick: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    backed_up = fieldcase(
        "backup", "--notebook", practice.northern.folder, "--to", stick, passphrase="practice"
    )
    (made,) = stick.iterdir()
    restored = fieldcase("restore", made, "--to", tmp_path / "new", passphrase="practice")

    assert (backed_up, restored) == (0, 0)
    assert "Cases: 10" in capsys.readouterr().out


def test_a_wrong_passphrase_is_one_calm_line(
    fieldcase: Fieldcase, practice: TrainingPlace, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = fieldcase("--notebook", practice.northern.folder, "backup", "--to", stick, passphrase="guess")

    said = capsys.readouterr()
    assert code == 1
    assert said.out == ""
    assert said.err == "fieldcase: That passphrase did not open it. (notebook.wrong_passphrase)\n"
    assert list(stick.iterdir()) == []


def test_a_place_without_a_notebook_is_said_before_a_passphrase_is_asked(
    fieldcase: Fieldcase, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = fieldcase("backup", "--notebook", stick, "--to", stick)

    assert code == 1
    assert "(notebook.missing)" in capsys.readouterr().err


def test_without_a_terminal_the_way_to_give_a_passphrase_is_told(
    fieldcase: Fieldcase,
    practice: TrainingPlace,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)

    code = fieldcase("card", "--notebook", practice.northern.folder, "--to", stick)

    assert code == 2
    assert "--passphrase-fd" in capsys.readouterr().err


def test_our_card_is_written_for_partners(fieldcase: Fieldcase, practice: TrainingPlace, stick: Path) -> None:
    code = fieldcase("card", "--notebook", practice.northern.folder, "--to", stick, passphrase="practice")

    assert code == 0
    assert [path.name for path in stick.iterdir()] == ["our-card.fccard"]


def test_a_file_is_looked_at_then_proven_then_opened_once(
    fieldcase: Fieldcase, practice: TrainingPlace, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = referral_on(stick, practice)
    hope = practice.hope.folder

    inspected = fieldcase("bundle", "inspect", file)
    outside = capsys.readouterr().out
    verified = fieldcase("bundle", "verify", file, "--notebook", hope, passphrase="practice")
    inside = capsys.readouterr().out
    opened = fieldcase("import", file, "--notebook", hope, passphrase="practice")
    again = fieldcase("import", file, "--notebook", hope, passphrase="practice")

    assert (inspected, verified, opened, again) == (0, 0, 0, 1)
    assert "locked by   keys" in outside
    assert "Northern" not in outside
    assert "signed by   Northern Outreach" in inside
    assert "this notebook" in inside
    assert "key checked" in inside
    assert "Selam" not in inside
    assert "opened here before" in capsys.readouterr().err


def test_a_file_can_be_proven_with_an_identity_alone(
    fieldcase: Fieldcase,
    practice: TrainingPlace,
    stick: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = referral_on(stick, practice)
    notebook = open_notebook(practice.hope, PRACTICE_PASSPHRASE, SystemClock(), secrets.token_bytes)
    identity = tmp_path / "identity.txt"
    identity.write_text(f"# created: today\n{notebook.office.age_identity}\n")
    notebook.vault.close()

    assert fieldcase("bundle", "verify", file, "--identity", identity) == 0
    assert "whole       yes" in capsys.readouterr().out


def test_a_file_locked_with_a_passphrase_needs_no_key(
    fieldcase: Fieldcase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    locked = tmp_path / "locked.fcb"
    whole = referral(recipients=(PassphraseRecipient(),))
    seal(whole, HARBOUR.signing_key, locked, passphrase="three lamps in the harbour")

    inspected = fieldcase("bundle", "inspect", locked)
    verified = fieldcase("bundle", "verify", locked, passphrase="three lamps in the harbour")
    guessed = fieldcase("bundle", "verify", locked, passphrase="guess")

    said = capsys.readouterr()
    assert (inspected, verified, guessed) == (0, 0, 1)
    assert "locked by   a passphrase" in said.out
    assert "whoever knows the passphrase" in said.out
    assert "(bundle.E_PASSPHRASE)" in said.err


def test_a_changed_file_is_told_apart_from_one_for_somebody_else(
    fieldcase: Fieldcase,
    practice: TrainingPlace,
    stick: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = referral_on(stick, practice)
    own = fieldcase("bundle", "verify", file, "--notebook", practice.northern.folder, passphrase="practice")
    not_for_us = capsys.readouterr().err
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)

    changed = fieldcase("bundle", "verify", file, "--notebook", practice.hope.folder, passphrase="practice")

    assert (own, changed) == (1, 1)
    assert "(bundle.E_NOT_FOR_US)" in not_for_us
    assert "changed on the way" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"hello", b"age-encryption.org/v1\n"])
def test_what_is_no_file_of_ours_is_said_so(
    fieldcase: Fieldcase, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "letter.fcb").write_bytes(content)

    code = fieldcase("bundle", "inspect", tmp_path / "letter.fcb")

    assert code == 1
    assert "This is not a FieldCase file." in capsys.readouterr().err


def test_a_good_form_passes_and_a_broken_one_is_explained(
    fieldcase: Fieldcase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = ROOT / "resources" / "forms" / "intake" / "1.toml"
    (tmp_path / "intake").mkdir()
    broken = tmp_path / "intake" / "1.toml"
    broken.write_text(good.read_text("utf-8").replace('"yes_no"', '"perhaps"', 1), "utf-8")

    assert fieldcase("form", "check", good) == 0
    assert fieldcase("form", "check", good, broken) == 1
    said = capsys.readouterr()
    assert "1.toml: can be used" in said.out
    assert "intake/1.toml" in said.err


def test_the_doctor_prints_a_line_a_step(fieldcase: Fieldcase, capsys: pytest.CaptureFixture[str]) -> None:
    code = fieldcase("doctor")

    lines = capsys.readouterr().out.splitlines()
    assert code == 0
    assert lines[-1] == "Everything works."
    assert all(line.startswith("ok   ") and line.endswith(" ms") for line in lines[:-1])
    assert len(lines) > 15


def test_nothing_the_program_writes_can_be_read_by_others(
    fieldcase: Fieldcase, practice: TrainingPlace, stick: Path
) -> None:
    fieldcase("card", "--notebook", practice.northern.folder, "--to", stick, passphrase="practice")

    assert stat.S_IMODE((stick / "our-card.fccard").stat().st_mode) & 0o077 == 0


def test_a_passphrase_is_never_an_argument(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["backup", "--to", ".", "--passphrase", "secret"])

    assert ended.value.code == 2
    assert "secret" not in capsys.readouterr().out


def test_a_passphrase_may_hold_any_letter() -> None:
    reading, writing = os.pipe()
    os.write(writing, "тихая гавань é\r\nmore".encode())
    os.close(writing)

    given = passphrase.read_passphrase(reading)

    os.close(reading)
    assert given == "тихая гавань é"


@pytest.mark.parametrize("given", [b"", b"\n", b"\xff\n"])
def test_an_empty_or_garbled_descriptor_gives_no_passphrase(given: bytes) -> None:
    reading, writing = os.pipe()
    os.write(writing, given)
    os.close(writing)

    with pytest.raises(passphrase.NoPassphraseError):
        passphrase.read_passphrase(reading)

    os.close(reading)


def test_a_strangers_name_cannot_steer_the_terminal() -> None:
    assert plain("Hope\x1b[2J\nok  whole") == "Hope?[2J?ok  whole"


def test_the_program_runs_from_anywhere(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "fieldcase", "--version"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("FieldCase ")


def test_a_backup_comes_back_with_recovery_words_alone(
    fieldcase: Fieldcase,
    practice: TrainingPlace,
    stick: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("fieldcase.cli.recover_command.present_cost", lambda: FLOOR_COST)
    notebook = open_notebook(practice.northern, PRACTICE_PASSPHRASE, SystemClock(), secrets.token_bytes)
    kit = prepare_kit(notebook)
    adopt_kit(notebook, kit)
    notebook.vault.close()
    fieldcase("backup", "--notebook", practice.northern.folder, "--to", stick, passphrase="practice")
    (made,) = stick.iterdir()
    new = "velvet harbour pepper willow"

    def given(words: str) -> int:
        reading, writing = os.pipe()
        os.write(writing, f"{words}\n".encode())
        os.close(writing)
        return reading

    refused = fieldcase(
        "recover", made, "--to", tmp_path / "new", "--words-fd", given("not words"), passphrase=new
    )
    recovered = fieldcase(
        "recover", made, "--to", tmp_path / "new", "--words-fd", given(" ".join(kit.words)), passphrase=new
    )

    (tmp_path / "far").mkdir()
    sealed = tmp_path / "far" / copy_elsewhere(made, tmp_path / "far", age_recipient_of(kit.identity))
    words = given(" ".join(kit.words))
    from_one_file = fieldcase(
        "recover", sealed, "--to", tmp_path / "other", "--words-fd", words, passphrase=new
    )

    said = capsys.readouterr()
    assert (refused, recovered, from_one_file) == (1, 0, 0)
    assert "(notebook.recovery_words)" in said.err
    assert said.out.count("Marta K. opens it with the new passphrase") == 2
    open_notebook(Place(tmp_path / "new"), new, SystemClock(), secrets.token_bytes).vault.close()
