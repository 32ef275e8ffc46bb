"""Keys of our partners: replaced in good order, taken out of use, out of date."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from fieldcase.bundle import ContactCard, OpenedBundle, read_card, read_revocation, read_revocation_text
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import BundleRefusedError, CardRefusedError, NotFoundError
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.incoming import IncomingKind
from fieldcase.domain.organisation import CHECKED, KeyState, Organisation, RetiredKey
from fieldcase.services.arrived import Arrived
from fieldcase.services.notebook import Notebook
from fieldcase.services.payload import CARD_PATH, REVOCATION_PATH
from fieldcase.services.refusals import bundle_refusals, card_refusals
from fieldcase.storage.transaction import Transaction

STATEMENT_SUFFIX = ".fcrevoke"

_MAX_STATEMENT_BYTES = 16 * 1024
_WHOLE_MINUTE = timedelta(minutes=1)
"""The format tells minutes: what was sealed within the minute of the change is still in time."""

KEY_TOPICS = Topic.DIRECTORY | Topic.INBOX


def take_new_keys(notebook: Notebook, tx: Transaction, opened: OpenedBundle) -> Arrived:
    """
    Put the new card of a partner in the place of the old one.

    The old key, which somebody checked, signed the file; the new key signed the card. So the new one counts
    as checked too, and the history says how it came.
    """
    organisation = tx.directory.get(OrganisationId(opened.sender.contact_id))
    with bundle_refusals():
        card_file = opened.files.get(CARD_PATH, b"")
        card = read_card(card_file)
    old = opened.manifest.sender.sign_key
    if card.org_id != organisation.org_key_id or card.training != notebook.training or card.sign_key == old:
        raise BundleRefusedError("E_PAYLOAD")
    good_until = opened.manifest.created_at + _WHOLE_MINUTE
    _retire(
        tx,
        RetiredKey(
            sign_key=old, organisation_id=organisation.id, successor=card.sign_key, good_until=good_until
        ),
    )
    if organisation.sign_key == old:
        tx.directory.save(_with_keys_of(tx, organisation, card, card_file))
    tx.audit.record("key.replaced", organisation.id)
    return Arrived(
        kind=IncomingKind.NEW_KEYS,
        from_name=organisation.name,
        organisation_id=organisation.id,
        topic=KEY_TOPICS,
    )


def take_keys_out_of_use(notebook: Notebook, tx: Transaction, opened: OpenedBundle) -> Arrived:  # noqa: ARG001  (every taker is called alike)
    """Read the statement inside a file; only an organisation itself may speak about its keys."""
    with bundle_refusals():
        sign_key = read_revocation(opened.files.get(REVOCATION_PATH, b""))
    sender = OrganisationId(opened.sender.contact_id)
    owner = _owner_of(tx, sign_key)
    if owner is None or owner.id != sender:
        raise BundleRefusedError("E_SENDER_MISMATCH")
    return _ended(tx, sign_key)


def is_statement(untrusted_text: str) -> bool:
    """Tell whether a text begins like a statement that ends a key."""
    return untrusted_text.strip().upper().startswith("FCREVOKE")


def take_any_statement(notebook: Notebook, untrusted: str | Path) -> Arrived:
    """Take a statement as text, or from a file; raises like ``take_statement``."""
    if isinstance(untrusted, str):
        return take_statement(notebook, untrusted)
    try:
        with untrusted.open("rb") as file:
            return take_statement(notebook, file.read(_MAX_STATEMENT_BYTES + 1))
    except OSError:
        raise CardRefusedError("unreadable") from None


def take_statement(notebook: Notebook, untrusted: bytes | str) -> Arrived:
    """
    Take a statement that came as a file or as typed text: the key it names is used no more.

    It may be known before the card is: then the card is blocked when it comes.

    Raises:
        CardRefusedError: It is no statement, or was not signed by the key itself.
    """
    with card_refusals():
        file = untrusted if isinstance(untrusted, bytes) else read_revocation_text(untrusted)
        sign_key = read_revocation(file)
    with notebook.writing() as tx:
        return _ended(tx, sign_key)


def card_expired(organisation: Organisation, now: datetime) -> bool:
    """Tell whether the card of an organisation is out of date."""
    if not organisation.card:
        return False
    with card_refusals():
        return read_card(organisation.card).expires_at < now


def is_out_of_use(tx: Transaction, sign_key: str) -> bool:
    """Tell whether a key was taken out of use or replaced."""
    return tx.directory.retired_key(sign_key) is not None


def _ended(tx: Transaction, sign_key: str) -> Arrived:
    owner = _owner_of(tx, sign_key)
    _retire(tx, RetiredKey(sign_key=sign_key, organisation_id=owner.id if owner else OrganisationId("")))
    if owner is not None and owner.sign_key == sign_key:
        tx.directory.save(owner.but(key_state=KeyState.REVOKED))
    elif owner is not None and _comes_from(tx, sign_key, owner.sign_key) and owner.key_state in CHECKED:
        # Whoever held the old key may have made the new one: people compare the numbers again.
        tx.directory.save(owner.but(key_state=KeyState.CHANGED))
    tx.audit.record("key.out_of_use", owner.id if owner else "")
    return Arrived(
        kind=IncomingKind.KEYS_OUT_OF_USE,
        from_name=owner.name if owner else "",
        organisation_id=owner.id if owner else None,
        topic=KEY_TOPICS,
    )


def _owner_of(tx: Transaction, sign_key: str) -> Organisation | None:
    present = tx.directory.by_sign_key(sign_key)
    if present is not None:
        return present
    retired = tx.directory.retired_key(sign_key)
    if retired is None or not retired.organisation_id:
        return None
    try:
        return tx.directory.get(retired.organisation_id)
    except NotFoundError:
        return None


def _comes_from(tx: Transaction, old: str, present: str) -> bool:
    """Tell whether *present* is a successor of *old*, over however many changes."""
    seen = set()
    while old and old != present and old not in seen:
        seen.add(old)
        retired = tx.directory.retired_key(old)
        old = retired.successor if retired is not None else ""
    return old == present


def _retire(tx: Transaction, retired: RetiredKey) -> None:
    tx.directory.retire_key(retired, tx.now)


def _with_keys_of(
    tx: Transaction, organisation: Organisation, card: ContactCard, card_file: bytes
) -> Organisation:
    state = KeyState.REVOKED if is_out_of_use(tx, card.sign_key) else organisation.key_state
    return organisation.but(
        key_state=state, sign_key=card.sign_key, age_recipient=card.age_x25519, card=card_file
    )
