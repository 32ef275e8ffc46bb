"""The signing seed of the administration, sealed to the workers who look after the notebook."""

from __future__ import annotations

from collections.abc import Sequence

import pyrage
from nacl.signing import SigningKey
from pyrage.x25519 import Identity, Recipient

from fieldcase.keys.errors import KeysDamagedError

_SEED_BYTES = 32


def seal_admin_seed(seed: bytes, recipients: Sequence[str]) -> str:
    """Return *seed* sealed to *recipients*, as hexadecimal text for the notebook to keep."""
    sealed: bytes = pyrage.encrypt(seed, [Recipient.from_str(recipient) for recipient in recipients])
    return sealed.hex()


def open_admin_seed(sealed: str, identity: str) -> bytes:
    """
    Return the seed.

    Raises:
        KeysDamagedError: It was sealed to others, or is not as it was written.
    """
    try:
        seed: bytes = pyrage.decrypt(bytes.fromhex(sealed), [Identity.from_str(identity)])
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError):
        raise KeysDamagedError(part="admin_seed") from None
    if len(seed) != _SEED_BYTES:
        raise KeysDamagedError(part="admin_seed")
    return seed


def admin_verify_key_of(seed: bytes) -> bytes:
    """Return the public half of *seed*."""
    return bytes(SigningKey(seed).verify_key)
