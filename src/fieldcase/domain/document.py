"""A document of a case: a photograph, a letter, a recording, with everything that was done with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, DocumentId, UserId

MAX_TITLE = 200
MAX_NOTE = 2000


class Media(StrEnum):
    """The forms of files that are taken in; told by their content, never by their names."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    WEBP = "image/webp"
    PDF = "application/pdf"
    TEXT = "text/plain"
    WAV = "audio/wav"
    MP3 = "audio/mpeg"
    M4A = "audio/mp4"
    OGG = "audio/ogg"


PICTURES = frozenset({Media.JPEG, Media.PNG, Media.WEBP})
RECORDINGS = frozenset({Media.WAV, Media.MP3, Media.M4A, Media.OGG})
CLEANABLE = PICTURES | {Media.PDF}
"""What can be drawn anew, so that nothing hidden travels with it."""

TRAVELS_AS: Mapping[Media, Media] = {
    Media.JPEG: Media.JPEG,
    Media.PNG: Media.PNG,
    Media.WEBP: Media.PNG,
    Media.PDF: Media.PDF,
    Media.TEXT: Media.TEXT,
}
"""In which form a document goes to a partner; recordings cannot be cleaned, so they do not."""

SUFFIX = {
    Media.JPEG: ".jpg",
    Media.PNG: ".png",
    Media.WEBP: ".webp",
    Media.PDF: ".pdf",
    Media.TEXT: ".txt",
    Media.WAV: ".wav",
    Media.MP3: ".mp3",
    Media.M4A: ".m4a",
    Media.OGG: ".ogg",
}


class DocumentKind(StrEnum):
    """What a document is about, as a worker sorts it."""

    IDENTITY = "identity"
    CONTRACT = "contract"
    HEALTH = "health"
    AUTHORITY = "authority"
    MESSAGE = "message"
    PHOTOGRAPH = "photograph"
    OTHER = "other"


CATEGORY_OF: Mapping[DocumentKind, DataCategory] = {
    DocumentKind.IDENTITY: DataCategory.RESIDENCE,
    DocumentKind.CONTRACT: DataCategory.FINANCIAL,
    DocumentKind.HEALTH: DataCategory.HEALTH,
    DocumentKind.AUTHORITY: DataCategory.LEGAL,
    DocumentKind.MESSAGE: DataCategory.ACCOUNT,
    DocumentKind.PHOTOGRAPH: DataCategory.ACCOUNT,
    DocumentKind.OTHER: DataCategory.DOCUMENTS,
}
"""
What a document tells decides who may have it (design §6.3, row 19). A passport tells far more than a name;
what nobody has sorted goes nowhere.
"""


class Deed(StrEnum):
    """What may be done with a document."""

    ADDED = "added"
    RECEIVED = "received"
    DESCRIBED = "described"
    VIEWED = "viewed"
    EXPORTED = "exported"
    COPIED_CLEAN = "copied_clean"
    SHARED = "shared"


class Description(Frozen):
    """What a worker says about a document."""

    title: str
    kind: DocumentKind
    note: str = ""


class Document(Frozen):
    """One document; its bytes stay in the notebook."""

    id: DocumentId
    case_id: CaseId
    sha256: str
    size: int
    media: Media
    description: Description
    added_at: datetime
    added_by: UserId


class CustodyEntry(Frozen):
    """One thing that was done with a document."""

    deed: Deed
    at: datetime
    by: UserId


def kind_of(media: Media) -> DocumentKind:
    """Return how a new document is sorted until somebody says better."""
    return DocumentKind.PHOTOGRAPH if media in PICTURES else DocumentKind.OTHER
