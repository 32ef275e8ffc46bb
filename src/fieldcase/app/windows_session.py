"""Hears from Windows that the computer goes to sleep or its screen is locked."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_CONSOLE_DISCONNECT = 0x0002
WTS_REMOTE_DISCONNECT = 0x0004
WTS_SESSION_LOCK = 0x0007
NOTIFY_FOR_THIS_SESSION = 0

_AWAY = {
    WM_POWERBROADCAST: frozenset({PBT_APMSUSPEND}),
    WM_WTSSESSION_CHANGE: frozenset({WTS_SESSION_LOCK, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT}),
}


def says_away(message: int, detail: int) -> bool:
    """Tell whether a message of Windows says that somebody leaves the computer."""
    return detail in _AWAY.get(message, frozenset())


class WindowsSession(QAbstractNativeEventFilter):
    """Calls *away* when the session is locked or the computer suspended."""

    def __init__(self, window: QWidget, away: Callable[[], None]) -> None:
        super().__init__()
        self._away = away
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(int(window.winId())), NOTIFY_FOR_THIS_SESSION
            )
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:  # noqa: N802  (Qt calls it)
        """Look at every message; keep none."""
        if kind == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            if says_away(told.message, told.wParam):
                self._away()
        return False, 0
