"""Finish, when a notebook is opened, what was interrupted when it was last changed."""

from __future__ import annotations

from dataclasses import replace

from fieldcase.domain.roles import Action, allows
from fieldcase.keys.dbkey import DatabaseKeys, sign_database_keys
from fieldcase.services.arrival import Arrival
from fieldcase.services.disk import disk_errors
from fieldcase.services.keyring import ADMIN_SEED, keep_admin_seed, recipients_in, write_keys
from fieldcase.services.notebook import Notebook
from fieldcase.services.people import show_as
from fieldcase.services.rotation import FORGET, WANTED, complete_rotation, forget_retired, rotate


def mend(notebook: Notebook, keys: DatabaseKeys) -> Notebook:
    """
    Return *notebook* with nothing left half done: keys, recipients, what there is of workers who left.

    Args:
        keys: As they were read when it was opened.

    Nothing is touched while somebody still has to decide whether this is the newest notebook.
    """
    if notebook.vault.for_reading:
        return notebook
    notebook = _with_own_key(notebook)
    keys = _signed(notebook, keys)
    _drop_what_those_who_left_had_here(notebook)
    mended = _rotated(notebook, keys)
    _forget_older_keys(notebook)
    return replace(notebook, arrival=replace(notebook.arrival, keys_mended=True)) if mended else notebook


def greeted(notebook: Notebook, arrival: Arrival) -> Notebook:
    """Return *notebook* with what is to be told about wrong passphrases since the last time."""
    arrival = replace(arrival, keys_mended=notebook.arrival.keys_mended)
    return replace(notebook, arrival=arrival)


def _rotated(notebook: Notebook, keys: DatabaseKeys) -> bool:
    if len(keys.keys) > 1:
        complete_rotation(notebook, keys)
    elif _rotation_is_due(notebook, keys):
        rotate(notebook)
    else:
        return False
    return True


def _forget_older_keys(notebook: Notebook) -> None:
    """Forget the keys of before as far as somebody was erased since, and the present worker may."""
    with notebook.reading() as tx:
        wanted = tx.meta.get(FORGET) and not tx.meta.get(WANTED)
    if wanted and allows(notebook.user, Action.MANAGE_RECOVERY):
        forget_retired(notebook)


def _with_own_key(notebook: Notebook) -> Notebook:
    """Write down whom the keys are sealed to, in a notebook made before there could be several workers."""
    if notebook.user.recipient:
        return notebook
    user = notebook.user.but(recipient=notebook.secret.age_recipient)
    with notebook.writing(Action.KEEP_SAFE) as tx:
        tx.users.change(user)
    return replace(notebook, user=user)


def _signed(notebook: Notebook, keys: DatabaseKeys) -> DatabaseKeys:
    """Sign the keys of a notebook made before they were: its first worker is its administration."""
    secret = notebook.secret
    if keys.admin_sig or secret.verify_key != secret.admin_verify_key:
        return keys
    with notebook.writing(Action.KEEP_SAFE) as tx:
        if not tx.meta.get(ADMIN_SEED):
            keep_admin_seed(tx, secret.signing_seed)
        recipients = recipients_in(tx)
    signed = sign_database_keys(keys, secret.signing_seed)
    write_keys(notebook.place, signed, recipients)
    return signed


def _drop_what_those_who_left_had_here(notebook: Notebook) -> None:
    with notebook.reading() as tx:
        left = tx.users.left()
    with disk_errors():
        for user in left:
            notebook.place.key_file_of(user.id).unlink(missing_ok=True)
    for user in left:
        show_as(notebook, user.id, "")


def _rotation_is_due(notebook: Notebook, keys: DatabaseKeys) -> bool:
    with notebook.reading() as tx:
        wanted = tx.meta.get(WANTED)
    if not wanted:
        return False
    if keys.epoch >= int(wanted):
        with notebook.writing(Action.KEEP_SAFE) as tx:
            tx.meta.put(WANTED, "")
        return False
    return allows(notebook.user, Action.MANAGE_RECOVERY)
