"""
Change the key of the database so that a kill at any instant leaves a notebook that opens.

The new key is written beside the old one before the database is touched; only when everything reads with the
new key is the old one retired. Whoever opens the notebook in between tries both.
"""

from __future__ import annotations

from dataclasses import replace

from fieldcase.domain.roles import Action
from fieldcase.keys.dbkey import DatabaseKeys, begin_rotation, finish_rotation, sign_database_keys
from fieldcase.services.keyring import admin_seed_of, current_keys, recipients_in, write_keys
from fieldcase.services.keys_refusals import database_key_refusals
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

WANTED = "rotation.wanted"
"""The epoch a change of keys leads to, from the moment it is decided until it is done."""


def want_rotation(tx: Transaction, keys: DatabaseKeys) -> None:
    """Decide, in the transaction of its reason, that the keys change: a kill afterwards cannot forget it."""
    tx.meta.put(WANTED, str(keys.epoch + 1))


FORGET = "rotation.forget"
"""Set from the moment somebody was erased until the keys of before are forgotten, too."""


def forget_retired(notebook: Notebook) -> None:
    """
    Forget the keys of before, so that what was left on the disk by older pages opens with no key of ours.

    Each backup has its own beside it. Signed anew, so it needs somebody who looks after the keys.
    """
    notebook.require(Action.MANAGE_RECOVERY)
    keys = replace(current_keys(notebook), retired=())
    write_keys(notebook.place, sign_database_keys(keys, admin_seed_of(notebook)), _recipients(notebook))
    with notebook.writing(Action.KEEP_SAFE) as tx:
        tx.meta.put(FORGET, "")
        tx.audit.record("keys.forgotten")


def rotate(notebook: Notebook) -> None:
    """
    Change the key of the database, sealing the new one to everybody who is here now.

    Raises:
        NotAllowedError: If this worker does not look after the keys.
    """
    notebook.require(Action.MANAGE_RECOVERY)
    seed = admin_seed_of(notebook)
    keys = sign_database_keys(begin_rotation(current_keys(notebook), notebook.entropy), seed)
    write_keys(notebook.place, keys, _recipients(notebook))
    complete_rotation(notebook, keys)


def complete_rotation(notebook: Notebook, keys: DatabaseKeys) -> None:
    """Bring the database to the newest of *keys*, then retire the others; needs no administrator."""
    newest = keys.keys[-1]
    if notebook.vault.key_place != len(keys.keys) - 1:
        notebook.vault.change_key(newest)
        notebook.vault.key_place = len(keys.keys) - 1
    with database_key_refusals():
        finished = finish_rotation(keys, newest)
    write_keys(notebook.place, finished, _recipients(notebook))
    notebook.vault.key_place = 0
    with notebook.writing(Action.KEEP_SAFE) as tx:
        tx.meta.put(WANTED, "")
        tx.audit.record("keys.changed")


def _recipients(notebook: Notebook) -> tuple[str, ...]:
    with notebook.reading() as tx:
        return recipients_in(tx)
