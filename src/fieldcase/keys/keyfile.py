"""
The key file of one user, ``user-<id>.key``.

::

    one line of canonical JSON: format, version, user id, argon2id cost, salt, nonce
    XChaCha20-Poly1305 of the user's secret; the line before is authenticated with it
    SHA-256 of everything before

The digest is no protection; it tells a damaged file from a mistyped passphrase, so that nobody keeps
trying passphrases on a file that no passphrase opens.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Annotated, Final, Literal

from msgspec import Meta
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_ABYTES,
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

from fieldcase.domain.frozen import Frozen
from fieldcase.keys.canonical import Canonical, Hex16, Hex24, Hex32, Id
from fieldcase.keys.errors import KeysDamagedError, KeysNewerError, WrongPassphraseError
from fieldcase.keys.files import MAX_KEY_FILE_BYTES
from fieldcase.keys.kdf import SALT_BYTES, KdfCost, derive_key
from fieldcase.keys.secret import Entropy, UserSecret

FORMAT: Final = "fieldcase-user-key"
VERSION: Final = 1

_DIGEST_BYTES = 32
_MAX_HEADER_BYTES = 1024
_AgeIdentity = Annotated[str, Meta(pattern=r"\AAGE-SECRET-KEY-1[A-Z0-9]{1,100}\Z")]
_AuditHead = Annotated[str, Meta(max_length=4096)]


@dataclass(frozen=True, slots=True)
class KeyFileLabel:
    """What the key file tells without a passphrase."""

    user_id: str
    cost: KdfCost


@dataclass(frozen=True, slots=True, repr=False)
class SessionKey:
    """
    What a passphrase gives for one key file, until the passphrase changes.

    The head of the record goes into the worker's key file at every checkpoint: neither is the passphrase kept
    for that, nor is it derived again each time.
    """

    key: bytes
    salt: bytes
    cost: KdfCost

    def __repr__(self) -> str:
        return "<SessionKey>"


class _Kdf(Canonical):
    algorithm: Literal["argon2id"]
    lanes: int
    memory_mib: int
    passes: int

    @property
    def cost(self) -> KdfCost:
        return KdfCost(self.memory_mib, self.passes, self.lanes)


class _Header(Canonical):
    format: Literal["fieldcase-user-key"]
    kdf: _Kdf
    nonce: Hex24
    salt: Hex16
    user_id: Id
    version: Literal[1]


class _Body(Canonical):
    admin_verify_key: Hex32
    age_identity: _AgeIdentity
    last_audit_head: _AuditHead
    least_epoch: Annotated[int, Meta(ge=1)] | None = None
    signing_seed: Hex32
    user_id: Id
    vault_id: Id


class _Preamble(Frozen, forbid_unknown_fields=False):
    """The two fields that every version, past and to come, has."""

    format: Literal["fieldcase-user-key"]
    version: int


def key_file_name(user_id: str) -> str:
    """Return the name of the key file of *user_id*."""
    return f"user-{user_id}.key"


def seal_user_secret(secret: UserSecret, passphrase: str, cost: KdfCost, entropy: Entropy) -> bytes:
    """
    Return the key file of *secret*; salt and nonce are new each time.

    Raises:
        KdfTooCostlyError: *cost* is outside what could be opened again.
    """
    salt = entropy(SALT_BYTES)
    return seal_with(secret, SessionKey(derive_key(passphrase, salt, cost), salt, cost), entropy)


def seal_with(secret: UserSecret, session: SessionKey, entropy: Entropy) -> bytes:
    """Return the key file of *secret* under the same passphrase: same salt and cost, another nonce."""
    nonce = entropy(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    header = _header_line(secret.user_id, session.cost, session.salt, nonce)
    body = _body_of(secret).to_bytes()
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(body, header, nonce, session.key)
    return header + sealed + hashlib.sha256(header + sealed).digest()


def open_user_secret(untrusted: bytes, passphrase: str) -> UserSecret:
    """
    Return the secret in a key file.

    Raises:
        WrongPassphraseError: The file is whole, the passphrase is not the one.
        KdfTooCostlyError: The header asks for more, or less, work than we ever write; nothing was computed.
        KeysNewerError: A newer FieldCase wrote it.
        KeysDamagedError: Anything else that is not as it was written.
    """
    return open_for_session(untrusted, passphrase)[0]


def open_for_session(untrusted: bytes, passphrase: str) -> tuple[UserSecret, SessionKey]:
    """Return what ``open_user_secret`` returns, with the key that seals it again."""
    session = derive_session_key(untrusted, passphrase)
    return open_with(untrusted, session), session


def derive_session_key(untrusted: bytes, passphrase: str) -> SessionKey:
    """
    Return the key that *passphrase* gives for this key file; whether it opens it shows in ``open_with``.

    Raises:
        KeysDamagedError, KeysNewerError, KdfTooCostlyError: As in ``open_user_secret``.
    """
    line, _ = _split(untrusted)
    header = _Header.from_bytes(line[:-1])
    salt = bytes.fromhex(header.salt)
    return SessionKey(derive_key(passphrase, salt, header.kdf.cost), salt, header.kdf.cost)


def open_with(untrusted: bytes, session: SessionKey) -> UserSecret:
    """
    Return the secret in a key file.

    Raises:
        WrongPassphraseError: It was sealed with another passphrase.
        KeysDamagedError, KeysNewerError: As in ``open_user_secret``.
    """
    line, sealed = _split(untrusted)
    header = _Header.from_bytes(line[:-1])
    nonce = bytes.fromhex(header.nonce)
    try:
        body = crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, line, nonce, session.key)
    except CryptoError:
        raise WrongPassphraseError from None
    return _secret_of(_Body.from_bytes(body), header.user_id)


def read_label(untrusted: bytes) -> KeyFileLabel:
    """
    Return whose file it is, at which cost it was sealed.

    Raises:
        KeysDamagedError, KeysNewerError, KdfTooCostlyError: As in ``open_user_secret``.
    """
    line, _ = _split(untrusted)
    header = _Header.from_bytes(line[:-1])
    header.kdf.cost.require_acceptable()
    return KeyFileLabel(header.user_id, header.kdf.cost)


def _header_line(user_id: str, cost: KdfCost, salt: bytes, nonce: bytes) -> bytes:
    kdf = _Kdf(algorithm="argon2id", lanes=cost.lanes, memory_mib=cost.memory_mib, passes=cost.passes)
    header = _Header(
        format=FORMAT, kdf=kdf, nonce=nonce.hex(), salt=salt.hex(), user_id=user_id, version=VERSION
    )
    return header.to_bytes() + b"\n"


def _split(untrusted: bytes) -> tuple[bytes, bytes]:
    """Return the header line with its end, then the sealed part; the digest is checked."""
    end = untrusted.find(b"\n", 0, _MAX_HEADER_BYTES) + 1
    if len(untrusted) > MAX_KEY_FILE_BYTES or end == 0:
        raise KeysDamagedError(part="header")
    _require_known_version(untrusted[: end - 1])
    content, digest = untrusted[:-_DIGEST_BYTES], untrusted[-_DIGEST_BYTES:]
    too_short = len(content) < end + crypto_aead_xchacha20poly1305_ietf_ABYTES
    if too_short or hashlib.sha256(content).digest() != digest:
        raise KeysDamagedError(part="digest")
    return untrusted[:end], content[end:]


def _require_known_version(untrusted_header: bytes) -> None:
    try:
        # As text: what a reader skips is not looked at, so not even its UTF-8.
        preamble = _Preamble.from_json(untrusted_header.decode())
    except ValueError:
        raise KeysDamagedError(part="header") from None
    if preamble.version > VERSION:
        raise KeysNewerError(version=preamble.version)


def _body_of(secret: UserSecret) -> _Body:
    return _Body(
        admin_verify_key=secret.admin_verify_key.hex(),
        age_identity=secret.age_identity,
        last_audit_head=secret.last_audit_head,
        least_epoch=secret.least_epoch or None,
        signing_seed=secret.signing_seed.hex(),
        user_id=secret.user_id,
        vault_id=secret.vault_id,
    )


def _secret_of(body: _Body, user_id: str) -> UserSecret:
    if body.user_id != user_id:
        raise KeysDamagedError(part="user_id")
    return UserSecret(
        user_id=body.user_id,
        vault_id=body.vault_id,
        age_identity=body.age_identity,
        signing_seed=bytes.fromhex(body.signing_seed),
        admin_verify_key=bytes.fromhex(body.admin_verify_key),
        last_audit_head=body.last_audit_head,
        least_epoch=body.least_epoch or 0,
    )
