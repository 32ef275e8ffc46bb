"""
Exchange files at an SFTP server whose host key was confirmed once by a person.

Temporary name, read back, then a rename that the server refuses when the name is taken (plain ``rename`` of
protocol 3; ``posix-rename`` would overwrite and is not used).
"""

from __future__ import annotations

import base64
import hashlib
import io
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import paramiko

from fieldcase.domain.frozen import Frozen
from fieldcase.transport.errors import (
    NameTakenError,
    StoreBusyError,
    StoreError,
    StoreMissingError,
    StoreNotAllowedError,
    StoreNotTrustedError,
    StoreOddError,
    StoreSignInError,
    StoreTooLargeError,
    StoreUnreachableError,
)
from fieldcase.transport.port import CHUNK_BYTES, PARTIAL, Receiving, Remote, Stored, require_neutral
from fieldcase.transport.secret import Secret

CONNECT_S = 15.0
ANSWER_S = 30.0
MAX_LISTED = 20_000


class HostKey(Frozen):
    """The key a server shows; ``line`` is what is kept, ``fingerprint`` what people compare."""

    line: str
    fingerprint: str


class SftpPlace(Frozen):
    """Where and as whom; ``host_key`` is the line a person confirmed."""

    host: str
    port: int = 22
    folder: str = ""
    user: str
    password: Secret = Secret("")
    private_key: Secret = Secret("")
    host_key: str


def host_key_of(host: str, port: int) -> HostKey:
    """
    Return the key *host* shows, for a person to confirm before anything else is said to it.

    Raises:
        StoreUnreachableError: If it does not answer as an SSH server.
    """
    transport = _greeted(host, port)
    try:
        return _shown(transport)
    finally:
        transport.close()


class SftpStore:
    """
    A folder on an SFTP server.

    Raises:
        StoreNotTrustedError: If the server shows another key than the confirmed one; nothing was said to it.
        StoreUnreachableError, StoreSignInError: If we do not get in.
    """

    def __init__(self, place: SftpPlace) -> None:
        self._folder = place.folder.rstrip("/")
        self._transport = _greeted(place.host, place.port)
        try:
            self._sftp = self._enter(place)
        except BaseException:
            self._transport.close()
            raise

    def check(self) -> None:
        with _network():
            self._sftp.listdir(self._folder or ".")

    def put(self, mailbox: str, source: Path, expected_sha256: str) -> Stored:
        require_neutral(mailbox, source.name)
        size = source.stat().st_size
        target = self._path(mailbox, source.name)
        with _network():
            there = self._digest_of(target, size)
            if there is not None:
                return self._kept(source.name, size, there, expected_sha256, already_there=True)
            self._make_mailbox(mailbox)
            self._sftp.put(str(source), target + PARTIAL, confirm=True)
            if self._digest_of(target + PARTIAL, size) != expected_sha256:
                raise StoreOddError(why="read_back_differs")
            self._rename(target)
            there = self._digest_of(target, size) or ""
        return self._kept(source.name, size, there, expected_sha256, already_there=False)

    def list(self, mailbox: str) -> tuple[Remote, ...]:
        require_neutral(mailbox)
        try:
            with _network():
                entries = self._sftp.listdir_attr(self._path(mailbox))
        except StoreMissingError:
            return ()
        if len(entries) > MAX_LISTED:
            raise StoreOddError(why="listing_too_long")
        files = (
            Remote(name=entry.filename, size=entry.st_size or 0)
            for entry in entries
            if stat.S_ISREG(entry.st_mode or 0) and not entry.filename.endswith(PARTIAL)
        )
        return tuple(sorted(files, key=lambda remote: remote.name))

    def fetch(self, mailbox: str, name: str, target: Path, limit: int) -> None:
        require_neutral(mailbox, name)
        with target.open("wb") as file, _network():
            self._read(self._path(mailbox, name), Receiving(limit, file))

    def close(self) -> None:
        self._transport.close()

    def _enter(self, place: SftpPlace) -> paramiko.SFTPClient:
        if _shown(self._transport).line != place.host_key:
            raise StoreNotTrustedError(why="host_key")
        try:
            with _network():
                _sign_in(self._transport, place)
                client = paramiko.SFTPClient.from_transport(self._transport)
        except paramiko.AuthenticationException:
            raise StoreSignInError from None
        if client is None:
            raise StoreOddError(why="no_sftp")
        client.get_channel().settimeout(ANSWER_S)
        return client

    def _path(self, *names: str) -> str:
        return "/".join(part for part in (self._folder, *names) if part)

    def _make_mailbox(self, mailbox: str) -> None:
        try:
            self._sftp.mkdir(self._path(mailbox), mode=0o770)
        except OSError:
            # Most servers say only "failure" when it is there already.
            self._sftp.stat(self._path(mailbox))

    def _rename(self, target: str) -> None:
        try:
            self._sftp.rename(target + PARTIAL, target)
        except FileNotFoundError:
            raise
        except OSError:
            # Taken meanwhile; whether by ourselves is told by the digest.
            return

    def _digest_of(self, path: str, size: int) -> str | None:
        receiving = Receiving(size)
        try:
            self._read(path, receiving)
        except FileNotFoundError:
            return None
        except StoreTooLargeError:
            return "longer"
        return receiving.sha256

    def _read(self, path: str, receiving: Receiving) -> None:
        with self._sftp.open(path, "rb") as file:
            file.prefetch()
            try:
                while chunk := file.read(CHUNK_BYTES):
                    receiving.add(chunk)
            except OverflowError:
                raise StoreTooLargeError from None

    @staticmethod
    def _kept(name: str, size: int, there: str, expected: str, *, already_there: bool) -> Stored:
        if there != expected:
            raise NameTakenError
        return Stored(name=name, size=size, sha256=expected, already_there=already_there)


def _greeted(host: str, port: int) -> paramiko.Transport:
    try:
        connection = socket.create_connection((host, port), timeout=CONNECT_S)
    except OSError as error:
        raise StoreUnreachableError(why=type(error).__name__) from None
    transport = paramiko.Transport(connection)
    transport.banner_timeout = CONNECT_S
    transport.auth_timeout = ANSWER_S
    try:
        transport.start_client(timeout=CONNECT_S)
    except (paramiko.SSHException, OSError, EOFError) as error:
        transport.close()
        raise StoreUnreachableError(why=type(error).__name__) from None
    return transport


def _shown(transport: paramiko.Transport) -> HostKey:
    key = transport.get_remote_server_key()
    digest = base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode("ascii").rstrip("=")
    return HostKey(line=f"{key.get_name()} {key.get_base64()}", fingerprint=f"SHA256:{digest}")


def _sign_in(transport: paramiko.Transport, place: SftpPlace) -> None:
    private = place.private_key.reveal()
    if not private:
        transport.auth_password(place.user, place.password.reveal())
        return
    try:
        key = paramiko.Ed25519Key.from_private_key(io.StringIO(private))
    except (paramiko.SSHException, ValueError):
        raise StoreSignInError(why="private_key_unreadable") from None
    transport.auth_publickey(place.user, key)


@contextmanager
def _network() -> Iterator[None]:
    try:
        yield
    except paramiko.AuthenticationException:
        raise
    except FileNotFoundError:
        raise StoreMissingError from None
    except PermissionError:
        raise StoreNotAllowedError from None
    except (paramiko.SSHException, OSError, EOFError) as error:
        raise _meaning(error) from None


def _meaning(error: Exception) -> StoreError:
    # The protocol knows hardly more than "failure": what the server says so has no number of the system.
    said_by_server = (
        isinstance(error, OSError) and error.errno is None and not isinstance(error, TimeoutError)
    )
    if said_by_server and "closed" not in str(error):
        return StoreBusyError(why="server_failure")
    return StoreUnreachableError(why=type(error).__name__)
