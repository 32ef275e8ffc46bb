"""A passphrase of random words, from the list that travels with the program."""

from __future__ import annotations

import os

from fieldcase.resources_root import find_resources


def suggest_words() -> str:
    """Return a fresh passphrase."""
    from fieldcase.keys.passphrase import parse_words, suggest  # noqa: PLC0415  (not before the first paint)

    words = parse_words((find_resources() / "words" / "en.txt").read_text("utf-8"))
    return suggest(os.urandom, words)
