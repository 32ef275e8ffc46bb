"""
Bundles made by hand, good ones and forged ones.

Written without the sealing code, from FORMAT.md, so that writer and reader cannot agree on the same mistake.
The keys are fixed and public: seeds of 32 bytes 01 (Harbour House), 02 (Northlight Clinic), 03 (a stranger).
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage

from fieldcase.bundle import (
    ContactState,
    KnownContact,
    KnownThread,
    OpenedBundle,
    Receiver,
    SigningKey,
    open_bundle,
    sshsig,
)
from tests.bundle.x25519_file import x25519_file

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
BLOCK = 512
Files = dict[str, bytes]
Entries = list[tuple[str, bytes]]


@dataclass(frozen=True)
class Party:
    """An invented organisation with its keys."""

    org_id: str
    org_name: str
    signing_key: SigningKey
    age_identity: str

    @property
    def age_recipient(self) -> str:
        return str(pyrage.x25519.Identity.from_str(self.age_identity).to_public())


HARBOUR = Party(
    "a1" * 16,
    "Harbour House",
    SigningKey(b"\x01" * 32),
    "AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZ9K4CN",
)
CLINIC = Party(
    "b2" * 16,
    "Northlight Clinic",
    SigningKey(b"\x02" * 32),
    "AGE-SECRET-KEY-1QGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQ0N3JDM",
)
STRANGER = Party(
    "c3" * 16,
    "Quiet Street Association",
    SigningKey(b"\x03" * 32),
    "AGE-SECRET-KEY-1QVPSXQCRQVPSXQCRQVPSXQCRQVPSXQCRQVPSXQCRQVPSXQCRQVPS2PGGME",
)

FILES: Files = {
    "payload/case.json": b'{"needs":["shelter","health"],"schema":"case-1"}',
    "payload/consent.json": b'{"language":"ro","schema":"consent-1"}',
    "attachments/note.txt": "Bring the blue folder. Mulțumesc.\n".encode(),
}
MEDIA = {
    ".json": "application/json",
    ".txt": "text/plain",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
}


def canonical(value: object) -> bytes:
    """Write canonical JSON the way FORMAT.md says, without the code under test."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def moment(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:00Z")


def sender(party: Party = HARBOUR) -> dict[str, object]:
    return {
        "org_id": party.org_id,
        "org_name": party.org_name,
        "sign_key": party.signing_key.public_line,
        "age_recipient": party.age_recipient,
        "card_sha256": "0" * 64,
    }


def recipient(party: Party = CLINIC) -> dict[str, object]:
    return {"kind": "age", "recipient": party.age_recipient, "org_id": party.org_id}


def consent(**changes: object) -> dict[str, object]:
    whole = {
        "basis": "consent",
        "org_ids": [CLINIC.org_id],
        "purposes": ["P03"],
        "expires_at": moment(NOW + timedelta(days=90)),
        "file": "payload/consent.json",
    }
    return without_none(whole | changes)


def listed(files: Files) -> list[dict[str, object]]:
    return [listed_file(path, content) for path, content in files.items()]


def listed_file(path: str, content: bytes, /, **changes: object) -> dict[str, object]:
    whole = {
        "path": path,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "media_type": MEDIA.get("." + path.rpartition(".")[2], "text/plain"),
        "role": "attachment",
        "title": "A file",
    }
    return without_none(whole | changes)


def manifest(**changes: object) -> dict[str, object]:
    """Return a good manifest with *changes*; a change to None takes the key away."""
    whole = {
        "format": "referral-bundle",
        "version": 1,
        "requires": [],
        "type": "referral",
        "training": False,
        "bundle_id": "d4" * 16,
        "thread_id": "e5" * 16,
        "rev": 1,
        "seq": 1,
        "created_at": moment(NOW),
        "expires_at": moment(NOW + timedelta(days=30)),
        "sender": sender(),
        "recipients": [recipient()],
        "consent": consent(),
        "files": listed(FILES),
    }
    return without_none(whole | changes)


def without_none(whole: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in whole.items() if value is not None}


def signature(text: bytes, party: Party = HARBOUR, namespace: bytes = sshsig.BUNDLE_NAMESPACE) -> bytes:
    return sshsig.sign(text, namespace, party.signing_key)


def entries(text: bytes, files: Files | None = None, party: Party = HARBOUR) -> Entries:
    """Return the entries of a bundle, signed."""
    rest = FILES if files is None else files
    return [("manifest.json", text), ("manifest.json.sig", signature(text, party)), *rest.items()]


def header(name: bytes, size: int, **fields: bytes) -> bytes:
    """Return one ustar header; *fields* overwrite what a strict writer would say."""
    block = bytearray(BLOCK)
    whole = {
        "at_0": name,
        "at_100": b"0000644\0" + b"0000000\0" * 2,
        "at_124": f"{size:011o}\0".encode(),
        "at_136": b"00000000000\0",
        "at_148": b" " * 8,
        "at_156": b"0",
        "at_257": b"ustar\x0000",
        "at_329": b"0000000\0" * 2,
    } | {key: value for key, value in fields.items() if key != "checksum"}
    for place, text in whole.items():
        start = int(place.removeprefix("at_"))
        block[start : start + len(text)] = text
    block[148:156] = fields.get("checksum", f"{sum(block):06o}\0 ".encode())
    return bytes(block)


def body(content: bytes) -> bytes:
    return content + bytes(-len(content) % BLOCK)


def packed(found: Entries) -> bytes:
    return b"".join(header(name.encode(), len(content)) + body(content) for name, content in found)


def ended(archive: bytes) -> bytes:
    """Add the end blocks with Padmé padding, computed the slow way."""
    end = len(archive) + 2 * BLOCK
    exponent = end.bit_length() - 1
    step = 2 ** (exponent - exponent.bit_length())
    padded = -(-end // step) * step
    length = -(-padded // BLOCK) * BLOCK
    return archive + bytes(length - len(archive))


def locked(archive: bytes, *parties: Party) -> bytes:
    return x25519_file(archive, [party.age_recipient for party in parties or (CLINIC,)])


def sealed(text: bytes, files: Files | None = None, party: Party = HARBOUR) -> bytes:
    return locked(ended(packed(entries(text, files, party))))


def good(**changes: object) -> bytes:
    """Return a whole bundle from Harbour House to Northlight Clinic."""
    return sealed(canonical(manifest(**changes)))


def manifest_digest(**changes: object) -> str:
    return hashlib.sha256(canonical(manifest(**changes))).hexdigest()


@dataclass
class Notebook:
    """What Northlight Clinic remembers."""

    seen_bundles: dict[str, str] = field(default_factory=dict)
    sent_bundles: dict[str, str] = field(default_factory=dict)
    threads: dict[str, KnownThread] = field(default_factory=dict)

    def seen(self, bundle_id: str) -> str | None:
        return self.seen_bundles.get(bundle_id)

    def sent(self, bundle_id: str) -> str | None:
        return self.sent_bundles.get(bundle_id)

    def thread(self, thread_id: str) -> KnownThread | None:
        return self.threads.get(thread_id)


@dataclass(frozen=True)
class Directory:
    """The contacts of Northlight Clinic."""

    entries: tuple[KnownContact, ...]

    def __call__(self, sign_key: str) -> KnownContact | None:
        return next((entry for entry in self.entries if entry.sign_key == sign_key), None)


def contact(party: Party = HARBOUR, state: ContactState = ContactState.VERIFIED_BY_CALL) -> KnownContact:
    return KnownContact("harbour", party.org_id, party.signing_key.public_line, state)


def receiver(*contacts: KnownContact, notebook: Notebook | None = None, training: bool = False) -> Receiver:
    """Return Northlight Clinic, which knows Harbour House if nobody else is named."""
    directory = Directory(contacts or (contact(),))
    return Receiver(CLINIC.org_id, (CLINIC.age_identity,), directory, notebook or Notebook(), training)


def opened(path: Path, untrusted: bytes, clinic: Receiver | None = None, **how: object) -> OpenedBundle:
    """Put the bytes at *path*, then open them as Northlight Clinic."""
    path.write_bytes(untrusted)
    times = {"now": NOW, "latest_time_seen": NOW}
    return open_bundle(path, clinic or receiver(), **(times | how))  # type: ignore[arg-type]  # free words in tests
