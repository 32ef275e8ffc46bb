"""
The keys of the database, sealed to everybody who may open the notebook: ``dbkey.age``.

The stock tool opens it too (``age -d -i identity.txt dbkey.age``): a notebook is never lost for want of this
program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

import pyrage
from msgspec import Meta
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey
from pyrage.x25519 import Identity, Recipient

from fieldcase.keys.canonical import Canonical, Hex32, Id
from fieldcase.keys.errors import ForeignKeysError, KeysDamagedError, UnsignedKeysError
from fieldcase.keys.files import MAX_KEY_FILE_BYTES
from fieldcase.keys.secret import Entropy

FILE_NAME = "dbkey.age"
DATABASE_KEY_BYTES = 32
MAX_RETIRED = 100
"""Older ones are forgotten: every backup has the keys it was written with beside it."""

_SIGNED_CONTEXT = b"fieldcase database keys v1\n"
_Signature = Annotated[str, Meta(pattern=r"\A[0-9a-f]{128}\Z")]
AGE_FIRST_LINE = b"age-encryption.org/v1\n"
STRANGER = "No matching keys found"
"""pyrage has one error class for everything; the words of age tell a stranger from a damaged file."""


@dataclass(frozen=True, slots=True, repr=False)
class DatabaseKeys:
    """
    The keys of one database.

    Attributes:
        epoch: Counts the rotations, from 1.
        keys: Oldest first; one, or two while a rotation is under way. Try each when opening.
        retired: Keys that open only older backups.
        admin_sig: Of the administration, over all of them; empty in notebooks of before there was one.
    """

    vault_id: str
    epoch: int
    keys: tuple[bytes, ...]
    retired: tuple[bytes, ...] = ()
    admin_sig: bytes = b""

    def __repr__(self) -> str:
        return f"<DatabaseKeys epoch {self.epoch}>"


class _Body(Canonical):
    admin_sig: _Signature | None = None
    epoch: Annotated[int, Meta(ge=1)]
    keys: Annotated[list[Hex32], Meta(min_length=1, max_length=2)]
    retired: Annotated[list[Hex32], Meta(max_length=256)]
    vault: Id


def new_database_keys(entropy: Entropy, vault_id: str) -> DatabaseKeys:
    """Return the first key of a new notebook."""
    return DatabaseKeys(vault_id=vault_id, epoch=1, keys=(entropy(DATABASE_KEY_BYTES),))


def begin_rotation(current: DatabaseKeys, entropy: Entropy) -> DatabaseKeys:
    """
    Return *current* with one more key, to be sealed and written before the database is re-keyed.

    A rotation that was interrupted goes on with the key it had begun: the database may have it already.
    """
    if len(current.keys) > 1:
        return current
    return DatabaseKeys(
        vault_id=current.vault_id,
        epoch=current.epoch + 1,
        keys=(*current.keys, entropy(DATABASE_KEY_BYTES)),
        retired=current.retired[-MAX_RETIRED:],
    )


def sign_database_keys(current: DatabaseKeys, admin_seed: bytes) -> DatabaseKeys:
    """Return *current* signed by the administration."""
    signature = SigningKey(admin_seed).sign(_signed_text(current)).signature
    return replace(current, admin_sig=bytes(signature))


def require_signed(current: DatabaseKeys, admin_verify_key: bytes, least_epoch: int) -> None:
    """
    Make sure that *current* are this notebook's own keys, not those of a twin somebody put in its place.

    Args:
        least_epoch: The newest epoch seen before; 0 where the key file is of before keys were signed.

    Raises:
        UnsignedKeysError: They are not signed by the administration, or older than what was seen before.
    """
    if not current.admin_sig and least_epoch == 0:
        return
    try:
        VerifyKey(admin_verify_key).verify(_signed_text(current), current.admin_sig)
    except (BadSignatureError, ValueError):
        raise UnsignedKeysError(part="admin_sig") from None
    if current.epoch < least_epoch:
        raise UnsignedKeysError(part="epoch")


def finish_rotation(current: DatabaseKeys, in_use: bytes) -> DatabaseKeys:
    """Return *current* with only the key the database opens with; the others are retired."""
    if in_use not in current.keys:
        raise ForeignKeysError(part="keys")
    others = tuple(key for key in current.keys if key != in_use)
    return replace(current, keys=(in_use,), retired=(*current.retired, *others))


def seal_database_keys(database_keys: DatabaseKeys, recipients: Sequence[str]) -> bytes:
    """
    Return ``dbkey.age``.

    Args:
        recipients: ``age1…`` of every user, and of the recovery kit where there is one.

    Raises:
        KeysDamagedError: There is no recipient, or one is not an age X25519 recipient.
    """
    if not recipients:
        raise KeysDamagedError(part="recipients")
    try:
        parsed = [Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError:
        raise KeysDamagedError(part="recipients") from None
    sealed: bytes = pyrage.encrypt(_body_of(database_keys).to_bytes(), parsed)
    return sealed


def open_database_keys(untrusted: bytes, identity: str, *, vault_id: str | None) -> DatabaseKeys:
    """
    Return the keys in ``dbkey.age``.

    Args:
        identity: The age identity of a user, or of the recovery kit.
        vault_id: The notebook they must belong to; ``None`` only in recovery, when nothing else is left.

    Raises:
        ForeignKeysError: Sealed to somebody else, or of another notebook.
        KeysDamagedError: Not as it was written.
    """
    if len(untrusted) > MAX_KEY_FILE_BYTES or not untrusted.startswith(AGE_FIRST_LINE):
        raise KeysDamagedError(part=FILE_NAME)
    body = _Body.from_bytes(_unsealed(untrusted, identity))
    if vault_id is not None and body.vault != vault_id:
        raise ForeignKeysError(part="vault")
    return DatabaseKeys(
        vault_id=body.vault,
        epoch=body.epoch,
        keys=tuple(bytes.fromhex(key) for key in body.keys),
        retired=tuple(bytes.fromhex(key) for key in body.retired),
        admin_sig=bytes.fromhex(body.admin_sig or ""),
    )


def _signed_text(current: DatabaseKeys) -> bytes:
    """
    Return what the administration signs: the notebook, the epoch, every key in any order.

    Retiring a key at the end of a rotation moves it without changing this text: whoever opens the notebook
    next can finish a rotation that was interrupted, without the administrator.
    """
    keys = sorted({*current.keys, *current.retired})
    lines = [current.vault_id, str(current.epoch), *(key.hex() for key in keys)]
    return _SIGNED_CONTEXT + "\n".join(lines).encode("ascii")


def _body_of(database_keys: DatabaseKeys) -> _Body:
    return _Body(
        admin_sig=database_keys.admin_sig.hex() or None,
        epoch=database_keys.epoch,
        keys=[key.hex() for key in database_keys.keys],
        retired=[key.hex() for key in database_keys.retired],
        vault=database_keys.vault_id,
    )


def _unsealed(untrusted: bytes, identity: str) -> bytes:
    try:
        plain: bytes = pyrage.decrypt(untrusted, [Identity.from_str(identity)])
    except pyrage.IdentityError:
        raise KeysDamagedError(part="age_identity") from None
    except pyrage.DecryptError as refusal:
        if str(refusal) == STRANGER:
            raise ForeignKeysError(part="recipients") from None
        raise KeysDamagedError(part=FILE_NAME) from None
    return plain
