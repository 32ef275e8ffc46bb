"""Commands that open the window."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldcase.app.comeback import DEMO_PREFIX, demo_folder, take_comeback
from fieldcase.app.request import StartRequest
from fieldcase.cli.setting import Setting

SCREENS = Path("build", "screens")
ASKED_TO_END = 128
"""Added to the number of a signal: what shells expect as the exit code."""


def open_app(asked: Namespace, setting: Setting) -> int:
    """Open the app on the worker's notebook, on another one, or on the practice notebooks."""
    from fieldcase.app.desktop import run_app  # noqa: PLC0415  (only once a window is wanted)

    place = asked.notebook or setting.own_place
    request = StartRequest(place=place, practice=setting.practice, training=asked.training)
    return run_app(request, take_comeback(os.environ))


def demo(asked: Namespace, setting: Setting) -> int:
    """Open the app on fresh made-up cases, which are gone when it closes."""
    if not has_display():
        return _without_display(asked, setting)
    from fieldcase.app.desktop import run_app  # noqa: PLC0415  (only once a window is wanted)

    comeback = take_comeback(os.environ)
    locked = demo_folder(comeback)
    with _vanishing(locked) as folder:
        practice = folder / "practice"
        if locked is None:
            _make_practice(practice, setting)
        request = StartRequest(
            place=folder / "notebook",
            practice=practice,
            training=True,
            open_at_once=locked is None,
            demo=folder,
        )
        return run_app(request, comeback)


@contextmanager
def _vanishing(folder: Path | None) -> Iterator[Path]:
    """Give a new folder, or one that a locked demo has left; it is gone in the end, however the end comes."""
    before = signal.signal(signal.SIGTERM, _end)
    # Named before it is made: whatever moment the end comes at, it is known what has to go.
    made = folder or Path(tempfile.gettempdir()) / f"{DEMO_PREFIX}{secrets.token_hex(8)}"
    try:
        if folder is None:
            made.mkdir(mode=0o700)
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        signal.signal(signal.SIGTERM, before)


def _end(number: int, _frame: object) -> None:
    """Leave by the usual way: what has to be tidied up is."""
    sys.exit(ASKED_TO_END + number)


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
