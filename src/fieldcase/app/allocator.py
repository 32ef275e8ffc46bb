"""Has freed memory go back to the system."""

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
    the next one: 4 MB that nobody uses. Other C libraries have no such call.
    """
    if sys.platform != "linux":
        return
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is not None:
        set_option(_M_MMAP_THRESHOLD, LARGE_BLOCK)
