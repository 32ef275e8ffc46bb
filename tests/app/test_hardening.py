"""The running program as somebody else on the same computer sees it."""

from __future__ import annotations

import inspect
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldcase.__main__ import main
from tests.faults.shim import plain_environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at the process as Linux shows it")

HARDEN = "from fieldcase.app.hardening import harden_process; harden_process()"

LOOKING = """
import ctypes, os, resource, sys
from fieldcase.app.hardening import harden_process
secret = bytes(reversed(b"daer eb ton tsum taht esarhpssap"))
if os.getuid() == 0:
    # The administrator of a computer is kept out by nothing: look as an ordinary worker does.
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
holder = os.getpid()
ready, tell = os.pipe()
looker = os.fork()
if looker == 0:
    os.read(ready, 1)
    found = b""
    try:
        with open(f"/proc/{holder}/maps") as maps, open(f"/proc/{holder}/mem", "rb", 0) as memory:
            for line in maps:
                ends, rights = line.split()[:2]
                begin, end = (int(part, 16) for part in ends.split("-"))
                if rights.startswith("rw") and end < 2**47:
                    memory.seek(begin)
                    try:
                        found += memory.read(end - begin)
                    except OSError:
                        pass
        print("read" if secret in found else "nothing")
    except PermissionError:
        print("refused")
    sys.stdout.flush()
    os._exit(0)
if sys.argv[1] == "hardened":
    harden_process()
# Without this, a system that lets only ancestors look would keep its own child out.
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_long(-1), 0, 0, 0)
os.write(tell, b".")
os.waitpid(looker, 0)
"""


def run(code: str, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401  (passed on)
    """Run a small program."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        **{"env": plain_environment(), **options},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_another_program_of_the_same_user_may_not_read_the_memory() -> None:
    assert run(LOOKING, "hardened").stdout.strip() == "refused"


def test_without_the_measure_it_could() -> None:
    """The proof that the other test looks at something; some systems refuse it by themselves."""
    seen = run(LOOKING, "as it was").stdout.strip()

    if seen == "refused":
        pytest.skip("this system lets nobody look into a process anyway")
    assert seen == "read"


def test_a_crash_leaves_no_core_file(tmp_path: Path) -> None:
    crash = "os.kill(os.getpid(), signal.SIGSEGV)"
    code = f"import faulthandler, os, signal\nfaulthandler.enable()\n{HARDEN}\n{crash}"

    ended = run(code, cwd=tmp_path)

    assert ended.returncode == -signal.SIGSEGV
    assert list(tmp_path.iterdir()) == []
    assert ended.stderr == ""


@pytest.mark.parametrize("raising", ["raise ValueError('NEEDLE-Selam')", "print({}['NEEDLE-Selam'])"])
def test_an_unforeseen_error_tells_its_place_and_no_value(raising: str) -> None:
    told = run(f"{HARDEN}\n{raising}").stderr

    assert "NEEDLE" not in told
    assert "<string>:2" in told


def test_threads_and_finalisers_are_as_quiet() -> None:
    code = f"""
import threading
{HARDEN}
def fail(): raise ValueError("NEEDLE-Selam")
thread = threading.Thread(target=fail, name="NEEDLE-name"); thread.start(); thread.join()
class Left:
    def __del__(self): raise ValueError("NEEDLE-Selam")
Left()
"""

    told = run(code).stderr

    assert "NEEDLE" not in told
    assert told.count("ValueError") == 2


def test_everything_the_program_writes_belongs_to_the_worker_alone(tmp_path: Path) -> None:
    """A whole profile with practice notebooks, whatever the habits of the computer are."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    code = f"""
import os, secrets
from pathlib import Path
os.umask(0)
{HARDEN}
from fieldcase.app.window_hardening import harden_window
from fieldcase.domain.clock import SystemClock
from fieldcase.services.preferences import Preferences, save_preferences
from fieldcase.services.training import make_training
from tests.notebooks import content
home = Path({str(home)!r})
harden_window(home, SystemClock())
make_training(home / "practice", SystemClock(), secrets.token_bytes, content())
save_preferences(home / "preferences.json", Preferences())
"""

    ended = run(code)

    written = list(home.rglob("*"))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert {"notebook.db", "events.log", "preferences.json"} <= {path.name for path in written}
    assert [path for path in written if path.stat().st_mode & 0o077] == []


CHOOSING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from fieldcase.app.window_hardening import harden_window
from fieldcase.domain.clock import SystemClock
from fieldcase.ui.common.file_dialogs import choose_folder
app = QApplication([])
if sys.argv[2] == "hardened":
    harden_window(Path(sys.argv[1], "data"), SystemClock())
def accept():
    dialog = next(one for one in app.topLevelWidgets() if isinstance(one, QDialog))
    dialog.accept()
QTimer.singleShot(300, accept)
print(choose_folder(QWidget(), "Choose", Path(sys.argv[1], "NEEDLE-Selam")))
"""


@pytest.mark.parametrize(("as_program", "kept"), [("hardened", False), ("as Qt is", True)])
def test_choosing_a_folder_leaves_no_history(tmp_path: Path, as_program: str, kept: bool) -> None:
    """The second case proves that the first looks at something."""
    (tmp_path / "NEEDLE-Selam").mkdir()
    homes = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    ended = run(CHOOSING, str(tmp_path), as_program, env={**plain_environment(), **homes})

    assert "NEEDLE-Selam" in ended.stdout
    held = [path for path in tmp_path.rglob("*") if path.is_file() and b"NEEDLE" in path.read_bytes()]
    assert bool(held) is kept


def test_the_program_hardens_itself_before_anything_else() -> None:
    lines = [line.strip() for line in inspect.getsource(main).splitlines()]

    assert lines.index("harden_process()") < lines.index("return run(sys.argv[1:])")
