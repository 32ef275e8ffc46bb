"""Keep windows out of screen captures, where the system lets a program ask for it."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.event_watch import EventWatch

_WDA_EXCLUDEFROMCAPTURE = 0x11
_NS_WINDOW_SHARING_NONE = 0


class CaptureShield:
    """
    Asks for every window of ours to be left out of captures: Windows 10 2004 and later, macOS.

    Written from the documentation of both systems and not tried on them. On Linux no program can ask.
    """

    def __init__(self, watch: EventWatch) -> None:
        if sys.platform in ("win32", "darwin"):
            watch.on(QEvent.Type.Show, self._shown)

    def _shown(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.isWindow():
            try:
                _leave_out(int(watched.winId()))
            except (OSError, AttributeError):
                # An older system: the window is shown as before.
                return False
        return False


def _leave_out(window: int) -> None:
    if sys.platform == "win32":
        ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), _WDA_EXCLUDEFROMCAPTURE)
    elif sys.platform == "darwin":
        _unshare_on_macos(window)


def _unshare_on_macos(view: int) -> None:
    """Tell the NSWindow of the NSView *view* not to be shared."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    send_number = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
        ("objc_msgSend", runtime)
    )
    window = send(view, runtime.sel_registerName(b"window"))
    if window:
        send_number(window, runtime.sel_registerName(b"setSharingType:"), _NS_WINDOW_SHARING_NONE)
