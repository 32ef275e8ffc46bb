"""The real program with somebody at its keys: steps of a generator between turns of the event loop."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable, Generator
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.app import desktop as program
from fieldcase.app.comeback import Comeback, start_again, take_comeback
from fieldcase.app.opened import Opened
from fieldcase.app.request import StartRequest
from fieldcase.services import content
from fieldcase.services.training import PRACTICE_PASSPHRASE
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.unlock.page import UnlockPage
from tests.notebooks import derive_once

Steps = Generator[Callable[[], object], None, None]
"""Each step yields a question; the next one follows when the answer is true."""

W = TypeVar("W", bound=QWidget)

SIZE = (780, 720)
"""The screen of the offscreen platform is no larger than 800 pixels."""
PATIENCE_MILLISECONDS = 30_000
TURN_MILLISECONDS = 20


class Walker(QObject):
    """Runs the steps in the window of *desktop*."""

    def __init__(self, desktop: program.Desktop, folder: Path) -> None:
        super().__init__()
        self.desktop = desktop
        self.folder = folder
        self._book = folder / "walk.json"
        self._told: dict[str, object] = json.loads(self._book.read_text()) if self._book.exists() else {}
        self._waiting: Callable[[], object] = lambda: True
        self._waited = 0
        self._steps: Steps | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def walk(self, steps: Steps) -> None:
        """Begin."""
        self._steps = steps
        self._timer.start(TURN_MILLISECONDS)

    def tell(self, **facts: object) -> None:
        """Write down what was seen, where the test and the next process can read it."""
        self._told |= facts
        new = self.folder / "walk.new"
        new.write_text(json.dumps(self._told), encoding="utf-8")
        new.replace(self._book)

    def recall(self, name: str, otherwise: object) -> object:
        """Return what was told before the lock."""
        return self._told.get(name, otherwise)

    @property
    def opened(self) -> Opened:
        """Return the open notebook."""
        assert self.desktop._opened is not None
        return self.desktop._opened

    def find(self, kind: type[W]) -> W:
        """Return the visible widget of a kind."""
        return next(one for one in self.desktop.window.findChildren(kind) if one.isVisible())

    def has(self, kind: type[QWidget]) -> bool:
        """Whether one is visible."""
        return any(one.isVisible() for one in self.desktop.window.findChildren(kind))

    def _turn(self) -> None:
        assert self._steps is not None
        try:
            if not self._waiting():
                self._waited += TURN_MILLISECONDS
                assert self._waited < PATIENCE_MILLISECONDS, "waited in vain"
                return
            self._waited = 0
            self._waiting = next(self._steps)
        except StopIteration:
            self._timer.stop()
        except BaseException:  # noqa: BLE001  (told to the test, which fails)
            self._timer.stop()
            self.tell(trouble=traceback.format_exc())
            os._exit(70)


def run(
    folder: Path, request: StartRequest, walk: Callable[[Walker], Steps], ends: Callable[[], bool]
) -> int:
    """Run the program with *walk*, which begins anew after every lock; *ends* says whether a process ends."""

    def again(comeback: Comeback) -> None:
        if ends():
            start_again(comeback)

    vars(program)["start_again"] = again
    # What each new process would read and derive anew, one that stands for many keeps.
    vars(content)["load_content"] = cache(content.load_content)
    derive_once()
    begun = program.Desktop.begin

    def begin(desktop: program.Desktop) -> None:
        desktop.window.resize(*SIZE)
        begun(desktop)
        desktop.walker = Walker(desktop, folder)  # type: ignore[attr-defined]  # kept alive by it
        desktop.walker.walk(walk(desktop.walker))  # type: ignore[attr-defined]  # kept alive by it

    setattr(program.Desktop, "begin", begin)  # noqa: B010  (mypy lets no method be replaced)
    return program.run_app(request, take_comeback(os.environ))


def unlock(walker: Walker, passphrase: str = PRACTICE_PASSPHRASE) -> Steps:
    """Type the passphrase."""
    yield lambda: walker.has(UnlockPage)
    field = next(
        one
        for one in walker.desktop.window.findChildren(QLineEdit)
        if one.echoMode() == QLineEdit.EchoMode.Password
    )
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    yield lambda: walker.has(AppFrame)


def pause(milliseconds: int) -> Callable[[], bool]:
    """Wait."""
    left = [milliseconds]

    def over() -> bool:
        left[0] -= TURN_MILLISECONDS
        return left[0] <= 0

    return over


def type_into(field: QWidget, words: str) -> None:
    """Press one key after the other."""
    field.setFocus()
    QTest.keyClicks(field, words)
