"""Open a notebook with a passphrase."""

from __future__ import annotations

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import NotAMemberError, NotebookDamagedError, TwinNotebookError
from fieldcase.domain.ids import Entropy, UserId
from fieldcase.keys import errors as keys_errors
from fieldcase.keys.dbkey import open_database_keys, require_signed
from fieldcase.keys.files import read_key_file
from fieldcase.keys.keyfile import SessionKey, open_for_session
from fieldcase.keys.secret import UserSecret
from fieldcase.services.anchor import Anchor
from fieldcase.services.before_update import keep_before_update
from fieldcase.services.disk import disk_errors
from fieldcase.services.keys_refusals import database_key_refusals, key_file_refusals
from fieldcase.services.mark import MarkFile
from fieldcase.services.mending import mend
from fieldcase.services.notebook import Notebook, Office
from fieldcase.services.place import Place
from fieldcase.services.session import begin_session
from fieldcase.storage.transaction import Transaction
from fieldcase.storage.vault import Vault

keys_refusals = database_key_refusals
"""For the keys of the database in a backup, which are refused in the same words."""


def open_notebook(
    place: Place, passphrase: str, clock: Clock, entropy: Entropy, user_id: UserId | None = None
) -> Notebook:
    """
    Open the notebook at *place*, and finish what was interrupted when its keys were last changed.

    Args:
        user_id: Whose passphrase it is; ``None`` tries every worker's key file.

    Raises:
        NotebookMissingError: If there is none, or one of its files is gone.
        WrongPassphraseError: If no worker's key file opens with *passphrase*.
        TwinNotebookError: If another notebook was put in its place.
        NotAMemberError: If the worker has left.
        NotebookDamagedError, NotebookNewerError, NotebookBusyError: If it cannot be used.
    """
    place.cover()
    secret, session = unlock(place, passphrase, user_id)
    return open_unlocked(place, secret, session, clock, entropy)


def unlock(place: Place, passphrase: str, user_id: UserId | None = None) -> tuple[UserSecret, SessionKey]:
    """
    Return what *passphrase* opens: the secret of a worker, and the key that seals it again.

    Raises:
        NotebookMissingError, WrongPassphraseError, NotebookDamagedError, NotebookNewerError: As in
            ``open_notebook``.
    """
    with disk_errors(), key_file_refusals():
        return _secret_of(place, passphrase, user_id)


def open_unlocked(
    place: Place, secret: UserSecret, session: SessionKey, clock: Clock, entropy: Entropy
) -> Notebook:
    """Open the notebook at *place* with what ``unlock`` gave; raises as ``open_notebook`` does after it."""
    with disk_errors(), database_key_refusals():
        keys = open_database_keys(
            read_key_file(place.database_keys), secret.age_identity, vault_id=secret.vault_id
        )
        require_signed(keys, secret.admin_verify_key, secret.least_epoch)
    vault = Vault.open(
        place.database,
        keys.keys,
        before_migrating=lambda old: keep_before_update(old, place, keys.keys, clock.now(), entropy),
    )
    mark = MarkFile(place.mark, (*keys.retired, *keys.keys), clock)
    anchor = Anchor(place, secret, session, mark, entropy)
    try:
        return mend(_notebook_from(place, vault, secret, anchor, clock, entropy), keys)
    except BaseException:
        vault.close()
        raise


def secret_of(place: Place, passphrase: str) -> UserSecret:
    """Return the secret of the first worker whose key file *passphrase* opens."""
    return _secret_of(place, passphrase)[0]


def _secret_of(place: Place, passphrase: str, user_id: UserId | None = None) -> tuple[UserSecret, SessionKey]:
    """Return the first worker's secret that *passphrase* opens; a damaged file never hides a good one."""
    refusal: keys_errors.KeysError = keys_errors.KeysMissingError()
    for path in place.key_files if user_id is None else (place.key_file_of(user_id),):
        try:
            return open_for_session(read_key_file(path), passphrase)
        except keys_errors.WrongPassphraseError as error:
            refusal = error
        except keys_errors.KeysError as error:
            if not isinstance(refusal, keys_errors.WrongPassphraseError):
                refusal = error
    raise refusal


def _notebook_from(  # noqa: PLR0913  (one caller, the parts of one opening)
    place: Place,
    vault: Vault,
    secret: UserSecret,
    anchor: Anchor,
    clock: Clock,
    entropy: Entropy,
) -> Notebook:
    with vault.reading() as tx:
        if tx.meta.get("vault_id") != secret.vault_id:
            raise TwinNotebookError(file="database")
        training = tx.meta.get("training") == "yes"
        if training != place.cover().training:
            raise NotebookDamagedError(file="cover")
        user = tx.users.get(UserId(secret.user_id))
        office = office_of(tx)
    if user.removed:
        raise NotAMemberError
    notebook = Notebook(
        place=place,
        vault=vault,
        secret=secret,
        user=user,
        office=office,
        training=training,
        clock=clock,
        entropy=entropy,
        anchor=anchor,
    )
    begin_session(notebook)
    return notebook


def office_of(tx: Transaction) -> Office:
    """Return our own organisation as the notebook keeps it."""
    return Office(**{name: tx.meta.get(f"office.{name}") for name in Office.__struct_fields__})
