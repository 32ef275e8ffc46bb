"""The outbox: what was sealed, where it is, what the other side said; nothing is called sent before it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from fieldcase.bundle import check_parts, part_bytes_for_mail, split
from fieldcase.domain.adding import AddedEntry
from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.disclosure import Recall, RecallStep
from fieldcase.domain.errors import NotFoundError, PageMissingError, WrittenDifferentlyError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, OrganisationId, PlaceId, ReferralId
from fieldcase.domain.incoming import ArrivedPart, IncomingReferral, WaitingFile
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.referral import Proof, Referral, ReferralEvent, ReferralState, advance
from fieldcase.domain.sending import ExchangePlace, Sending
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services.adding import added_entries
from fieldcase.services.casework import record
from fieldcase.services.largest_file import largest_file
from fieldcase.services.need_to_know import eyes_on, require_working, sees_incoming
from fieldcase.services.notebook import Notebook
from fieldcase.services.reader_kit import ReaderKit
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.taken_back import Untold, require_still_agreed, untold_by
from fieldcase.storage.history import BEGINS_A_THREAD, UNDONE, SentBundle
from fieldcase.storage.transaction import Transaction
from fieldcase.transport.folder import Written, delivery_errors, write_verified

BOARD_LIMIT = 500


class OutboxLine(Frozen):
    """One referral with its history, and what was added to a case that was handed over with it."""

    referral: Referral
    organisation: Organisation
    case: Case
    events: tuple[ReferralEvent, ...]
    added: tuple[AddedEntry, ...] = ()


class ReplyLine(Frozen):
    """A receipt or answer of ours that waits to be carried back."""

    sent: SentBundle
    organisation: Organisation


class PartSet(Frozen):
    """A file of which only some parts have come."""

    set_id: str
    count: int
    here: int
    missing: tuple[int, ...]
    newest: datetime


class ExchangeSheet(Frozen):
    """Outbox and inbox together."""

    referrals: tuple[OutboxLine, ...]
    replies: tuple[ReplyLine, ...]
    incoming: tuple[IncomingReferral, ...]
    waiting_count: int
    training: bool
    places: tuple[ExchangePlace, ...] = ()
    sendings: tuple[Sending, ...] = ()
    ways: tuple[tuple[OrganisationId, PlaceId, str], ...] = ()
    waiting_files: tuple[WaitingFile, ...] = ()
    parts: tuple[PartSet, ...] = ()
    untold: tuple[Untold, ...] = ()


class HandedOver(Frozen):
    """A file written to a folder and read back; ``drafts`` are the unsent e-mails it became, if it did."""

    bundle_id: BundleId
    written: Written
    part_count: int = 0
    drafts: tuple[Path, ...] = ()


def exchange_sheet(notebook: Notebook) -> ExchangeSheet:
    """Return what went out, waits to go out, or came in, as far as it is for the present worker."""
    with notebook.reading() as tx:
        return ExchangeSheet(
            referrals=tuple(
                _outbox_line(notebook, tx, referral)
                for referral in tx.referrals.all(BOARD_LIMIT)
                if eyes_on(notebook, tx, referral.case_id).reads(DataCategory.PLAN, referral.created_by)
            ),
            replies=tuple(
                ReplyLine(sent=sent, organisation=tx.directory.get(sent.organisation_id))
                for sent in tx.bundles.all_sent(BOARD_LIMIT)
                if sent.type not in BEGINS_A_THREAD and sent.channel != UNDONE
            ),
            incoming=tuple(one for one in tx.incoming.all(BOARD_LIMIT) if sees_incoming(notebook, tx, one)),
            waiting_count=tx.incoming.waiting_count(),
            training=notebook.training,
            places=tx.places.all(),
            sendings=tx.sendings.all(BOARD_LIMIT),
            ways=tx.places.ways(),
            waiting_files=tx.incoming.arrivals.waiting(),
            parts=part_sets(tx.incoming.arrivals.parts()),
            untold=untold_by(notebook, tx),
        )


def part_sets(parts: Iterable[ArrivedPart]) -> tuple[PartSet, ...]:
    """Return one entry for each file that came in parts, with the numbers to ask for."""
    sets: dict[str, list[ArrivedPart]] = {}
    for part in parts:
        sets.setdefault(part.set_id, []).append(part)
    return tuple(_part_set(set_id, found) for set_id, found in sets.items())


def _part_set(set_id: str, found: list[ArrivedPart]) -> PartSet:
    count, here = found[0].count, {part.number for part in found}
    return PartSet(
        set_id=set_id,
        count=count,
        here=len(here),
        missing=tuple(number for number in range(1, count + 1) if number not in here),
        newest=max(part.arrived_at for part in found),
    )


def _outbox_line(notebook: Notebook, tx: Transaction, referral: Referral) -> OutboxLine:
    elsewhere = tx.elsewhere.of(referral.case_id) if referral.handover else None
    gone = elsewhere is not None and elsewhere.referral_id == referral.id
    return OutboxLine(
        referral=referral,
        organisation=tx.directory.get(referral.organisation_id),
        case=tx.cases.get(referral.case_id),
        events=tx.referrals.events(referral.id),
        added=added_entries(notebook, tx, referral.case_id) if gone else (),
    )


def write_to_folder(
    notebook: Notebook, bundle_id: BundleId, folder: Path, kit: ReaderKit | None = None
) -> HandedOver:
    """
    Write a sealed file to a stick or folder and read it back; writing it again is harmless.

    A file that words open goes into a folder of its own, with the page of *kit* beside it.

    Raises:
        NotFoundError: If no such file was sealed here.
        ConsentMissingError: If the person has taken it back since.
        FolderMissingError, FolderReadOnlyError, FolderFullError, WrittenDifferentlyError.
        PageMissingError: If it needs a page that this copy of FieldCase lacks.
    """
    with notebook.reading() as tx:
        require_still_agreed(tx, bundle_id)
        sent = tx.bundles.sent(bundle_id)
        opened_by_words = tx.bundles.secrets.of_bundle(bundle_id) is not None
    if sent is None:
        raise NotFoundError
    if opened_by_words:
        written = _write_with_page(notebook, sent, folder, kit)
    else:
        written = write_verified(notebook.place.outbox / sent.file_name, folder, sent.file_sha256)
    with notebook.writing() as tx:
        tx.audit.record("bundle.written", bundle_id)
    return HandedOver(bundle_id=bundle_id, written=written)


def _write_with_page(notebook: Notebook, sent: SentBundle, folder: Path, kit: ReaderKit | None) -> Written:
    if kit is None:
        raise PageMissingError
    place = kit.write_beside(folder, Path(sent.file_name).stem)
    written = write_verified(notebook.place.outbox / sent.file_name, place, sent.file_sha256)
    return written.but(name=place.name)


def write_parts_to_folder(
    notebook: Notebook, bundle_id: BundleId, folder: Path, mail_bytes: int, kit: ReaderKit | None = None
) -> HandedOver:
    """
    Write a sealed file as parts, each small enough for a letter of *mail_bytes*.

    The same file gives the same parts: one that got lost on the way can be written again. A file that words
    open stays whole, with its page: whoever has no FieldCase cannot join parts.

    Raises:
        NotFoundError: If no such file was sealed here.
        ConsentMissingError: If the person has taken it back since.
        FolderMissingError, FolderReadOnlyError, FolderFullError, WrittenDifferentlyError.
    """
    with notebook.reading() as tx:
        require_still_agreed(tx, bundle_id)
        sent = tx.bundles.sent(bundle_id)
        opened_by_words = tx.bundles.secrets.of_bundle(bundle_id) is not None
        limit = largest_file(tx)
    if sent is None:
        raise NotFoundError
    if opened_by_words:
        return write_to_folder(notebook, bundle_id, folder, kit)
    source = notebook.place.outbox / sent.file_name
    with delivery_errors(folder), bundle_refusals():
        parts = split(source, folder, part_bytes_for_mail(mail_bytes), max_bytes=limit)
        if check_parts(parts):
            raise WrittenDifferentlyError
    with notebook.writing() as tx:
        tx.audit.record("bundle.written_in_parts", bundle_id)
    written = Written(name=parts[0].name, size=source.stat().st_size, sha256=sent.file_sha256)
    return HandedOver(bundle_id=bundle_id, written=written, part_count=len(parts))


def mark_handed_over(notebook: Notebook, bundle_id: BundleId, channel: str) -> Topic:
    """Write down that a file left our hands, and how; a referral becomes *sent*."""
    with notebook.writing() as tx:
        handed_over(notebook, tx, bundle_id, channel)
    return Topic.OUTBOX | Topic.CASES


def handed_over(notebook: Notebook, tx: Transaction, bundle_id: BundleId, channel: str) -> None:
    """Write down, within a transaction, that a file left our hands."""
    tx.bundles.mark_handed_over(bundle_id, channel, tx.now)
    referral = tx.referrals.by_bundle(bundle_id)
    if referral is not None and referral.state in (ReferralState.PREPARED, ReferralState.NO_RESPONSE):
        state_change(notebook, tx, referral, ReferralState.SENT, Proof.OURS, detail=channel)
    _count_update(notebook, tx, bundle_id, channel)
    _count_notice(notebook, tx, bundle_id)
    tx.audit.record("bundle.handed_over", bundle_id)


def _count_update(notebook: Notebook, tx: Transaction, bundle_id: BundleId, channel: str) -> None:
    """A referral that waited for more from us waits for them again, once our update left."""
    sent = tx.bundles.sent(bundle_id)
    if sent is None or sent.type != "update":
        return
    referral = tx.referrals.by_thread(sent.thread_id)
    if referral is not None and referral.state is ReferralState.NEEDS_INFO:
        state_change(notebook, tx, referral, ReferralState.SENT, Proof.OURS, detail=channel)


def _count_notice(notebook: Notebook, tx: Transaction, bundle_id: BundleId) -> None:
    """They count as asked once the notice left; the week they may take begins then."""
    sent = tx.bundles.sent(bundle_id)
    referral = (
        tx.referrals.by_thread(sent.thread_id) if sent is not None and sent.type == "withdraw" else None
    )
    if referral is not None:
        note_recall_step(notebook, tx, referral, RecallStep.ASKED)


def note_recall_step(
    notebook: Notebook, tx: Transaction, referral: Referral, step: RecallStep, words: str = ""
) -> None:
    """Write down, within a transaction, that they were asked to delete it, or what they answered."""
    tx.disclosures.add_recall(
        Recall(
            about=referral.id,
            case_id=referral.case_id,
            step=step,
            words=words,
            at=tx.now,
            by=notebook.user.id,
        )
    )


def note_told(notebook: Notebook, referral_id: ReferralId, state: ReferralState, how: str) -> Topic:
    """Write down what the other side told us without a signed answer, for example on the telephone."""
    with notebook.writing() as tx:
        referral = tx.referrals.get(referral_id)
        require_working(notebook, tx, referral.case_id)
        state_change(notebook, tx, referral, state, Proof.TOLD, detail=how)
        tx.audit.record(f"referral.{state.value}", referral_id)
    return Topic.OUTBOX | Topic.CASES


def state_change(  # noqa: PLR0913  (what an event of the history consists of)
    notebook: Notebook,
    tx: Transaction,
    referral: Referral,
    state: ReferralState,
    proof: Proof,
    *,
    by: str = "",
    reason: str = "",
    detail: str = "",
) -> None:
    """
    Move a referral on, with its proof, in its history and in the case's timeline.

    Whether a signed answer may move it, ``may_answer`` has said.

    Raises:
        TransitionError: If the state cannot follow.
    """
    signed = proof is Proof.SIGNED_RECEIPT
    moved = referral.but(state=state) if signed else advance(referral, state)
    tx.referrals.save(moved)
    note_event(notebook, tx, moved, proof, by=by, reason=reason, detail=detail)
    record(
        notebook,
        tx,
        referral.case_id,
        TimelineKind.REFERRAL_STATE,
        referral.id,
        organisation=tx.directory.get(referral.organisation_id).name,
        state=state.value,
        reason=reason,
        proof=proof.value,
    )


def note_event(  # noqa: PLR0913  (what an event of the history consists of)
    notebook: Notebook,
    tx: Transaction,
    referral: Referral,
    proof: Proof,
    *,
    by: str = "",
    reason: str = "",
    detail: str = "",
) -> None:
    """Add a line to the history of a referral, in the state it has."""
    tx.referrals.add_event(
        ReferralEvent(
            referral_id=referral.id,
            state=referral.state,
            at=tx.now,
            by=by or notebook.user.name,
            proof=proof,
            reason=reason,
            detail=detail,
        )
    )
