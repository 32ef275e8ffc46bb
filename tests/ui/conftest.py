"""One application for all widget tests, dressed as people see it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.resources_root import find_resources, find_translations
from fieldcase.ui.common.theme import Look, Theme, apply_theme, install_resources
from fieldcase.ui.i18n import install_language
from tests.ui.voices import SPEAKS, TABLE

SCREENS = Path(__file__).resolve().parents[2] / "build" / "screens"


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], qapp_cls: type[QApplication]) -> QApplication:
    """The application with fonts, icons, theme, in English with its plurals."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else qapp_cls(qapp_args)
    install_resources(app, find_resources())
    install_language(app, "en", find_translations())
    apply_theme(app, Theme.LIGHT)
    return app


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[..., Look]]:
    """Change theme, text size, direction, language for one test."""

    def change(
        theme: Theme = Theme.LIGHT,
        scale: float = 1.0,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        language: str = "en",
    ) -> Look:
        return apply_theme(qapp, theme, scale, direction, language=language)

    yield change
    # What the test let go of need not change clothes once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def picture(qapp: QApplication) -> Callable[[QWidget, str], Path]:
    """Write what a widget looks like to ``build/screens``, return the file."""

    def write(widget: QWidget, name: str) -> Path:
        SCREENS.mkdir(parents=True, exist_ok=True)
        qapp.processEvents()
        file = SCREENS / f"{name}.png"
        assert widget.grab().save(str(file))
        return file

    return write


@pytest.fixture(autouse=True)
def nothing_waits_to_be_deleted() -> Iterator[None]:
    """Delete what a test let go of: pages that pile up are dressed again with every later change of theme."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def no_window_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window on the screen."""
    if "qapp" not in request.fixturenames and "qtbot" not in request.fixturenames:
        yield
        return
    app = request.getfixturevalue("qapp")
    before = {id(window) for window in app.topLevelWidgets() if window.isVisible()}
    # Asked for before qtbot closes its widgets, checked after it has.
    yield
    left = [window for window in app.topLevelWidgets() if window.isVisible() and id(window) not in before]
    names = [type(window).__name__ for window in left]
    for window in left:
        window.close()
    assert not names, f"windows left open: {names}"


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with a voice for Arabic, which writes down what it was given to say."""
    heard = tmp_path / "heard.txt"
    program = tmp_path / "espeak-ng"
    program.write_text(SPEAKS.format(table=TABLE, heard=heard), "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return heard
