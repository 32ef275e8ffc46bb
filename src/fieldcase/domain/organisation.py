"""An organisation in the directory, and how far its key is trusted."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from fieldcase.domain.consent import Purpose
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.partner import Profile


class KeyState(StrEnum):
    """What is known of an organisation's key; only a checked one can be sent to."""

    NO_CARD = "no_card"
    UNCHECKED = "unchecked"
    CHECKED_IN_PERSON = "checked_in_person"
    CHECKED_BY_CALL = "checked_by_call"
    CHECKED_BY_VIDEO = "checked_by_video"
    CHANGED = "changed"
    REVOKED = "revoked"


CHECKED = frozenset({KeyState.CHECKED_IN_PERSON, KeyState.CHECKED_BY_CALL, KeyState.CHECKED_BY_VIDEO})
"""States in which files may go out and come in."""


class KeyCheck(Frozen):
    """Who compared the numbers with whom, when; stays visible for ever."""

    state: KeyState
    on: date
    by: str
    with_whom: str = ""


class RetiredKey(Frozen):
    """
    A signing key of an organisation that is used no more.

    ``good_until`` is when it was replaced in good order: older files by it are still read. It is empty for a
    key that may have been stolen: a thief can write any date.
    """

    sign_key: str
    organisation_id: OrganisationId
    successor: str = ""
    good_until: datetime | None = None


class Organisation(Frozen):
    """One directory entry; its card is kept as received, byte for byte."""

    id: OrganisationId
    name: str
    kind: str = "ngo"
    town: str = ""
    languages: tuple[str, ...] = ()
    serves: tuple[Purpose, ...] = ()
    about: str = ""
    telephone: str = ""
    key_state: KeyState = KeyState.NO_CARD
    check: KeyCheck | None = None
    org_key_id: str = ""
    sign_key: str = ""
    age_recipient: str = ""
    card: bytes = b""
    made_up: bool = False
    profile: Profile = Profile()

    @property
    def has_no_key(self) -> bool:
        """Whether no key of theirs was ever known here: only then may words lock a file for them."""
        return self.key_state is KeyState.NO_CARD and not self.sign_key

    @property
    def can_receive(self) -> bool:
        """Whether a file may be sent there."""
        return self.key_state in CHECKED
