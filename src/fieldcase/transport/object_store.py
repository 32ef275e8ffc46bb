"""
Exchange files at an S3-compatible object store.

An upload becomes visible whole or not at all, so it needs no temporary name; what lies there is read back.
"""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import urllib3
from minio import Minio
from minio.error import InvalidResponseError, S3Error, ServerError

from fieldcase.domain.frozen import Frozen
from fieldcase.transport.errors import (
    NameTakenError,
    StoreError,
    StoreMissingError,
    StoreNotTrustedError,
    StoreOddError,
    StoreSignInError,
    StoreTooLargeError,
    StoreUnreachableError,
)
from fieldcase.transport.http_answers import is_loopback, meaning_of
from fieldcase.transport.port import CHUNK_BYTES, Receiving, Remote, Stored, require_neutral
from fieldcase.transport.secret import Secret
from fieldcase.transport.trust import trusted_context

MAX_LISTED = 20_000
_SIGN_IN = frozenset({"InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken"})
_MISSING = frozenset({"NoSuchBucket", "NoSuchKey"})


class ObjectPlace(Frozen):
    """Where and as whom: the address of the service, a bucket, a pair of keys."""

    url: httpx.URL
    bucket: str
    region: str = "us-east-1"
    access_key: str
    secret_key: Secret
    own_ca_pem: str = ""


class ObjectStore:
    """
    A bucket in an object store.

    Raises:
        StoreNotTrustedError: If the address is not ``https`` (only the computer itself may be asked without).
    """

    def __init__(self, place: ObjectPlace) -> None:
        address = urlsplit(str(place.url))
        secure = address.scheme == "https"
        if not secure and not is_loopback(address.hostname):
            raise StoreNotTrustedError(why="not_encrypted")
        self._bucket = place.bucket
        self._pool = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=15.0, read=30.0),
            retries=False,
            ssl_context=trusted_context(place.own_ca_pem) if secure else None,
        )
        self._client = Minio(
            address.netloc,
            access_key=place.access_key,
            secret_key=place.secret_key.reveal(),
            secure=secure,
            region=place.region,
            http_client=self._pool,
        )

    def check(self) -> None:
        with _network():
            there = self._client.bucket_exists(self._bucket)
        if not there:
            raise StoreMissingError

    def put(self, mailbox: str, source: Path, expected_sha256: str) -> Stored:
        require_neutral(mailbox, source.name)
        size = source.stat().st_size
        name = f"{mailbox}/{source.name}"
        there = self._digest_of(name, size)
        if there is None:
            with source.open("rb") as file, _network():
                self._client.put_object(self._bucket, name, file, size)
        after = there or self._digest_of(name, size)
        if after != expected_sha256:
            raise NameTakenError
        return Stored(name=source.name, size=size, sha256=expected_sha256, already_there=there is not None)

    def list(self, mailbox: str) -> tuple[Remote, ...]:
        require_neutral(mailbox)
        with _network():
            found = self._client.list_objects(self._bucket, prefix=f"{mailbox}/")
            entries = list(islice(found, MAX_LISTED + 1))
        if len(entries) > MAX_LISTED:
            raise StoreOddError(why="listing_too_long")
        remotes = (
            Remote(name=str(entry.object_name).removeprefix(f"{mailbox}/"), size=entry.size or 0)
            for entry in entries
            if not entry.is_dir
        )
        return tuple(sorted(remotes, key=lambda remote: remote.name))

    def fetch(self, mailbox: str, name: str, target: Path, limit: int) -> None:
        require_neutral(mailbox, name)
        with target.open("wb") as file:
            self._read(f"{mailbox}/{name}", Receiving(limit, file))

    def close(self) -> None:
        self._pool.clear()

    def _digest_of(self, name: str, size: int) -> str | None:
        receiving = Receiving(size)
        try:
            self._read(name, receiving)
        except StoreMissingError as missing:
            if missing.facts.get("code") == "NoSuchKey":
                return None
            raise
        except StoreTooLargeError:
            return "longer"
        return receiving.sha256

    def _read(self, name: str, receiving: Receiving) -> None:
        with _network():
            answer = self._client.get_object(self._bucket, name)
            try:
                for chunk in answer.stream(CHUNK_BYTES):
                    receiving.add(chunk)
            except OverflowError:
                raise StoreTooLargeError from None
            finally:
                answer.close()
                answer.release_conn()


@contextmanager
def _network() -> Iterator[None]:
    try:
        yield
    except S3Error as error:
        raise _meaning(error) from None
    except ServerError as error:
        raise meaning_of(error.status_code, {}) from None
    except InvalidResponseError:
        raise StoreOddError(why="not_an_object_store") from None
    except urllib3.exceptions.SSLError:
        raise StoreNotTrustedError(why="certificate") from None
    except (urllib3.exceptions.HTTPError, OSError, http.client.HTTPException) as error:
        raise StoreUnreachableError(why=type(error).__name__) from None


def _meaning(error: S3Error) -> StoreError:
    code = error.code or ""
    if code in _SIGN_IN:
        return StoreSignInError(code=code)
    if code in _MISSING:
        return StoreMissingError(code=code)
    return meaning_of(error.response.status, error.response.headers)
