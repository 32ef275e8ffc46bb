"""
Keep the newest checkpoint inside the key file while the notebook is open.

The key that the passphrase gave is kept in the unlocked process only, so that nobody has to type the
passphrase again for it. The costly part of unlocking is done once.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

from fieldcase.keys import keyfile
from fieldcase.keys.errors import WrongPassphraseError
from fieldcase.keys.kdf import KdfCost, derive_key
from fieldcase.keys.secret import Entropy, UserSecret


@dataclass(frozen=True, slots=True, repr=False)
class SessionKey:
    """What opens one key file without its passphrase, until the passphrase changes."""

    key: bytes
    salt: bytes
    cost: KdfCost

    def __repr__(self) -> str:
        return "<SessionKey>"


def derive_session_key(untrusted: bytes, passphrase: str) -> SessionKey:
    """
    Return the key that *passphrase* gives for this key file; whether it opens it shows in ``open_with``.

    Raises:
        KeysDamagedError, KeysNewerError, KdfTooCostlyError: As in ``open_user_secret``.
    """
    line, _ = keyfile._split(untrusted)
    header = keyfile._Header.from_bytes(line[:-1])
    salt = bytes.fromhex(header.salt)
    return SessionKey(derive_key(passphrase, salt, header.kdf.cost), salt, header.kdf.cost)


def open_with(untrusted: bytes, session: SessionKey) -> UserSecret:
    """
    Return the secret in a key file.

    Raises:
        WrongPassphraseError: It was sealed with another passphrase.
        KeysDamagedError, KeysNewerError: As in ``open_user_secret``.
    """
    line, sealed = keyfile._split(untrusted)
    header = keyfile._Header.from_bytes(line[:-1])
    try:
        body = crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed, line, bytes.fromhex(header.nonce), session.key
        )
    except CryptoError:
        raise WrongPassphraseError from None
    return keyfile._secret_of(keyfile._Body.from_bytes(body), header.user_id)


def open_for_session(untrusted: bytes, passphrase: str) -> tuple[UserSecret, SessionKey]:
    """Return what ``open_user_secret`` returns, with the key that seals it again."""
    session = derive_session_key(untrusted, passphrase)
    return open_with(untrusted, session), session


def reseal(secret: UserSecret, session: SessionKey, entropy: Entropy) -> bytes:
    """Return the key file of *secret* under the same passphrase: same salt and cost, another nonce."""
    nonce = entropy(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    header = keyfile._header_line(secret.user_id, session.cost, session.salt, nonce)
    body = keyfile._body_of(secret).to_bytes()
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(body, header, nonce, session.key)
    return header + sealed + hashlib.sha256(header + sealed).digest()
