"""Commands that open the window."""

from __future__ import annotations

import os
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from fieldcase.app.request import StartRequest
from fieldcase.cli.setting import Setting

SCREENS = Path("build", "screens")


def open_app(asked: Namespace, setting: Setting) -> int:
    """Open the app on the worker's notebook, on another one, or on the practice notebooks."""
    from fieldcase.app.desktop import run_app  # noqa: PLC0415  (only once a window is wanted)

    place = asked.notebook or setting.own_place
    return run_app(StartRequest(place=place, practice=setting.practice, training=asked.training))


def demo(asked: Namespace, setting: Setting) -> int:
    """Open the app on fresh made-up cases, which are gone when it closes."""
    if not has_display():
        return _without_display(asked, setting)
    from fieldcase.app.desktop import run_app  # noqa: PLC0415  (only once a window is wanted)

    with tempfile.TemporaryDirectory(prefix="fieldcase-demo-") as folder:
        practice = Path(folder, "practice")
        _make_practice(practice, setting)
        return run_app(
            StartRequest(place=Path(folder, "notebook"), practice=practice, training=True, open_at_once=True)
        )


def has_display() -> bool:
    """Whether a window can be shown here, or Qt was told how to do without."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _make_practice(folder: Path, setting: Setting) -> None:
    from fieldcase.resources_root import find_resources, find_translations  # noqa: PLC0415  (for the demo alone)
    from fieldcase.services.content import load_content  # noqa: PLC0415  (for the demo alone)
    from fieldcase.services.training import PRACTICE_PASSPHRASE, make_training  # noqa: PLC0415  (for the demo alone)

    content = load_content(find_resources(), find_translations())
    made = make_training(folder, setting.clock, setting.entropy, content)
    print(f"Made-up cases only, for as long as the window is open. Passphrase: {PRACTICE_PASSPHRASE}")
    print(f"A folder that plays the memory stick: {made.stick}", flush=True)


def _without_display(asked: Namespace, setting: Setting) -> int:
    print("There is no display here, so no window opens. This is the main job without one:", flush=True)
    from fieldcase.cli.doctor_command import doctor  # noqa: PLC0415  (no window needs it)

    code = doctor(asked, setting)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from fieldcase.app.screenshots import take_screenshots  # noqa: PLC0415  (not before Qt knows)

    SCREENS.mkdir(parents=True, exist_ok=True)
    pictures = take_screenshots(SCREENS)
    print(f"{len(pictures)} pictures of the screens are in {SCREENS}.")
    return code
