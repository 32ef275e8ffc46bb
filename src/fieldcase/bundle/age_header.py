"""
What the outside of an age file says, read before any key is tried.

The check is ours so that a hostile header costs no key derivation, and so that only two kinds of lock are
accepted: X25519 recipients, or exactly one passphrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from fieldcase.bundle.errors import Code, OuterError
from fieldcase.bundle.limits import (
    MAX_AGE_HEADER_BYTES,
    MAX_GREASE_STANZAS,
    MAX_RECIPIENTS,
    MAX_SCRYPT_LOG_N,
)

VERSION_LINE = b"age-encryption.org/v1\n"

_BODY_LINE_CHARACTERS = 64
_BODY_LINE = re.compile(rb"[A-Za-z0-9+/]{0,64}")
_MAC_LINE = re.compile(rb"--- [A-Za-z0-9+/]{43}")
_ARGUMENT = re.compile(rb"[!-~]+")
_X25519 = re.compile(rb"X25519 [A-Za-z0-9+/]{43}")
_SCRYPT = re.compile(rb"scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)")
_FILE_KEY_BODY = re.compile(rb"[A-Za-z0-9+/]{43}")
_GREASE = re.compile(rb"[!-~]*-grease(?: [!-~]+)*")


class Lock(StrEnum):
    """What opens the file."""

    KEYS = "keys"
    PASSPHRASE = "passphrase"  # noqa: S105  (a kind of lock, not a secret)


@dataclass(frozen=True)
class AgeHeader:
    """The outside of an age file."""

    lock: Lock
    stanza_count: int
    work_factor: int | None
    """log₂ of scrypt's N, for a passphrase."""


@dataclass(frozen=True)
class _Stanza:
    arguments: bytes
    body: bytes


def read_age_header(untrusted_start: bytes) -> AgeHeader:
    """
    Read the header in the first 64 KiB of a file.

    Raises:
        OuterError: E_AGE_HEADER, E_AGE_STANZAS or E_AGE_WORKFACTOR.
    """
    stanzas = _stanzas(_header_lines(untrusted_start[:MAX_AGE_HEADER_BYTES]))
    grease = [stanza for stanza in stanzas if _GREASE.fullmatch(stanza.arguments)]
    locks = [stanza for stanza in stanzas if not _GREASE.fullmatch(stanza.arguments)]
    if len(locks) > MAX_RECIPIENTS or len(grease) > MAX_GREASE_STANZAS:
        raise OuterError(Code.AGE_STANZAS, stanzas=len(stanzas))
    if any(not _FILE_KEY_BODY.fullmatch(stanza.body) for stanza in locks):
        raise OuterError(Code.AGE_HEADER)
    if locks and all(_X25519.fullmatch(stanza.arguments) for stanza in locks):
        return AgeHeader(Lock.KEYS, len(locks), None)
    return _passphrase_header(stanzas)


def _header_lines(untrusted_start: bytes) -> list[bytes]:
    if not untrusted_start.startswith(VERSION_LINE):
        raise OuterError(Code.AGE_HEADER)
    lines = untrusted_start[len(VERSION_LINE) :].split(b"\n")
    # The part behind the last line feed may be the middle of a line, or encrypted: it is never looked at.
    for number, line in enumerate(lines[:-1]):
        if line.startswith(b"---"):
            if not _MAC_LINE.fullmatch(line):
                break
            return lines[:number]
    raise OuterError(Code.AGE_HEADER)


def _stanzas(lines: list[bytes]) -> list[_Stanza]:
    stanzas = []
    position = 0
    while position < len(lines):
        arguments = _stanza_arguments(lines[position])
        body_end = _body_end(lines, position + 1)
        stanzas.append(_Stanza(arguments, b"".join(lines[position + 1 : body_end])))
        position = body_end
    return stanzas


def _stanza_arguments(line: bytes) -> bytes:
    arguments = line.removeprefix(b"-> ")
    if arguments == line or not all(_ARGUMENT.fullmatch(word) for word in arguments.split(b" ")):
        raise OuterError(Code.AGE_HEADER)
    return arguments


def _body_end(lines: list[bytes], start: int) -> int:
    # A body ends with the first line that is not full, which may be empty.
    for number in range(start, len(lines)):
        if not _BODY_LINE.fullmatch(lines[number]):
            break
        if len(lines[number]) < _BODY_LINE_CHARACTERS:
            return number + 1
    raise OuterError(Code.AGE_HEADER)


def _passphrase_header(stanzas: list[_Stanza]) -> AgeHeader:
    found = _SCRYPT.fullmatch(stanzas[0].arguments) if len(stanzas) == 1 else None
    if found is None:
        raise OuterError(Code.AGE_HEADER)
    work_factor = int(found[1])
    if work_factor > MAX_SCRYPT_LOG_N:
        raise OuterError(Code.AGE_WORKFACTOR, log_n=work_factor)
    return AgeHeader(Lock.PASSPHRASE, 1, work_factor)
