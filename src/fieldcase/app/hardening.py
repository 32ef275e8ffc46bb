"""What the program does about itself before anything else, so that little of it can be read from outside."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import sys
import threading
from pathlib import Path
from types import TracebackType

OWNER_ONLY = 0o077
"""Whatever is written, nobody else on this computer reads it."""

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x1, 0x2


def harden_process() -> None:
    """
    Private files, no core dumps, no reading of this process by others of the same user, quiet crashes.

    Each measure stands alone: where one is not to be had, the others still hold.
    """
    os.umask(OWNER_ONLY)
    faulthandler.disable()
    _no_core_files()
    _no_looking_in()
    sys.excepthook = _say_place
    threading.excepthook = _say_place_of_thread
    sys.unraisablehook = _say_place_of_leftover


def place_in(trace: TracebackType | None) -> str:
    """Return file:line of where a traceback ends: never a value, a name, a folder."""
    if trace is None:
        return "unknown"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"


def _no_core_files() -> None:
    if sys.platform == "win32":
        # Also keeps Windows Error Reporting from taking a copy of the memory.
        ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        return
    import resource  # noqa: PLC0415  (Windows has no such module)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _no_looking_in() -> None:
    try:
        if sys.platform == "linux":
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        elif sys.platform == "darwin":
            ctypes.CDLL(None, use_errno=True).ptrace(_PT_DENY_ATTACH, 0, None, 0)
    except (OSError, AttributeError):
        # A system without the call leaves its own rules in force.
        return


def _say_place(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    """Tell the type of what nobody caught with its place; its words may hold what somebody typed."""
    if issubclass(kind, KeyboardInterrupt):
        return
    _tell(f"{kind.__name__} at {place_in(trace)}")


def _say_place_of_thread(told: threading.ExceptHookArgs) -> None:
    _tell(f"{told.exc_type.__name__} at {place_in(told.exc_traceback)} in a thread")


def _say_place_of_leftover(told: sys.UnraisableHookArgs) -> None:
    _tell(f"{told.exc_type.__name__} at {place_in(told.exc_traceback)} while tidying")


def _tell(line: str) -> None:
    # The window has no terminal on some systems.
    if sys.stderr is not None:
        sys.stderr.write(f"fieldcase: {line}\n")
