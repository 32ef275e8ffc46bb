"""
The manifest: what a bundle is, who made it, for whom, under which consent.

Field order is the order in which rules are reported; on disk the keys are sorted.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator

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


class Sender(Strict):
    """Who made the bundle; proven by the signature, tied to a contact by ``sign_key``."""

    org_id: Id
    org_name: HumanName
    name: HumanName | None = None
    sign_key: SignKey
    age_recipient: AgeRecipientText
    card_sha256: Sha256


class KeyRecipient(Strict):
    """An organisation that opens the bundle with its own key."""

    kind: Literal["age"] = "age"
    recipient: AgeRecipientText
    org_id: Id


class PassphraseRecipient(Strict):
    """Somebody who was told a passphrase."""

    kind: Literal["passphrase"] = "passphrase"


Recipient = Annotated[KeyRecipient | PassphraseRecipient, Field(discriminator="kind")]


class Consent(Strict):
    """Under which consent, or other basis, the content was shared."""

    basis: Basis
    org_ids: tuple[Id, ...] = ()
    purposes: tuple[Token, ...] = ()
    expires_at: UtcMinute | None = None
    file: str | None = None


class Reference(Strict):
    """Another bundle, named so that it cannot be confused with a later version."""

    bundle_id: Id
    manifest_sha256: Sha256


_TYPES = frozenset(found.value for found in BundleType)
_MEDIA_TYPES = frozenset(found.value for found in MediaType)


def _known_type(value: object) -> object:
    if isinstance(value, str) and value not in _TYPES:
        raise ManifestError(Code.BUNDLE_TYPE)
    return value


def _known_media(value: object) -> object:
    if isinstance(value, str) and value not in _MEDIA_TYPES:
        raise ManifestError(Code.MEDIA)
    return value


def _checked_title(title: str) -> str:
    if not is_title(title):
        raise ManifestError(Code.TITLE)
    return title


class ListedFile(Strict):
    """One file of the bundle."""

    path: Annotated[str, AfterValidator(check_path)]
    size: Annotated[int, Field(ge=0, le=LARGEST_FILE_BYTES)]
    sha256: Sha256
    media_type: Annotated[MediaType, BeforeValidator(_known_media)]
    role: Token
    title: Annotated[str, AfterValidator(_checked_title)]


class Manifest(Strict):
    """The signed description of a whole bundle."""

    format: Literal["referral-bundle"] = "referral-bundle"
    version: Literal[1] = 1
    requires: tuple[Token, ...] = ()
    type: Annotated[BundleType, BeforeValidator(_known_type)]
    training: bool
    bundle_id: Id
    thread_id: Id
    rev: Annotated[int, Field(ge=1)]
    seq: Annotated[int, Field(ge=1)]
    created_at: UtcMinute
    expires_at: UtcMinute
    retain_until: UtcMinute | None = None
    sender: Sender
    recipients: Annotated[tuple[Recipient, ...], Field(min_length=1, max_length=MAX_RECIPIENTS)]
    consent: Consent
    in_reply_to: Reference | None = None
    files: tuple[ListedFile, ...]

    @model_validator(mode="after")
    def _check_together(self) -> Manifest:
        if not self.created_at < self.expires_at <= self.created_at + MAX_LIFE:
            raise ValueError("life")
        if self.type in REPLIES and self.in_reply_to is None:
            raise ValueError("in_reply_to")
        if len(self.recipients) > 1 and self.is_for_passphrase:
            raise ValueError("recipients")
        if len({listed.path for listed in self.files}) != len(self.files):
            raise ValueError("files")
        return self

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
    _check_first(read_canonical(untrusted_text))
    try:
        manifest = Manifest.model_validate_json(untrusted_text)
    except ValidationError as error:
        raise ManifestError(Code.MANIFEST_FIELD, problems=error.error_count()) from None
    # Catches what the schema would tolerate: a null, a missing field that has a default.
    if manifest.canonical() != untrusted_text:
        raise ManifestError(Code.MANIFEST_FIELD)
    return manifest


def _check_first(untrusted_manifest: JsonValue) -> None:
    """Report what makes the rest meaningless before the schema is applied to it."""
    if not isinstance(untrusted_manifest, dict):
        raise ManifestError(Code.MANIFEST_FIELD)
    if untrusted_manifest.get("format") != FORMAT_NAME:
        raise ManifestError(Code.FORMAT)
    version = untrusted_manifest.get("version")
    if type(version) is not int or version != FORMAT_VERSION:
        raise ManifestError(Code.VERSION)
    if untrusted_manifest.get("requires") != []:
        raise ManifestError(Code.REQUIRES)
    _check_file_count(untrusted_manifest)


def _check_file_count(untrusted_manifest: JsonObject) -> None:
    files = untrusted_manifest.get("files")
    if isinstance(files, list) and len(files) > MAX_FILES:
        raise ManifestError(Code.FILE_COUNT, files=len(files))
