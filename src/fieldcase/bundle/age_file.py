"""Age encryption, to X25519 recipients or under one passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import BinaryIO, Protocol

import pyrage

from fieldcase.bundle.age_header import AgeHeader, Lock
from fieldcase.bundle.errors import Code, OuterError, OutgoingError, SignatureError
from fieldcase.bundle.limits import CHUNK_BYTES
from fieldcase.bundle.padding import padded_recipient_count

_NO_KEY_FITS = "No matching keys found"
_UNWRAPPING = "Decryption failed"
_TOO_MUCH_WORK = "Excessive work"


class Readable(Protocol):
    """Where the plaintext comes from."""

    def read(self, size: int, /) -> bytes:
        """Return at most *size* bytes, none at the end."""


class Writable(Protocol):
    """Where the result goes."""

    def write(self, content: bytes, /) -> int:
        """Take all of *content*; return its length."""


@dataclass(frozen=True)
class Unlock:
    """What the reader can try: age secret keys for a file locked by keys, a passphrase for the other kind."""

    identities: Sequence[str] = field(default=(), repr=False)
    passphrase: str | None = field(default=None, repr=False)


def age_recipient_of(identity: str) -> str:
    """Return the public recipient ``age1…`` of an age secret key."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def check_recipient(untrusted_recipient: str) -> str:
    """
    Return *untrusted_recipient* if it is an X25519 recipient in its usual spelling.

    Raises:
        SignatureError: E_KEY_FORMAT.
    """
    try:
        spelled = str(pyrage.x25519.Recipient.from_str(untrusted_recipient))
    except pyrage.RecipientError:
        raise SignatureError(Code.KEY_FORMAT) from None
    if spelled != untrusted_recipient:
        raise SignatureError(Code.KEY_FORMAT)
    return untrusted_recipient


def encrypt_to_recipients(plaintext: Readable, sink: Writable, recipients: Sequence[str]) -> None:
    """Encrypt to *recipients*, with throw-away ones added so that their number says little."""
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    while len(keys) < padded_recipient_count(len(recipients)):
        keys.append(pyrage.x25519.Identity.generate().to_public())
    source, target = _Watched(plaintext.read), _Watched(sink.write)
    try:
        pyrage.encrypt_io(source, target, keys)
    except (pyrage.EncryptError, OSError) as error:
        raise source.problem or target.problem or OutgoingError("encryption") from error


def encrypt_with_passphrase(plaintext: Readable, sink: Writable, passphrase: str) -> None:
    """Encrypt under *passphrase*, in memory; age chooses how slow guessing shall be on this computer."""
    content = b"".join(iter(lambda: plaintext.read(CHUNK_BYTES), b""))
    sink.write(pyrage.passphrase.encrypt(content, passphrase))


def decrypt(source: BinaryIO, header: AgeHeader, unlock: Unlock, sink: Writable) -> None:
    """
    Write the plaintext to *sink*, piece by piece: nothing of it may be used before this has returned.

    Raises:
        OuterError: E_NOT_FOR_US, E_PASSPHRASE, E_PASSPHRASE_NEEDED, E_AGE_WORKFACTOR or E_AGE_DECRYPT.
        OSError: The file could not be read.
        Exception: Whatever the sink raises.
    """
    if header.lock is Lock.PASSPHRASE:
        _with_passphrase(source, unlock.passphrase, sink)
    else:
        _with_identities(source, unlock.identities, sink)


def decrypt_small(source: BinaryIO, header: AgeHeader, unlock: Unlock) -> bytes:
    """Return the whole plaintext of a small file; raises like :func:`decrypt`."""
    plaintext = BytesIO()
    decrypt(source, header, unlock, plaintext)
    return plaintext.getvalue()


class _Watched:
    """Remembers what went wrong on our side, which the encryption library turns into a sentence."""

    def __init__(self, action: Callable[..., bytes | int]) -> None:
        self._action = action
        self.problem: BaseException | None = None

    def read(self, size: int = -1) -> bytes | int:
        return self._noted(size)

    def write(self, content: bytes) -> bytes | int:
        return self._noted(content)

    def flush(self) -> None:
        """The file is flushed by whoever opened it."""

    def _noted(self, argument: int | bytes) -> bytes | int:
        try:
            return self._action(argument)
        except BaseException as error:
            self.problem = error
            raise


def _with_identities(untrusted: BinaryIO, identities: Sequence[str], sink: Writable) -> None:
    keys = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    if not keys:
        raise OuterError(Code.NOT_FOR_US)
    source, target = _Watched(untrusted.read), _Watched(sink.write)
    try:
        pyrage.decrypt_io(source, target, keys)
    except (pyrage.DecryptError, OSError) as error:
        problem = source.problem or target.problem
        if problem is not None:
            raise problem from None
        raise OuterError(Code.NOT_FOR_US if _NO_KEY_FITS in str(error) else Code.AGE_DECRYPT) from None


def _with_passphrase(untrusted: BinaryIO, passphrase: str | None, sink: Writable) -> None:
    if passphrase is None:
        raise OuterError(Code.PASSPHRASE_NEEDED)
    ciphertext = untrusted.read()
    try:
        plaintext = memoryview(pyrage.passphrase.decrypt(ciphertext, passphrase))
    except pyrage.DecryptError as error:
        raise OuterError(_passphrase_code(str(error))) from None
    for start in range(0, len(plaintext), CHUNK_BYTES):
        sink.write(bytes(plaintext[start : start + CHUNK_BYTES]))


def _passphrase_code(message: str) -> Code:
    if _TOO_MUCH_WORK in message:
        return Code.AGE_WORKFACTOR
    return Code.PASSPHRASE if _UNWRAPPING in message else Code.AGE_DECRYPT
