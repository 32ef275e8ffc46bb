"""What the window does about itself: Qt keeps no history, its complaints hold no words of ours."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler

from fieldcase.app.hardening import place_in
from fieldcase.domain.clock import Clock
from fieldcase.services.event_log import EventLog

LOG_FILE = "events.log"

_GRAVE = {QtMsgType.QtWarningMsg: "qt.warning", QtMsgType.QtCriticalMsg: "qt.critical"}


def harden_window(home: Path, clock: Clock) -> EventLog:
    """
    Send everything that goes wrong to a private log of codes in *home*; let Qt keep no settings of its own.

    Once at start, before the first window.
    """
    # Qt's file dialog writes the folders somebody visited into a file of its own: it finds no place to.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    log = EventLog(home / LOG_FILE, clock)
    qInstallMessageHandler(_code_only(log))
    sys.excepthook = _noted(log, sys.excepthook)
    threading.excepthook = _thread_noted(log, threading.excepthook)
    log.note("app.started")
    return log


def _code_only(log: EventLog) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Keep the kind of what Qt says, never its words: they quote titles, paths, texts of widgets."""

    def note(kind: QtMsgType, context: QMessageLogContext, _: str) -> None:
        if kind in _GRAVE:
            log.note(_GRAVE[kind], category=str(context.category or "default"))

    return note


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def _noted(log: EventLog, before: Hook) -> Hook:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.note("app.unforeseen", kind=kind.__name__, place=place_in(trace))
        before(kind, error, trace)

    return hook


def _thread_noted(
    log: EventLog, before: Callable[[threading.ExceptHookArgs], object]
) -> Callable[[threading.ExceptHookArgs], None]:
    def hook(told: threading.ExceptHookArgs) -> None:
        log.note("app.unforeseen", kind=told.exc_type.__name__, place=place_in(told.exc_traceback))
        before(told)

    return hook
