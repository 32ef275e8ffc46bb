"""Write a sealed file as unsent e-mails that the office's own mail program opens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldcase.bundle import part_bytes_for_mail, split
from fieldcase.domain.errors import NotFoundError, PageMissingError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId
from fieldcase.services.disk import disk_errors
from fieldcase.services.largest_file import largest_file
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import HandedOver
from fieldcase.services.reader_kit import ReaderKit
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.sending import MB, NeutralWords, packed
from fieldcase.services.taken_back import require_still_agreed
from fieldcase.transport.folder import Written, write_bytes_verified

SUFFIX = ".eml"


class DraftWish(Frozen):
    """What a draft says besides its attachment, to whom, and how large a letter may be."""

    words: NeutralWords
    address: str = ""
    letter_megabytes: int


def write_drafts(
    notebook: Notebook, bundle_id: BundleId, folder: Path, wish: DraftWish, kit: ReaderKit | None = None
) -> HandedOver:
    """
    Write a draft for each letter the file needs, then read them back; nothing is sent by this.

    A file that words open goes with the page of *kit*, in one archive; the words go in no letter.

    Raises:
        NotFoundError: If no such file was sealed here.
        ConsentMissingError: If the person has taken it back since.
        FolderMissingError, FolderReadOnlyError, FolderFullError, WrittenDifferentlyError.
        PageMissingError: If it needs a page that this copy of FieldCase lacks.
        StoreTooLargeError: If an archive is larger than a letter may be.
    """
    with notebook.reading() as tx:
        require_still_agreed(tx, bundle_id)
        sent = tx.bundles.sent(bundle_id)
        limit = largest_file(tx)
        opened_by_words = tx.bundles.secrets.of_bundle(bundle_id) is not None
    if sent is None:
        raise NotFoundError
    if opened_by_words and kit is None:
        raise PageMissingError
    page = kit if opened_by_words else None
    source = notebook.place.outbox / sent.file_name
    text = wish.words.archive if page is not None else wish.words.text
    with _pieces(source, part_bytes_for_mail(wish.letter_megabytes * MB), limit, page) as pieces:
        written = [_written(piece, source.stem, folder, wish, text) for piece in pieces]
    with notebook.writing() as tx:
        tx.audit.record("bundle.drafted", bundle_id)
    return HandedOver(
        bundle_id=bundle_id,
        written=written[0][1],
        part_count=len(written) if len(written) > 1 else 0,
        drafts=tuple(path for path, _ in written),
    )


@contextmanager
def _pieces(source: Path, room: int, limit: int, page: ReaderKit | None) -> Iterator[tuple[Path, ...]]:
    """Give the file itself, or parts of it, or an archive with the page, which are gone again afterwards."""
    with disk_errors():
        fits = source.stat().st_size <= room
    if fits and page is None:
        yield (source,)
        return
    folder = source.with_suffix(".drafts")
    try:
        with disk_errors(), bundle_refusals():
            folder.mkdir(mode=0o700, exist_ok=True)
            if page is not None:
                pieces: tuple[Path, ...] = (packed(page, source, folder, room),)
            else:
                pieces = split(source, folder, room, max_bytes=limit)
        yield pieces
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _written(piece: Path, stem: str, folder: Path, wish: DraftWish, text: str) -> tuple[Path, Written]:
    from fieldcase.transport.mail import Letter, draft  # noqa: PLC0415  (smtplib and ssl, when used)

    subject = wish.words.subject.replace("{name}", stem)
    letter = Letter(recipient=wish.address.strip(), subject=subject, text=text)
    target = folder / f"{piece.name.replace('.fcb', '', 1).removesuffix('.zip')}{SUFFIX}"
    return target, write_bytes_verified(draft(letter, piece), target)
