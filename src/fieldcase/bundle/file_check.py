"""Is a file of a bundle the one that the manifest lists, looked at as it goes by?"""

from __future__ import annotations

import hashlib

from fieldcase.bundle.errors import Code, ContentError
from fieldcase.bundle.manifest import ListedFile
from fieldcase.bundle.media import look_for


class FileCheck:
    """Counts, digests, looks; tells what it found only when the file is over."""

    def __init__(self, listed: ListedFile) -> None:
        self._listed = listed
        self._digest = hashlib.sha256()
        self._size = 0
        self._look = look_for(listed.media_type)

    def take(self, untrusted_content: memoryview) -> None:
        """Look at the next piece."""
        self._size += len(untrusted_content)
        self._digest.update(untrusted_content)
        self._look.take(untrusted_content)

    def conclude(self) -> None:
        """
        Raise unless the file was the listed one.

        Raises:
            ContentError, JsonError: E_FILE_SIZE, E_HASH, then those of the media type.
        """
        if self._size != self._listed.size:
            raise ContentError(Code.FILE_SIZE, bytes=self._size)
        if self._digest.hexdigest() != self._listed.sha256:
            raise ContentError(Code.HASH)
        self._look.conclude()
