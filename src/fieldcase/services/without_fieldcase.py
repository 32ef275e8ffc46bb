"""Refer to an organisation that has no key: a file that opens in a browser with words told by telephone."""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldcase.bundle import key_digits, read_card
from fieldcase.domain.referral import Referral
from fieldcase.services import sharing
from fieldcase.services.exchange_places import mailbox_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.reader_kit import ReaderKit
from fieldcase.services.sharing import ReferralRequest
from fieldcase.services.wording import Wording


@dataclass(frozen=True)
class LockedReferral:
    """
    A referral in the outbox with the words that open it.

    The words are nowhere else: not in the notebook, not beside the file. Whoever loses them makes a new file.
    """

    referral: Referral
    words: str = field(repr=False)
    own_digits: str
    mailbox: str
    """The folder it lies in at a place on the network."""


def refer(notebook: Notebook, wording: Wording, kit: ReaderKit, request: ReferralRequest) -> LockedReferral:
    """
    Seal the agreed part of a case under fresh words; the same compiler, the same consent as with a key.

    Raises:
        PageMissingError: If this copy of FieldCase lacks the page; nothing is sealed then.
        KeyNotCheckedError, KeyChangedError: If a key of theirs is known: then it is used, or checked first.
        ConsentMissingError, NothingToShareError, MustNotKnowError: As for every referral.
    """
    kit.require()
    words = kit.new_words(notebook.entropy)
    referral = sharing.refer(notebook, wording, request, passphrase=words)
    return LockedReferral(
        referral=referral,
        words=words,
        own_digits=own_digits(notebook),
        mailbox=mailbox_of(request.organisation_id),
    )


def own_digits(notebook: Notebook) -> str:
    """Return the digits of our key that the page shows to the other side."""
    return key_digits(read_card(notebook.office.card.encode("ascii")))
