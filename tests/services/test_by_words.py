"""The one file of the second place comes back with the recovery words, and with nothing else."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage
import pytest
from pyrage.x25519 import Recipient

from fieldcase.domain.backup_errors import BackupDamagedError, NotABackupError
from fieldcase.domain.errors import (
    FieldCaseError,
    OtherRecoveryKitError,
    RecoveryWordsError,
)
from fieldcase.keys.identity import age_recipient_of
from fieldcase.keys.recovery import new_recovery_words
from fieldcase.services.by_words import unpacked, with_words
from fieldcase.services.keeping_safe import back_up_here, choose_second_place
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.services.recovery import RecoveryKit, adopt_kit, prepare_kit
from fieldcase.services.restoring import prepare
from fieldcase.ui.messages import difficulty_of
from tests.journeys.test_main_job import selam
from tests.notebooks import opened

Change = Callable[[Path, RecoveryKit], str]


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Notebook, RecoveryKit, Path]]:
    """A notebook of one case, its kit, and the file at its second place."""
    folder = tmp_path_factory.mktemp("office")
    stick = folder / "stick"
    stick.mkdir()
    with opened(folder / "notebook") as notebook:
        selam(notebook)
        kit = prepare_kit(notebook)
        adopt_kit(notebook, kit)
        choose_second_place(notebook, stick)
        back_up_here(notebook)
        (file,) = stick.iterdir()
        yield notebook, kit, file


def test_the_words_put_the_file_of_the_second_place_back(
    sealed: tuple[Notebook, RecoveryKit, Path], tmp_path: Path
) -> None:
    notebook, kit, file = sealed
    words, place = " ".join(kit.words), Place(tmp_path / "fresh" / "notebook")

    with unpacked(file, words, place, secrets.token_bytes) as folder:
        ready = prepare(folder, place, with_words(words), notebook.clock, notebook.entropy)

    assert ready.contents.counts.cases == 1
    assert list(place.folder.parent.iterdir()) == [ready.folder]


def a_wrong_word(_file: Path, kit: RecoveryKit) -> str:
    return " ".join((*kit.words[:6], "harbour", *kit.words[7:]))


def a_word_forgotten(_file: Path, kit: RecoveryKit) -> str:
    return " ".join(kit.words[1:])


def words_of_another_kit(_file: Path, _kit: RecoveryKit) -> str:
    return " ".join(new_recovery_words(secrets.token_bytes))


def a_byte_changed(file: Path, kit: RecoveryKit) -> str:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    return " ".join(kit.words)


def one_share(file: Path, kit: RecoveryKit) -> str:
    return " ".join(kit.shares()[0])


def cut_short(file: Path, kit: RecoveryKit) -> str:
    file.write_bytes(file.read_bytes()[:-5000])
    return " ".join(kit.words)


def something_else(file: Path, kit: RecoveryKit) -> str:
    file.write_text("A list of what to buy.")
    return " ".join(kit.words)


def something_else_sealed_to_the_kit(file: Path, kit: RecoveryKit) -> str:
    recipient = Recipient.from_str(age_recipient_of(kit.identity))
    file.write_bytes(pyrage.encrypt(b"A list of what to buy.", [recipient]))
    return " ".join(kit.words)


@pytest.mark.parametrize(
    ("change", "kind", "says"),
    [
        (a_wrong_word, RecoveryWordsError, "Word 7 is not in the list of recovery words."),
        (a_word_forgotten, RecoveryWordsError, "a recovery kit has 24."),
        (one_share, RecoveryWordsError, "one share"),
        (words_of_another_kit, OtherRecoveryKitError, "another recovery kit"),
        (a_byte_changed, BackupDamagedError, "This copy is not as FieldCase wrote it"),
        (cut_short, BackupDamagedError, "This copy is not as FieldCase wrote it"),
        (something_else, NotABackupError, "not a copy that FieldCase made"),
        (something_else_sealed_to_the_kit, NotABackupError, "not a copy that FieldCase made"),
    ],
)
def test_each_difficulty_says_what_it_is_and_leaves_nothing_behind(
    sealed: tuple[Notebook, RecoveryKit, Path],
    tmp_path: Path,
    change: Change,
    kind: type[FieldCaseError],
    says: str,
) -> None:
    _, kit, file = sealed
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    words = change(copy, kit)

    with (
        pytest.raises(kind) as refusal,
        unpacked(copy, words, Place(tmp_path / "notebook"), secrets.token_bytes),
    ):
        pass

    assert says in difficulty_of(refusal.value).what_happened
    assert list(tmp_path.iterdir()) == [copy]
