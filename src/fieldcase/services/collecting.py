"""
Fetch what partners left for us at places on the network.

As with sending: what to look at is read from the notebook, the network's lane fetches ciphertext into a
folder of the notebook, and only then is each file opened the way every file from outside is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import BundleRefusedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import PlaceId
from fieldcase.domain.incoming import IncomingKind
from fieldcase.domain.sending import ExchangePlace, PlaceKind
from fieldcase.keys.identity import age_recipient_of
from fieldcase.services.arrived import Arrived
from fieldcase.services.arriving import arrive
from fieldcase.services.exchange_places import mailbox_of
from fieldcase.services.notebook import Notebook
from fieldcase.transport.errors import StoreError
from fieldcase.transport.port import Store, is_neutral
from fieldcase.transport.stores import open_store

LOOK_EVERY = timedelta(minutes=10)
MAX_FETCHED_BYTES = 200 * 1024 * 1024
MAX_FILES_A_LOOK = 200
OPENS_LATER = frozenset({"bundle.E_SENDER_UNKNOWN"})
"""Once the sender's card is here, the same file may open: it is fetched again then."""

NOT_OPENED_YET = frozenset({IncomingKind.PART, IncomingKind.WAITS})


class Look(Frozen):
    """One place to look at: our mailbox there, what was fetched before, where to put what is new."""

    place: ExchangePlace
    mailbox: str
    known: frozenset[str]
    folder: Path


class Found(Frozen):
    """What a look brought: names that lie in the folder now, or why it did not succeed."""

    place_id: PlaceId
    mailbox: str
    names: tuple[str, ...] = ()
    trouble: str = ""


class TakenIn(Frozen):
    """What became of the files of one look."""

    arrived: tuple[Arrived, ...] = ()
    refused: tuple[str, ...] = ()
    topic: Topic = Topic.NONE


def looks_due(notebook: Notebook, *, now_please: bool = False) -> tuple[Look, ...]:
    """Return the places whose turn it is; all of them if a person asks now."""
    folder = _arriving(notebook)
    mailbox = mailbox_of(age_recipient_of(notebook.office.age_identity))
    now = notebook.clock.now()
    with notebook.reading() as tx:
        return tuple(
            Look(
                place=place,
                mailbox=mailbox,
                known=tx.places.collected(place.id, mailbox),
                folder=folder,
            )
            for place in tx.places.all()
            if place.kind is not PlaceKind.MAIL and place.enabled and (now_please or _turn_of(place, now))
        )


def look(asked: Look) -> Found:
    """Fetch what is new at one place; runs in the network's lane and never touches the notebook."""
    names: list[str] = []
    try:
        store = open_store(asked.place.kind, asked.place.settings)
        try:
            names.extend(_fetched(store, asked))
        finally:
            store.close()
    except StoreError as error:
        return Found(place_id=asked.place.id, mailbox=asked.mailbox, names=tuple(names), trouble=error.code)
    except OSError:
        return Found(place_id=asked.place.id, mailbox=asked.mailbox, trouble="notebook.disk_full")
    return Found(place_id=asked.place.id, mailbox=asked.mailbox, names=tuple(names))


def take_in(notebook: Notebook, found: Found) -> TakenIn:
    """
    Take in what was fetched, each file by itself, through the same door as a file from a stick.

    One that cannot be opened keeps no other from the inbox.
    """
    taken = TakenIn()
    outcomes: dict[str, str] = {}
    for name in found.names:
        taken, outcomes[name] = _taken(notebook, taken, _arriving(notebook) / name)
    with notebook.writing() as tx:
        for name, outcome in outcomes.items():
            if outcome in OPENS_LATER:
                continue
            tx.places.note_collected(found.place_id, found.mailbox, name, outcome, tx.now)
        place = tx.places.get(found.place_id)
        if place is not None:
            tx.places.save(place.but(looked_at=tx.now, trouble=found.trouble))
    return taken.but(topic=taken.topic | Topic.OUTBOX)


def _arriving(notebook: Notebook) -> Path:
    folder = notebook.place.folder / "arriving"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _turn_of(place: ExchangePlace, now: datetime) -> bool:
    # A clock that was set back must not silence a place until it has caught up.
    return place.looked_at is None or not timedelta() <= now - place.looked_at < LOOK_EVERY


def _fetched(store: Store, asked: Look) -> Iterator[str]:
    new = [remote for remote in store.list(asked.mailbox) if remote.name not in asked.known]
    for remote in new[:MAX_FILES_A_LOOK]:
        if is_neutral(remote.name) and remote.size <= MAX_FETCHED_BYTES:
            arriving = asked.folder / f"{remote.name}.arriving"
            store.fetch(asked.mailbox, remote.name, arriving, remote.size)
            arriving.replace(asked.folder / remote.name)
            yield remote.name


def _taken(notebook: Notebook, so_far: TakenIn, path: Path) -> tuple[TakenIn, str]:
    try:
        arrived = arrive(notebook, path)
    except BundleRefusedError as refused:
        return so_far.but(refused=(*so_far.refused, refused.code)), refused.code
    finally:
        path.unlink(missing_ok=True)
    opened = () if arrived.kind in NOT_OPENED_YET else (arrived,)
    update = {"arrived": (*so_far.arrived, *opened), "topic": so_far.topic | arrived.topic}
    return so_far.but(**update), arrived.kind.value
