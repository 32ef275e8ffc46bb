"""The envelope: what is refused before anything inside can be seen (vectors A1–A24)."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from fieldcase.bundle import BundleError, Code, Lock, inspect
from tests.bundle import forge
from tests.bundle.scrypt_file import scrypt_file
from tests.bundle.x25519_file import armoured

PASSPHRASE = "seven quiet boats"
X25519 = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
SCRYPT = b"-> scrypt " + b"A" * 22 + b" 2\n" + b"A" * 43 + b"\n"
POST_QUANTUM = b"-> mlkem768x25519 " + b"A" * 64 + b"\n" + b"A" * 43 + b"\n"
GREASE = b"-> x-grease y\nAAAA\n"
MAC = b"--- " + b"A" * 43 + b"\n"
AGE = b"age-encryption.org/v1\n"
REST = bytes(100)


def archive() -> bytes:
    return forge.ended(forge.packed(forge.entries(forge.canonical(forge.manifest()))))


def zipped() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr(zipfile.ZipInfo("manifest.json"), "{}")
    return file.getvalue()


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def with_other_mac(content: bytes) -> bytes:
    place = content.index(b"\n---") + 10
    letter = b"B" if content[place : place + 1] == b"A" else b"A"
    return content[:place] + letter + content[place + 1 :]


VECTORS: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "A1 empty": (Code.AGE_HEADER, lambda: b""),
    "A2 random bytes": (Code.AGE_HEADER, lambda: bytes(range(256)) * 20),
    "A3 zip": (Code.AGE_HEADER, zipped),
    "A4 tar without encryption": (Code.AGE_HEADER, archive),
    "A5 age version 2": (Code.AGE_HEADER, lambda: forge.good().replace(b"/v1\n", b"/v2\n", 1)),
    "A7 header of 1 MiB": (Code.AGE_HEADER, lambda: AGE + X25519 * 10_000 + MAC + REST),
    "A8 21 recipients": (Code.AGE_STANZAS, lambda: forge.locked(archive(), *[forge.CLINIC] * 21)),
    "A9 scrypt with X25519": (Code.AGE_HEADER, lambda: AGE + SCRYPT + X25519 + MAC + REST),
    "A9b post-quantum with X25519": (Code.AGE_HEADER, lambda: AGE + POST_QUANTUM + X25519 + MAC + REST),
    "A9c two passphrases": (Code.AGE_HEADER, lambda: AGE + SCRYPT + SCRYPT + MAC + REST),
    "A10 scrypt 2^22": (
        Code.AGE_WORKFACTOR,
        lambda: scrypt_file(archive(), PASSPHRASE, claimed_log_n=22),
    ),
    "A10b scrypt 2^100": (
        Code.AGE_HEADER,
        lambda: scrypt_file(archive(), PASSPHRASE, claimed_log_n=100),
    ),
    "A11 for somebody else": (Code.NOT_FOR_US, lambda: forge.locked(archive(), forge.STRANGER)),
    "A12 last byte missing": (Code.AGE_DECRYPT, lambda: forge.good()[:-1]),
    "A13 second half missing": (Code.AGE_DECRYPT, lambda: forge.good()[: len(forge.good()) // 2]),
    "A14 one bit of the payload": (Code.AGE_DECRYPT, lambda: flipped(forge.good(), -100)),
    "A15 one bit of the header MAC": (
        Code.AGE_DECRYPT,
        lambda: with_other_mac(forge.good()),
    ),
    "A16 one byte more": (Code.AGE_DECRYPT, lambda: forge.good() + b"\0"),
    "A17 other passphrase": (Code.PASSPHRASE, lambda: scrypt_file(archive(), "eight quiet boats")),
    "A18 armoured": (Code.AGE_HEADER, lambda: armoured(forge.locked(archive()))),
    "A19 SSH recipient": (Code.AGE_HEADER, lambda: AGE + b"-> ssh-ed25519 AAAA BBBB\nAAAA\n" + MAC + REST),
    "A20 header without end": (Code.AGE_HEADER, lambda: AGE + X25519),
    "A21 short MAC": (Code.AGE_HEADER, lambda: AGE + X25519 + b"--- AAAA\n" + REST),
    "A22 no recipient": (Code.AGE_HEADER, lambda: AGE + MAC + REST),
    "A23 grease only": (Code.AGE_HEADER, lambda: AGE + GREASE + MAC + REST),
    "A24 too much grease": (Code.AGE_STANZAS, lambda: AGE + X25519 + GREASE * 5 + MAC + REST),
    "A25 stanza without body": (
        Code.AGE_HEADER,
        lambda: AGE + b"-> X25519 " + b"A" * 43 + b"\n" + MAC + REST,
    ),
    "A26 two spaces": (Code.AGE_HEADER, lambda: AGE + X25519.replace(b"-> X", b"->  X") + MAC + REST),
    "A27 carriage returns": (Code.AGE_HEADER, lambda: forge.good().replace(b"\n", b"\r\n", 3)),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_hostile_envelope_is_refused_with_its_code(name, tmp_path):
    code, build = VECTORS[name]

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", build(), passphrase=PASSPHRASE)

    assert refusal.value.code is code


def test_a_file_over_200_mib_is_refused_unread(tmp_path):
    path = tmp_path / "R-ABCDEF.fcb"
    with path.open("wb") as file:
        file.write(AGE)
        file.truncate(200 * 1024 * 1024 + 1)

    look = inspect(path)

    assert look.refusal is Code.SIZE


def test_a_passphrase_file_asks_for_its_passphrase(tmp_path):
    content = scrypt_file(archive(), PASSPHRASE)

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", content)

    assert refusal.value.code is Code.PASSPHRASE_NEEDED


@pytest.mark.parametrize(
    ("content", "lock", "stanzas", "work_factor"),
    [
        (AGE + X25519 + MAC + REST, Lock.KEYS, 1, None),
        (AGE + X25519 * 20 + GREASE + MAC + REST, Lock.KEYS, 20, None),
        (AGE + SCRYPT + MAC + REST, Lock.PASSPHRASE, 1, 2),
        (AGE + SCRYPT.replace(b" 2\n", b" 20\n") + MAC + REST, Lock.PASSPHRASE, 1, 20),
    ],
)
def test_the_outside_is_described_without_any_key(tmp_path, content, lock, stanzas, work_factor):
    path = tmp_path / "R-ABCDEF.fcb"
    path.write_bytes(content)

    look = inspect(path)

    assert (look.is_age, look.lock, look.stanza_count, look.work_factor) == (True, lock, stanzas, work_factor)
    assert look.refusal is None


def test_something_else_is_described_as_no_age_file(tmp_path):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + REST)

    look = inspect(path)

    assert (look.is_age, look.size, look.refusal) == (False, 104, Code.AGE_HEADER)


def test_every_flipped_byte_of_a_good_bundle_is_refused(tmp_path):
    content = forge.good()
    path = tmp_path / "R-ABCDEF.fcb"

    accepted = [place for place in range(len(content)) if opens(path, flipped(content, place))]

    assert accepted == []


def opens(path, content) -> bool:
    try:
        forge.opened(path, content)
    except BundleError:
        return False
    return True
