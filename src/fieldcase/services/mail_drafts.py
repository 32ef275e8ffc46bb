"""Write a sealed file as unsent e-mails that the office's own mail program opens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldcase.bundle import part_bytes_for_mail, split
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId
from fieldcase.services.disk import disk_errors
from fieldcase.services.largest_file import largest_file
from fieldcase.services.notebook import Notebook
from fieldcase.services.outbox import HandedOver
from fieldcase.services.refusals import bundle_refusals
from fieldcase.services.sending import MB, NeutralWords
from fieldcase.services.taken_back import require_still_agreed
from fieldcase.transport.folder import Written, write_bytes_verified

SUFFIX = ".eml"


class DraftWish(Frozen):
    """What a draft says besides its attachment, to whom, and how large a letter may be."""

    words: NeutralWords
    address: str = ""
    letter_megabytes: int


def write_drafts(notebook: Notebook, bundle_id: BundleId, folder: Path, wish: DraftWish) -> HandedOver:
    """
    Write a draft for each letter the file needs, then read them back; nothing is sent by this.

    Raises:
        NotFoundError: If no such file was sealed here.
        ConsentMissingError: If the person has taken it back since.
        FolderMissingError, FolderReadOnlyError, FolderFullError, WrittenDifferentlyError.
    """
    with notebook.reading() as tx:
        require_still_agreed(tx, bundle_id)
        sent = tx.bundles.sent(bundle_id)
        limit = largest_file(tx)
    if sent is None:
        raise NotFoundError
    source = notebook.place.outbox / sent.file_name
    with _pieces(source, part_bytes_for_mail(wish.letter_megabytes * MB), limit) as pieces:
        written = [_written(piece, source.stem, folder, wish) for piece in pieces]
    with notebook.writing() as tx:
        tx.audit.record("bundle.drafted", bundle_id)
    return HandedOver(
        bundle_id=bundle_id,
        written=written[0][1],
        part_count=len(written) if len(written) > 1 else 0,
        drafts=tuple(path for path, _ in written),
    )


@contextmanager
def _pieces(source: Path, room: int, limit: int) -> Iterator[tuple[Path, ...]]:
    """Give the file itself, or parts of it that are gone again afterwards."""
    with disk_errors():
        fits = source.stat().st_size <= room
    if fits:
        yield (source,)
        return
    folder = source.with_suffix(".drafts")
    try:
        with disk_errors(), bundle_refusals():
            folder.mkdir(mode=0o700, exist_ok=True)
            pieces = split(source, folder, room, max_bytes=limit)
        yield pieces
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _written(piece: Path, stem: str, folder: Path, wish: DraftWish) -> tuple[Path, Written]:
    from fieldcase.transport.mail import Letter, draft  # noqa: PLC0415  (smtplib and ssl, when used)

    subject = wish.words.subject.replace("{name}", stem)
    letter = Letter(recipient=wish.address.strip(), subject=subject, text=wish.words.text)
    target = folder / f"{piece.name.replace('.fcb', '', 1)}{SUFFIX}"
    return target, write_bytes_verified(draft(letter, piece), target)
