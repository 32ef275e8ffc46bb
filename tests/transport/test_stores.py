"""Every place to exchange files keeps the same promises, each tried against a real server."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from fieldcase.domain.sending import PlaceKind, PlaceSettings
from fieldcase.transport.errors import (
    NameTakenError,
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreMissingError,
    StoreNotAllowedError,
    StoreNotTrustedError,
    StoreOddError,
    StoreSignInError,
    StoreTooLargeError,
    StoreUnreachableError,
)
from fieldcase.transport.object_store import ObjectStore
from fieldcase.transport.port import Store
from fieldcase.transport.secret import Secret
from fieldcase.transport.sftp import SftpStore
from fieldcase.transport.stores import open_store as from_settings
from fieldcase.transport.webdav import WebDavPlace, WebDavStore
from tests.transport.places.bad_line import answers, bad_line
from tests.transport.places.ground import Certificates, certificates, free_port
from tests.transport.places.other_servers import objects, sshd
from tests.transport.places.webdav_servers import apache, wsgidav

MAILBOX = "m7k3qx9"
CONTENT = os.urandom(300_017)
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority nobody but the test believes."""
    return certificates(tmp_path_factory.mktemp("tls"))


@contextmanager
def open_store(kind: str, folder: Path, tls: Certificates) -> Iterator[Store]:
    """A store of *kind* at a server begun for it."""
    if kind == "wsgidav":
        with wsgidav(folder / "dav", tls) as place:
            yield WebDavStore(place)
    elif kind == "apache":
        with apache(folder / "apache") as place:
            yield WebDavStore(place)
    elif kind == "sftp":
        with sshd(folder / "ssh") as sftp_place:
            yield SftpStore(sftp_place)
    else:
        with objects() as object_place:
            yield ObjectStore(object_place)


@pytest.fixture(
    scope="module",
    params=[
        "wsgidav",
        pytest.param("apache", marks=pytest.mark.needs_tool("apache2")),
        pytest.param("sftp", marks=pytest.mark.needs_tool("sshd")),
        "objects",
    ],
)
def store(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, tls: Certificates
) -> Iterator[Store]:
    """The same promises at four kinds of server."""
    with open_store(request.param, tmp_path_factory.mktemp(request.param), tls) as opened:
        try:
            yield opened
        finally:
            opened.close()


def sealed(folder: Path, name: str, content: bytes = CONTENT) -> Path:
    """A sealed file under *name*."""
    file = folder / name
    file.write_bytes(content)
    return file


def test_what_is_stored_can_be_fetched_whole(store: Store, tmp_path: Path) -> None:
    stored = store.put(MAILBOX, sealed(tmp_path, "R-AAAAAA.fcb"), DIGEST)
    store.fetch(MAILBOX, "R-AAAAAA.fcb", tmp_path / "back", limit=len(CONTENT))

    assert (stored.size, stored.sha256, stored.already_there) == (len(CONTENT), DIGEST, False)
    assert (tmp_path / "back").read_bytes() == CONTENT
    assert ("R-AAAAAA.fcb", len(CONTENT)) in [(one.name, one.size) for one in store.list(MAILBOX)]


def test_storing_twice_is_harmless_and_stores_once(store: Store, tmp_path: Path) -> None:
    source = sealed(tmp_path, "R-BBBBBB.fcb")
    store.put(MAILBOX, source, DIGEST)

    again = store.put(MAILBOX, source, DIGEST)

    assert again.already_there
    assert [one.name for one in store.list(MAILBOX)].count("R-BBBBBB.fcb") == 1


def test_another_file_of_that_name_is_never_overwritten(store: Store, tmp_path: Path) -> None:
    store.put(MAILBOX, sealed(tmp_path, "R-CCCCCC.fcb"), DIGEST)
    other = sealed(tmp_path, "R-CCCCCC.fcb", CONTENT + b"more")

    with pytest.raises(NameTakenError):
        store.put(MAILBOX, other, hashlib.sha256(CONTENT + b"more").hexdigest())

    store.fetch(MAILBOX, "R-CCCCCC.fcb", tmp_path / "back", limit=len(CONTENT))
    assert (tmp_path / "back").read_bytes() == CONTENT


def test_an_empty_mailbox_is_empty(store: Store) -> None:
    assert store.list("nobody-wrote-here") == ()


def test_a_file_that_is_not_there_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreMissingError):
        store.fetch(MAILBOX, "R-ZZZZZZ.fcb", tmp_path / "back", limit=10)


def test_more_bytes_than_allowed_are_not_taken(store: Store, tmp_path: Path) -> None:
    store.put(MAILBOX, sealed(tmp_path, "R-DDDDDD.fcb"), DIGEST)

    with pytest.raises(StoreTooLargeError):
        store.fetch(MAILBOX, "R-DDDDDD.fcb", tmp_path / "back", limit=1000)


@pytest.mark.parametrize("name", ["../evil.fcb", "a/b.fcb", ".hidden", "name.part ", "R%2F.fcb", ""])
def test_a_name_that_leads_elsewhere_is_never_asked_for(store: Store, name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="may not stand"):
        store.fetch(MAILBOX, name, tmp_path / "back", limit=10)


def test_a_look_changes_nothing(store: Store) -> None:
    store.check()


def test_a_wrong_password_is_said(tmp_path: Path, tls: Certificates) -> None:
    with wsgidav(tmp_path / "dav", tls) as place:
        wrong = place.but(password=Secret("something else"))

        with pytest.raises(StoreSignInError):
            WebDavStore(wrong).check()


def test_a_wrong_key_is_said(tmp_path: Path) -> None:
    with objects() as place, pytest.raises(StoreError):
        ObjectStore(place.but(bucket="not-there")).check()


def test_a_server_nobody_vouches_for_gets_no_password(tmp_path: Path, tls: Certificates) -> None:
    with wsgidav(tmp_path / "dav", tls) as place:
        stranger = place.but(own_ca_pem="")

        with pytest.raises(StoreNotTrustedError):
            WebDavStore(stranger).check()


def test_a_place_without_encryption_is_not_used() -> None:
    with pytest.raises(StoreNotTrustedError):
        WebDavStore(WebDavPlace(url=httpx.URL("http://store.example.org/"), user="a", password=Secret("b")))


@pytest.mark.parametrize("kind", [PlaceKind.WEBDAV, PlaceKind.OBJECTS])
@pytest.mark.parametrize(
    "typed",
    [
        "",
        "store.example.org/files",
        "ftp://store.example.org/",
        "https://",
        "https://the store/",
        "https://store%00.example.org/",
        "https://store.example.org:99999/",
        "https://store.example.org:files/",
        "https://store.example.org\\@elsewhere.example.org/",
    ],
)
def test_what_is_no_address_is_called_none(kind: PlaceKind, typed: str) -> None:
    with pytest.raises(StoreMissingError) as refusal:
        from_settings(kind, PlaceSettings(url=typed, user="a", password="b"))

    assert refusal.value.facts["why"] == "no_address"


@pytest.mark.parametrize(
    "typed", [" HTTPS://Store.Example.org:443/our files ", "https://hafen-süd.example.org/"]
)
def test_an_address_may_be_typed_as_people_do(typed: str) -> None:
    from_settings(PlaceKind.WEBDAV, PlaceSettings(url=typed, user="a", password="b")).close()


def test_nothing_printed_shows_a_password() -> None:
    place = WebDavPlace(url=httpx.URL("https://store.example.org/"), user="a", password=Secret("pebble"))

    assert "pebble" not in f"{place} {place!r} {place.password} {place.password!r}"


@pytest.mark.needs_tool("sshd")
def test_another_host_key_stops_before_anything_is_said(tmp_path: Path) -> None:
    with sshd(tmp_path / "ssh") as place:
        known = place
    (tmp_path / "ssh" / "host_key").unlink()
    (tmp_path / "ssh" / "host_key.pub").unlink()
    with sshd(tmp_path / "ssh", port=known.port), pytest.raises(StoreNotTrustedError):
        SftpStore(known)

    assert "Accepted" not in (tmp_path / "ssh" / "log").read_text()


def test_nobody_there_is_said() -> None:
    place = WebDavPlace(url=httpx.URL(f"http://127.0.0.1:{free_port()}/"))

    with pytest.raises(StoreUnreachableError):
        WebDavStore(place).check()


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (401, StoreSignInError),
        (403, StoreNotAllowedError),
        (404, StoreMissingError),
        (409, StoreMissingError),
        (413, StoreTooLargeError),
        (423, StoreBusyError),
        (429, StoreBusyError),
        (500, StoreBusyError),
        (502, StoreBusyError),
        (503, StoreBusyError),
        (504, StoreBusyError),
        (507, StoreFullError),
        (302, StoreOddError),
        (418, StoreOddError),
    ],
)
def test_each_answer_of_a_server_has_its_meaning(status: int, meaning: type[StoreError]) -> None:
    with answers(status) as address, pytest.raises(meaning) as found:
        WebDavStore(WebDavPlace(url=httpx.URL(address))).check()

    assert found.value.retryable == (meaning is StoreBusyError)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120),
        ({"Retry-After": "999999"}, 3600),
        ({"Retry-After": "Wed, 21 Oct 2026 07:30:00 GMT", "Date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 120),
        ({"Retry-After": "soon"}, None),
        ({}, None),
    ],
)
def test_a_server_that_asks_for_patience_is_given_it(headers: dict[str, str], seconds: float | None) -> None:
    with answers(503, headers) as address, pytest.raises(StoreBusyError) as found:
        WebDavStore(WebDavPlace(url=httpx.URL(address))).check()

    assert found.value.retry_after == seconds


@pytest.mark.parametrize("step", range(11))
def test_a_line_that_breaks_leaves_nothing_half_and_the_next_try_finishes(tmp_path: Path, step: int) -> None:
    source = sealed(tmp_path, "R-EEEEEE.fcb")
    with wsgidav(tmp_path / "dav") as place:
        _breaks_then_finishes(place, source, cut_after=step * 28_000)

    finished = [path.name for path in (tmp_path / "dav" / MAILBOX).iterdir() if path.suffix != ".part"]
    assert finished == ["R-EEEEEE.fcb"]
    assert (tmp_path / "dav" / MAILBOX / "R-EEEEEE.fcb").read_bytes() == CONTENT


def _breaks_then_finishes(place: WebDavPlace, source: Path, cut_after: int) -> None:
    assert place.url.port
    with bad_line(place.url.port) as line:
        line.cut_after = cut_after
        through = place.but(url=httpx.URL(f"http://127.0.0.1:{line.port}/"))
        store = WebDavStore(through)

        with pytest.raises(StoreUnreachableError):
            store.put(MAILBOX, source, DIGEST)

        line.heal()
        assert store.put(MAILBOX, source, DIGEST).sha256 == DIGEST


def test_an_answer_that_got_lost_stores_nothing_twice(tmp_path: Path) -> None:
    source = sealed(tmp_path, "R-FFFFFF.fcb")
    with wsgidav(tmp_path / "dav") as place:
        assert place.url.port
        with bad_line(place.url.port) as line:
            # The upload and its reading back arrive; the answer to the last step does not.
            line.swallow_answers_after = len(CONTENT) + 1_400
            store = WebDavStore(place.but(url=httpx.URL(f"http://127.0.0.1:{line.port}/")))
            with pytest.raises(StoreUnreachableError):
                store.put(MAILBOX, source, DIGEST)
            line.heal()

            store.put(MAILBOX, source, DIGEST)

    assert [path.name for path in (tmp_path / "dav" / MAILBOX).iterdir() if path.suffix != ".part"] == [
        "R-FFFFFF.fcb"
    ]


@pytest.mark.needs_tool("sshd")
@pytest.mark.parametrize("cut_after", [9_000, 60_000, 200_000, 303_000])
def test_an_ssh_line_that_breaks_is_finished_by_the_next_try(tmp_path: Path, cut_after: int) -> None:
    source = sealed(tmp_path, "R-GGGGGG.fcb")
    with sshd(tmp_path / "ssh") as place, bad_line(place.port) as line:
        line.cut_after = cut_after
        through = place.but(port=line.port)

        with pytest.raises(StoreUnreachableError):
            SftpStore(through).put(MAILBOX, source, DIGEST)

        line.heal()
        SftpStore(through).put(MAILBOX, source, DIGEST)

    folder = tmp_path / "ssh" / "files" / MAILBOX
    assert [path.name for path in folder.iterdir() if path.suffix != ".part"] == ["R-GGGGGG.fcb"]
    assert (folder / "R-GGGGGG.fcb").read_bytes() == CONTENT
