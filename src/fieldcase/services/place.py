"""The folder of a notebook, and what lies in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from fieldcase.domain.errors import NotebookDamagedError, NotebookMissingError, NotebookNewerError
from fieldcase.domain.frozen import Frozen

COVER_VERSION = 1
MAX_COVER_BYTES = 4096


class Cover(Frozen):
    """
    What may be read before unlocking: nothing about any case.

    *shown_name* is empty unless the worker chose to have a name on the unlock page.
    """

    format: str = "fieldcase-notebook"
    version: int = COVER_VERSION
    training: bool = False
    shown_name: str = ""


@dataclass(frozen=True)
class Place:
    """Where one notebook lies."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "notebook.db"

    @property
    def database_keys(self) -> Path:
        """The database key, sealed to every worker."""
        return self.folder / "dbkey.age"

    @property
    def cover_file(self) -> Path:
        """Written last: a folder without it holds no finished notebook."""
        return self.folder / "cover.json"

    @property
    def outbox(self) -> Path:
        """Sealed files that wait to be carried or sent."""
        return self.folder / "outbox"

    @property
    def key_files(self) -> tuple[Path, ...]:
        """Each worker's key file."""
        return tuple(sorted(self.folder.glob("user-*.key")))

    @property
    def has_notebook(self) -> bool:
        """Whether a finished notebook lies here."""
        return self.cover_file.is_file()

    def cover(self) -> Cover:
        """
        Read the cover.

        Raises:
            NotebookMissingError, NotebookDamagedError, NotebookNewerError.
        """
        try:
            untrusted = self.cover_file.read_bytes()[:MAX_COVER_BYTES]
        except FileNotFoundError:
            raise NotebookMissingError from None
        except OSError:
            raise NotebookDamagedError(file="cover") from None
        try:
            fields = json.loads(untrusted)
            if isinstance(fields, dict) and isinstance(fields.get("version"), int):
                _refuse_newer(fields["version"])
            return Cover.model_validate(fields)
        except (ValueError, ValidationError, RecursionError):
            raise NotebookDamagedError(file="cover") from None


def _refuse_newer(version: int) -> None:
    if version > COVER_VERSION:
        raise NotebookNewerError(notebook=version, program=COVER_VERSION)
