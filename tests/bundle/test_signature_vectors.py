"""The signature: whose, over what, for what (vectors S1–S19)."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest

from fieldcase.bundle import BundleError, Code, SenderUnknownError, sshsig
from fieldcase.bundle.ed25519 import public_line, ssh_string
from tests.bundle import forge
from tests.bundle.forge import HARBOUR, STRANGER, canonical, manifest, sender, signature

TEXT = canonical(manifest())
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493
SMALL_ORDER = bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")
NOT_A_POINT = bytes.fromhex("02" + "00" * 31)
BEYOND_THE_FIELD = bytes.fromhex("ee" + "ff" * 30 + "7f")
RSA_LINE = "ssh-rsa " + base64.b64encode(ssh_string(b"ssh-rsa") + ssh_string(b"\x01\x00\x01")).decode()


def with_signature(armour: bytes, text: bytes = TEXT) -> bytes:
    found = [("manifest.json", text), ("manifest.json.sig", armour), *forge.FILES.items()]
    return forge.locked(forge.ended(forge.packed(found)))


def armour(**changes: bytes) -> bytes:
    """Build a signature field by field, with *changes*."""
    fields = {
        "key": ssh_string(b"ssh-ed25519") + ssh_string(HARBOUR.signing_key.public_key),
        "namespace": sshsig.BUNDLE_NAMESPACE,
        "reserved": b"",
        "hash": b"sha512",
        "signature": ssh_string(b"ssh-ed25519") + ssh_string(raw_signature()),
    } | changes
    head = fields.pop("head", b"SSHSIG\x00\x00\x00\x01")
    tail = fields.pop("tail", b"")
    blob = head + b"".join(map(ssh_string, fields.values())) + tail
    return wrapped(blob)


def wrapped(blob: bytes, width: int = 70) -> bytes:
    text = base64.b64encode(blob).decode()
    lines = [text[start : start + width] for start in range(0, len(text), width)]
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""]).encode()


def raw_signature() -> bytes:
    blob = base64.b64decode(b"".join(signature(TEXT).splitlines()[1:-1]))
    return blob[-64:]


def malleable() -> bytes:
    raw = raw_signature()
    other = int.from_bytes(raw[32:], "little") + GROUP_ORDER
    return armour(signature=ssh_string(b"ssh-ed25519") + ssh_string(raw[:32] + other.to_bytes(32, "little")))


def signed_with_line(line: str) -> bytes:
    return forge.good(sender=sender() | {"sign_key": line})


def in_lines_of(width: int) -> bytes:
    return wrapped(base64.b64decode(b"".join(signature(TEXT).splitlines()[1:-1])), width)


def fitting_every_text() -> bytes:
    """A signature that a verifier without a look at the key calls good."""
    neutral = b"\x01" + bytes(31)
    text = canonical(manifest(sender=sender() | {"sign_key": public_line(neutral)}))
    key = ssh_string(b"ssh-ed25519") + ssh_string(neutral)
    zeros = ssh_string(b"ssh-ed25519") + ssh_string(neutral + bytes(32))
    return with_signature(armour(key=key, signature=zeros), text)


VECTORS: dict[str, tuple[Code, Callable[[], bytes]]] = {
    "S1 other key": (Code.SIG_KEY, lambda: with_signature(signature(TEXT, STRANGER))),
    "S2 attacker's key as sender": (
        Code.SENDER_UNKNOWN,
        lambda: forge.sealed(canonical(manifest(sender=sender(STRANGER))), party=STRANGER),
    ),
    "S3 manifest changed": (
        Code.SIG_BAD,
        lambda: with_signature(signature(TEXT), canonical(manifest(seq=2))),
    ),
    "S4 other namespace": (
        Code.SIG_NAMESPACE,
        lambda: with_signature(signature(TEXT, namespace=b"file")),
    ),
    "S4b namespace of cards": (
        Code.SIG_NAMESPACE,
        lambda: with_signature(signature(TEXT, namespace=sshsig.CARD_NAMESPACE)),
    ),
    "S5 empty": (Code.SIG_FORMAT, lambda: with_signature(b"")),
    "S6 PGP armour": (
        Code.SIG_FORMAT,
        lambda: with_signature(signature(TEXT).replace(b"SSH SIGNATURE", b"PGP SIGNATURE")),
    ),
    "S7 text before": (Code.SIG_FORMAT, lambda: with_signature(b"Hello\n" + signature(TEXT))),
    "S7b text behind": (Code.SIG_FORMAT, lambda: with_signature(signature(TEXT) + b"\n")),
    "S7c carriage returns": (
        Code.SIG_FORMAT,
        lambda: with_signature(signature(TEXT).replace(b"\n", b"\r\n")),
    ),
    "S7d other line length": (Code.SIG_FORMAT, lambda: with_signature(in_lines_of(76))),
    "S7e too long": (Code.SIG_FORMAT, lambda: with_signature(armour(reserved=bytes(4096)))),
    "S8 SHA-256": (Code.SIG_ALG, lambda: with_signature(armour(hash=b"sha256"))),
    "S8b other algorithm": (
        Code.SIG_ALG,
        lambda: with_signature(armour(signature=ssh_string(b"ssh-rsa") + ssh_string(bytes(64)))),
    ),
    "S9 malleable": (Code.SIG_BAD, lambda: with_signature(malleable())),
    "S10 small order": (Code.KEY_WEAK, lambda: signed_with_line(public_line(SMALL_ORDER))),
    "S10b neutral element": (Code.KEY_WEAK, lambda: signed_with_line(public_line(b"\x01" + bytes(31)))),
    "S10c not on the curve": (Code.KEY_WEAK, lambda: signed_with_line(public_line(NOT_A_POINT))),
    "S10d not canonical": (Code.KEY_WEAK, lambda: signed_with_line(public_line(BEYOND_THE_FIELD))),
    "S10e neutral element, signature of zeros": (Code.KEY_WEAK, fitting_every_text),
    "S11 RSA key": (Code.KEY_FORMAT, lambda: signed_with_line(RSA_LINE)),
    "S11b RSA key in the signature": (
        Code.KEY_FORMAT,
        lambda: with_signature(armour(key=ssh_string(b"ssh-rsa") + ssh_string(bytes(32)))),
    ),
    "S12 key with a comment": (
        Code.KEY_FORMAT,
        lambda: signed_with_line(HARBOUR.signing_key.public_line + " maria@laptop"),
    ),
    "S12b key too short": (
        Code.KEY_FORMAT,
        lambda: signed_with_line(HARBOUR.signing_key.public_line[:-8]),
    ),
    "S13 reserved field used": (Code.SIG_FORMAT, lambda: with_signature(armour(reserved=b"x"))),
    "S14 signature version 2": (
        Code.SIG_FORMAT,
        lambda: with_signature(armour(head=b"SSHSIG\x00\x00\x00\x02")),
    ),
    "S15 bytes behind": (Code.SIG_FORMAT, lambda: with_signature(armour(tail=b"x"))),
    "S16 short signature": (
        Code.SIG_FORMAT,
        lambda: with_signature(armour(signature=ssh_string(b"ssh-ed25519") + ssh_string(bytes(63)))),
    ),
    "S17 zeros": (
        Code.SIG_BAD,
        lambda: with_signature(armour(signature=ssh_string(b"ssh-ed25519") + ssh_string(bytes(64)))),
    ),
}


@pytest.mark.parametrize("name", VECTORS)
def test_a_hostile_signature_is_refused_with_its_code(name, tmp_path):
    code, build = VECTORS[name]

    with pytest.raises(BundleError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", build())

    assert refusal.value.code is code


def test_the_hand_built_signature_is_the_right_one():
    """Else the vectors above could be refused for a reason they do not mean."""
    assert armour() == signature(TEXT)


def test_an_unknown_sender_is_named_but_only_as_a_claim(tmp_path):
    content = forge.sealed(canonical(manifest(sender=sender(STRANGER))), party=STRANGER)

    with pytest.raises(SenderUnknownError) as refusal:
        forge.opened(tmp_path / "R-ABCDEF.fcb", content)

    assert refusal.value.claimed_sender.org_name == STRANGER.org_name
    assert STRANGER.org_name not in repr(refusal.value)
