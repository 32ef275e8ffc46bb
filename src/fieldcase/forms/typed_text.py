"""Text as people type or paste it: what can be kept, what cannot."""

from __future__ import annotations

import unicodedata

from fieldcase.forms.errors import Reason

MAX_CHARACTERS = 1_000_000
"""More than anybody types or pastes; far below what would stall the screen."""


def tidy_text(typed: str) -> str:
    """Return *typed* or pasted text with one kind of line end, without characters that cannot be kept."""
    lines = typed.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in lines if not _is_control(character))


def text_reason(text: str) -> Reason | None:
    """Return why *text* cannot be kept, if so."""
    if len(text) > MAX_CHARACTERS:
        return Reason.TOO_LONG
    return Reason.CONTROL_CHARACTER if any(map(_is_control, text)) else None


def _is_control(character: str) -> bool:
    # Cs: half a surrogate pair, which no file can hold. Cf stays: Arabic and Persian need its joiners.
    return character not in "\n\t" and unicodedata.category(character) in {"Cc", "Cs"}
