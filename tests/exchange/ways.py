"""Every way a sealed file can go from one office to the other, each against the real thing."""

from __future__ import annotations

import email
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Protocol

from fieldcase.domain.ids import BundleId, PlaceId
from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.services import arriving, exchange_places, mail_drafts, outbox, sending
from fieldcase.services.mail_drafts import DraftWish
from fieldcase.transport.sftp import SftpPlace
from fieldcase.transport.webdav import WebDavPlace
from tests.exchange.offices import WORDS, Office
from tests.transport.places.ground import certificates
from tests.transport.places.other_servers import Postbox, mail, objects, sshd
from tests.transport.places.webdav_servers import apache, wsgidav


class Way(Protocol):
    """Brings one sealed file from an office to the other, and has it taken in there."""

    def carry(self, sender: Office, recipient: Office, bundle_id: BundleId) -> None:
        """Carry it; raises if it does not arrive."""


@dataclass
class ByFolder:
    """A stick or a shared folder."""

    folder: Path

    def carry(self, sender: Office, recipient: Office, bundle_id: BundleId) -> None:
        """Write, hand over, open."""
        written = outbox.write_to_folder(sender.notebook, bundle_id, self.folder).written
        outbox.mark_handed_over(sender.notebook, bundle_id, "usb")
        arriving.arrive(recipient.notebook, self.folder / written.name)


@dataclass
class ByDraft:
    """A draft that somebody sends with the mail program, whose attachment somebody saves."""

    folder: Path

    def carry(self, sender: Office, recipient: Office, bundle_id: BundleId) -> None:
        """Write the draft, send it, save what it carries, open that."""
        wish = DraftWish(words=WORDS, letter_megabytes=10)
        for draft in mail_drafts.write_drafts(sender.notebook, bundle_id, self.folder, wish).drafts:
            arriving.arrive(recipient.notebook, attachment_of(draft.read_bytes(), self.folder))
        outbox.mark_handed_over(sender.notebook, bundle_id, "email")


class ByPlace:
    """A place on the network that both look at."""

    def __init__(self, kind: PlaceKind, settings: PlaceSettings) -> None:
        self._kind = kind
        self._settings = settings
        self._places: dict[str, PlaceId] = {}

    def carry(self, sender: Office, recipient: Office, bundle_id: BundleId) -> None:
        """Put it on its way, go the rounds at both ends."""
        place_id = self._known_to(sender)
        self._known_to(recipient)
        sending.queue(sender.notebook, bundle_id, place_id)
        sender.goes_round()
        recipient.goes_round()

    def _known_to(self, one: Office) -> PlaceId:
        name = one.notebook.office.name
        if name not in self._places:
            self._places[name] = exchange_places.add_place(one.notebook, self._kind, "Shared", self._settings)
        return self._places[name]


class ByMailServer:
    """The office's mail server; at the other end somebody saves the attachment."""

    def __init__(self, settings: PlaceSettings, postbox: Postbox, folder: Path) -> None:
        self._way = ByPlace(PlaceKind.MAIL, settings)
        self._settings = settings
        self._postbox = postbox
        self._folder = folder

    def carry(self, sender: Office, recipient: Office, bundle_id: BundleId) -> None:
        """Submit it, save what came, open that."""
        place_id = exchange_places.add_place(sender.notebook, PlaceKind.MAIL, "Mail", self._settings)
        sending.queue(sender.notebook, bundle_id, place_id, "desk@partner.example")
        sender.goes_round()
        for letter in self._postbox.letters:
            arriving.arrive(recipient.notebook, attachment_of(letter, self._folder))
        self._postbox.letters.clear()


def attachment_of(letter: bytes, folder: Path) -> Path:
    """Save the attachment of an e-mail as any mail program does."""
    message = email.message_from_bytes(letter, policy=default)
    assert isinstance(message, EmailMessage)
    (attachment,) = message.iter_attachments()
    saved = folder / str(attachment.get_filename())
    saved.write_bytes(attachment.get_content())
    return saved


def dav_settings(place: WebDavPlace) -> PlaceSettings:
    """What somebody types about a WebDAV server."""
    return PlaceSettings(
        url=str(place.url),
        user=place.user,
        password=place.password.reveal(),
        own_ca_pem=place.own_ca_pem,
    )


def sftp_settings(place: SftpPlace) -> PlaceSettings:
    """What somebody types about an SFTP server, with the host key that was compared."""
    return PlaceSettings(
        host=place.host,
        port=place.port,
        folder=place.folder,
        user=place.user,
        private_key=place.private_key.reveal(),
        host_key=place.host_key,
    )


@contextmanager
def by_folder(folder: Path) -> Iterator[Way]:
    """A stick."""
    yield ByFolder(folder)


@contextmanager
def by_draft(folder: Path) -> Iterator[Way]:
    """Drafts of e-mails."""
    yield ByDraft(folder)


@contextmanager
def by_wsgidav(folder: Path) -> Iterator[Way]:
    """WebDAV as WsgiDAV speaks it, over TLS."""
    with wsgidav(folder / "dav", certificates(folder)) as place:
        yield ByPlace(PlaceKind.WEBDAV, dav_settings(place))


@contextmanager
def by_apache(folder: Path) -> Iterator[Way]:
    """WebDAV as Apache's mod_dav speaks it."""
    with apache(folder / "apache") as place:
        yield ByPlace(PlaceKind.WEBDAV, dav_settings(place))


@contextmanager
def by_sftp(folder: Path) -> Iterator[Way]:
    """OpenSSH's SFTP server."""
    with sshd(folder / "ssh") as place:
        yield ByPlace(PlaceKind.SFTP, sftp_settings(place))


@contextmanager
def by_objects(folder: Path) -> Iterator[Way]:
    """An object store; nothing of it lies in *folder*."""
    with objects() as store:
        settings = PlaceSettings(
            url=str(store.url),
            bucket=store.bucket,
            user=store.access_key,
            password=store.secret_key.reveal(),
        )
        yield ByPlace(PlaceKind.OBJECTS, settings)


@contextmanager
def by_mail_server(folder: Path) -> Iterator[Way]:
    """A mail server that wants STARTTLS and a password."""
    tls = certificates(folder)
    with mail(tls) as (server, postbox):
        settings = PlaceSettings(
            host=server.host,
            port=server.port,
            user=server.user,
            password=server.password.reveal(),
            own_ca_pem=tls.ca_pem,
            sender="office@north.example",
        )
        yield ByMailServer(settings, postbox, folder)


@dataclass(frozen=True)
class Channel:
    """A way with its name, and the program it needs."""

    name: str
    begin: Callable[[Path], AbstractContextManager[Way]]
    tool: str = ""


CHANNELS = (
    Channel("stick or folder", by_folder),
    Channel("e-mail draft", by_draft),
    Channel("SMTP", by_mail_server),
    Channel("WebDAV (WsgiDAV)", by_wsgidav),
    Channel("WebDAV (mod_dav)", by_apache, "apache2"),
    Channel("SFTP (OpenSSH)", by_sftp, "sshd"),
    Channel("S3 (moto)", by_objects),
)
