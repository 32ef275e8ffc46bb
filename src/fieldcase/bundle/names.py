"""Which names may stand in a bundle."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from fieldcase.bundle.errors import ArchiveError, Code
from fieldcase.bundle.limits import MAX_TITLE_CHARACTERS

MANIFEST_NAME = "manifest.json"
SIGNATURE_NAME = "manifest.json.sig"

_PATH = re.compile(r"(?:payload|attachments)/([a-z0-9][a-z0-9._-]{0,79})")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\..*)?")
"""Names Windows gives to devices, with any extension."""

_NEUTRAL_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: nothing that is misheard on the telephone (no I, L, O, U)."""

_NEUTRAL_CHARACTERS = 6
_FORBIDDEN_IN_TITLE = frozenset('/\\:*?"<>|')
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that are not seen, or that change how their neighbours are seen."""


def check_path(untrusted_name: str) -> str:
    """
    Return *untrusted_name* if it may name a file in a bundle.

    Raises:
        ArchiveError: E_NAME for anything that could be dangerous on any of our systems.
    """
    found = _PATH.fullmatch(untrusted_name)
    if found is None or ".." in untrusted_name or untrusted_name.endswith(".") or _DEVICE.fullmatch(found[1]):
        raise ArchiveError(Code.NAME)
    return untrusted_name


def is_plain_text(text: str, limit: int) -> bool:
    """Say whether *text* is one short visible line that looks the same everywhere."""
    return (
        0 < len(text) <= limit
        and text == text.strip()
        and unicodedata.is_normalized("NFC", text)
        and not any(unicodedata.category(character) in _INVISIBLE for character in text)
    )


def is_title(text: str) -> bool:
    """Say whether *text* may be shown, or offered as a file name, to a person."""
    return is_plain_text(text, MAX_TITLE_CHARACTERS) and not _FORBIDDEN_IN_TITLE.intersection(text)


def neutral_name(entropy: Callable[[int], bytes]) -> str:
    """Return a file name that says nothing: ``R-7K3QX9.fcb``."""
    letters = (_NEUTRAL_ALPHABET[byte % len(_NEUTRAL_ALPHABET)] for byte in entropy(_NEUTRAL_CHARACTERS))
    return f"R-{''.join(letters)}.fcb"
