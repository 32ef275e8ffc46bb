"""Our own keys: new ones in good order, a statement for the day they are lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from fieldcase.bundle import (
    BundleType,
    SigningKey,
    card_text,
    make_card,
    make_revocation,
    read_canonical_object,
    read_card,
    revocation_text,
    whole_minute,
)
from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import new_id
from fieldcase.keys.identity import SEED_BYTES, age_identity_from, age_recipient_of
from fieldcase.services.notebook import Notebook, Office
from fieldcase.services.payload import CARD_PATH, SignedText
from fieldcase.services.sealing import Letter, Sealed, seal_letter, write_down
from fieldcase.services.setting_up import CARD_LASTS
from fieldcase.transport.folder import Written, write_bytes_verified

STATEMENT_NAME = "our-key-statement.fcrevoke"


class OwnKeys(Frozen):
    """What the page about our keys shows."""

    made_on: date
    card_until: date
    partners: int
    renewals: int
    card_text: str


class Renewed(Frozen):
    """New keys, with a file for each partner in the outbox."""

    files: int


def own_keys(notebook: Notebook) -> OwnKeys:
    """Return what is known of our keys."""
    card = read_card(notebook.office.card.encode("ascii"))
    with notebook.reading() as tx:
        partners = sum(organisation.can_receive for organisation in tx.directory.all())
    return OwnKeys(
        made_on=card.created_at.date(),
        card_until=card.expires_at.date(),
        partners=partners,
        renewals=len(notebook.office.identities) - 1,
        card_text=card_text(notebook.office.card.encode("ascii")),
    )


def renew_keys(notebook: Notebook) -> Renewed:
    """
    Make new keys for this office, and a file with the new card for every partner whose key was checked.

    The files are signed with the old key, which the partners know. The old key for opening is kept: what is
    still on its way to us can be read. All of it happens at once or not at all.
    """
    office = _renewed(notebook)
    card = SignedText.from_plain(read_canonical_object(office.card.encode("ascii")))
    with notebook.reading() as tx:
        partners = [organisation for organisation in tx.directory.all() if organisation.can_receive]
    sealed: list[Sealed] = [
        seal_letter(
            notebook,
            Letter(
                type=BundleType.KEY_ROTATION,
                thread_id=new_id(notebook.entropy),
                to=partner,
                payloads={CARD_PATH: card},
            ),
        )
        for partner in partners
    ]
    with notebook.writing() as tx:
        for name, value in office.as_dict().items():
            tx.meta.put(f"office.{name}", value)
        for one in sealed:
            write_down(tx, one)
        tx.audit.record("key.renewed", office.org_id)
    notebook.adopt(office)
    return Renewed(files=len(sealed))


def own_statement(notebook: Notebook) -> str:
    """Return the text that ends our present signing key, to be kept on paper with the recovery words."""
    return revocation_text(_statement(notebook))


def write_own_statement(notebook: Notebook, folder: Path) -> Written:
    """Write the same statement as a file to a folder or stick."""
    return write_bytes_verified(_statement(notebook), folder / STATEMENT_NAME)


RENEWED_TOPICS = Topic.OUTBOX | Topic.DIRECTORY


def _statement(notebook: Notebook) -> bytes:
    return make_revocation(SigningKey(bytes.fromhex(notebook.office.signing_seed)))


def _renewed(notebook: Notebook) -> Office:
    office = notebook.office
    old = read_card(office.card.encode("ascii"))
    seed = notebook.entropy(SEED_BYTES)
    signing_key = SigningKey(seed)
    identity = age_identity_from(notebook.entropy(SEED_BYTES))
    now = whole_minute(notebook.clock.now())
    card = old.but(
        card_id=new_id(notebook.entropy),
        sign_key=signing_key.public_line,
        age_x25519=age_recipient_of(identity),
        created_at=now,
        expires_at=now + CARD_LASTS,
        supersedes=old.card_id,
    )
    return office.but(
        signing_seed=seed.hex(),
        age_identity=identity,
        card=make_card(card, signing_key).decode("ascii"),
        retired_identities=" ".join(office.identities),
    )
