"""Files of a bundle on their way into the notebook."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fieldcase.bundle import ListedFile, MediaType
from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import IncomingFile
from fieldcase.storage.transaction import Transaction

_PIECE_BYTES = 1024 * 1024
_PAYLOAD = "payload/"


class NotebookSink:
    """
    Keeps small payloads in memory, puts everything else into the transaction piece by piece.

    Nothing is used before the transaction of the import is finished; if it is not, all of it is gone.
    """

    def __init__(self, tx: Transaction) -> None:
        self._files = tx.incoming.files
        self._payloads: dict[str, bytearray] = {}
        self._current: bytearray | None = None
        self._number = 0
        self._gathered = bytearray()

    @property
    def payloads(self) -> Mapping[str, bytes]:
        """The payloads, by path."""
        return MappingProxyType({path: bytes(content) for path, content in self._payloads.items()})

    def begin(self, untrusted_file: ListedFile) -> None:
        """Begin the next file."""
        self._flush()
        self._current = None
        if untrusted_file.path.startswith(_PAYLOAD) and untrusted_file.media_type is MediaType.JSON:
            # The bundle room refuses JSON above 5 MiB; until then no more than that is kept.
            self._current = self._payloads[untrusted_file.path] = bytearray()
            return
        self._number = self._files.begin(
            IncomingFile(
                path=untrusted_file.path,
                title=untrusted_file.title,
                media_type=untrusted_file.media_type.value,
                size=untrusted_file.size,
            )
        )

    def take(self, untrusted_content: memoryview) -> None:
        """Keep the next piece of it."""
        if self._current is not None:
            if len(self._current) <= _LARGEST_PAYLOAD:
                self._current += untrusted_content
            return
        self._gathered += untrusted_content
        if len(self._gathered) >= _PIECE_BYTES:
            self._flush()

    def settle(self, bundle_id: BundleId) -> None:
        """Say to which bundle the files belong, after all of them came."""
        self._flush()
        self._files.settle(bundle_id)

    def _flush(self) -> None:
        if self._gathered:
            self._files.add_piece(self._number, bytes(self._gathered))
            self._gathered.clear()


_LARGEST_PAYLOAD = 5 * 1024 * 1024
