"""Organisations we work with: their cards, and whether their keys were checked."""

from __future__ import annotations

from pathlib import Path

from fieldcase.bundle import ContactCard, read_card, read_card_text, safety_number
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import CardRefusedError, NotFoundError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import OrganisationId, new_id
from fieldcase.domain.organisation import CHECKED, KeyCheck, KeyState, Organisation
from fieldcase.services.notebook import Notebook
from fieldcase.services.partner_keys import is_out_of_use
from fieldcase.services.refusals import card_refusals
from fieldcase.transport.folder import Written, write_bytes_verified

MAX_CARD_FILE_BYTES = 64 * 1024
OWN_CARD_NAME = "our-card.fccard"


class CardLook(Frozen):
    """A card that was read, before anything is kept."""

    org_name: str
    org_key_id: str
    known_as: Organisation | None
    key_is_new: bool
    untrusted_card: bytes


class KeyNumbers(Frozen):
    """The two halves read aloud in turn: what we say, what we must hear."""

    whole: str
    ours: str
    theirs: str


class DirectorySheet(Frozen):
    """Every organisation, and our own name."""

    own_name: str
    organisations: tuple[Organisation, ...]


def directory_sheet(notebook: Notebook) -> DirectorySheet:
    """Return every organisation, by name."""
    with notebook.reading() as tx:
        return DirectorySheet(own_name=notebook.office.name, organisations=tx.directory.all())


def add_organisation(notebook: Notebook, organisation: Organisation) -> Topic:
    """Add an organisation, or write what changed about it."""
    with notebook.writing() as tx:
        tx.directory.save(organisation)
        tx.audit.record("organisation.saved", organisation.id)
    return Topic.DIRECTORY


def note_facts_checked(notebook: Notebook, organisation_id: OrganisationId) -> Topic:
    """Write down that what is known of an organisation was found to be true today."""
    with notebook.writing() as tx:
        organisation = tx.directory.get(organisation_id)
        checked = {"checked_on": notebook.clock.today(), "checked_by": notebook.user.name}
        profile = organisation.profile.but(**checked)
        tx.directory.save(organisation.but(profile=profile))
        tx.audit.record("organisation.checked", organisation_id)
    return Topic.DIRECTORY


def look_at_card(notebook: Notebook, path: Path) -> CardLook:
    """
    Read a card file without keeping anything.

    Raises:
        CardRefusedError: If it is not a card, was changed, or belongs to the other kind of notebook.
    """
    return _looked(notebook, _read(path))


def _looked(notebook: Notebook, untrusted_card: bytes) -> CardLook:
    card = _checked(notebook, untrusted_card)
    with notebook.reading() as tx:
        known = tx.directory.by_org_key_id(card.org_id)
    return CardLook(
        org_name=card.org_name,
        org_key_id=card.org_id,
        known_as=known,
        key_is_new=known is None or known.sign_key != card.sign_key or known.age_recipient != card.age_x25519,
        untrusted_card=untrusted_card,
    )


def look_at_text(notebook: Notebook, untrusted_text: str) -> CardLook:
    """
    Read a card that was scanned or pasted as text, without keeping anything.

    Raises:
        CardRefusedError: If it is not a card, was changed, or belongs to the other kind of notebook.
    """
    with card_refusals():
        return _looked(notebook, read_card_text(untrusted_text))


def keep_card(
    notebook: Notebook, untrusted_card: bytes, into: OrganisationId | None = None
) -> OrganisationId:
    """
    Keep a card with its organisation, new or known.

    A card with another key than the one that was checked never replaces it quietly: the organisation is
    marked as changed, and nothing goes there until its key is checked again.
    """
    card = _checked(notebook, untrusted_card)
    with notebook.writing() as tx:
        # A key that was taken out of use stays so, whoever brings its card again.
        ended = is_out_of_use(tx, card.sign_key)
        known = tx.directory.get(into) if into else tx.directory.by_org_key_id(card.org_id)
        if known is None:
            known = Organisation(
                id=OrganisationId(new_id(notebook.entropy)), name=card.org_name, made_up=notebook.training
            )
        kept = _with_card(known, card, untrusted_card)
        tx.directory.save(kept.but(key_state=KeyState.REVOKED) if ended else kept)
        tx.audit.record("card.kept", known.id)
    return known.id


def _with_card(known: Organisation, card: ContactCard, untrusted_card: bytes) -> Organisation:
    same_key = (known.sign_key, known.age_recipient) == (card.sign_key, card.age_x25519)
    if known.sign_key and not same_key:
        state = KeyState.CHANGED
    elif same_key:
        state = known.key_state
    else:
        state = KeyState.UNCHECKED
    return known.but(
        key_state=state,
        org_key_id=card.org_id,
        sign_key=card.sign_key,
        age_recipient=card.age_x25519,
        card=untrusted_card,
    )


def key_numbers(notebook: Notebook, organisation_id: OrganisationId) -> KeyNumbers:
    """Return the numbers to read aloud; raise ``NotFoundError`` if there is no card yet."""
    with notebook.reading() as tx:
        organisation = tx.directory.get(organisation_id)
    if not organisation.card:
        raise NotFoundError
    with card_refusals():
        ours, theirs = read_card(notebook.office.card.encode("ascii")), read_card(organisation.card)
    whole = safety_number(ours, theirs)
    groups = whole.split(" ")
    half = len(groups) // 2
    first, second = " ".join(groups[:half]), " ".join(groups[half:])
    # Each side reads the half that the other side's program shows second, so nobody just says "yes".
    ours_first = ours.sign_key < theirs.sign_key
    return KeyNumbers(
        whole=whole, ours=first if ours_first else second, theirs=second if ours_first else first
    )


def record_key_check(
    notebook: Notebook, organisation_id: OrganisationId, state: KeyState, with_whom: str
) -> Topic:
    """Write down that the numbers matched, with whom and how; or that they did not."""
    with notebook.writing() as tx:
        organisation = tx.directory.get(organisation_id)
        check = KeyCheck(state=state, on=notebook.clock.today(), by=notebook.user.name, with_whom=with_whom)
        tx.directory.save(organisation.but(key_state=state, check=check))
        tx.audit.record("key.checked" if state in CHECKED else "key.not_matching", organisation_id)
    return Topic.DIRECTORY


def write_own_card(notebook: Notebook, folder: Path) -> Written:
    """Write our own card file to a folder or stick, to give to partners."""
    written = write_bytes_verified(notebook.office.card.encode("ascii"), folder / OWN_CARD_NAME)
    with notebook.writing() as tx:
        tx.audit.record("card.written")
    return written


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_CARD_FILE_BYTES + 1)
    except OSError:
        raise CardRefusedError("unreadable") from None


def _checked(notebook: Notebook, untrusted_card: bytes) -> ContactCard:
    with card_refusals():
        card = read_card(untrusted_card)
    if card.training != notebook.training:
        raise CardRefusedError("E_TRAINING" if card.training else "E_NOT_TRAINING")
    if card.org_id == notebook.office.org_id:
        raise CardRefusedError("own")
    return card
