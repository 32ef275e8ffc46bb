"""Open the store a place's settings describe; only a place of that kind has its library imported."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.transport.errors import StoreMissingError, StoreOddError
from fieldcase.transport.port import Store
from fieldcase.transport.secret import Secret

if TYPE_CHECKING:
    import httpx

    from fieldcase.transport.mail import MailPlace

SSH_PORT = 22
TLS_MAIL_PORT = 465
_HOST = re.compile(rb"[a-z0-9_.:-]+")
_LARGEST_PORT = 65535


def open_store(kind: PlaceKind, settings: PlaceSettings) -> Store:
    """
    Return the store, connected where its protocol has connections.

    Raises:
        StoreError: If it cannot be reached, is not who it should be, or does not let us in.
        StoreMissingError: If the address is none.
    """
    if kind is PlaceKind.WEBDAV:
        return _webdav(settings)
    if kind is PlaceKind.SFTP:
        return _sftp(settings)
    if kind is PlaceKind.OBJECTS:
        return _objects(settings)
    raise StoreOddError(kind=kind.value)


def mail_place(settings: PlaceSettings) -> MailPlace:
    """Return the mail server the settings describe."""
    from fieldcase.transport import mail  # noqa: PLC0415  (smtplib and ssl, when used)

    return mail.MailPlace(
        host=settings.host,
        port=settings.port or TLS_MAIL_PORT,
        user=settings.user,
        password=Secret(settings.password),
        own_ca_pem=settings.own_ca_pem,
    )


def _webdav(settings: PlaceSettings) -> Store:
    from fieldcase.transport.webdav import WebDavPlace, WebDavStore  # noqa: PLC0415  (httpx, when used)

    return WebDavStore(
        WebDavPlace(
            url=_address(settings.url),
            user=settings.user,
            password=Secret(settings.password),
            own_ca_pem=settings.own_ca_pem,
        )
    )


def _sftp(settings: PlaceSettings) -> Store:
    from fieldcase.transport.sftp import SftpPlace, SftpStore  # noqa: PLC0415  (paramiko, when used)

    return SftpStore(
        SftpPlace(
            host=settings.host,
            port=settings.port or SSH_PORT,
            folder=settings.folder,
            user=settings.user,
            password=Secret(settings.password),
            private_key=Secret(settings.private_key),
            host_key=settings.host_key,
        )
    )


def _objects(settings: PlaceSettings) -> Store:
    from fieldcase.transport.object_store import ObjectPlace, ObjectStore  # noqa: PLC0415  (minio, when used)

    return ObjectStore(
        ObjectPlace(
            url=_address(settings.url),
            bucket=settings.bucket,
            region=settings.region,
            access_key=settings.user,
            secret_key=Secret(settings.password),
            own_ca_pem=settings.own_ca_pem,
        )
    )


def _address(url: str) -> httpx.URL:
    import httpx  # noqa: PLC0415  (when used)

    try:
        address = httpx.URL(url.strip())
    except (httpx.InvalidURL, ValueError):
        raise StoreMissingError(why="no_address") from None
    # A browser ends the host at a backslash, others do not: nobody is sent to the one that was not meant.
    if "\\" in url:
        raise StoreMissingError(why="no_address")
    has_host = _HOST.fullmatch(address.raw_host) is not None and (address.port or 0) <= _LARGEST_PORT
    if not has_host or address.scheme not in {"http", "https"}:
        raise StoreMissingError(why="no_address")
    return address
