"""The doors of the file format that a search tries, each with a good file to begin with."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldcase.bundle import (
    card_text,
    check_parts,
    join,
    make_revocation,
    read_canonical_object,
    read_card,
    read_card_text,
    read_part_header,
    read_revocation,
    read_revocation_text,
    revocation_text,
    sshsig,
    to_canonical,
)
from fieldcase.bundle.errors import Code, OuterError
from fieldcase.bundle.parts import HEADER_BYTES
from fieldcase.bundle.reply_code import ReplyCodeError, is_proven, read_code, said_in, write_code
from fieldcase.bundle.reply_file import ReplyFile, is_proven_file, mac_of, open_reply_file
from tests.bundle import forge, part_vectors
from tests.bundle.test_card import card, forged, wrapped


class TakenInError(Exception):
    """A changed file was accepted."""


@dataclass(frozen=True)
class Target:
    """
    One door of the reader.

    Args:
        good: What a mutation begins with.
        feed: Reads changed bytes; raises TakenInError if that goes well though it should not.
    """

    good: bytes
    feed: Callable[[bytes, Path], None]


def _envelope(content: bytes, folder: Path) -> None:
    _must_not_open(content, folder)


def _archive(content: bytes, folder: Path) -> None:
    _must_not_open(forge.locked(content), folder)


def _manifest(content: bytes, folder: Path) -> None:
    # Signed again, so that what is behind the signature is reached: a changed one may well be a good one.
    forge.opened(folder / "R-ABCDEF.fcb", forge.sealed(content))


def _json(content: bytes, _: Path) -> None:
    if to_canonical(read_canonical_object(content)) != content:
        raise TakenInError("not canonical")


def _parts(content: bytes, folder: Path) -> None:
    first, second = (len(piece) for piece in _PARTS[:2])
    _join([content[:first], content[first : first + second], content[first + second :]], folder)


def _part(content: bytes, folder: Path) -> None:
    # Its length and its digest are put right, so that what stands behind them is reached.
    _join([_put_right(content), *_PARTS[1:]], folder)


def _only_part(content: bytes, folder: Path) -> None:
    whole = hashlib.sha256(content[HEADER_BYTES:]).digest()
    part = _put_right(content)
    _join([part[:48] + whole + part[80:]], folder)


def _put_right(content: bytes) -> bytes:
    piece = content[HEADER_BYTES:]
    start = content[:44] + struct.pack(">I", len(piece)) + content[48:80] + hashlib.sha256(piece).digest()
    return start + piece


def _join(parts: list[bytes], folder: Path) -> None:
    paths = []
    for number, part in enumerate(parts):
        paths.append(folder / f"{number}")
        paths[-1].write_bytes(part)
    for path in paths:
        read_part_header(path)
    missing = check_parts(paths)
    joined = join(paths, folder / "joined").read_bytes()
    if missing:
        raise TakenInError("joined without all parts")
    if joined != part_vectors.BUNDLE:
        # A part with a header of its own making is no forgery: only the bundle inside proves something.
        _must_not_open(joined, folder)


def _must_not_open(content: bytes, folder: Path) -> None:
    forge.opened(folder / "R-ABCDEF.fcb", content)
    raise TakenInError("opened")


def _card(content: bytes, _: Path) -> None:
    read_card(content)
    raise TakenInError("a changed card")


def _card_content(content: bytes, _: Path) -> None:
    # Signed again: what is taken has to be written as it would be written here.
    signature = sshsig.sign(content, sshsig.CARD_NAMESPACE, forge.HARBOUR.signing_key)
    if read_card(wrapped(content, signature)).canonical() != content:
        raise TakenInError("a card in another spelling")


def _card_text(content: bytes, _: Path) -> None:
    if read_card_text(_typed(content)) != forged():
        raise TakenInError("another card")


def _statement(content: bytes, _: Path) -> None:
    read_revocation(content)
    raise TakenInError("a changed statement")


def _statement_text(content: bytes, _: Path) -> None:
    if read_revocation_text(_typed(content)) != _STATEMENT:
        raise TakenInError("another statement")


def _reply_code(content: bytes, _: Path) -> None:
    try:
        code = read_code(_typed(content))
    except ReplyCodeError as slip:
        if not 0 <= slip.group <= 4:  # noqa: PLR2004  (a code has four groups)
            raise TakenInError("no such group") from None
        raise OuterError(Code.AGE_HEADER) from None
    said_in(code)
    if is_proven(code, _SECRET, _DIGEST) and code != read_code(_CODE):
        raise TakenInError("another answer")


def _reply_file(content: bytes, _: Path) -> None:
    open_reply_file(content, forge.CLINIC.age_identity)
    raise TakenInError("a changed reply")


def _reply_content(content: bytes, _: Path) -> None:
    # Encrypted again, as anybody may who knows our card; nobody else knows the secret.
    reply = open_reply_file(forge.locked(content), forge.CLINIC.age_identity)
    if is_proven_file(reply, _SECRET):
        raise TakenInError("another answer")


def _typed(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _reply() -> bytes:
    said = ReplyFile(
        format="referral-reply",
        version=1,
        bundle_id="ab" * 16,
        manifest_sha256=_DIGEST.hex(),
        answer="declined",
        reason="language",
        name="Ada",
        text="Nobody here speaks Tigrinya.",
        mac="0" * 64,
    )
    return said.but(mac=mac_of(said, _SECRET)).canonical()


_TEXT = forge.canonical(forge.manifest())
_PARTS = part_vectors.parts_of(part_vectors.BUNDLE)
_ONLY_PART = part_vectors.part(1, part_vectors.BUNDLE, part_vectors.BUNDLE, 0, count=1)
_STATEMENT = make_revocation(forge.HARBOUR.signing_key)
_SECRET = bytes(range(32))
_DIGEST = bytes(range(32, 64))
_CODE = write_code(_SECRET, _DIGEST, "declined", "language")

TARGETS = {
    "envelope": Target(forge.good(), _envelope),
    "archive": Target(forge.ended(forge.packed(forge.entries(_TEXT))), _archive),
    "manifest": Target(_TEXT, _manifest),
    "json": Target(_TEXT, _json),
    "parts": Target(b"".join(_PARTS), _parts),
    "part": Target(_PARTS[0], _part),
    "only_part": Target(_ONLY_PART, _only_part),
    "card": Target(forged(), _card),
    "card_content": Target(card().canonical(), _card_content),
    "card_text": Target(card_text(forged()).encode(), _card_text),
    "statement": Target(_STATEMENT, _statement),
    "statement_text": Target(revocation_text(_STATEMENT).encode(), _statement_text),
    "reply_code": Target(f"Our code is {_CODE}.".encode(), _reply_code),
    "reply_file": Target(forge.locked(_reply()), _reply_file),
    "reply_content": Target(_reply(), _reply_content),
}
