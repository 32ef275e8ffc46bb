"""What the receiving side knows, as questions the bundle room may ask it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from fieldcase.bundle.limits import MAX_FILE_BYTES


class ContactState(StrEnum):
    """How well the owner of a key is known."""

    UNVERIFIED = "unverified"
    VERIFIED_IN_PERSON = "verified_in_person"
    VERIFIED_BY_CALL = "verified_by_call"
    VOUCHED = "vouched"
    EXPIRED = "expired"
    REVOKED = "revoked"


TRUSTED_STATES = frozenset(
    {ContactState.VERIFIED_IN_PERSON, ContactState.VERIFIED_BY_CALL, ContactState.VOUCHED}
)


@dataclass(frozen=True)
class KnownContact:
    """
    The entry of a signing key in the directory.

    ``revoked_at`` is when the key was replaced in good order; leave it empty if the key may have been stolen,
    because a thief can write any date.
    """

    contact_id: str
    org_id: str
    sign_key: str
    state: ContactState
    revoked_at: datetime | None = None


@dataclass(frozen=True)
class KnownThread:
    """
    A conversation about one referral, as far as this notebook has seen it.

    Args:
        owner_org_id: Who began it.
        participant_org_ids: Everybody it was addressed to, the owner included.
        highest_rev: The highest revision seen, by the organisation that sent it.
    """

    owner_org_id: str
    participant_org_ids: frozenset[str]
    highest_rev: Mapping[str, int]


class History(Protocol):
    """What this notebook has sent or imported before."""

    def seen(self, bundle_id: str) -> str | None:
        """Return the manifest digest of an imported bundle."""

    def sent(self, bundle_id: str) -> str | None:
        """Return the manifest digest of a bundle we sealed."""

    def thread(self, thread_id: str) -> KnownThread | None:
        """Return what is known of a thread."""


Contacts = Callable[[str], KnownContact | None]
"""Look a signing key up, written as ``ssh-ed25519 AAAA…``."""


@dataclass(frozen=True)
class Receiver:
    """
    Who opens the bundle.

    Args:
        training: This is a training notebook.
        max_bytes: The largest file this office takes; at most a gibibyte.
    """

    own_org_id: str
    identities: Sequence[str] = field(repr=False)
    contacts: Contacts = field(repr=False)
    history: History = field(repr=False)
    training: bool = False
    max_bytes: int = MAX_FILE_BYTES
