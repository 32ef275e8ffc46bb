"""
The manifest: what a bundle is, who made it, for whom, under which consent.

Fields stand in the order of FORMAT.md; on disk the keys are sorted.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta

from fieldcase.bundle.canonical import JsonObject, JsonValue, read_canonical
from fieldcase.bundle.errors import Code, ManifestError
from fieldcase.bundle.fields import AgeRecipientText, HumanName, Id, Sha256, SignKey, Strict, Token, UtcMinute
from fieldcase.bundle.limits import LARGEST_FILE_BYTES, MAX_FILES, MAX_LIFE, MAX_RECIPIENTS
from fieldcase.bundle.names import check_path, is_title

FORMAT_NAME = "referral-bundle"
FORMAT_VERSION = 1


class BundleType(StrEnum):
    """What a bundle is for."""

    REFERRAL = "referral"
    UPDATE = "update"
    ACK = "ack"
    RESPONSE = "response"
    WITHDRAW = "withdraw"
    SYNC = "sync"
    HANDOVER = "handover"
    KEY_ROTATION = "key_rotation"
    KEY_REVOCATION = "key_revocation"


REPLIES = frozenset({BundleType.UPDATE, BundleType.ACK, BundleType.RESPONSE, BundleType.WITHDRAW})
"""Types that must name the bundle they answer or continue."""


class Basis(StrEnum):
    """What allows this sharing."""

    CONSENT = "consent"
    VITAL_INTEREST = "vital_interest"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_INTEREST = "public_interest"
    NONE_REQUIRED = "none_required"


class MediaType(StrEnum):
    """Kinds of files that may travel; each can be checked without running anything."""

    JSON = "application/json"
    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    TEXT = "text/plain"


class Sender(Strict, frozen=True, kw_only=True):
    """Who made the bundle; proven by the signature, tied to a contact by ``sign_key``."""

    org_id: Id
    org_name: HumanName
    name: HumanName | None = None
    sign_key: SignKey
    age_recipient: AgeRecipientText
    card_sha256: Sha256


class KeyRecipient(Strict, frozen=True, kw_only=True, tag_field="kind", tag="age"):
    """An organisation that opens the bundle with its own key."""

    recipient: AgeRecipientText
    org_id: Id


class PassphraseRecipient(Strict, frozen=True, kw_only=True, tag_field="kind", tag="passphrase"):
    """Somebody who was told a passphrase."""


Recipient = KeyRecipient | PassphraseRecipient


class Consent(Strict, frozen=True, kw_only=True):
    """Under which consent, or other basis, the content was shared."""

    basis: Basis
    org_ids: tuple[Id, ...] = ()
    purposes: tuple[Token, ...] = ()
    expires_at: UtcMinute | None = None
    file: str | None = None


class Reference(Strict, frozen=True, kw_only=True):
    """Another bundle, named so that it cannot be confused with a later version."""

    bundle_id: Id
    manifest_sha256: Sha256


_TYPES = frozenset(found.value for found in BundleType)
_MEDIA_TYPES = frozenset(found.value for found in MediaType)


def _check_title(title: str) -> None:
    if not is_title(title):
        raise ManifestError(Code.TITLE)


class ListedFile(Strict, frozen=True, kw_only=True):
    """One file of the bundle."""

    path: Annotated[str, check_path]
    size: Annotated[int, Meta(ge=0, le=LARGEST_FILE_BYTES)]
    sha256: Sha256
    media_type: MediaType
    role: Token
    title: Annotated[str, _check_title]


class Manifest(Strict, frozen=True, kw_only=True):
    """The signed description of a whole bundle."""

    format: Literal["referral-bundle"] = "referral-bundle"
    version: Literal[1] = 1
    requires: tuple[Token, ...] = ()
    type: BundleType
    training: bool
    bundle_id: Id
    thread_id: Id
    rev: Annotated[int, Meta(ge=1)]
    seq: Annotated[int, Meta(ge=1)]
    created_at: UtcMinute
    expires_at: UtcMinute
    retain_until: UtcMinute | None = None
    sender: Sender
    recipients: Annotated[tuple[Recipient, ...], Meta(min_length=1, max_length=MAX_RECIPIENTS)]
    consent: Consent
    in_reply_to: Reference | None = None
    files: tuple[ListedFile, ...]

    def _check(self) -> None:
        if not timedelta() < self.expires_at - self.created_at <= MAX_LIFE:
            raise ValueError("life")
        if self.type in REPLIES and self.in_reply_to is None:
            raise ValueError("in_reply_to")
        if len(self.recipients) > 1 and self.is_for_passphrase:
            raise ValueError("recipients")
        if len({listed.path for listed in self.files}) != len(self.files):
            raise ValueError("files")

    @property
    def is_for_passphrase(self) -> bool:
        """Whether any recipient is whoever knows the passphrase."""
        return any(isinstance(recipient, PassphraseRecipient) for recipient in self.recipients)


def read_manifest(untrusted_text: bytes) -> Manifest:
    """
    Parse the bytes of ``manifest.json``.

    Raises:
        JsonError: They are not canonical JSON.
        ManifestError: They say something the format does not allow; also for names, titles, kinds of files.
        SignatureError: A key in them is malformed or weak.
    """
    untrusted_manifest = read_canonical(untrusted_text)
    if not isinstance(untrusted_manifest, dict):
        raise ManifestError(Code.MANIFEST_FIELD)
    _check_first(untrusted_manifest)
    try:
        manifest = Manifest.from_plain(untrusted_manifest)
    except ValueError:
        raise ManifestError(Code.MANIFEST_FIELD) from None
    # Catches what the kinds of the fields tolerate: a null, a default left out, a time in another spelling.
    if manifest.canonical() != untrusted_text:
        raise ManifestError(Code.MANIFEST_FIELD)
    return manifest


def _check_first(untrusted_manifest: JsonObject) -> None:
    """Report what makes the rest meaningless before the kinds of its fields are looked at."""
    if untrusted_manifest.get("format") != FORMAT_NAME:
        raise ManifestError(Code.FORMAT)
    version = untrusted_manifest.get("version")
    if type(version) is not int or version != FORMAT_VERSION:
        raise ManifestError(Code.VERSION)
    if untrusted_manifest.get("requires") != []:
        raise ManifestError(Code.REQUIRES)
    files = untrusted_manifest.get("files")
    files = files if isinstance(files, list) else []
    if len(files) > MAX_FILES:
        raise ManifestError(Code.FILE_COUNT, files=len(files))
    _check_known(untrusted_manifest.get("type"), _TYPES, Code.BUNDLE_TYPE)
    for file in files:
        if isinstance(file, dict):
            _check_known(file.get("media_type"), _MEDIA_TYPES, Code.MEDIA)


def _check_known(untrusted_word: JsonValue, known: frozenset[str], code: Code) -> None:
    if isinstance(untrusted_word, str) and untrusted_word not in known:
        raise ManifestError(code)
