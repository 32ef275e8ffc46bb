"""Places on the network where we leave files for others: add, look at, use, forget."""

from __future__ import annotations

import hashlib
from base64 import b32encode

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import OrganisationId, PlaceId, new_id
from fieldcase.domain.sending import ExchangePlace, PlaceKind, PlaceSettings
from fieldcase.services.notebook import Notebook
from fieldcase.transport.stores import SSH_PORT, mail_place, open_store

MAILBOX_CHARACTERS = 26
_MAILBOX_DOMAIN = b"fieldcase mailbox 1\0"


class HostKeyShown(Frozen):
    """The key an SFTP server shows, for a person to compare before it is kept."""

    line: str
    fingerprint: str


class PlacesSheet(Frozen):
    """Every place, and which organisations are reached through it."""

    places: tuple[ExchangePlace, ...]
    used_by: dict[PlaceId, tuple[str, ...]]


class PlaceChoice(Frozen):
    """A place as far as somebody needs to know it to choose it."""

    id: PlaceId
    kind: PlaceKind
    label: str


class WaysOut(Frozen):
    """
    How a file may reach one organisation, besides being carried there.

    Attributes:
        places: Those that are switched on.
        usual: The place it went through before.
        address: Their e-mail address, as it was used before.
    """

    places: tuple[PlaceChoice, ...] = ()
    usual: PlaceId | None = None
    address: str = ""


def mailbox_of(recipient: str) -> str:
    """
    Return the name of the folder in which files for *recipient* are left.

    Made from the public key on the contact card: partners find it without asking, a stranger who sees the
    place learns nothing from it. For whoever has no card it is made from our own id of them, and told them.
    """
    digest = hashlib.sha256(_MAILBOX_DOMAIN + recipient.encode("ascii")).digest()
    return b32encode(digest).decode("ascii").lower()[:MAILBOX_CHARACTERS]


def places_sheet(notebook: Notebook) -> PlacesSheet:
    """Return what the settings show."""
    with notebook.reading() as tx:
        places = tx.places.all()
        used: dict[PlaceId, list[str]] = {place.id: [] for place in places}
        for organisation_id, place_id, _ in tx.places.ways():
            used[place_id].append(tx.directory.get(organisation_id).name)
    return PlacesSheet(places=places, used_by={place_id: tuple(names) for place_id, names in used.items()})


def ways_out(notebook: Notebook, organisation_id: OrganisationId) -> WaysOut:
    """Return how a file may reach an organisation."""
    with notebook.reading() as tx:
        places = tuple(
            PlaceChoice(id=one.id, kind=one.kind, label=one.label) for one in tx.places.all() if one.enabled
        )
        known = next((way for way in tx.places.ways() if way[0] == organisation_id), None)
    usual = next((one.id for one in places if known is not None and one.id == known[1]), None)
    return WaysOut(places=places, usual=usual, address=known[2] if known else "")


def add_place(notebook: Notebook, kind: PlaceKind, label: str, settings: PlaceSettings) -> PlaceId:
    """Keep a new place and switch it on: from now on this notebook speaks to it."""
    place_id = PlaceId(new_id(notebook.entropy))
    with notebook.writing() as tx:
        tx.places.save(
            ExchangePlace(id=place_id, kind=kind, label=label.strip(), settings=settings, added_at=tx.now)
        )
        tx.audit.record("place.added", place_id)
    return place_id


def switch_place(notebook: Notebook, place_id: PlaceId, *, enabled: bool) -> Topic:
    """Speak to a place, or leave it alone; what waits for it goes on waiting."""
    with notebook.writing() as tx:
        place = tx.places.get(place_id)
        if place is None:
            raise NotFoundError
        tx.places.save(place.but(enabled=enabled, trouble=""))
        tx.audit.record("place.switched_on" if enabled else "place.switched_off", place_id)
    return Topic.OUTBOX


def remove_place(notebook: Notebook, place_id: PlaceId) -> Topic:
    """Forget a place with its password; files that waited for it lie in the outbox for another way."""
    with notebook.writing() as tx:
        tx.places.remove(place_id)
        tx.audit.record("place.removed", place_id)
    return Topic.OUTBOX | Topic.DIRECTORY


def try_place(kind: PlaceKind, settings: PlaceSettings) -> None:
    """
    Reach a place, sign in, look at it; change nothing. Runs in the network's lane.

    Raises:
        StoreError: Why it cannot be used.
    """
    if kind is PlaceKind.MAIL:
        from fieldcase.transport.mail import check_mail  # noqa: PLC0415  (smtplib and ssl, when used)

        check_mail(mail_place(settings))
        return
    store = open_store(kind, settings)
    try:
        store.check()
    finally:
        store.close()


def host_key(host: str, port: int) -> HostKeyShown:
    """Return the key an SFTP server shows; raise ``StoreUnreachableError`` if it does not answer."""
    from fieldcase.transport.sftp import host_key_of  # noqa: PLC0415  (paramiko, when used)

    shown = host_key_of(host, port or SSH_PORT)
    return HostKeyShown(line=shown.line, fingerprint=shown.fingerprint)
