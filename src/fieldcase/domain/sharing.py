"""
From a case to exactly what one organisation will read.

``project`` and, for an exception, ``project_exception`` are the only makers of a ``Projection``, and only a
``Projection`` can be sealed, so nothing leaves without a decision behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Annotated, Any

from msgspec import Meta

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import (
    NEVER_SHARED,
    ConsentDecision,
    Purpose,
    SharingDecision,
    Withheld,
    covered_by,
)
from fieldcase.domain.errors import ConsentMissingError, NothingToShareError
from fieldcase.domain.exceptional import (
    HOLDS_FOR,
    ExceptionNotAgreedError,
    ExceptionState,
    Ground,
    SharingException,
    exception_needs,
)
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import ConsentId, DocumentId, ExceptionId, NoteId

_DOCUMENT = "document:"
_NOTE = "note:"
MAX_VERSION = 100_000


_STAYS = frozenset({"page", "purposes"})


class ShareItem(Frozen):
    """
    One answer, or one document, that could be shared.

    Attributes:
        label: The question's own words, or the title of a document.
        value: The written form of an answer.
        form: Which form asked; empty for what no form asked.
        form_version: In which version.
        page: The title of the page it was asked on; decides nothing, never travels.
        purposes: What it was asked for, when the form says so; decides here, never travels.
    """

    key: str
    category: DataCategory
    label: str
    value: str
    state: AnswerState = AnswerState.ANSWERED
    htcds: str = ""
    code: str = ""
    always: bool = False
    form: Annotated[str, Meta(pattern=r"\A[a-z0-9_]{0,80}\Z")] = ""
    form_version: Annotated[int, Meta(ge=0, le=MAX_VERSION)] = 0
    page: str = ""
    purposes: tuple[str, ...] = ()

    def plain(self) -> dict[str, Any]:
        """Return what is kept of it elsewhere, or travels: not where and for what it was asked."""
        return {name: value for name, value in super().plain().items() if name not in _STAYS}

    def serves(self, purpose: Purpose) -> bool:
        """Return whether it was asked for *purpose*, or for nothing in particular."""
        return not self.purposes or purpose.value in self.purposes

    @property
    def document(self) -> DocumentId | None:
        """The document it stands for; none for an answer."""
        return document_of(self.key)

    @property
    def is_note(self) -> bool:
        """Whether it is a note that somebody added to a case which another office answers for."""
        return self.key.startswith(_NOTE)

    @property
    def is_answer(self) -> bool:
        """Whether a question was asked for it."""
        return not self.is_note and self.document is None


class OfferedItem(Frozen):
    """An item the recipient may get if it is ticked."""

    item: ShareItem
    suggested: bool
    locked: bool


class WithheldItem(Frozen):
    """An item that cannot be ticked, and why."""

    item: ShareItem
    because: Withheld
    covered_by: tuple[Purpose, ...] = ()
    said_on: date | None = None


class Offer(Frozen):
    """Both sides of the sharing page: what may go, what will not."""

    decision: SharingDecision
    offered: tuple[OfferedItem, ...]
    withheld: tuple[WithheldItem, ...]


class Projection(Frozen):
    """Exactly what will be written into the file; made by ``project`` or ``project_exception`` alone."""

    purpose: Purpose
    consent_id: ConsentId | None
    valid_until: date
    items: tuple[ShareItem, ...]
    exception_id: ExceptionId | None = None
    ground: Ground | None = None

    def plain(self) -> dict[str, Any]:
        """Return the content as JSON has it, its items as they travel."""
        return {**super().plain(), "items": [item.plain() for item in self.items]}


def document_key(document_id: DocumentId) -> str:
    """Return the key of the item that stands for a document."""
    return _DOCUMENT + document_id


def note_key(note_id: NoteId) -> str:
    """Return the key of the item that stands for a note."""
    return _NOTE + note_id


def note_of(key: str) -> NoteId:
    """Return the note that the item with this key stands for."""
    return NoteId(key.removeprefix(_NOTE))


def document_of(key: str) -> DocumentId | None:
    """Return the document that the item with this key stands for."""
    return DocumentId(key.removeprefix(_DOCUMENT)) if key.startswith(_DOCUMENT) else None


def offer(
    items: Sequence[ShareItem],
    decision: SharingDecision,
    decisions: Iterable[ConsentDecision],
    today: date,
    *,
    child: bool,
) -> Offer:
    """Sort *items* into what *decision* allows and what it does not, each with its reason."""
    known = tuple(decisions)
    offered: list[OfferedItem] = []
    withheld: list[WithheldItem] = []
    for item in items:
        if _may_go(item, decision):
            # A document says more than was asked for: each is chosen by hand.
            answered = item.state is AnswerState.ANSWERED and item.document is None
            suggested = item.always or answered
            offered.append(OfferedItem(item=item, suggested=suggested, locked=item.always))
        else:
            elsewhere = covered_by(item.category, known, today, child=child)
            withheld.append(_withhold(item, decision, tuple(filter(item.serves, elsewhere))))
    return Offer(decision=decision, offered=tuple(offered), withheld=tuple(withheld))


def _may_go(item: ShareItem, decision: SharingDecision) -> bool:
    # The code stands for whoever left out their name: without it no answer finds its case.
    if item.always:
        return decision.may_share
    return item.category in decision.allowed and item.serves(decision.purpose)


def _withhold(item: ShareItem, decision: SharingDecision, elsewhere: tuple[Purpose, ...]) -> WithheldItem:
    if item.category in NEVER_SHARED:
        return WithheldItem(item=item, because=Withheld.NEVER_SHARED)
    if decision.withheld_because is not None:
        return WithheldItem(item=item, because=decision.withheld_because, said_on=decision.decided_on)
    if item.category in decision.left_out:
        return WithheldItem(item=item, because=Withheld.LEFT_OUT, said_on=decision.decided_on)
    because = Withheld.COVERED_ELSEWHERE if elsewhere else Withheld.NOT_NEEDED
    return WithheldItem(item=item, because=because, covered_by=elsewhere)


def project(made: Offer, ticked: frozenset[str]) -> Projection:
    """
    Keep the ticked items of an offer, and the safe-contact rule in any case.

    Raises:
        ConsentMissingError: If the person has not agreed to this purpose today.
        NothingToShareError: If nothing is left.
    """
    decision = made.decision
    if decision.consent_id is None or decision.valid_until is None:
        raise ConsentMissingError
    kept = tuple(one.item for one in made.offered if one.locked or one.item.key in ticked)
    if not any(not item.always for item in kept):
        raise NothingToShareError
    return Projection(
        purpose=decision.purpose,
        consent_id=decision.consent_id,
        valid_until=decision.valid_until,
        items=kept,
    )


def project_exception(items: Sequence[ShareItem], exception: SharingException, now: datetime) -> Projection:
    """
    Keep the answers an exception names, and the safe-contact rule in any case.

    Raises:
        ExceptionNotAgreedError: If no second person agreed, it went already or is too old.
        NothingToShareError: If nothing is left.
    """
    if exception.state(now) is not ExceptionState.MAY_GO:
        raise ExceptionNotAgreedError
    needed = exception_needs(exception.purpose)
    kept = tuple(
        item for item in items if item.always or (item.key in exception.keys and item.category in needed)
    )
    if not any(not item.always for item in kept):
        raise NothingToShareError
    return Projection(
        purpose=exception.purpose,
        consent_id=None,
        valid_until=(exception.asked_at + HOLDS_FOR).date(),
        items=kept,
        exception_id=exception.id,
        ground=exception.ground,
    )
