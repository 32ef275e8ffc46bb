"""Documents that go along with a referral: offered by what they tell, drawn anew before they leave."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from fieldcase.domain.consent import Withheld
from fieldcase.domain.document import CATEGORY_OF, PICTURES, SUFFIX, TRAVELS_AS, Document, Media
from fieldcase.domain.ids import DocumentId
from fieldcase.domain.sharing import Projection, ShareItem, WithheldItem, document_key
from fieldcase.services.documents import whole_content
from fieldcase.services.file_kind import text_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.page_safety import clean_pdf
from fieldcase.services.picture_safety import clean_picture

_NOT_IN_A_TITLE = frozenset('/\\:*?"<>|')
_NEITHER = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NO_TITLE = "document"


@dataclass(frozen=True)
class Attached:
    """A document of the case as it travels."""

    document_id: DocumentId
    path: str
    media: Media
    title: str = field(repr=False)
    content: bytes = field(repr=False)


def document_items(documents: Iterable[Document]) -> tuple[ShareItem, ...]:
    """Return the documents that could be shared, newest first."""
    return tuple(document_item(one) for one in documents if one.media in TRAVELS_AS)


def held_back(documents: Iterable[Document]) -> tuple[WithheldItem, ...]:
    """Return the documents that cannot be freed of what is hidden in them, and so never travel."""
    return tuple(
        WithheldItem(item=document_item(one), because=Withheld.CANNOT_TRAVEL)
        for one in documents
        if one.media not in TRAVELS_AS
    )


def attached(notebook: Notebook, projection: Projection) -> tuple[Attached, ...]:
    """
    Return the agreed documents, without anything that cannot be seen in them.

    Raises:
        DocumentRefusedError: If one is not what was added any more, or cannot be drawn anew.
    """
    found = []
    for document_id in (item.document for item in projection.items):
        if document_id is not None:
            with notebook.reading() as tx:
                document = tx.documents.get(document_id)
                content = whole_content(tx, document)
            found.append(
                Attached(
                    document_id=document_id,
                    path=_path(document),
                    media=TRAVELS_AS[document.media],
                    title=_plain(document.description.title) or _NO_TITLE,
                    content=_cleaned(content, document.media),
                )
            )
    return tuple(found)


def document_item(document: Document) -> ShareItem:
    """Return the item that stands for a document."""
    said = document.description
    about = {"kind": said.kind.value, "media": TRAVELS_AS.get(document.media, document.media).value}
    if document.media in TRAVELS_AS:
        about["path"] = _path(document)
    return ShareItem(
        key=document_key(document.id),
        category=CATEGORY_OF[said.kind],
        label=said.title,
        value="",
        code=json.dumps(about, sort_keys=True),
    )


def _plain(title: str) -> str:
    """Return a title that may be the name of a file everywhere: as the format wants it."""
    signs = (
        sign for sign in unicodedata.normalize("NFC", title) if unicodedata.category(sign) not in _NEITHER
    )
    return "".join(" " if sign in _NOT_IN_A_TITLE else sign for sign in signs).strip()


def _path(document: Document) -> str:
    return f"attachments/{document.id}{SUFFIX[TRAVELS_AS[document.media]]}"


def _cleaned(content: bytes, media: Media) -> bytes:
    if media in PICTURES:
        return clean_picture(content, media, TRAVELS_AS[media])
    if media is Media.PDF:
        return clean_pdf(content)
    return (text_of(content) or "").encode()
