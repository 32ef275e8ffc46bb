"""Open notebooks for tests: real SQLCipher, real keys, the least key derivation the program accepts."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from hashlib import shake_256
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.ids import Entropy, InterviewId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.user import Role
from fieldcase.keys import keyfile
from fieldcase.keys.kdf import FLOOR_COST, derive_key
from fieldcase.keys.keyfile import SessionKey
from fieldcase.keys.secret import UserSecret
from fieldcase.resources_root import find_resources, find_translations
from fieldcase.services.content import Content, load_content
from fieldcase.services.intake import save_answer
from fieldcase.services.notebook import Notebook, Shelf
from fieldcase.services.opening import open_unlocked, unlock
from fieldcase.services.own_forms import own_forms
from fieldcase.services.place import Place
from fieldcase.services.runner import ImmediateRunner
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.viewmodels.desk import Desk

PASSPHRASE = "quiet harbour seven lamps"
NOON = datetime(2025, 11, 22, 12, 0, tzinfo=UTC)
"""A Saturday, the day of the design's pictures."""


def counting_entropy(start: int) -> Entropy:
    """Return bytes that never repeat and never change from run to run."""
    state = start

    def draw(size: int) -> bytes:
        nonlocal state
        state += 1
        seed = state.to_bytes(8, "big")
        return shake_256(seed).digest(size)

    return draw


@cache
def derive_once() -> None:
    """Let this process remember what each passphrase gave with a salt, at a cost: ever the same."""
    vars(keyfile)["derive_key"] = cache(derive_key)


@cache
def _template(organisation: str, prefix: str, worker: str, *, training: bool) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="fieldcase-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    wanted = NewNotebook(
        passphrase=PASSPHRASE,
        worker_name=worker,
        role=Role.CASE_MANAGER,
        organisation=organisation,
        case_prefix=prefix,
        shown_name=worker,
        training=training,
    )
    entropy = counting_entropy(sum(organisation.encode()) * 1_000_000)
    create_notebook(Place(folder / "notebook"), wanted, FLOOR_COST, FixedClock(NOON), entropy)
    return folder / "notebook"


@cache
def _unlocked(template: Path) -> tuple[UserSecret, SessionKey]:
    """Derive the key once: a thousand tests open a copy of the same notebook."""
    return unlock(Place(template), PASSPHRASE)


@contextmanager
def opened(
    folder: Path,
    organisation: str = "Northern Outreach",
    prefix: str = "NR",
    worker: str = "Marta K.",
    *,
    training: bool = False,
) -> Iterator[Notebook]:
    """Open a fresh copy of a notebook in *folder*; it stands at Saturday noon until its clock is moved."""
    place = Place(folder)
    template = _template(organisation, prefix, worker, training=training)
    shutil.copytree(template, place.folder)
    entropy = counting_entropy(sum(organisation.encode()) * 2_000_003)
    notebook = open_unlocked(place, *_unlocked(template), FixedClock(NOON), entropy)
    try:
        yield notebook
    finally:
        notebook.vault.close()


@cache
def content() -> Content:
    """The real forms, lists and packs."""
    return load_content(find_resources(), find_translations())


def desk_for(notebook: Notebook, language: str = "en") -> Desk:
    """A desk on *notebook* that runs everything at once."""
    shelf = Shelf()
    shelf.put(notebook)
    return Desk(shelf, ImmediateRunner(), content(), notebook.clock, language)


def keep_answer(notebook: Notebook, interview_id: InterviewId, given: GivenAnswer) -> None:
    """Keep one answer, asked with the form of its interview."""
    library = content().library
    with notebook.reading() as tx:
        interview = tx.interviews.get(interview_id)
    if (interview.form, interview.form_version) not in library:
        library.put_own([one.own for one in own_forms(notebook)])
    save_answer(notebook, library.form(interview.form, interview.form_version), interview_id, given)
