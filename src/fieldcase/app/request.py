"""What somebody wants to open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class StartRequest:
    """
    Where to begin.

    Attributes:
        place: Folder of the worker's own notebook.
        practice: Folder that holds, or will hold, the practice notebooks.
        training: Begin in the practice notebooks.
        open_at_once: Open the first practice notebook without asking for its passphrase.
        demo: Folder of made-up cases that vanish when the program is closed.
    """

    place: Path
    practice: Path
    training: bool = False
    open_at_once: bool = False
    demo: Path | None = None
