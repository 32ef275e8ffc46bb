"""What the operating system says of a disk, as errors a person can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from fieldcase.domain.errors import (
    FieldCaseError,
    NotebookFullError,
    NotebookMissingError,
    NotebookReadOnlyError,
)

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn an ``OSError`` about the notebook's own folder into our tree."""
    try:
        yield
    except OSError as error:
        raise _answer_to(error) from None


def _answer_to(error: OSError) -> FieldCaseError:
    if error.errno in _FULL:
        return NotebookFullError()
    if isinstance(error, FileNotFoundError):
        return NotebookMissingError()
    return NotebookReadOnlyError(errno=error.errno or 0)
