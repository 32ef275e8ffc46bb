"""Take a picture of every screen: ``make screens``."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fieldcase.app.screen_styles import STYLES
from fieldcase.app.screenshots import take_screenshots

FOLDER = Path(__file__).resolve().parents[1] / "build" / "screens"


def main() -> int:
    """Take the pictures and say where they are."""
    names = [style.name for style in STYLES]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("styles", nargs="*", metavar="STYLE", help=f"only these: {', '.join(names)}")
    chosen = parser.parse_args().styles or names
    if unknown := set(chosen).difference(names):
        parser.error(f"no such style: {', '.join(sorted(unknown))}")
    wanted = tuple(style for style in STYLES if style.name in chosen)
    taken = take_screenshots(FOLDER, wanted)
    print(f"{len(taken)} pictures in {FOLDER.relative_to(FOLDER.parents[1])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
