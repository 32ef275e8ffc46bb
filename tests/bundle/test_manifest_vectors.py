"""The manifest: its bytes (J1–J20), then what it says (M1–M30)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from fieldcase.bundle import BundleError, Code
from tests.bundle import forge
from tests.bundle.forge import NOW, canonical, listed_file, manifest, moment, recipient, sender

TEXT = canonical(manifest())
PASSPHRASE = {"kind": "passphrase"}
ONE_FILE = b"{}"


def replaced(old: bytes, new: bytes) -> bytes:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


def said(**changes: object) -> Callable[[], bytes]:
    return lambda: canonical(manifest(**changes))


def titled(title: str) -> Callable[[], bytes]:
    return said(files=[listed_file("payload/case.json", ONE_FILE, title=title)])


def with_file(**changes: object) -> Callable[[], bytes]:
    return said(files=[listed_file("payload/case.json", ONE_FILE, **changes)])


BYTES: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "J1 key twice": (Code.JSON_DUPKEY, lambda: replaced(b'"rev":1', b'"rev":2,"rev":1')),
    "J2 white space": (Code.JSON_CANON, lambda: replaced(b'"rev":1', b'"rev": 1')),
    "J2b line end": (Code.JSON_CANON, lambda: TEXT + b"\n"),
    "J3 key order": (Code.JSON_CANON, lambda: b'{"version":1,' + replaced(b',"version":1', b"")[1:]),
    "J4 needless escape": (Code.JSON_CANON, lambda: replaced(b"Harbour", b"\\u0048arbour")),
    "J4b escaped slash": (Code.JSON_CANON, lambda: TEXT.replace(b"payload/", b"payload\\/")),
    "J5 byte order mark": (Code.JSON_UTF8, lambda: b"\xef\xbb\xbf" + TEXT),
    "J6 UTF-16": (Code.JSON_UTF8, lambda: TEXT.decode().encode("utf-16")),
    "J7 over-long UTF-8": (Code.JSON_UTF8, lambda: replaced(b"Harbour", b"\xc1\x88arbour")),
    "J8 half a surrogate": (Code.JSON_UTF8, lambda: replaced(b"Harbour", b"\\ud800")),
    "J8b half a surrogate in bytes": (Code.JSON_UTF8, lambda: replaced(b"Harbour", b"\xed\xa0\x80")),
    "J9 NUL": (Code.JSON_STRING, lambda: replaced(b"Harbour", b"\\u0000")),
    "J9b bare control character": (Code.JSON_SYNTAX, lambda: replaced(b"Harbour", b"Har\tbour")),
    "J10 NaN": (Code.JSON_NUMBER, lambda: replaced(b'"rev":1', b'"rev":NaN')),
    "J11 1.0": (Code.JSON_NUMBER, lambda: replaced(b'"rev":1', b'"rev":1.0')),
    "J11b 1e2": (Code.JSON_NUMBER, lambda: replaced(b'"rev":1', b'"rev":1e2')),
    "J12 2^64": (Code.JSON_NUMBER, lambda: replaced(b'"rev":1', b'"rev":18446744073709551616')),
    "J12b 2^53": (Code.JSON_NUMBER, lambda: replaced(b'"rev":1', b'"rev":9007199254740992')),
    "J13 5,000 digits": (Code.JSON_NUMBER, lambda: replaced(b'"rev":1', b'"rev":' + b"9" * 5000)),
    "J13b minus zero": (Code.JSON_CANON, lambda: replaced(b'"rev":1', b'"rev":-0')),
    "J14 depth 100,000": (Code.JSON_DEPTH, lambda: b"[" * 100_000),
    "J14b depth 33": (Code.JSON_DEPTH, lambda: b"[" * 33 + b"]" * 33),
    "J15 6 MiB": (Code.JSON_SIZE, lambda: b'"' + b"a" * (6 * 1024 * 1024) + b'"'),
    "J15b string over 1 MiB": (Code.JSON_STRING, lambda: b'["' + b"a" * (1024 * 1024 + 1) + b'"]'),
    "J16 something behind": (Code.JSON_SYNTAX, lambda: TEXT + b"{}"),
    "J17 empty": (Code.JSON_SYNTAX, lambda: b""),
    "J17b escaped quotes without end": (Code.JSON_SYNTAX, lambda: b'"' + b'\\"' * 1_000_000),
    "J18 list": (Code.MANIFEST_FIELD, lambda: b"[]"),
    "J19 300,000 values": (Code.JSON_NODES, lambda: b"[" + b"1," * 299_999 + b"1]"),
    "J19b a million lists": (Code.JSON_NODES, lambda: b"[" + b"[]," * 1_000_000 + b"1]"),
    "J20 key with a space": (Code.JSON_KEY, lambda: b'{"a b":1}'),
}

CONTENT: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "M1 other format": (Code.FORMAT, said(format="referral")),
    "M2 version 2": (Code.VERSION, said(version=2)),
    "M3 version true": (Code.VERSION, said(version=True)),
    "M4 unknown requirement": (Code.REQUIRES, said(requires=["quantum"])),
    "M4b no requirements key": (Code.REQUIRES, said(requires=None)),
    "M5 field missing": (Code.MANIFEST_FIELD, said(seq=None)),
    "M5b training missing": (Code.MANIFEST_FIELD, said(training=None)),
    "M5c training as a number": (Code.MANIFEST_FIELD, said(training=0)),
    "M6 unknown field": (Code.MANIFEST_FIELD, said(alg="none")),
    "M6b unknown field of the sender": (Code.MANIFEST_FIELD, said(sender=sender() | {"email": "a"})),
    "M6c null": (Code.MANIFEST_FIELD, lambda: replaced(b'"rev":1', b'"retain_until":null,"rev":1')),
    "M7 id not hexadecimal": (Code.MANIFEST_FIELD, said(bundle_id="z" * 32)),
    "M7b id in capitals": (Code.MANIFEST_FIELD, said(bundle_id="AB" * 16)),
    "M7c id with a line end": (Code.MANIFEST_FIELD, said(bundle_id="ab" * 16 + "\n")),
    "M8 revision 0": (Code.MANIFEST_FIELD, said(rev=0)),
    "M8b sequence as text": (Code.MANIFEST_FIELD, said(seq="1")),
    "M9 30 February": (Code.MANIFEST_FIELD, said(created_at="2026-02-30T09:00:00Z")),
    "M10 local time": (Code.MANIFEST_FIELD, said(created_at="2026-03-02T09:30:00+02:00")),
    "M10b seconds": (Code.MANIFEST_FIELD, said(created_at="2026-03-02T09:30:07Z")),
    "M10c other digits": (Code.MANIFEST_FIELD, said(created_at="٢٠٢٦-03-02T09:30:00Z")),
    "M11 life of ten years": (
        Code.MANIFEST_FIELD,
        said(expires_at=moment(NOW + timedelta(days=3650))),
    ),
    "M11b over before it began": (Code.MANIFEST_FIELD, said(expires_at=moment(NOW))),
    "M11c last days of the calendar": (
        Code.FUTURE,
        said(created_at="9999-12-30T00:00:00Z", expires_at="9999-12-31T00:00:00Z"),
    ),
    "M12 ack of nothing": (Code.MANIFEST_FIELD, said(type="ack")),
    "M13 unknown type": (Code.BUNDLE_TYPE, said(type="gossip")),
    "M13b type as a number": (Code.MANIFEST_FIELD, said(type=1)),
    "M14 title that turns round": (Code.TITLE, titled("case\u202efdp.exe")),
    "M15 zero-width": (Code.TITLE, titled("ca\u200bse")),
    "M16 line end": (Code.TITLE, titled("case\n")),
    "M17 not NFC": (Code.TITLE, titled("cafe\u0301")),
    "M18 slash": (Code.TITLE, titled("a/b")),
    "M18b empty": (Code.TITLE, titled("")),
    "M18c too long": (Code.TITLE, titled("a" * 201)),
    "M19 web page": (Code.MEDIA, with_file(media_type="text/html")),
    "M21 path of the signature": (Code.NAME, with_file(path="manifest.json.sig")),
    "M21b path outside": (Code.NAME, with_file(path="../x.json")),
    "M22 negative size": (Code.MANIFEST_FIELD, with_file(size=-1)),
    "M22b size as true": (Code.MANIFEST_FIELD, with_file(size=True)),
    "M22c digest in capitals": (Code.MANIFEST_FIELD, with_file(sha256="AB" * 32)),
    "M23 path twice": (
        Code.MANIFEST_FIELD,
        said(files=[listed_file("payload/case.json", ONE_FILE)] * 2),
    ),
    "M24 no recipient": (Code.MANIFEST_FIELD, said(recipients=[])),
    "M24b 21 recipients": (Code.MANIFEST_FIELD, said(recipients=[recipient()] * 21)),
    "M24c passphrase with a key": (Code.MANIFEST_FIELD, said(recipients=[recipient(), PASSPHRASE])),
    "M24d two passphrases": (Code.MANIFEST_FIELD, said(recipients=[PASSPHRASE, PASSPHRASE])),
    "M24e unknown kind": (Code.MANIFEST_FIELD, said(recipients=[{"kind": "carrier_pigeon"}])),
    "M25 recipient in capitals": (
        Code.KEY_FORMAT,
        said(recipients=[recipient() | {"recipient": forge.CLINIC.age_recipient.upper()}]),
    ),
    "M25b recipient mistyped": (
        Code.KEY_FORMAT,
        said(recipients=[recipient() | {"recipient": forge.CLINIC.age_recipient[:-1] + "q"}]),
    ),
    "M26 organisation name that turns round": (
        Code.MANIFEST_FIELD,
        said(sender=sender() | {"org_name": "Harbour\u2066 House"}),
    ),
    "M27 unknown basis": (Code.MANIFEST_FIELD, said(consent=forge.consent(basis="curiosity"))),
    "M28 reference without digest": (Code.MANIFEST_FIELD, said(in_reply_to={"bundle_id": "a1" * 16})),
}


@pytest.mark.parametrize("name", BYTES | CONTENT)
def test_a_hostile_manifest_is_refused_with_its_code(name, tmp_path):
    code, build = (BYTES | CONTENT)[name]

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", forge.sealed(build()))

    assert refusal.value.code is code


@pytest.mark.parametrize("name", CONTENT)
def test_a_refusal_never_repeats_what_the_stranger_wrote(name, tmp_path):
    """Errors end up in logs; a manifest may hold a person's name where none belongs."""
    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", forge.sealed(CONTENT[name][1]()))

    assert "Harbour" not in f"{refusal.value} {refusal.value!r} {refusal.value.facts}"
    assert refusal.value.__context__ is None or refusal.value.__suppress_context__


@pytest.mark.parametrize("kind", ["referral", "sync", "key_rotation", "key_revocation"])
def test_every_first_message_is_accepted(tmp_path, kind):
    opened = forge.opened(tmp_path / "R-ABCDEF.fcb", forge.good(type=kind))

    assert opened.manifest.type == kind
