"""Ask for a passphrase on the terminal, or read it from a file descriptor; never from an argument."""

from __future__ import annotations

import getpass
import os
import sys

MAX_BYTES = 4096
"""Longer than any passphrase; stops a mistaken descriptor from being read for ever."""


class NoPassphraseError(Exception):
    """There is no terminal to ask on, or the descriptor gave nothing."""


def read_passphrase(descriptor: int | None, prompt: str = "Passphrase: ") -> str:
    """
    Return the passphrase: the first line of *descriptor*, or what is typed at the terminal, unseen.

    Raises:
        NoPassphraseError: If neither gives one.
    """
    if descriptor is not None:
        return _first_line(descriptor)
    if not sys.stdin.isatty():
        raise NoPassphraseError("There is no terminal to ask on. Give the passphrase with --passphrase-fd.")
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise NoPassphraseError("No passphrase was typed.") from None


def _first_line(descriptor: int) -> str:
    collected = b""
    try:
        while b"\n" not in collected and len(collected) < MAX_BYTES:
            chunk = os.read(descriptor, MAX_BYTES)
            if not chunk:
                break
            collected += chunk
        line = collected.split(b"\n", 1)[0].removesuffix(b"\r").decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise NoPassphraseError("The passphrase could not be read from that descriptor.") from None
    if not line:
        raise NoPassphraseError("The descriptor gave no passphrase.")
    return line
