"""Every way a notebook may not open has its own answer, and leaves the notebook as it was."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.errors import (
    FieldCaseError,
    NotebookBusyError,
    NotebookDamagedError,
    NotebookExistsError,
    NotebookMissingError,
    NotebookNewerError,
    WrongPassphraseError,
)
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook
from tests.notebooks import NOON, PASSPHRASE, opened

WANTED = NewNotebook(
    passphrase=PASSPHRASE,
    worker_name="Marta K.",
    role=Role.CASE_MANAGER,
    organisation="Northern Outreach",
    case_prefix="NR",
)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A closed notebook."""
    with opened(tmp_path / "notebook") as notebook:
        return notebook.place


def attempt(place: Place, passphrase: str = PASSPHRASE) -> None:
    """Open and close again."""
    open_notebook(place, passphrase, FixedClock(NOON), os.urandom).vault.close()


def everything(place: Place) -> dict[str, bytes]:
    """Every file of the notebook."""
    return {file.name: file.read_bytes() for file in sorted(place.folder.iterdir()) if file.is_file()}


def remove(name: str) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        for file in place.folder.glob(name):
            file.unlink()

    return damage


def overwrite(name: str, place_in_file: int) -> Callable[[Place], None]:
    def damage(place: Place) -> None:
        for file in place.folder.glob(name):
            content = bytearray(file.read_bytes())
            content[place_in_file % len(content)] ^= 0x40
            file.write_bytes(content)

    return damage


def newer_cover(place: Place) -> None:
    cover = json.loads(place.cover_file.read_bytes())
    place.cover_file.write_text(json.dumps({**cover, "version": 99}))


def pretend_practice(place: Place) -> None:
    cover = json.loads(place.cover_file.read_bytes())
    place.cover_file.write_text(json.dumps({**cover, "training": True}))


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (remove("cover.json"), NotebookMissingError),
        (remove("user-*.key"), NotebookMissingError),
        (remove("dbkey.age"), NotebookMissingError),
        (remove("notebook.db"), NotebookMissingError),
        (overwrite("cover.json", 0), NotebookDamagedError),
        (overwrite("user-*.key", -40), NotebookDamagedError),
        (overwrite("dbkey.age", -3), NotebookDamagedError),
        (overwrite("notebook.db", 700), NotebookDamagedError),
        (newer_cover, NotebookNewerError),
        (pretend_practice, NotebookDamagedError),
    ],
)
def test_each_harm_has_its_own_answer_and_changes_nothing(
    place: Place, harm: Callable[[Place], None], expected: type[FieldCaseError]
) -> None:
    harm(place)
    before = everything(place)

    with pytest.raises(expected):
        attempt(place)

    assert everything(place) == before


def test_a_wrong_passphrase_says_so_and_the_right_one_still_opens(place: Place) -> None:
    before = everything(place)

    with pytest.raises(WrongPassphraseError):
        attempt(place, "quiet harbour seven lamp")

    assert everything(place) == before
    attempt(place)


def test_a_notebook_that_is_open_elsewhere_is_not_opened_twice(tmp_path: Path) -> None:
    with opened(tmp_path / "notebook") as notebook, pytest.raises(NotebookBusyError):
        attempt(notebook.place)


def test_a_database_of_another_notebook_is_not_taken_for_ours(place: Place, tmp_path: Path) -> None:
    create_notebook(Place(tmp_path / "other"), WANTED, FLOOR_COST, FixedClock(NOON), os.urandom)
    shutil.copy(tmp_path / "other" / "notebook.db", place.database)

    with pytest.raises(NotebookDamagedError):
        attempt(place)


def test_nothing_is_overwritten_by_setting_up(place: Place) -> None:
    before = everything(place)

    with pytest.raises(NotebookExistsError):
        create_notebook(place, WANTED, FLOOR_COST, FixedClock(NOON), os.urandom)

    assert everything(place) == before


def test_a_new_notebook_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    place = Place(tmp_path / "notebook")
    create_notebook(place, WANTED, FLOOR_COST, FixedClock(NOON), os.urandom)

    for path in (place.folder, place.database, place.database_keys, *place.key_files, place.outbox):
        assert path.stat().st_mode & 0o077 == 0


def test_a_set_up_that_dies_leaves_no_half_notebook(tmp_path: Path) -> None:
    place = Place(tmp_path / "notebook")
    drawn = 0

    def dying(size: int) -> bytes:
        nonlocal drawn
        drawn += 1
        if drawn > 6:  # noqa: PLR2004  (somewhere in the middle)
            raise KeyboardInterrupt
        return os.urandom(size)

    with pytest.raises(KeyboardInterrupt):
        create_notebook(place, WANTED, FLOOR_COST, FixedClock(NOON), dying)

    assert list(tmp_path.iterdir()) == []
    create_notebook(place, WANTED, FLOOR_COST, FixedClock(NOON), os.urandom)
    attempt(place)
