"""The system says that somebody leaves the computer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldcase.app.windows_session import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    says_away,
)
from tests.conftest import needs_tool

ROOT = Path(__file__).resolve().parents[2]

ON_THE_BUS = """
import os
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from fieldcase.app.linux_session import LOGIN, LOGIN_PATH, LinuxSession
app = QCoreApplication([])
heard = []
login = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "login")
assert login.registerService(LOGIN)
def hear():
    heard.append(1)
    if len(heard) == 3:
        QTimer.singleShot(300, app.quit)
session = LinuxSession(hear)
# The bus answers in order: after this it knows what the session listens to.
for bus in (QDBusConnection.systemBus(), QDBusConnection.sessionBus()):
    bus.call(QDBusMessage.createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"))
def tell(path, name, signal, active):
    message = QDBusMessage.createSignal(path, name, signal)
    message.setArguments([active])
    login.send(message)
tell(LOGIN_PATH, LOGIN + ".Manager", "PrepareForSleep", False)
tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
tell(LOGIN_PATH, LOGIN + ".Manager", "PrepareForSleep", True)
tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
tell("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
QTimer.singleShot(30_000, app.quit)
app.exec()
print("heard", len(heard))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the message bus of Linux")
def test_sleep_and_the_lock_of_the_screen_are_heard_on_the_message_bus(tmp_path: Path) -> None:
    """A bus of our own plays both the system's and the session's."""
    run = needs_tool("dbus-run-session")
    program = tmp_path / "bus.py"
    program.write_text(
        "import os\nos.environ['DBUS_SYSTEM_BUS_ADDRESS'] = os.environ['DBUS_SESSION_BUS_ADDRESS']\n"
        + ON_THE_BUS
    )

    printed = subprocess.run(
        [run, "--", sys.executable, str(program)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )

    assert "heard 3" in printed.stdout, printed.stderr


def test_windows_says_it_with_numbers() -> None:
    assert says_away(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK)
    assert says_away(WM_POWERBROADCAST, PBT_APMSUSPEND)
    assert not says_away(WM_WTSSESSION_CHANGE, 8)
    assert not says_away(0x000F, PBT_APMSUSPEND)
