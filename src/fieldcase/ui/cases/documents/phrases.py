"""What documents and what was done with them are called on the screen."""

from __future__ import annotations

from fieldcase.domain.document import PICTURES, RECORDINGS, Deed, Document, DocumentKind, Media
from fieldcase.domain.neutral_titles import TitleDoubt
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.i18n import isolate, say

_KILOBYTE = 1024
_MEGABYTE = 1024 * 1024


def kind_words(kind: DocumentKind) -> str:
    """Return what a document is about."""
    return {
        DocumentKind.IDENTITY: say("Documents", "Identity document"),
        DocumentKind.CONTRACT: say("Documents", "Contract or pay"),
        DocumentKind.HEALTH: say("Documents", "Health"),
        DocumentKind.AUTHORITY: say("Documents", "Letter from an authority"),
        DocumentKind.MESSAGE: say("Documents", "Messages"),
        DocumentKind.PHOTOGRAPH: say("Documents", "Photo"),
        DocumentKind.OTHER: say("Documents", "Something else"),
    }[kind]


def deed_words(deed: Deed) -> str:
    """Return what was done with a document."""
    return {
        Deed.ADDED: say("Documents", "Added"),
        Deed.RECEIVED: say("Documents", "Came with a referral"),
        Deed.DESCRIBED: say("Documents", "Described anew"),
        Deed.VIEWED: say("Documents", "Looked at"),
        Deed.EXPORTED: say("Documents", "Original saved outside the notebook"),
        Deed.COPIED_CLEAN: say("Documents", "Copy without hidden details saved"),
        Deed.SHARED: say("Documents", "Copy without hidden details sealed for a partner"),
    }[deed]


def title_doubt_words(doubt: TitleDoubt) -> str:
    """Return what a title tells; it is kept as it is."""
    if doubt is TitleDoubt.NAMES_SOMEBODY:
        return say(
            "Documents", "A name stands in this title. One such as “Passport” tells less to whoever sees it."
        )
    return say(
        "Documents", "A long number stands in this title. The document holds it; “Passport” is enough here."
    )


def title_words(document: Document) -> str:
    """Return its title; only what it is about while names are hidden."""
    return shown_title(document.description.title, document.description.kind)


def shown_title(title: str, kind: DocumentKind) -> str:
    """Return *title*; what it is about if there is none, or while names are hidden."""
    return kind_words(kind) if names_are_hidden() or not title else title


def form_words(document: Document) -> str:
    """Return kind, form and size in one line."""
    return file_words(document.description.kind, document.media, document.size)


def file_words(kind: DocumentKind, media: Media, size: int) -> str:
    """Return kind, form and size of a file in one line."""
    return say(
        "Documents",
        "{kind} · {form} · {size}",
        kind=kind_words(kind),
        form=_form(media),
        size=size_words(size),
    )


def kind_and_form(kind: DocumentKind, media: Media) -> str:
    """Return kind and form of a file that is not made yet."""
    return say("Documents", "{kind} · {form}", kind=kind_words(kind), form=_form(media))


def size_words(size: int) -> str:
    """Return a size as people say it."""
    if size >= _MEGABYTE:
        return say("Documents", "{size} MB", size=isolate(f"{size / _MEGABYTE:.1f}"))
    return say("Documents", "{size} KB", size=max(1, round(size / _KILOBYTE)))


def icon_of(media: Media) -> str:
    """Return the name of the icon for a form."""
    if media in PICTURES:
        return "camera"
    return "microphone" if media in RECORDINGS else "file-text"


def _form(media: Media) -> str:
    if media is Media.TEXT:
        return say("Documents", "plain text")
    return isolate(media.name)
