"""Where tests write: into memory when it has room, since a real disk waits at every save."""

from __future__ import annotations

import os
from pathlib import Path

MEMORY_DISK = Path("/dev/shm")  # noqa: S108  (folders of our own are made in it)
ROOM = 2 * 1024**3


def quick_disk() -> Path | None:
    """Return the memory disk; None without one, when it is small, or when no program may be run from it."""
    if not MEMORY_DISK.is_dir():
        return None
    told = os.statvfs(MEMORY_DISK)
    roomy = told.f_bavail * told.f_frsize >= ROOM
    return MEMORY_DISK if roomy and not told.f_flag & os.ST_NOEXEC else None
