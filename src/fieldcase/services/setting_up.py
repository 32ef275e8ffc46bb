"""Make a new notebook: keys, database, our own contact card."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from fieldcase.bundle import (
    ContactCard,
    SigningKey,
    make_card,
    whole_minute,
)
from fieldcase.domain.clock import Clock
from fieldcase.domain.errors import NotebookExistsError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import Entropy, UserId, new_id
from fieldcase.domain.user import Role, User
from fieldcase.keys.admin_seed import admin_verify_key_of
from fieldcase.keys.dbkey import new_database_keys, seal_database_keys, sign_database_keys
from fieldcase.keys.files import write_atomically
from fieldcase.keys.identity import age_identity_from, age_recipient_of
from fieldcase.keys.kdf import KdfCost
from fieldcase.keys.keyfile import key_file_name, seal_user_secret
from fieldcase.keys.secret import create_user_secret
from fieldcase.services.disk import disk_errors
from fieldcase.services.keyring import keep_admin_seed
from fieldcase.services.keys_refusals import database_key_refusals
from fieldcase.services.notebook import Office
from fieldcase.services.place import Cover, Place
from fieldcase.storage.vault import Vault

SEED_BYTES = 32
FIRST_EPOCH = 1
CARD_LASTS = timedelta(days=3 * 365)
"""Design §3.9: a card is renewed at the latest after three years."""


class NewNotebook(Frozen):
    """What the set-up pages ask for."""

    passphrase: str
    worker_name: str
    role: Role
    organisation: str
    case_prefix: str
    shown_name: str = ""
    training: bool = False
    town: str = ""
    administers: bool = True


@dataclass(frozen=True)
class _Names:
    """What a new notebook starts with: two ids, the first worker's public key, the administration's seed."""

    vault_id: str
    user_id: UserId
    recipient: str
    admin_seed: bytes


def create_notebook(place: Place, wanted: NewNotebook, cost: KdfCost, clock: Clock, entropy: Entropy) -> None:
    """
    Make a notebook at *place*; it appears there whole or not at all.

    Everything is built in a folder beside it, which is then renamed: a crash leaves no half notebook.

    Raises:
        NotebookExistsError: If something is there already; it is left alone.
        NotebookFullError, NotebookReadOnlyError: If the disk cannot hold it.
    """
    if place.folder.exists() and any(place.folder.iterdir()):
        raise NotebookExistsError
    building = place.folder.with_name(f".{place.folder.name}-{entropy(4).hex()}.new")
    with disk_errors():
        building.parent.mkdir(parents=True, exist_ok=True)
        building.mkdir(mode=0o700)
        try:
            _build(Place(building), wanted, cost, clock, entropy)
            if place.folder.exists():
                place.folder.rmdir()
            building.rename(place.folder)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise


def _build(place: Place, wanted: NewNotebook, cost: KdfCost, clock: Clock, entropy: Entropy) -> None:
    vault_id, user_id = new_id(entropy), new_id(entropy)
    admin_seed = entropy(SEED_BYTES)
    secret = create_user_secret(
        entropy, vault_id, user_id, admin_verify_key_of(admin_seed), least_epoch=FIRST_EPOCH
    )
    keys = sign_database_keys(new_database_keys(entropy, vault_id), admin_seed)
    place.outbox.mkdir(mode=0o700)
    with database_key_refusals():
        write_atomically(
            place.folder / key_file_name(user_id), seal_user_secret(secret, wanted.passphrase, cost, entropy)
        )
        write_atomically(place.database_keys, seal_database_keys(keys, [secret.age_recipient]))
    names = _Names(vault_id, UserId(user_id), secret.age_recipient, admin_seed)
    _fill(place.database, keys.keys[0], names, wanted, clock, entropy)
    labels = {user_id: wanted.shown_name} if wanted.shown_name else {}
    cover = Cover(training=wanted.training, shown_name=wanted.shown_name, labels=labels)
    write_atomically(place.cover_file, cover.written())


def _fill(path: Path, key: bytes, names: _Names, wanted: NewNotebook, clock: Clock, entropy: Entropy) -> None:
    vault = Vault.create(path, key)
    path.chmod(0o600)
    try:
        with vault.writing(names.user_id, clock.now()) as tx:
            tx.meta.put("vault_id", names.vault_id)
            tx.meta.put("training", "yes" if wanted.training else "no")
            for name, value in new_office(wanted, clock, entropy).as_dict().items():
                tx.meta.put(f"office.{name}", value)
            tx.users.add(_first_worker(wanted, names), clock.now())
            keep_admin_seed(tx, names.admin_seed)
            tx.audit.record("notebook.created", names.vault_id)
    finally:
        vault.close()


def _first_worker(wanted: NewNotebook, names: _Names) -> User:
    return User(
        id=names.user_id,
        name=wanted.worker_name,
        role=wanted.role,
        administers=wanted.administers,
        recipient=names.recipient,
    )


def new_office(wanted: NewNotebook, clock: Clock, entropy: Entropy) -> Office:
    """Return an organisation with fresh keys and its self-signed card."""
    seed = entropy(SEED_BYTES)
    signing_key = SigningKey(seed)
    identity = age_identity_from(entropy(SEED_BYTES))
    org_id = new_id(entropy)
    today = whole_minute(clock.now())
    card = ContactCard(
        training=wanted.training,
        card_id=new_id(entropy),
        org_id=org_id,
        org_name=wanted.organisation,
        sign_key=signing_key.public_line,
        age_x25519=age_recipient_of(identity),
        created_at=today,
        expires_at=today + CARD_LASTS,
    )
    return Office(
        org_id=org_id,
        name=wanted.organisation,
        case_prefix=wanted.case_prefix,
        signing_seed=seed.hex(),
        age_identity=identity,
        card=make_card(card, signing_key).decode("ascii"),
    )
