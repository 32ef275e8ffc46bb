"""The recovery kit: made, proved, rehearsed, and used when every passphrase is lost."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fieldcase.domain.changes import Topic
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import FolderMissingError, NotebookExistsError, OtherRecoveryKitError
from fieldcase.domain.ids import Entropy, UserId
from fieldcase.domain.roles import Action
from fieldcase.domain.user import User
from fieldcase.keys.admin_seed import admin_verify_key_of, open_admin_seed
from fieldcase.keys.dbkey import DatabaseKeys, require_signed
from fieldcase.keys.files import write_atomically
from fieldcase.keys.identity import age_recipient_of
from fieldcase.keys.kdf import KdfCost
from fieldcase.keys.keyfile import seal_user_secret
from fieldcase.keys.recovery import identity_of_words, is_identity_of, new_recovery_words, split_words
from fieldcase.keys.secret import UserSecret, create_user_secret
from fieldcase.services.arrival import Arrival
from fieldcase.services.backup_folder import copy_small_files
from fieldcase.services.by_words import identity_in, keys_by_words
from fieldcase.services.disk import disk_errors
from fieldcase.services.keyring import (
    ADMIN_SEED,
    RECOVERY_RECIPIENT,
    admin_seed_of,
    current_keys,
    keep_admin_seed,
    recipients_in,
    reseal_keys,
    write_keys,
)
from fieldcase.services.keys_refusals import key_file_refusals, recovery_refusals
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.recovery_state import MADE_AT, REHEARSED_AT
from fieldcase.services.rotation import rotate, want_rotation
from fieldcase.storage.vault import Vault


@dataclass(frozen=True, repr=False)
class RecoveryKit:
    """A kit that was prepared; it opens nothing before it is adopted."""

    words: tuple[str, ...]
    vault_id: str
    made_on: datetime

    @property
    def identity(self) -> str:
        """The age identity, for the QR code."""
        return identity_of_words(self.words)

    def shares(self) -> tuple[tuple[str, ...], ...]:
        """Return the words in three shares; any two are enough."""
        return split_words(self.words)


@dataclass(frozen=True, repr=False)
class Passphrase:
    """A new passphrase with the cost of guessing it."""

    words: str
    cost: KdfCost


def prepare_kit(notebook: Notebook) -> RecoveryKit:
    """Make words for a kit; nothing is kept of them."""
    notebook.require(Action.MANAGE_RECOVERY)
    words = new_recovery_words(notebook.entropy)
    return RecoveryKit(words, notebook.secret.vault_id, notebook.clock.now())


def adopt_kit(notebook: Notebook, kit: RecoveryKit) -> Topic:
    """
    Let *kit* open the notebook from now on; a kit of before opens it no more.

    Raises:
        NotAllowedError: If the present worker does not look after the notebook.
    """
    notebook.require(Action.MANAGE_RECOVERY)
    seed = admin_seed_of(notebook)
    keys = current_keys(notebook)
    with notebook.writing(Action.MANAGE_RECOVERY) as tx:
        replaces = bool(tx.meta.get(RECOVERY_RECIPIENT))
        tx.meta.put(RECOVERY_RECIPIENT, age_recipient_of(kit.identity))
        tx.meta.put(MADE_AT, tx.now.isoformat())
        tx.meta.put(REHEARSED_AT, "")
        keep_admin_seed(tx, seed)
        if replaces:
            want_rotation(tx, keys)
        tx.audit.record("recovery.kit_made")
    if replaces:
        rotate(notebook)
    else:
        reseal_keys(notebook)
    return Topic.RECOVERY


def rehearse(notebook: Notebook, typed: str) -> Topic:
    """
    Tell whether the words typed are the right ones, and remember the day; they open and show nothing.

    Raises:
        RecoveryWordsError: If these are no recovery words.
        OtherRecoveryKitError: If they are those of another kit.
    """
    identity = identity_in(typed)
    with notebook.writing(Action.KEEP_SAFE) as tx:
        recipient = tx.meta.get(RECOVERY_RECIPIENT)
        if not is_identity_of(identity, recipient):
            raise OtherRecoveryKitError
        tx.meta.put(REHEARSED_AT, tx.now.isoformat())
        tx.audit.record("recovery.rehearsed")
    return Topic.RECOVERY


def workers_behind(place: Place, typed: str) -> tuple[User, ...]:
    """
    Return the workers of the notebook that recovery words open, those who look after it first.

    Raises:
        RecoveryWordsError, OtherRecoveryKitError: If the words do not open it.
        NotebookMissingError, NotebookDamagedError, NotebookBusyError: If it cannot be used.
    """
    place.cover()
    _, keys = keys_by_words(place, typed)
    vault = Vault.open(place.database, keys.keys)
    try:
        with vault.reading() as tx:
            users = tx.users.all()
    finally:
        vault.close()
    return tuple(sorted(users, key=lambda user: not user.looks_after_notebook))


def recover(
    place: Place, typed: str, user_id: UserId | None, passphrase: Passphrase, clock: Clock, entropy: Entropy
) -> Notebook:
    """
    Open the notebook with recovery words, giving one worker a new key file with a new passphrase.

    The worker's old key opens nothing any more: the key of the database changes when the notebook is opened
    by somebody who looks after it, which is at once where that is the worker.

    Args:
        user_id: Who; ``None`` means the first one who looks after the notebook.

    Raises:
        As ``workers_behind``.
    """
    identity, keys = keys_by_words(place, typed)
    chosen = UserId(user_id or workers_behind(place, typed)[0].id)
    secret = _new_key(place, keys, identity, chosen, clock, entropy)
    with key_file_refusals(), disk_errors():
        place.outbox.mkdir(mode=0o700, exist_ok=True)
        sealed = seal_user_secret(secret, passphrase.words, passphrase.cost, entropy)
        write_atomically(place.key_file_of(chosen), sealed)
    notebook = open_notebook(place, passphrase.words, clock, entropy, chosen)
    # The change of keys that follows is no news to whoever asked for it.
    return replace(notebook, arrival=Arrival())


def recover_copy(
    backup: Path, place: Place, typed: str, passphrase: Passphrase, clock: Clock, entropy: Entropy
) -> User:
    """
    Put a backup back at a new *place* with recovery words alone; return the worker who can open it now.

    Raises:
        NotebookExistsError: If something is there already; nothing is overwritten.
        FolderMissingError: If there is no backup; else as ``recover``.
    """
    if not backup.is_dir():
        raise FolderMissingError
    if place.folder.exists() and any(place.folder.iterdir()):
        raise NotebookExistsError
    source = Place(backup)
    keys_by_words(source, typed)
    building = place.folder.with_name(f".{place.folder.name}-{entropy(4).hex()}.new")
    with disk_errors():
        building.mkdir(mode=0o700, parents=True)
        try:
            shutil.copyfile(source.database, building / source.database.name)
            copy_small_files(source, Place(building))
            notebook = recover(Place(building), typed, None, passphrase, clock, entropy)
            notebook.vault.close()
            if place.folder.exists():
                place.folder.rmdir()
            building.rename(place.folder)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
    return notebook.user


def _new_key(  # noqa: PLR0913  (one caller, the parts of one recovery)
    place: Place, keys: DatabaseKeys, identity: str, user_id: UserId, clock: Clock, entropy: Entropy
) -> UserSecret:
    """Give the worker a new key inside the notebook, then seal the database keys to it."""
    vault = Vault.open(place.database, keys.keys)
    try:
        with vault.writing(user_id, clock.now()) as tx, recovery_refusals():
            seed = open_admin_seed(tx.meta.get(ADMIN_SEED), identity)
            verify_key = admin_verify_key_of(seed)
            require_signed(keys, verify_key, keys.epoch)
            secret = create_user_secret(
                entropy, tx.meta.get("vault_id"), user_id, verify_key, least_epoch=keys.epoch
            )
            user = tx.users.get(user_id)
            tx.users.change(user.but(recipient=secret.age_recipient))
            keep_admin_seed(tx, seed)
            want_rotation(tx, keys)
            tx.audit.record("recovery.used", user_id)
            recipients = recipients_in(tx)
    finally:
        vault.close()
    write_keys(place, keys, recipients)
    return secret
