"""Hand a draft to the program that this computer opens e-mails with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_draft(draft: Path) -> None:
    """Open *draft* there: a local file whose attachment is ciphertext; nothing is sent by this."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft)))
