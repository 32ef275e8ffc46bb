"""Files on their way into answers, and copies of them on their way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fieldcase.domain.errors import FieldCaseError
from fieldcase.forms.reply import Attachment
from fieldcase.services.attachments import keep_attachment, write_attachment
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class Attaching:
    """Keeps files in the notebook; ``failed`` tells why one could not be kept or copied out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.failed: Event[FieldCaseError] = Event()

    def attach(self, path: Path, done: Callable[[Attachment], None]) -> None:
        """Keep a copy of the file at *path*."""
        self._desk.ask(lambda notebook: keep_attachment(notebook, path), done, self.failed)

    def copy_out(self, attachment: Attachment, target: Path) -> None:
        """Write a copy to *target*, where nothing protects it."""

        def write(notebook: Notebook) -> None:
            write_attachment(notebook, attachment, target)

        self._desk.ask(write, lambda _: None, self.failed)
