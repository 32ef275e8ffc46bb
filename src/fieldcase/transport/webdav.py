"""
Exchange files at a WebDAV folder, such as a Nextcloud's.

PUT to a temporary name, read it back, MOVE without overwriting, read again: on common servers a PUT that
breaks off leaves half a file under its name (measured with three of them).
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit
from xml.etree.ElementTree import Element  # noqa: S405  (the type only; documents are read by defusedxml)

import httpx
from defusedxml import DefusedXmlException, ElementTree

from fieldcase.domain.frozen import Frozen
from fieldcase.transport.errors import (
    NameTakenError,
    StoreMissingError,
    StoreNotTrustedError,
    StoreOddError,
    StoreTooLargeError,
    StoreUnreachableError,
)
from fieldcase.transport.http_answers import is_loopback, raise_for
from fieldcase.transport.port import CHUNK_BYTES, PARTIAL, Receiving, Remote, Stored, require_neutral
from fieldcase.transport.secret import Secret
from fieldcase.transport.trust import trusted_context

TIMEOUT = httpx.Timeout(30.0, connect=15.0)
"""Seconds for each step, never for the whole: a slow line that still carries bytes is not broken off."""

MAX_LISTING_BYTES = 4 * 1024 * 1024
_DAV = "{DAV:}"
_PROPFIND = (
    b'<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>'
)


class WebDavPlace(Frozen):
    """Where and as whom; the password never leaves the notebook except to that place."""

    url: httpx.URL
    user: str = ""
    password: Secret = Secret("")
    own_ca_pem: str = ""


class WebDavStore:
    """
    A folder on a WebDAV server.

    Raises:
        StoreNotTrustedError: If the address is not ``https`` (only the computer itself may be asked without).
    """

    def __init__(self, place: WebDavPlace) -> None:
        address = str(place.url).rstrip("/")
        if not address.startswith("https://") and not is_loopback(urlsplit(address).hostname):
            raise StoreNotTrustedError(why="not_encrypted")
        self._base = address
        self._client = httpx.Client(
            auth=(place.user, place.password.reveal()) if place.user else None,
            verify=trusted_context(place.own_ca_pem),
            timeout=TIMEOUT,
            follow_redirects=False,
            trust_env=False,
            headers={"User-Agent": "FieldCase"},
        )

    def check(self) -> None:
        with _network():
            answer = self._client.request(
                "PROPFIND", self._base + "/", headers={"Depth": "0"}, content=_PROPFIND
            )
        raise_for(answer.status_code, answer.headers, expected=(207,))

    def put(self, mailbox: str, source: Path, expected_sha256: str) -> Stored:
        require_neutral(mailbox, source.name)
        size = source.stat().st_size
        target = self._address(mailbox, source.name)
        there = self._digest_of(target, size)
        if there is not None:
            return _already(source.name, size, there, expected_sha256)
        self._make_mailbox(mailbox)
        partial = target + PARTIAL
        self._upload(source, size, partial)
        if self._digest_of(partial, size) != expected_sha256:
            raise StoreOddError(why="read_back_differs")
        self._move(partial, target)
        if self._digest_of(target, size) != expected_sha256:
            raise NameTakenError
        return Stored(name=source.name, size=size, sha256=expected_sha256)

    def list(self, mailbox: str) -> tuple[Remote, ...]:
        require_neutral(mailbox)
        with _network():
            answer = self._client.request(
                "PROPFIND", self._address(mailbox) + "/", headers={"Depth": "1"}, content=_PROPFIND
            )
        if answer.status_code == httpx.codes.NOT_FOUND:
            return ()
        raise_for(answer.status_code, answer.headers, expected=(207,))
        if len(answer.content) > MAX_LISTING_BYTES:
            raise StoreOddError(why="listing_too_long")
        return _remotes(answer.content)

    def fetch(self, mailbox: str, name: str, target: Path, limit: int) -> None:
        require_neutral(mailbox, name)
        with target.open("wb") as file:
            if not self._read(self._address(mailbox, name), Receiving(limit, file)):
                raise StoreMissingError

    def close(self) -> None:
        self._client.close()

    def _address(self, *names: str) -> str:
        return "/".join((self._base, *(quote(name) for name in names)))

    def _make_mailbox(self, mailbox: str) -> None:
        with _network():
            answer = self._client.request("MKCOL", self._address(mailbox) + "/")
        # 405: it is there already.
        raise_for(answer.status_code, answer.headers, expected=(201, 405))

    def _upload(self, source: Path, size: int, address: str) -> None:
        with source.open("rb") as file, _network():
            chunks = iter(lambda: file.read(CHUNK_BYTES), b"")
            answer = self._client.put(address, content=chunks, headers={"Content-Length": str(size)})
        raise_for(answer.status_code, answer.headers, expected=(200, 201, 204))

    def _move(self, partial: str, target: str) -> None:
        with _network():
            answer = self._client.request("MOVE", partial, headers={"Destination": target, "Overwrite": "F"})
        # 412: somebody was there first, perhaps we ourselves before an answer was lost; the digest tells.
        raise_for(answer.status_code, answer.headers, expected=(201, 204, 412))

    def _digest_of(self, address: str, size: int) -> str | None:
        """Return the digest of what lies at *address*; ``None`` if nothing does; longer is different."""
        receiving = Receiving(size)
        try:
            return receiving.sha256 if self._read(address, receiving) else None
        except StoreTooLargeError:
            return "longer"

    def _read(self, address: str, receiving: Receiving) -> bool:
        with _network(), self._client.stream("GET", address) as answer:
            if answer.status_code == httpx.codes.NOT_FOUND:
                return False
            raise_for(answer.status_code, answer.headers, expected=(200,))
            try:
                for chunk in answer.iter_raw(CHUNK_BYTES):
                    receiving.add(chunk)
            except OverflowError:
                raise StoreTooLargeError from None
        return True


def _already(name: str, size: int, there: str, expected: str) -> Stored:
    if there != expected:
        raise NameTakenError
    return Stored(name=name, size=size, sha256=expected, already_there=True)


def _remotes(document: bytes) -> tuple[Remote, ...]:
    try:
        root = ElementTree.fromstring(document)
    except (ElementTree.ParseError, DefusedXmlException):
        raise StoreOddError(why="listing_unreadable") from None
    found = (_remote(response) for response in root.iter(f"{_DAV}response"))
    return tuple(sorted((remote for remote in found if remote), key=lambda remote: remote.name))


def _remote(response: Element) -> Remote | None:
    name = unquote(response.findtext(f"{_DAV}href", "").rstrip("/").rpartition("/")[2])
    size = response.findtext(f".//{_DAV}getcontentlength", "")
    if response.find(f".//{_DAV}collection") is not None or not size.isdecimal() or name.endswith(PARTIAL):
        return None
    return Remote(name=name, size=int(size))


@contextmanager
def _network() -> Iterator[None]:
    try:
        yield
    except httpx.TransportError as error:
        if _is_certificate(error):
            raise StoreNotTrustedError(why="certificate") from None
        raise StoreUnreachableError(why=type(error).__name__) from None


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False
