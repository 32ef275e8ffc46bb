"""The keys of an open notebook: who they are sealed to, signed by the administration, on the disk."""

from __future__ import annotations

from fieldcase.domain.errors import NotAllowedError
from fieldcase.domain.user import User
from fieldcase.keys.admin_seed import open_admin_seed, seal_admin_seed
from fieldcase.keys.dbkey import DatabaseKeys, open_database_keys, seal_database_keys
from fieldcase.keys.files import read_key_file, write_atomically
from fieldcase.services.disk import disk_errors
from fieldcase.services.keys_refusals import database_key_refusals
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import Place
from fieldcase.storage.transaction import Transaction

ADMIN_SEED = "admin.seed"
RECOVERY_RECIPIENT = "recovery.recipient"


def recipients_in(tx: Transaction) -> tuple[str, ...]:
    """Return everybody the keys are sealed to: the workers who are here, the recovery kit."""
    workers = [user.recipient for user in tx.users.all() if user.recipient]
    return (*workers, *_kit(tx))


def current_keys(notebook: Notebook) -> DatabaseKeys:
    """Return the keys as they lie on the disk."""
    with database_key_refusals(), disk_errors():
        return open_database_keys(
            read_key_file(notebook.place.database_keys),
            notebook.secret.age_identity,
            vault_id=notebook.secret.vault_id,
        )


def write_keys(place: Place, keys: DatabaseKeys, recipients: tuple[str, ...]) -> None:
    """Put *keys* on the disk, sealed to *recipients*: the old file or the new one, never half of either."""
    with database_key_refusals(), disk_errors():
        write_atomically(place.database_keys, seal_database_keys(keys, recipients))


def reseal_keys(notebook: Notebook) -> None:
    """Seal the present keys to everybody who may open the notebook now."""
    with notebook.reading() as tx:
        recipients = recipients_in(tx)
    write_keys(notebook.place, current_keys(notebook), recipients)


def admin_seed_of(notebook: Notebook) -> bytes:
    """
    Return the signing seed of the administration.

    Raises:
        NotAllowedError: It is not sealed to this worker.
    """
    with notebook.reading() as tx:
        sealed = tx.meta.get(ADMIN_SEED)
    if not sealed or not notebook.user.looks_after_notebook:
        raise NotAllowedError(action="sign")
    with database_key_refusals():
        return open_admin_seed(sealed, notebook.secret.age_identity)


def keep_admin_seed(tx: Transaction, seed: bytes) -> None:
    """Seal the seed to everybody who looks after the notebook, as the transaction stands now."""
    keepers = [user.recipient for user in _keepers(tx) if user.recipient]
    tx.meta.put(ADMIN_SEED, seal_admin_seed(seed, (*keepers, *_kit(tx))))


def _keepers(tx: Transaction) -> tuple[User, ...]:
    return tuple(user for user in tx.users.all() if user.looks_after_notebook)


def _kit(tx: Transaction) -> tuple[str, ...]:
    recipient = tx.meta.get(RECOVERY_RECIPIENT)
    return (recipient,) if recipient else ()
