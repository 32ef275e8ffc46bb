"""Age encryption, to X25519 recipients or under one passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import BinaryIO, TypeVar

import pyrage

from fieldcase.bundle.age_header import AgeHeader, Lock
from fieldcase.bundle.errors import Code, OuterError, OutgoingError, SignatureError
from fieldcase.bundle.padding import padded_recipient_count

_Result = TypeVar("_Result")

_NO_KEY_FITS = "No matching keys found"
_UNWRAPPING = "Decryption failed"
_TOO_MUCH_WORK = "Excessive work"


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


def encrypt_to_recipients(plaintext: BinaryIO, sink: BinaryIO, recipients: Sequence[str]) -> None:
    """Encrypt to *recipients*, with throw-away ones added so that their number says little."""
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    while len(keys) < padded_recipient_count(len(recipients)):
        keys.append(pyrage.x25519.Identity.generate().to_public())
    target = _Watched(sink)
    try:
        pyrage.encrypt_io(plaintext, target, keys)
    except (pyrage.EncryptError, OSError) as error:
        raise target.problem or OutgoingError("encryption") from error


def encrypt_with_passphrase(plaintext: BinaryIO, sink: BinaryIO, passphrase: str) -> None:
    """Encrypt under *passphrase*; age chooses how slow guessing shall be on this computer."""
    sink.write(pyrage.passphrase.encrypt(plaintext.read(), passphrase))


def decrypt(source: BinaryIO, header: AgeHeader, unlock: Unlock) -> bytes:
    """
    Return the whole plaintext; nothing of it is released before the last byte was authenticated.

    Raises:
        OuterError: E_NOT_FOR_US, E_PASSPHRASE, E_PASSPHRASE_NEEDED, E_AGE_WORKFACTOR or E_AGE_DECRYPT.
        OSError: The file could not be read.
    """
    if header.lock is Lock.PASSPHRASE:
        return _with_passphrase(source, unlock.passphrase)
    return _with_identities(source, unlock.identities)


class _Watched:
    """Remembers the operating system's own complaint, which the encryption library turns into a sentence."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.problem: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        return self._noted(lambda: self._file.read(size))

    def write(self, content: bytes) -> int:
        return self._noted(lambda: self._file.write(content))

    def flush(self) -> None:
        self._noted(self._file.flush)

    def _noted(self, action: Callable[[], _Result]) -> _Result:
        try:
            return action()
        except OSError as error:
            self.problem = error
            raise


def _with_identities(source: BinaryIO, identities: Sequence[str]) -> bytes:
    keys = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    if not keys:
        raise OuterError(Code.NOT_FOR_US)
    watched = _Watched(source)
    plaintext = BytesIO()
    try:
        pyrage.decrypt_io(watched, plaintext, keys)
    except (pyrage.DecryptError, OSError) as error:
        if watched.problem is not None:
            raise watched.problem from None
        raise OuterError(Code.NOT_FOR_US if _NO_KEY_FITS in str(error) else Code.AGE_DECRYPT) from None
    return plaintext.getvalue()


def _with_passphrase(source: BinaryIO, passphrase: str | None) -> bytes:
    if passphrase is None:
        raise OuterError(Code.PASSPHRASE_NEEDED)
    ciphertext = source.read()
    try:
        plaintext: bytes = pyrage.passphrase.decrypt(ciphertext, passphrase)
    except pyrage.DecryptError as error:
        raise OuterError(_passphrase_code(str(error))) from None
    return plaintext


def _passphrase_code(message: str) -> Code:
    if _TOO_MUCH_WORK in message:
        return Code.AGE_WORKFACTOR
    return Code.PASSPHRASE if _UNWRAPPING in message else Code.AGE_DECRYPT
