"""Change one's own passphrase, and keep the cost of guessing it at what is usual today."""

from __future__ import annotations

from dataclasses import replace

from fieldcase.keys.files import read_key_file, write_atomically
from fieldcase.keys.kdf import KdfCost, at_least
from fieldcase.keys.keyfile import derive_session_key, open_user_secret, read_label, seal_user_secret
from fieldcase.services.disk import disk_errors
from fieldcase.services.keyring import current_keys
from fieldcase.services.keys_refusals import key_file_refusals
from fieldcase.services.notebook import Notebook


def change_passphrase(notebook: Notebook, present: str, wanted: str, cost: KdfCost) -> None:
    """
    Seal the worker's own key file with another passphrase, at a new salt; the database is not touched.

    Raises:
        WrongPassphraseError: If *present* is not the one in use; nothing is changed.
        KeyFileMissingError, KeyFileDamagedError: If the key file cannot be read.
        NotebookFullError, NotebookReadOnlyError: If it cannot be written; the old one still opens.
    """
    path = notebook.place.key_file_of(notebook.user.id)
    with key_file_refusals(), disk_errors():
        untrusted = read_key_file(path)
        secret = open_user_secret(untrusted, present)
        raised = at_least(read_label(untrusted).cost, cost)
        sealed = seal_user_secret(secret, wanted, raised, notebook.entropy)
        write_atomically(path, sealed)
        notebook.anchor.adopt(derive_session_key(sealed, wanted))


def renew_key_file(notebook: Notebook, passphrase: str, least: KdfCost) -> bool:
    """
    Seal the worker's key file anew if it lies below the present cost, or has not seen the present keys.

    Called after unlocking, while the passphrase is at hand; return whether it was written.
    """
    path = notebook.place.key_file_of(notebook.user.id)
    epoch = current_keys(notebook).epoch
    with key_file_refusals(), disk_errors():
        untrusted = read_key_file(path)
        cost = read_label(untrusted).cost
        wanted = at_least(cost, least)
        if wanted == cost and notebook.secret.least_epoch == epoch:
            return False
        secret = replace(open_user_secret(untrusted, passphrase), least_epoch=epoch)
        sealed = seal_user_secret(secret, passphrase, wanted, notebook.entropy)
        write_atomically(path, sealed)
        notebook.anchor.adopt(derive_session_key(sealed, passphrase))
    return True
