"""The keys that work everywhere on the interview page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.ui.common.special_answers import SPECIAL_ORDER

# On a Mac, Option with a digit types a character; Qt calls the Control key there Meta.
_SPECIAL = "Meta" if sys.platform == "darwin" else "Alt"


def install_keys(
    page: QWidget,
    go_on: Callable[[], object],
    step: Callable[[int], object],
    toggle: Callable[[AnswerState], object],
    to_check: Callable[[], object],
) -> None:
    """
    Listen on *page* while it is shown.

    Args:
        page: Owns the keys.
        go_on: Ctrl+Enter.
        step: Alt+Up calls it with -1, Alt+Down with 1.
        toggle: Alt+1 to Alt+3 call it with the special answers in their order.
        to_check: Alt+End, whatever is still open.
    """
    for enter in ("Ctrl+Return", "Ctrl+Enter"):
        _listen(page, enter, go_on)
    _listen(page, "Alt+End", to_check)
    _listen(page, "Alt+Up", lambda: step(-1))
    _listen(page, "Alt+Down", lambda: step(1))
    for number, state in enumerate(SPECIAL_ORDER, start=1):
        _listen(page, f"{_SPECIAL}+{number}", partial(toggle, state))


def _listen(page: QWidget, keys: str, act: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(act)
