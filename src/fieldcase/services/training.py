"""
Two practice notebooks of made-up people, side by side, so that every journey can be tried.

One is the worker's own, the other a clinic it works with: a file sealed in one can be opened in the other.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from fieldcase.domain.clock import Clock, FixedClock
from fieldcase.domain.errors import NotebookExistsError
from fieldcase.domain.ids import Entropy, OrganisationId, new_id
from fieldcase.domain.organisation import KeyState, Organisation
from fieldcase.domain.partner import Profile
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.resources_root import find_resources
from fieldcase.services import directory
from fieldcase.services.content import Content
from fieldcase.services.disk import disk_errors
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook, new_office
from fieldcase.services.training_stage import Stage
from fieldcase.services.training_story import OfficeEntry, PartnerEntry, Story, in_order, load_story

PRACTICE_PASSPHRASE = "practice"  # noqa: S105  (everybody may know it: nothing here is about anybody)
OPENED_DAYS_AGO = 260
"""Before the first thing the story tells."""


@dataclass(frozen=True)
class TrainingPlace:
    """Where the practice notebooks lie."""

    folder: Path

    @property
    def northern(self) -> Place:
        """The worker's own notebook."""
        return Place(self.folder / "northern")

    @property
    def hope(self) -> Place:
        """The notebook of the clinic that receives."""
        return Place(self.folder / "hope")

    @property
    def stick(self) -> Path:
        """A folder that plays the memory stick between the two."""
        return self.folder / "stick"

    @property
    def backups(self) -> Path:
        """Backups of the worker's own practice notebook, to try putting one back."""
        return self.folder / "backups"

    @property
    def is_ready(self) -> bool:
        """Whether both notebooks are there."""
        return self.northern.has_notebook and self.hope.has_notebook


def make_training(folder: Path, clock: Clock, entropy: Entropy, content: Content) -> TrainingPlace:
    """
    Make the practice notebooks in *folder*; they appear there together or not at all.

    Raises:
        NotebookExistsError: If something is there already; it is left alone.
        NotebookFullError, NotebookReadOnlyError: If the disk cannot hold them.
        FormError: If the story in the resources is not as it should be.
    """
    if folder.exists() and any(folder.iterdir()):
        raise NotebookExistsError
    story = load_story(find_resources() / "training" / "cases.toml")
    building = folder.with_name(f".{folder.name}-{entropy(4).hex()}.new")
    with disk_errors():
        building.mkdir(mode=0o700, parents=True)
        try:
            _build(TrainingPlace(building), story, clock, entropy, content)
            if folder.exists():
                folder.rmdir()
            building.rename(folder)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
    return TrainingPlace(folder)


def _build(place: TrainingPlace, story: Story, clock: Clock, entropy: Entropy, content: Content) -> None:
    place.stick.mkdir(mode=0o700)
    place.backups.mkdir(mode=0o700)
    acting = FixedClock(_days_before(clock, OPENED_DAYS_AGO))
    own, other = story.offices
    with (
        _founded(place.northern, own, acting, entropy) as northern,
        _founded(place.hope, other, acting, entropy) as hope,
    ):
        stage = Stage(
            offices={own.key: northern, other.key: hope},
            known=_introduced(story, northern, hope, (clock, acting)),
            stick=place.stick,
            backups=place.backups,
            clock=acting,
            content=content,
            today=clock.today(),
        )
        for scene in in_order(story, clock):
            stage.play(scene)
    _emptied(place.stick)


@contextmanager
def _founded(place: Place, office: OfficeEntry, clock: Clock, entropy: Entropy) -> Iterator[Notebook]:
    """Make one notebook, open it, and close it at the end whatever happens."""
    wanted = NewNotebook(
        passphrase=PRACTICE_PASSPHRASE,
        worker_name=office.worker,
        role=Role.CASE_MANAGER,
        organisation=office.organisation,
        case_prefix=office.prefix,
        shown_name=office.worker,
        training=True,
        town=office.town,
    )
    create_notebook(place, wanted, FLOOR_COST, clock, entropy)
    notebook = open_notebook(place, PRACTICE_PASSPHRASE, clock, entropy)
    try:
        yield notebook
    finally:
        notebook.vault.close()


def _introduced(
    story: Story, northern: Notebook, hope: Notebook, clocks: tuple[Clock, FixedClock]
) -> dict[tuple[str, str], OrganisationId]:
    """Exchange cards and check keys, oldest acquaintance first; return who is known where."""
    clock, acting = clocks
    own, other = story.offices
    known: dict[tuple[str, str], OrganisationId] = {}
    for partner in sorted(story.partners, key=lambda one: -one.days_ago):
        acting.move_to(_days_before(clock, partner.days_ago))
        card = hope.office.card if partner.key == other.key else _made_up_card(northern, partner)
        known[own.key, partner.key] = _entered(northern, partner, card)
        if partner.key == other.key:
            known[other.key, own.key] = _entered(hope, _mirrored(own, partner), northern.office.card)
    return known


def _made_up_card(notebook: Notebook, partner: PartnerEntry) -> str:
    """Return a genuine card of an organisation that does not exist; its secret keys are thrown away."""
    wanted = NewNotebook(
        passphrase="",
        worker_name="",
        role=Role.WORKER,
        organisation=partner.name,
        case_prefix="XX",
        training=True,
    )
    return new_office(wanted, notebook.clock, notebook.entropy).card


def _entered(notebook: Notebook, partner: PartnerEntry, card: str) -> OrganisationId:
    organisation = Organisation(
        id=OrganisationId(new_id(notebook.entropy)),
        name=partner.name,
        kind=partner.kind,
        town=partner.town,
        languages=partner.languages,
        serves=partner.serves,
        about=partner.about,
        telephone=partner.telephone,
        made_up=True,
        profile=Profile(checked_on=notebook.clock.today(), checked_by=notebook.user.name),
    )
    directory.add_organisation(notebook, organisation)
    if partner.key_state is not KeyState.NO_CARD:
        directory.keep_card(notebook, card.encode("ascii"), into=organisation.id)
    if partner.key_state not in (KeyState.NO_CARD, KeyState.UNCHECKED):
        directory.record_key_check(notebook, organisation.id, partner.key_state, partner.with_whom)
    return organisation.id


def _mirrored(own: OfficeEntry, partner: PartnerEntry) -> PartnerEntry:
    """Return how the clinic knows the worker's own organisation."""
    return PartnerEntry(
        key=own.key,
        name=own.organisation,
        kind="ngo",
        town=own.town,
        languages=("eng", "ara", "ron"),
        about="Outreach and case management. Answers on the same day.",
        telephone="0555 010 100",
        key_state=partner.key_state,
        with_whom=own.worker,
        days_ago=partner.days_ago,
    )


def _emptied(stick: Path) -> None:
    """Leave the stick as a new user expects it: what is on it was opened long ago and opens only once."""
    for file in stick.iterdir():
        file.unlink()


def _days_before(clock: Clock, days: int) -> datetime:
    """Return ten in the morning, local time, so many days ago."""
    return datetime.combine(clock.today() - timedelta(days=days), time(10)).astimezone(UTC)
