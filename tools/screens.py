"""Take a picture of every screen: ``make screens`` (a style's name as argument takes only that one)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fieldcase.app.screenshots import STYLES, take_screenshots

FOLDER = Path(__file__).resolve().parents[1] / "build" / "screens"


def main() -> int:
    """Take the pictures and say where they are."""
    wanted = tuple(style for style in STYLES if not sys.argv[1:] or style.name in sys.argv[1:])
    taken = take_screenshots(FOLDER, wanted)
    print(f"{len(taken)} pictures in {FOLDER.relative_to(FOLDER.parents[1])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
