"""The workers who share the notebook on this computer: add, change, give new keys, let go."""

from __future__ import annotations

from dataclasses import replace

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import LastAdministratorError, NotAllowedError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import UserId, new_id
from fieldcase.domain.roles import Action
from fieldcase.domain.user import Role, User
from fieldcase.keys.files import write_atomically
from fieldcase.keys.kdf import KdfCost
from fieldcase.keys.keyfile import seal_user_secret
from fieldcase.keys.secret import UserSecret, create_user_secret
from fieldcase.services.disk import disk_errors
from fieldcase.services.keyring import admin_seed_of, current_keys, keep_admin_seed, reseal_keys
from fieldcase.services.keys_refusals import key_file_refusals
from fieldcase.services.notebook import Notebook
from fieldcase.services.place import LONGEST_LABEL
from fieldcase.services.rotation import rotate, want_rotation
from fieldcase.storage.transaction import Transaction


class Colleague(Frozen):
    """One line of the list."""

    user: User
    label: str
    is_you: bool
    has_key_file: bool


class NewWorker(Frozen):
    """What is asked about somebody who joins."""

    name: str
    role: Role
    administers: bool = False
    label: str = ""


def people(notebook: Notebook) -> tuple[Colleague, ...]:
    """Return everybody who can open the notebook, by name."""
    labels = notebook.place.cover().labels
    with notebook.reading() as tx:
        users = tx.users.all()
    return tuple(
        Colleague(
            user=user,
            label=labels.get(user.id, ""),
            is_you=user.id == notebook.user.id,
            has_key_file=notebook.place.key_file_of(user.id).is_file(),
        )
        for user in users
    )


def add_worker(notebook: Notebook, wanted: NewWorker, passphrase: str, cost: KdfCost) -> Topic:
    """
    Let somebody open the notebook with a passphrase of their own.

    Raises:
        NotAllowedError: If the present worker does not look after the notebook.
    """
    notebook.require(Action.MANAGE_PEOPLE)
    seed = admin_seed_of(notebook)
    secret = _new_secret(notebook, UserId(new_id(notebook.entropy)))
    user = User(
        id=UserId(secret.user_id),
        name=wanted.name,
        role=wanted.role,
        administers=wanted.administers,
        recipient=secret.age_recipient,
    )
    with notebook.writing(Action.MANAGE_PEOPLE) as tx:
        tx.users.add(user, tx.now)
        keep_admin_seed(tx, seed)
        tx.audit.record("user.added", user.id)
    reseal_keys(notebook)
    _write_key_file(notebook, secret, passphrase, cost)
    show_as(notebook, user.id, wanted.label)
    return Topic.PEOPLE


def change_worker(notebook: Notebook, user_id: UserId, wanted: NewWorker) -> Topic:
    """
    Give a worker another name, role or label.

    Raises:
        LastAdministratorError: If nobody would be left to look after the notebook.
        NotAllowedError: If somebody stops looking after it by themselves: a colleague does that.
    """
    notebook.require(Action.MANAGE_PEOPLE)
    seed = admin_seed_of(notebook)
    with notebook.writing(Action.MANAGE_PEOPLE) as tx:
        before = tx.users.get(user_id)
        after = before.but(name=wanted.name, role=wanted.role, administers=wanted.administers)
        tx.users.change(after)
        _require_an_administrator(tx)
        if user_id == notebook.user.id and not after.looks_after_notebook:
            raise NotAllowedError(action="step_down")
        keep_admin_seed(tx, seed)
        tx.audit.record("user.changed", user_id, _changed_fields(before, after))
    show_as(notebook, user_id, wanted.label)
    return Topic.PEOPLE


def renew_worker(notebook: Notebook, user_id: UserId, passphrase: str, cost: KdfCost) -> Topic:
    """
    Give a worker who forgot the passphrase new keys; the old key file opens nothing any more.

    Raises:
        NotAllowedError: If it is one's own: that passphrase is changed, not replaced.
    """
    notebook.require(Action.MANAGE_PEOPLE)
    if user_id == notebook.user.id:
        raise NotAllowedError(action="renew_own")
    seed = admin_seed_of(notebook)
    secret = _new_secret(notebook, user_id)
    keys = current_keys(notebook)
    with notebook.writing(Action.MANAGE_PEOPLE) as tx:
        user = tx.users.get(user_id)
        tx.users.change(user.but(recipient=secret.age_recipient))
        keep_admin_seed(tx, seed)
        want_rotation(tx, keys)
        tx.audit.record("user.new_keys", user_id)
    _write_key_file(notebook, secret, passphrase, cost)
    rotate(notebook)
    return Topic.PEOPLE


def remove_worker(notebook: Notebook, user_id: UserId) -> Topic:
    """
    Let a worker go: the key file is deleted, the key of the database changes.

    Raises:
        NotAllowedError: If it is oneself: a colleague does that.
        LastAdministratorError: If nobody would be left to look after the notebook.
    """
    notebook.require(Action.MANAGE_PEOPLE)
    if user_id == notebook.user.id:
        raise NotAllowedError(action="remove_self")
    seed = admin_seed_of(notebook)
    keys = current_keys(notebook)
    with notebook.writing(Action.MANAGE_PEOPLE) as tx:
        tx.users.remove(user_id, tx.now)
        _require_an_administrator(tx)
        keep_admin_seed(tx, seed)
        want_rotation(tx, keys)
        tx.audit.record("user.removed", user_id)
    with disk_errors():
        notebook.place.key_file_of(user_id).unlink(missing_ok=True)
    rotate(notebook)
    show_as(notebook, user_id, "")
    return Topic.PEOPLE


def show_as(notebook: Notebook, user_id: UserId, label: str) -> None:
    """Call a worker *label* on the unlock page; empty takes the name away from there."""
    cover = notebook.place.cover()
    labels = {key: words for key, words in cover.labels.items() if key != user_id}
    if label.strip():
        labels[user_id] = label.strip()[:LONGEST_LABEL]
    if labels != cover.labels:
        with disk_errors():
            write_atomically(notebook.place.cover_file, replace(cover, labels=labels).written())


def _new_secret(notebook: Notebook, user_id: UserId) -> UserSecret:
    return create_user_secret(
        notebook.entropy,
        notebook.secret.vault_id,
        user_id,
        notebook.secret.admin_verify_key,
        least_epoch=current_keys(notebook).epoch,
    )


def _write_key_file(notebook: Notebook, secret: UserSecret, passphrase: str, cost: KdfCost) -> None:
    with key_file_refusals(), disk_errors():
        sealed = seal_user_secret(secret, passphrase, cost, notebook.entropy)
        write_atomically(notebook.place.key_file_of(secret.user_id), sealed)


def _require_an_administrator(tx: Transaction) -> None:
    if not any(user.looks_after_notebook for user in tx.users.all()):
        raise LastAdministratorError


def _changed_fields(before: User, after: User) -> tuple[str, ...]:
    names = ("name", "role", "administers")
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
