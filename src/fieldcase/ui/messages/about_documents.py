"""Difficulties with documents of a case, in three calm sentences."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.ui.i18n import say

Words = Callable[[], tuple[str, str, str]]


def _words(happened: Callable[[], str], next_step: Callable[[], str]) -> Words:
    return lambda: (happened(), say("Messages", "Nothing was kept, nothing was changed."), next_step())


_unreadable = _words(
    lambda: say("Messages", "This file cannot be read from where it is."),
    lambda: say("Messages", "Check that it is a file and that the stick is still there, then add it again."),
)
_empty = _words(
    lambda: say("Messages", "This file is empty."),
    lambda: say("Messages", "Look whether it was copied whole, then add it again."),
)
_too_large = _words(
    lambda: say("Messages", "This file is larger than 50 MB."),
    lambda: say("Messages", "Make it smaller or divide it, then add it again."),
)
_unknown_kind = _words(
    lambda: say("Messages", "This is not a kind of file that can be kept here, whatever its name says."),
    lambda: say("Messages", "Photos (JPEG, PNG, WebP), PDF, plain text, WAV, MP3, M4A and OGG can be added."),
)
_picture_damaged = _words(
    lambda: say("Messages", "This picture is not whole."),
    lambda: say("Messages", "Copy it again from the telephone or camera, then add it."),
)
_picture_too_large = _words(
    lambda: say("Messages", "This picture has more than 50 million dots."),
    lambda: say("Messages", "Save a smaller version of it, then add that one."),
)
_pdf_damaged = _words(
    lambda: say("Messages", "This PDF is not whole, or is not really a PDF."),
    lambda: say("Messages", "Ask for it again, or add a photo of the pages."),
)
_pdf_locked = _words(
    lambda: say("Messages", "This PDF asks for a password of its own."),
    lambda: say("Messages", "Save it without a password in the program it comes from, then add it again."),
)
_pdf_too_long = _words(
    lambda: say("Messages", "This PDF has too many pages for this."),
    lambda: say("Messages", "Divide it into shorter files first."),
)
_page_too_slow = _words(
    lambda: say("Messages", "This page takes too long to draw."),
    lambda: say("Messages", "Go to another page, or save the original and look at it on a safe computer."),
)
_already_here = _words(
    lambda: say("Messages", "Exactly this file is in the case already."),
    lambda: say("Messages", "Look for it in the list of documents."),
)
_altered = _words(
    lambda: say("Messages", "This document is not as it was added."),
    lambda: say("Messages", "Put back a backup from before, or ask whoever looks after your installation."),
)
_place = _words(
    lambda: say("Messages", "A copy cannot go into the folder of the notebook."),
    lambda: say("Messages", "Choose another folder."),
)
_too_much_together = _words(
    lambda: say("Messages", "The documents together are too large for one file."),
    lambda: say("Messages", "Take some of them out, and send those in another referral."),
)

ABOUT_DOCUMENTS: dict[str, Words] = {
    "document.unreadable": _unreadable,
    "document.empty": _empty,
    "document.too_large": _too_large,
    "document.unknown_kind": _unknown_kind,
    "document.picture_damaged": _picture_damaged,
    "document.picture_too_large": _picture_too_large,
    "document.pdf_damaged": _pdf_damaged,
    "document.pdf_locked": _pdf_locked,
    "document.pdf_too_long": _pdf_too_long,
    "document.page_too_slow": _page_too_slow,
    "document.already_here": _already_here,
    "document.altered": _altered,
    "document.place": _place,
    "document.too_much_together": _too_much_together,
}
