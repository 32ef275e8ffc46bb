"""Hears on the message bus that the computer goes to sleep or its screen is locked."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage, QDBusObjectPath

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)

STATE_CHANGED, SESSION_LOCKED = "1state_changed(bool)", "1session_locked()"
"""What the macro SLOT writes."""


class LinuxSession(QObject):
    """Calls *away* when somebody leaves the computer; hears nothing where there is no bus."""

    def __init__(self, away: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._away = away
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            self._hear_login(system)
        if session.isConnected():
            for name in SAVERS:
                self._hear(session, ("", "", name, "ActiveChanged"), STATE_CHANGED)

    @Slot(bool)
    def state_changed(self, active: bool) -> None:  # noqa: FBT001  (the bus calls it)
        """Take PrepareForSleep or ActiveChanged: both say yes when somebody leaves."""
        if active:
            self._away()

    @Slot()
    def session_locked(self) -> None:
        """Take the Lock of our own session."""
        self._away()

    def _hear(self, bus: QDBusConnection, what: tuple[str, str, str, str], slot: str) -> None:
        bus.connect(*what, self, slot)  # type: ignore[call-overload]  # the stubs ask for bytes; it takes text

    def _hear_login(self, system: QDBusConnection) -> None:
        manager = f"{LOGIN}.Manager"
        self._hear(system, (LOGIN, LOGIN_PATH, manager, "PrepareForSleep"), STATE_CHANGED)
        asked = QDBusInterface(LOGIN, LOGIN_PATH, manager, system).call("GetSessionByPID", os.getpid())
        if asked.type() == QDBusMessage.MessageType.ReplyMessage and asked.arguments():
            path = asked.arguments()[0]
            where = path.path() if isinstance(path, QDBusObjectPath) else str(path)
            self._hear(system, (LOGIN, where, f"{LOGIN}.Session", "Lock"), SESSION_LOCKED)
