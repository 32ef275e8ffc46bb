"""
Send sealed files to places on the network, piece by piece, until they are truly there.

Three steps that never mix: what is due is read in the vault's lane, carried in the network's lane without the
notebook, and what became of it is written down in the vault's lane again.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

from fieldcase.bundle import part_bytes_for_mail, split
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import ConsentMissingError, DeliveryError, FolderFullError, NotFoundError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, PlaceId
from fieldcase.domain.sending import (
    ExchangePlace,
    PlaceKind,
    Sending,
    SendingState,
    Setback,
    again,
    arrived,
    set_back,
    went_on,
)
from fieldcase.services.exchange_places import mailbox_of
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import handed_over
from fieldcase.services.reader_kit import ReaderKit
from fieldcase.services.taken_back import require_still_agreed
from fieldcase.storage.transaction import Transaction
from fieldcase.transport.errors import StoreError, StoreTooLargeError
from fieldcase.transport.folder import digest_of
from fieldcase.transport.stores import mail_place, open_store

PIECE_BYTES = 4 * 1024 * 1024
"""What is sent in one go: a line that breaks loses at most this much work."""

MB = 1_000_000


class Delivery(Frozen):
    """
    Everything the network's lane needs to carry one file; nothing of any case.

    *page* goes along with a file for somebody without FieldCase, in one archive that is never split.
    """

    sending: Sending
    place: ExchangePlace
    source: Path
    sha256: str
    mailbox: str
    subject: str
    text: str
    page: ReaderKit | None = None


class Outcome(Frozen):
    """How far an attempt came, and what stopped it if anything did."""

    bundle_id: BundleId
    done: int
    total: int
    setback: Setback | None = None


class NeutralWords(Frozen):
    """
    What an e-mail says besides its attachment; phrased by the window, with ``{name}`` for the file.

    *archive* is said of one with the page for somebody without FieldCase.
    """

    subject: str
    text: str
    archive: str = ""


def queue(notebook: Notebook, bundle_id: BundleId, place_id: PlaceId, address: str = "") -> Topic:
    """
    Put a sealed file on its way to a place; it counts as sent only when it arrived there.

    The organisation is reached through that place from now on, until another one is chosen.

    Raises:
        NotFoundError: If the file or the place is not known.
        ConsentMissingError: If the person has taken it back since.
    """
    with notebook.writing() as tx:
        sent = tx.bundles.sent(bundle_id)
        if sent is None or tx.places.get(place_id) is None:
            raise NotFoundError
        require_still_agreed(tx, bundle_id)
        known = tx.sendings.of(bundle_id)
        if known is None or known.state is not SendingState.SENT:
            tx.sendings.save(
                Sending(
                    bundle_id=bundle_id,
                    place_id=place_id,
                    address=address.strip(),
                    queued_at=tx.now,
                    next_try_at=tx.now,
                )
            )
            tx.places.use_for(sent.organisation_id, place_id, address.strip())
            tx.audit.record("bundle.queued", bundle_id)
    return Topic.OUTBOX


def on_its_way(notebook: Notebook, bundle_id: BundleId) -> Sending | None:
    """Return how far a file is on the network, if it goes that way."""
    with notebook.reading() as tx:
        return tx.sendings.of(bundle_id)


def try_again(notebook: Notebook, bundle_id: BundleId) -> Topic:
    """Try a file at once that waits or stopped."""
    with notebook.writing() as tx:
        sending = tx.sendings.of(bundle_id)
        if sending is None:
            raise NotFoundError
        tx.sendings.save(again(sending, tx.now))
    return Topic.OUTBOX


def take_off(notebook: Notebook, bundle_id: BundleId) -> Topic:
    """Take a file off its way, to hand it over by another channel."""
    with notebook.writing() as tx:
        tx.sendings.forget(bundle_id)
        tx.audit.record("bundle.taken_off", bundle_id)
    return Topic.OUTBOX


def due_deliveries(
    notebook: Notebook, words: NeutralWords, kit: ReaderKit | None = None
) -> tuple[Delivery, ...]:
    """Return what should be carried now, with *kit* where it is needed; nothing if nothing waits."""
    with notebook.reading() as tx:
        found = []
        for sending in tx.sendings.due(notebook.clock.now()):
            sent, place = tx.bundles.sent(sending.bundle_id), tx.places.get(sending.place_id)
            if sent is None or place is None or not _still_agreed(tx, sending.bundle_id):
                continue
            recipient = tx.directory.get(sent.organisation_id).age_recipient
            page = kit if tx.bundles.secrets.of_bundle(sending.bundle_id) is not None else None
            found.append(
                Delivery(
                    sending=sending,
                    place=place,
                    source=notebook.place.outbox / sent.file_name,
                    sha256=sent.file_sha256,
                    mailbox=mailbox_of(recipient or sent.organisation_id),
                    subject=words.subject.replace("{name}", Path(sent.file_name).stem),
                    text=words.archive if page is not None else words.text,
                    page=page,
                )
            )
    return tuple(found)


def carry(delivery: Delivery) -> Outcome:
    """Carry one file as far as the line allows; runs in the network's lane and never touches the notebook."""
    pieces_folder = delivery.source.with_suffix(".pieces")
    progress = _Progress(delivery.sending.parts_done if delivery.place.kind is PlaceKind.MAIL else 0)
    try:
        pieces = _pieces(delivery, pieces_folder)
        progress.total = len(pieces)
        _carry_pieces(delivery, pieces, progress)
    except StoreError as error:
        return progress.outcome(delivery, _setback(error))
    except DeliveryError as error:
        return progress.outcome(delivery, Setback(code=error.code, retryable=False))
    except OSError:
        return progress.outcome(delivery, Setback(code=FolderFullError.default_code, retryable=True))
    finally:
        shutil.rmtree(pieces_folder, ignore_errors=True)
    return progress.outcome(delivery, None)


def settle(notebook: Notebook, outcome: Outcome) -> Topic:
    """Write down what became of an attempt; a file that arrived moves its referral on."""
    chance = int.from_bytes(notebook.entropy(2), "big") / 65_535
    with notebook.writing() as tx:
        sending = tx.sendings.of(outcome.bundle_id)
        if sending is None or sending.state is SendingState.SENT:
            return Topic.NONE
        sending = went_on(sending, outcome.done, outcome.total)
        if outcome.setback is not None:
            tx.sendings.save(set_back(sending, outcome.setback, tx.now, chance))
            return Topic.OUTBOX
        tx.sendings.save(arrived(sending, tx.now))
        place = tx.places.get(sending.place_id)
        handed_over(notebook, tx, outcome.bundle_id, place.kind.value if place else "")
    return Topic.OUTBOX | Topic.CASES


def _still_agreed(tx: Transaction, bundle_id: BundleId) -> bool:
    try:
        require_still_agreed(tx, bundle_id)
    except ConsentMissingError:
        return False
    return True


class _Progress:
    """Counts the pieces that are truly there."""

    def __init__(self, done: int) -> None:
        self.done = done
        self.total = 0

    def outcome(self, delivery: Delivery, setback: Setback | None) -> Outcome:
        return Outcome(
            bundle_id=delivery.sending.bundle_id, done=self.done, total=self.total, setback=setback
        )


def _pieces(delivery: Delivery, folder: Path) -> tuple[Path, ...]:
    by_mail = delivery.place.kind is PlaceKind.MAIL
    room = part_bytes_for_mail(delivery.place.settings.mail_limit_mb * MB) if by_mail else PIECE_BYTES
    if delivery.page is not None:
        folder.mkdir(mode=0o700, exist_ok=True)
        return (packed(delivery.page, delivery.source, folder, room if by_mail else None),)
    if delivery.source.stat().st_size <= room:
        return (delivery.source,)
    folder.mkdir(mode=0o700, exist_ok=True)
    return split(delivery.source, folder, room)


def packed(kit: ReaderKit, source: Path, folder: Path, room: int | None) -> Path:
    """
    Return the archive for somebody without FieldCase, who cannot join parts.

    Raises:
        PageMissingError: If this copy of FieldCase lacks the page.
        StoreTooLargeError: If it is larger than *room*.
    """
    archive = kit.pack(source, folder)
    if room is not None and archive.stat().st_size > room:
        raise StoreTooLargeError
    return archive


def _carry_pieces(delivery: Delivery, pieces: tuple[Path, ...], progress: _Progress) -> None:
    if delivery.place.kind is PlaceKind.MAIL:
        _mail_pieces(delivery, pieces, progress)
        return
    store = open_store(delivery.place.kind, delivery.place.settings)
    try:
        for piece in pieces:
            store.put(delivery.mailbox, piece, digest_of(piece))
            progress.done += 1
    finally:
        store.close()


def _mail_pieces(delivery: Delivery, pieces: tuple[Path, ...], progress: _Progress) -> None:
    from fieldcase.transport.mail import Letter, submit  # noqa: PLC0415  (smtplib and ssl, when used)

    settings = delivery.place.settings
    letter = Letter(
        sender=settings.sender,
        recipient=delivery.sending.address,
        subject=delivery.subject,
        text=delivery.text,
    )
    for piece in pieces[progress.done :]:
        submit(mail_place(settings), letter, piece)
        progress.done += 1


def _setback(error: StoreError) -> Setback:
    wait = timedelta(seconds=error.retry_after) if error.retry_after is not None else None
    return Setback(code=error.code, retryable=error.retryable, retry_after=wait)
