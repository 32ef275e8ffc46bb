"""Signed, encrypted bundles between organisations: format "FCB 1", specified in FORMAT.md."""

from __future__ import annotations

from fieldcase.bundle.age_file import Unlock
from fieldcase.bundle.age_header import Lock
from fieldcase.bundle.canonical import JsonObject, JsonValue, read_canonical_object, to_canonical
from fieldcase.bundle.card import ContactCard, key_digits, make_card, read_card, safety_number
from fieldcase.bundle.card_text import card_text, read_card_text
from fieldcase.bundle.ed25519 import SigningKey
from fieldcase.bundle.errors import (
    ArchiveError,
    BundleError,
    CardError,
    Code,
    ContentError,
    JsonError,
    ManifestError,
    OuterError,
    OutgoingError,
    PartError,
    PartsMissingError,
    PolicyError,
    SignatureError,
)
from fieldcase.bundle.fields import whole_minute
from fieldcase.bundle.limits import LARGEST_FILE_BYTES, MAX_FILE_BYTES, MAX_PASSPHRASE_FILE_BYTES
from fieldcase.bundle.look import OuterLook, inspect
from fieldcase.bundle.manifest import (
    Basis,
    BundleType,
    Consent,
    KeyRecipient,
    ListedFile,
    Manifest,
    MediaType,
    PassphraseRecipient,
    Recipient,
    Reference,
    Sender,
)
from fieldcase.bundle.names import neutral_name
from fieldcase.bundle.parts import (
    PartHeader,
    check_parts,
    is_part,
    join,
    part_bytes_for_mail,
    read_part_header,
    split,
)
from fieldcase.bundle.revocation import (
    make_revocation,
    read_revocation,
    read_revocation_text,
    revocation_text,
)
from fieldcase.bundle.sender_unknown import SenderUnknownError
from fieldcase.bundle.v1.open import OpenedBundle, open_bundle
from fieldcase.bundle.v1.outgoing import Outgoing, OutgoingFile
from fieldcase.bundle.v1.receiver import (
    Contacts,
    ContactState,
    History,
    KnownContact,
    KnownThread,
    Receiver,
)
from fieldcase.bundle.v1.seal import SealedFile, seal
from fieldcase.bundle.v1.sinks import FileSink, Memory, Nowhere
from fieldcase.bundle.v1.source import FileSource, source_of
from fieldcase.bundle.v1.unpack import VerifiedBundle, verify

__all__ = [
    "ArchiveError",
    "Basis",
    "BundleError",
    "BundleType",
    "CardError",
    "Code",
    "Consent",
    "ContactCard",
    "ContactState",
    "Contacts",
    "ContentError",
    "FileSink",
    "FileSource",
    "History",
    "JsonError",
    "JsonObject",
    "JsonValue",
    "LARGEST_FILE_BYTES",
    "MAX_FILE_BYTES",
    "MAX_PASSPHRASE_FILE_BYTES",
    "KeyRecipient",
    "KnownContact",
    "KnownThread",
    "ListedFile",
    "Lock",
    "Manifest",
    "ManifestError",
    "MediaType",
    "Memory",
    "Nowhere",
    "OpenedBundle",
    "OuterError",
    "OuterLook",
    "Outgoing",
    "OutgoingError",
    "OutgoingFile",
    "PartError",
    "PartHeader",
    "PartsMissingError",
    "PassphraseRecipient",
    "PolicyError",
    "Receiver",
    "Recipient",
    "Reference",
    "SealedFile",
    "Sender",
    "SenderUnknownError",
    "SignatureError",
    "SigningKey",
    "Unlock",
    "VerifiedBundle",
    "inspect",
    "is_part",
    "join",
    "card_text",
    "check_parts",
    "key_digits",
    "make_card",
    "make_revocation",
    "neutral_name",
    "open_bundle",
    "part_bytes_for_mail",
    "read_canonical_object",
    "read_card",
    "read_card_text",
    "read_part_header",
    "read_revocation",
    "read_revocation_text",
    "revocation_text",
    "safety_number",
    "seal",
    "source_of",
    "split",
    "to_canonical",
    "verify",
    "whole_minute",
]
