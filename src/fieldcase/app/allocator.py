"""Gives freed memory back to the system."""

from __future__ import annotations

import ctypes
import sys

LARGE_BLOCK = 1024 * 1024
"""Bytes; a picture of the window takes four times as much."""

_M_MMAP_THRESHOLD = -3


def give_back_large_blocks() -> None:
    """
    Give large blocks of memory back to the system as soon as they are freed.

    glibc raises its own limit with the first picture of the window that is freed, then keeps its like for
    the next one: 4 MB that nobody uses. Other C libraries have no such calls.
    """
    _ask_glibc("mallopt", _M_MMAP_THRESHOLD, LARGE_BLOCK)


def give_back_what_is_free() -> None:
    """Give back what lies free between blocks that are used: an opening, a backup, an update leave holes."""
    _ask_glibc("malloc_trim", 0)


def _ask_glibc(name: str, *numbers: int) -> None:
    if sys.platform != "linux":
        return
    call = getattr(ctypes.CDLL(None), name, None)
    if call is not None:
        call(*numbers)
