"""What one process tells the next when it ends by locking: about window and door, nothing behind them."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import MutableMapping
from dataclasses import asdict, dataclass
from pathlib import Path

_NAME = "FIELDCASE_COMEBACK"
DEMO_PREFIX = "fieldcase-demo-"


@dataclass(frozen=True)
class Comeback:
    """
    How the next window opens.

    Attributes:
        geometry: Place and size of the window, as Qt writes it.
        practising: Whether the door is that of the practice notebooks.
        door: Which of the notebooks there was open.
        hidden: Whether everything was hidden.
        demo: Folder of made-up cases that vanish when the program is closed.
        erasing: Whether it locked in order to erase the keys.
    """

    geometry: str = ""
    practising: bool = False
    door: int = 0
    hidden: bool = False
    demo: str = ""
    erasing: bool = False


def take_comeback(environment: MutableMapping[str, str]) -> Comeback | None:
    """Return what the process before has left, once; a program that it starts inherits nothing."""
    text = environment.pop(_NAME, "")
    try:
        return Comeback(**json.loads(text)) if text else None
    except (ValueError, TypeError):
        return None


def demo_folder(comeback: Comeback | None) -> Path | None:
    """Return the folder of a demo that goes on; only one that a demo has made: it is deleted in the end."""
    if comeback is None or not comeback.demo:
        return None
    folder = Path(comeback.demo)
    import tempfile  # noqa: PLC0415  (brings along what the door does not need)

    ours = folder.parent == Path(tempfile.gettempdir()) and folder.name.startswith(DEMO_PREFIX)
    return folder if ours and folder.is_dir() else None


def start_again(comeback: Comeback) -> None:
    """
    End this process with everything in its memory, go on as a new one.

    Returns only where that is impossible.
    """
    environment = {**os.environ, _NAME: json.dumps(asdict(comeback))}
    command = _command()
    try:
        if sys.platform == "win32":
            import subprocess  # noqa: PLC0415  (there alone)

            # There is no exec: the new process begins, this one ends at once.
            subprocess.Popen(command, env=environment, close_fds=True)  # noqa: S603  (our own command line)
            os._exit(0)
        os.execve(command[0], command, environment)  # noqa: S606  (our own command line)
    except OSError:
        return


def _command() -> list[str]:
    """Return the command line this program was started with."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]
