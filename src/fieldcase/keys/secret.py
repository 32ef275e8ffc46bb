"""The secret of one user: what lets this person open the notebook."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nacl.signing import SigningKey

from fieldcase.keys.identity import SEED_BYTES, age_identity_from, age_recipient_of

Entropy = Callable[[int], bytes]
"""Returns that many unpredictable bytes; ``secrets.token_bytes`` in the app, fixed in tests."""


@dataclass(frozen=True, slots=True, repr=False)
class UserSecret:
    """
    What the key file of one user holds.

    Attributes:
        age_identity: Opens what is sealed to this user.
        signing_seed: Ed25519, 32 bytes; signs what this user sends.
        admin_verify_key: Ed25519, 32 bytes; whose signature rules this notebook.
        last_audit_head: The newest signed checkpoint this user saw, or nothing yet. A notebook whose
            record is shorter than this was put back to an older state.
        least_epoch: The newest epoch of the database keys this user saw, from 1; with it, keys that are
            older or not signed by the administration are another notebook's. 0 in key files of before.
    """

    user_id: str
    vault_id: str
    age_identity: str
    signing_seed: bytes
    admin_verify_key: bytes
    last_audit_head: str = ""
    least_epoch: int = 0

    @property
    def age_recipient(self) -> str:
        """The public half of the age identity."""
        return age_recipient_of(self.age_identity)

    @property
    def verify_key(self) -> bytes:
        """The public half of the signing seed."""
        return bytes(SigningKey(self.signing_seed).verify_key)

    def __repr__(self) -> str:
        return "<UserSecret>"


def create_user_secret(
    entropy: Entropy,
    vault_id: str,
    user_id: str,
    admin_verify_key: bytes | None = None,
    *,
    least_epoch: int = 0,
) -> UserSecret:
    """
    Make fresh keys for one user of a notebook.

    Args:
        admin_verify_key: Of the administrator who adds this user; ``None`` makes this user the first one.
    """
    signing_seed = entropy(SEED_BYTES)
    return UserSecret(
        user_id=user_id,
        vault_id=vault_id,
        age_identity=age_identity_from(entropy(SEED_BYTES)),
        signing_seed=signing_seed,
        admin_verify_key=admin_verify_key or bytes(SigningKey(signing_seed).verify_key),
        least_epoch=least_epoch,
    )
