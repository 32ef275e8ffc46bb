"""What goes along with a file for somebody without FieldCase: a page that opens it, lines about it."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from fieldcase.domain.errors import PageMissingError
from fieldcase.domain.ids import Entropy
from fieldcase.keys.passphrase import parse_words, suggest
from fieldcase.transport.folder import folder_in, write_bytes_verified

PAGE_NAME = "open-me.html"
READ_ME_NAME = "READ-ME.txt"


@dataclass(frozen=True)
class ReaderKit:
    """Where page and lines lie, unless this copy was built without them; where new words come from."""

    reader: Path
    words: Path

    @property
    def is_here(self) -> bool:
        """Whether this copy of FieldCase has the page."""
        return all((self.reader / name).is_file() for name in (PAGE_NAME, READ_ME_NAME))

    def require(self) -> None:
        """Raise ``PageMissingError`` if this copy lacks the page."""
        if not self.is_here:
            raise PageMissingError

    def new_words(self, entropy: Entropy) -> str:
        """Return words to tell by telephone: at least 64 bits of chance."""
        return suggest(entropy, parse_words(self.words.read_text("utf-8")))

    def pack(self, file: Path, folder: Path) -> Path:
        """
        Put *file*, the page and the lines about it into one archive in *folder*, the same each time.

        Raises:
            PageMissingError: If this copy of FieldCase lacks the page.
        """
        self.require()
        target = folder / f"{file.stem}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for one in (file, self.reader / PAGE_NAME, self.reader / READ_ME_NAME):
                inside = zipfile.ZipInfo(one.name)
                # Neither the time nor the kind of computer is told.
                inside.create_system = 0
                inside.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(inside, one.read_bytes())
        return target

    def write_beside(self, folder: Path, name: str) -> Path:
        """
        Make the folder *name* on a stick, put the page there with the lines about it; return the folder.

        Raises:
            PageMissingError: If this copy of FieldCase lacks the page.
            FolderMissingError, FolderReadOnlyError, FolderFullError, WrittenDifferentlyError.
        """
        self.require()
        made = folder_in(folder, name)
        for one in (PAGE_NAME, READ_ME_NAME):
            write_bytes_verified((self.reader / one).read_bytes(), made / one)
        return made
