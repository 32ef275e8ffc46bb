"""What others add to a case that one office answers for: each entry, who wrote it, where it stands."""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from fieldcase.domain.consent import Withheld
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.sharing import ShareItem

_MAX_NAME = 200


class EntryState(StrEnum):
    """Where an entry of ours stands on its way to whoever answers for the case."""

    WAITS = "waits"
    STAYS = "stays"
    SEALED = "sealed"
    SENT = "sent"
    TAKEN = "taken"


UNTAKEN = frozenset({EntryState.WAITS, EntryState.SEALED, EntryState.SENT})
"""What every file to them carries until they say that they have it."""


class Origin(Frozen, omit_defaults=True):
    """Who wrote an entry, when; *office* is empty when it is the office that sent it."""

    by: Annotated[str, Meta(max_length=_MAX_NAME)] = ""
    office: Annotated[str, Meta(max_length=_MAX_NAME)] = ""
    at: Annotated[datetime, Meta(tz=True)]


class AddedEntry(Frozen):
    """
    A note or document of ours that whoever answers for the case should have.

    Attributes:
        since: When it reached its state; nothing while it waits or stays.
        because: Why it stays.
    """

    item: ShareItem
    origin: Origin
    state: EntryState
    since: datetime | None = None
    because: Withheld | None = None


class SentEntry(Frozen):
    """An entry that was sealed: in which file, whether that left, whether they took it in."""

    bundle_id: BundleId
    left_at: datetime | None
    taken_at: datetime | None


class TakenEntry(Frozen):
    """
    An entry of another office in a case of ours.

    Attributes:
        subject: The note or document it became; empty if the case had it already.
    """

    bundle_id: BundleId
    organisation_id: OrganisationId
    sender_name: str
    entry: str
    case_id: CaseId
    subject: str
    origin: Origin
    taken_at: datetime


class ArrivedEntry(Frozen):
    """An entry as it came: its words, who wrote it, whether it is in the case."""

    item: ShareItem
    origin: Origin
    taken: bool


def with_origin(item: ShareItem, origin: Origin) -> ShareItem:
    """Return an item that tells who added it."""
    told = json.loads(item.code) if item.code else {}
    told.update(origin.plain())
    return item.but(code=json.dumps(told, ensure_ascii=False, sort_keys=True))


def origin_of(item: ShareItem) -> Origin | None:
    """Return who added an item that came, if it says so: only then is it an entry."""
    if item.is_answer:
        return None
    try:
        untrusted = msgspec.json.decode(item.code)
        return Origin.from_plain(
            {name: untrusted[name] for name in Origin.__struct_fields__ if name in untrusted}
        )
    except (ValueError, TypeError, RecursionError):
        return None
