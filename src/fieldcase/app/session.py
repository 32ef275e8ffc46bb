"""Hears from the system that somebody leaves the computer."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

_BUSES = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")
_SYSTEM_BUS = "/run/dbus/system_bus_socket"


def hear_of_leaving(window: QWidget, away: Callable[[], None]) -> object | None:
    """
    Call *away* when the computer goes to sleep or its screen is locked.

    Returns:
        What has to be held on to; None where the system tells nothing.
    """
    if sys.platform == "win32":
        from fieldcase.app.windows_session import WindowsSession  # noqa: PLC0415  (there alone)

        return WindowsSession(window, away)
    if sys.platform.startswith("linux") and _has_bus():
        from fieldcase.app.linux_session import LinuxSession  # noqa: PLC0415  (a part of Qt that costs memory)

        return LinuxSession(away, window)
    return None


def _has_bus() -> bool:
    return any(os.environ.get(name) for name in _BUSES) or os.path.exists(_SYSTEM_BUS)  # noqa: PTH110  (a socket)
