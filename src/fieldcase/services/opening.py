"""Open a notebook with a passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import (
    FieldCaseError,
    NotebookDamagedError,
    NotebookMissingError,
    NotebookNewerError,
    WrongPassphraseError,
)
from fieldcase.domain.ids import Entropy, UserId
from fieldcase.keys import errors as keys_errors
from fieldcase.keys.dbkey import open_database_keys
from fieldcase.keys.files import read_key_file
from fieldcase.keys.reseal import SessionKey, open_for_session
from fieldcase.keys.secret import UserSecret
from fieldcase.services.anchor import Anchor
from fieldcase.services.before_update import keep_before_update
from fieldcase.services.disk import disk_errors
from fieldcase.services.mark import MarkFile
from fieldcase.services.notebook import Notebook, Office
from fieldcase.services.place import Place
from fieldcase.services.session import begin_session
from fieldcase.storage.transaction import Transaction
from fieldcase.storage.vault import Vault


def open_notebook(place: Place, passphrase: str, clock: Clock, entropy: Entropy) -> Notebook:
    """
    Open the notebook at *place*.

    Raises:
        NotebookMissingError: If there is none, or one of its files is gone.
        WrongPassphraseError: If no worker's key file opens with *passphrase*.
        NotebookDamagedError, NotebookNewerError, NotebookBusyError: If it cannot be used.
    """
    place.cover()
    with keys_refusals(), disk_errors():
        secret, session = _secret_of(place, passphrase)
        keys = open_database_keys(
            read_key_file(place.database_keys), secret.age_identity, vault_id=secret.vault_id
        )
    vault = Vault.open(
        place.database,
        keys.keys,
        before_migrating=lambda old: keep_before_update(old, place, keys.keys, clock.now(), entropy),
    )
    mark = MarkFile(place.mark, (*keys.retired, *keys.keys), clock)
    anchor = Anchor(place, secret, session, mark, entropy)
    try:
        return _notebook_from(place, vault, secret, anchor, clock, entropy)
    except BaseException:
        vault.close()
        raise


@contextmanager
def keys_refusals() -> Iterator[None]:
    """Turn the keys room's refusals into ours."""
    try:
        yield
    except keys_errors.KeysError as error:
        raise _answer_to(error) from None


def _answer_to(error: keys_errors.KeysError) -> FieldCaseError:
    if isinstance(error, keys_errors.WrongPassphraseError):
        return WrongPassphraseError()
    if isinstance(error, keys_errors.KeysMissingError):
        return NotebookMissingError(file="keys")
    if isinstance(error, keys_errors.KeysNewerError):
        return NotebookNewerError()
    return NotebookDamagedError(file="keys")


def secret_of(place: Place, passphrase: str) -> UserSecret:
    """Return the secret of the first worker whose key file *passphrase* opens."""
    return _secret_of(place, passphrase)[0]


def _secret_of(place: Place, passphrase: str) -> tuple[UserSecret, SessionKey]:
    """Return the first worker's secret that *passphrase* opens; a damaged file never hides a good one."""
    refusal: keys_errors.KeysError = keys_errors.KeysMissingError()
    for path in place.key_files:
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
            raise NotebookDamagedError(file="database")
        training = tx.meta.get("training") == "yes"
        if training != place.cover().training:
            raise NotebookDamagedError(file="cover")
        user = tx.users.get(UserId(secret.user_id))
        office = office_of(tx)
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
    return Office(**{name: tx.meta.get(f"office.{name}") for name in Office.model_fields})
