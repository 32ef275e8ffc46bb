"""
Why a bundle is refused.

    BundleError
    ├── OuterError          the file is not the age envelope we accept, or it does not open
    ├── ArchiveError        the archive inside is not the strict ustar of the format
    ├── JsonError           a JSON text is not canonical
    ├── ManifestError       the manifest says something the format does not allow
    ├── SignatureError      the signature or the key is not acceptable
    ├── PolicyError         the bundle is well made, but not for us, not now or not from somebody we know
    │   └── SenderUnknownError    in sender_unknown.py; carries who the sender claims to be
    ├── ContentError        a file in the bundle is not what the manifest promises
    ├── CardError           a contact card is not acceptable
    ├── PartError           the parts of a split file do not make a whole
    │   └── PartsMissingError     some have not arrived yet; carries their numbers
    └── OutgoingError       our own side asked for a bundle that the format does not allow

Nothing a stranger wrote ever reaches the text of an exception: only codes, numbers and names we chose.
"""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """Stable names of every reason; they may be read out on the telephone and never change meaning."""

    SIZE = "E_SIZE"
    AGE_HEADER = "E_AGE_HEADER"
    AGE_STANZAS = "E_AGE_STANZAS"
    AGE_WORKFACTOR = "E_AGE_WORKFACTOR"
    AGE_DECRYPT = "E_AGE_DECRYPT"
    NOT_FOR_US = "E_NOT_FOR_US"
    PASSPHRASE = "E_PASSPHRASE"  # noqa: S105  (a code, not a secret)
    PASSPHRASE_NEEDED = "E_PASSPHRASE_NEEDED"  # noqa: S105  (a code, not a secret)

    NAME = "E_NAME"
    TAR_TYPE = "E_TAR_TYPE"
    TAR_HEADER = "E_TAR_HEADER"
    TAR_TRUNC = "E_TAR_TRUNC"
    TAR_TRAILER = "E_TAR_TRAILER"
    TAR_DUP = "E_TAR_DUP"
    FILE_COUNT = "E_FILE_COUNT"
    ORDER = "E_ORDER"

    JSON_SIZE = "E_JSON_SIZE"
    JSON_UTF8 = "E_JSON_UTF8"
    JSON_SYNTAX = "E_JSON_SYNTAX"
    JSON_DEPTH = "E_JSON_DEPTH"
    JSON_NODES = "E_JSON_NODES"
    JSON_DUPKEY = "E_JSON_DUPKEY"
    JSON_KEY = "E_JSON_KEY"
    JSON_NUMBER = "E_JSON_NUMBER"
    JSON_STRING = "E_JSON_STRING"
    JSON_CANON = "E_JSON_CANON"
    JSON_OBJECT = "E_JSON_OBJECT"

    FORMAT = "E_FORMAT"
    VERSION = "E_VERSION"
    REQUIRES = "E_REQUIRES"
    MANIFEST_FIELD = "E_MANIFEST_FIELD"
    BUNDLE_TYPE = "E_BUNDLE_TYPE"
    TITLE = "E_TITLE"
    MEDIA = "E_MEDIA"

    KEY_FORMAT = "E_KEY_FORMAT"
    KEY_WEAK = "E_KEY_WEAK"
    SIG_FORMAT = "E_SIG_FORMAT"
    SIG_NAMESPACE = "E_SIG_NAMESPACE"
    SIG_ALG = "E_SIG_ALG"
    SIG_KEY = "E_SIG_KEY"
    SIG_BAD = "E_SIG_BAD"

    TRAINING = "E_TRAINING"
    NOT_TRAINING = "E_NOT_TRAINING"
    SENDER_UNKNOWN = "E_SENDER_UNKNOWN"
    SENDER_UNVERIFIED = "E_SENDER_UNVERIFIED"
    SENDER_MISMATCH = "E_SENDER_MISMATCH"
    KEY_REVOKED = "E_KEY_REVOKED"
    RECIPIENT_BINDING = "E_RECIPIENT_BINDING"
    EXPIRED = "E_EXPIRED"
    FUTURE = "E_FUTURE"
    REPLAY = "E_REPLAY"
    ID_CONFLICT = "E_ID_CONFLICT"
    THREAD_OWNER = "E_THREAD_OWNER"
    ROLLBACK = "E_ROLLBACK"
    REV_JUMP = "E_REV_JUMP"
    REPLY_UNKNOWN = "E_REPLY_UNKNOWN"
    REPLY_MISMATCH = "E_REPLY_MISMATCH"
    CONSENT = "E_CONSENT"

    MISSING = "E_MISSING"
    UNLISTED = "E_UNLISTED"
    FILE_SIZE = "E_FILE_SIZE"
    HASH = "E_HASH"
    MEDIA_MAGIC = "E_MEDIA_MAGIC"
    IMAGE_SIZE = "E_IMAGE_SIZE"
    TEXT_UTF8 = "E_TEXT_UTF8"

    CARD_FORMAT = "E_CARD_FORMAT"
    CARD_VERSION = "E_CARD_VERSION"
    CARD_FIELD = "E_CARD_FIELD"

    PART_FORMAT = "E_PART_FORMAT"
    PART_HASH = "E_PART_HASH"
    PART_SET = "E_PART_SET"
    PART_CONFLICT = "E_PART_CONFLICT"
    PART_MISSING = "E_PART_MISSING"
    PART_LAYOUT = "E_PART_LAYOUT"
    PART_WHOLE = "E_PART_WHOLE"

    OUTGOING = "E_OUTGOING"


class BundleError(Exception):
    """
    The root: a stable ``code``, with facts that are safe to log.

    Args:
        code: Which rule was broken.
        facts: Numbers, or words chosen by this library; never text out of the bundle.
    """

    def __init__(self, code: Code, **facts: int | str) -> None:
        self.code = code
        self.facts = facts
        details = ", ".join(f"{name}={value}" for name, value in sorted(facts.items()))
        super().__init__(f"{code.value} ({details})" if details else code.value)


class OuterError(BundleError):
    """The file is not the envelope we accept, or it does not open."""


class ArchiveError(BundleError):
    """The archive inside is not strict ustar."""


class JsonError(BundleError):
    """A JSON text is not canonical."""


class ManifestError(BundleError):
    """The manifest says something the format does not allow."""


class SignatureError(BundleError):
    """The signature or the key is not acceptable."""


class PolicyError(BundleError):
    """Well made, but not for us, not now or not from somebody we know."""


class ContentError(BundleError):
    """A file in the bundle is not what the manifest promises."""


class CardError(BundleError):
    """A contact card is not acceptable."""


class PartError(BundleError):
    """The parts of a split file do not make a whole."""


class PartsMissingError(PartError):
    """
    Some parts have not arrived yet.

    Args:
        missing: Their numbers, which the sender can be asked for.
        count: How many parts there are altogether.
    """

    def __init__(self, missing: tuple[int, ...], count: int) -> None:
        super().__init__(Code.PART_MISSING, first=missing[0], missing=len(missing), count=count)
        self.missing = missing
        self.count = count


class OutgoingError(BundleError):
    """Our own side asked for a bundle that the format does not allow."""

    def __init__(self, reason: str) -> None:
        super().__init__(Code.OUTGOING, reason=reason)
