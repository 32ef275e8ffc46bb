"""The menu bar, built from a list of actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from fieldcase.ui.i18n import say


class Menu(StrEnum):
    """The five menus, in their order."""

    CASE = "case"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    HELP = "help"


@dataclass(frozen=True)
class MenuAction:
    """
    Something one can do, wherever one is.

    Args:
        code: What the program calls it.
        menu: Where it stands.
        text: What people read.
        run: What it does.
        shortcut: As Qt writes it, ``Ctrl+K``; empty for none.
        checked: Whether a tick stands before it; None when it is no switch.
        starts_group: Whether a line stands above it.
    """

    code: str
    menu: Menu
    text: str
    run: Callable[[], object]
    shortcut: str = ""
    checked: bool | None = None
    starts_group: bool = False


def build_menu_bar(bar: QMenuBar, actions: Sequence[MenuAction], window: QWidget) -> dict[str, QAction]:
    """
    Fill *bar* with *actions*; their shortcuts work everywhere in *window*, whether or not the bar is shown.

    Returns:
        The Qt actions by their code, for switching them on, off, ticked.
    """
    bar.clear()
    made: dict[str, QAction] = {}
    for menu in Menu:
        entries = [action for action in actions if action.menu is menu]
        if entries:
            _fill(bar.addMenu(_title(menu)), entries, window, made)
    return made


def _fill(menu: QMenu, entries: Sequence[MenuAction], window: QWidget, made: dict[str, QAction]) -> None:
    for entry in entries:
        if entry.starts_group:
            menu.addSeparator()
        action = QAction(entry.text.replace("&", "&&"), window)
        action.setShortcut(QKeySequence(entry.shortcut))
        action.setMenuRole(QAction.MenuRole.NoRole)
        if entry.checked is not None:
            action.setCheckable(True)
            action.setChecked(entry.checked)
        action.triggered.connect(lambda _checked=False, run=entry.run: run())
        menu.addAction(action)
        window.addAction(action)
        made[entry.code] = action


def _title(menu: Menu) -> str:
    if menu is Menu.CASE:
        return say("Menus", "Case")
    if menu is Menu.EDIT:
        return say("Menus", "Edit")
    if menu is Menu.VIEW:
        return say("Menus", "View")
    if menu is Menu.GO:
        return say("Menus", "Go")
    return say("Menus", "Help")
