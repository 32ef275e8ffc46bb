"""The folder of a notebook, and what lies in it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from fieldcase.domain.errors import NotebookDamagedError, NotebookMissingError, NotebookNewerError

COVER_FORMAT = "fieldcase-notebook"
COVER_VERSION = 1
MAX_COVER_BYTES = 16384
LONGEST_LABEL = 24
"""Of the name a worker has on the unlock page."""


@dataclass(frozen=True)
class Cover:
    """
    What may be read before unlocking: nothing about any case.

    *shown_name* is empty unless the worker chose to have a name on the unlock page. A plain dataclass: the
    unlock page must not wait for the checking library that cases need.
    """

    training: bool = False
    shown_name: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    """What each worker, by id, chose to be called on the unlock page; nobody has to be named there."""
    may_erase: bool = False
    """Whether the keys can be erased from the unlock page."""

    def written(self) -> bytes:
        """Return the bytes of the cover file."""
        return json.dumps({"format": COVER_FORMAT, "version": COVER_VERSION, **asdict(self)}).encode()


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
    def mark(self) -> Path:
        """How long the record was at the last save."""
        return self.folder / "record.mark"

    @property
    def backups(self) -> Path:
        """Where copies of this notebook are kept on the same computer: beside it, not inside."""
        return self.folder.with_name(f"{self.folder.name}-backups")

    @property
    def outbox(self) -> Path:
        """Sealed files that wait to be carried or sent."""
        return self.folder / "outbox"

    @property
    def arrivals(self) -> Path:
        """Sealed files and parts that came but cannot be opened yet."""
        return self.folder / "arrivals"

    @property
    def key_files(self) -> tuple[Path, ...]:
        """Each worker's key file."""
        return tuple(sorted(self.folder.glob("user-*.key")))

    @property
    def workers(self) -> tuple[str, ...]:
        """The ids in the names of the key files."""
        return tuple(path.name.removeprefix("user-").removesuffix(".key") for path in self.key_files)

    def key_file_of(self, user_id: str) -> Path:
        """Return where the key file of one worker lies, whether it is there or not."""
        return self.folder / f"user-{user_id}.key"

    @property
    def attempts_file(self) -> Path:
        """How often a passphrase was wrong, and who was here last."""
        return self.folder / "attempts.json"

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
        return _cover_in(untrusted)


def _cover_in(untrusted: bytes) -> Cover:
    try:
        fields = json.loads(untrusted)
        version, training, name = fields["version"], fields["training"], fields["shown_name"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NotebookDamagedError(file="cover") from None
    if type(version) is int and version > COVER_VERSION:
        raise NotebookNewerError(notebook=version, program=COVER_VERSION)
    whole = fields.get("format") == COVER_FORMAT and isinstance(training, bool) and isinstance(name, str)
    if version != COVER_VERSION or not whole:
        raise NotebookDamagedError(file="cover")
    return Cover(training, name, _labels_in(fields.get("labels")), fields.get("may_erase") is True)


def _labels_in(untrusted: object) -> dict[str, str]:
    """Return the labels that are labels: a damaged one is only a name that is not shown."""
    if not isinstance(untrusted, dict):
        return {}
    return {
        key: label[:LONGEST_LABEL]
        for key, label in untrusted.items()
        if isinstance(key, str) and isinstance(label, str)
    }
