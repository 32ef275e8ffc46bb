"""The sheets of a recovery kit, in a file where somebody wants them."""

from __future__ import annotations

from pathlib import Path

from fieldcase.domain.errors import FolderMissingError
from fieldcase.keys.files import write_atomically
from fieldcase.reports.kit_text import KitText, Sheet
from fieldcase.services.backup_folder import delivery_errors
from fieldcase.services.recovery import RecoveryKit


def kit_sheets(kit: RecoveryKit, text: KitText, fonts: Path, *, shares: bool) -> bytes:
    """Return one sheet with all words, or three sheets of which any two are enough."""
    from fieldcase.reports.recovery_kit import kit_pdf  # noqa: PLC0415  (reportlab is slow to import)

    if not shares:
        return kit_pdf((Sheet(text.title, kit.words, kit.identity),), text, fonts)
    titled = zip(text.share_titles, kit.shares(), strict=True)
    return kit_pdf([Sheet(title, words) for title, words in titled], text, fonts)


def write_sheets(sheets: bytes, path: Path) -> None:
    """
    Put the sheets at *path*, readable by their owner alone.

    Raises:
        FolderMissingError, FolderReadOnlyError, FolderFullError: If they cannot be written there.
    """
    if not path.parent.is_dir():
        raise FolderMissingError
    with delivery_errors(path.parent):
        write_atomically(path, sheets)
