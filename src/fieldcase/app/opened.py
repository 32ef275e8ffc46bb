"""An open notebook in the window: its pages, its menus, its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from fieldcase.app.pages import Wishes, makers
from fieldcase.app.rounds import Rounds
from fieldcase.app.upkeep import Upkeep
from fieldcase.domain.draft import Kept
from fieldcase.services.preferences import LARGEST_TEXT, SMALLEST_TEXT, Preferences
from fieldcase.services.runner import attempt
from fieldcase.ui.common.clipboard import forget_copied
from fieldcase.ui.common.hider import Hider
from fieldcase.ui.i18n import say
from fieldcase.ui.main_window import MainWindow
from fieldcase.ui.shell.menus import Menu, MenuAction, build_menu_bar
from fieldcase.ui.work_area import WorkArea
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.offered_forms import read_own_forms

TEXT_STEP = 0.125


@dataclass(frozen=True)
class Hands:
    """What the pages may ask of the program."""

    lock: Callable[[], None]
    wishes: Wishes
    hider: Hider
    turned: Callable[[], None]
    """Another page is shown."""
    show_emergency_card: Callable[[], None] = lambda: None


class Opened:
    """Lives from unlocking to locking."""

    def __init__(self, window: MainWindow, desk: Desk, preferences: Preferences, hands: Hands) -> None:
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self._hands = hands
        self.work = WorkArea(desk, makers(desk, preferences, hands.wishes))
        self.work.turned.connect(hands.turned)
        self.work.lock_wanted.connect(hands.lock)
        self.work.hide_wanted.connect(hands.hider.hide)
        hands.hider.hidden.connect(self.work.hold)
        self._rounds = Rounds(desk)
        self._actions = build_menu_bar(window.menuBar(), self._menu(), window)
        self._upkeep = Upkeep(desk)
        window.show_only(self.work.frame)
        read_own_forms(desk)

    def close(self) -> None:
        """Keep what is half finished; the menus and keys go with the pages."""
        self.rest()
        forget_copied()
        # Nothing a page stumbles over may keep the notebook open.
        attempt(self.work.close)
        self._desk.locked(None)
        for action in self._actions.values():
            self._window.removeAction(action)
        self._window.menuBar().clear()

    def rest(self) -> None:
        """Begin nothing by itself any more; whoever hides now finds nothing left to keep."""
        self._hands.hider.hidden.disconnect(self.work.hold)
        self._upkeep.stop()
        self._rounds.stop()

    @property
    def kept(self) -> Kept:
        """What is half finished, for whoever opens the pages again."""
        return self._desk.drafts.kept

    @property
    def in_a_talk(self) -> bool:
        """Whether a page is shown on which somebody listens for a while."""
        return isinstance(self.work.here, to.InterviewPage | to.ConsentPage)

    def _menu(self) -> tuple[MenuAction, ...]:
        return (*self._case_menu(), *self._view_menu(), *self._go_menu(), self._help())

    def _case_menu(self) -> tuple[MenuAction, ...]:
        return (
            MenuAction(
                "new_intake", Menu.CASE, say("Menu", "New intake"), self._new_intake, shortcut="Ctrl+N"
            ),
            MenuAction(
                "lock", Menu.CASE, say("Menu", "Lock"), self._hands.lock, shortcut="Ctrl+L", starts_group=True
            ),
        )

    def _view_menu(self) -> tuple[MenuAction, ...]:
        return (
            # The key and three times Shift reach every window through the hider itself.
            MenuAction(
                "hide",
                Menu.VIEW,
                say("Menu", "Hide everything ({key})", key=self._preferences.hide_key),
                self._hands.hider.hide,
            ),
            MenuAction(
                "larger",
                Menu.VIEW,
                say("Menu", "Larger text"),
                lambda: self._resize(TEXT_STEP),
                shortcut="Ctrl++",
                starts_group=True,
            ),
            MenuAction(
                "smaller",
                Menu.VIEW,
                say("Menu", "Smaller text"),
                lambda: self._resize(-TEXT_STEP),
                shortcut="Ctrl+-",
            ),
            MenuAction(
                "normal",
                Menu.VIEW,
                say("Menu", "Normal text"),
                lambda: self._resize(SMALLEST_TEXT - self._preferences.text_size),
                shortcut="Ctrl+0",
            ),
            MenuAction(
                "privacy_names",
                Menu.VIEW,
                say("Menu", "Show codes in place of names"),
                self._toggle_names,
                shortcut="Ctrl+Shift+P",
                checked=self._preferences.privacy_names,
                starts_group=True,
            ),
            MenuAction(
                "menu_bar", Menu.VIEW, say("Menu", "Show the menus"), self._toggle_menus, shortcut="F10"
            ),
        )

    def _go_menu(self) -> tuple[MenuAction, ...]:
        def going(code: str, text: str, destination: to.Destination) -> MenuAction:
            return MenuAction(code, Menu.GO, text, lambda: self._desk.go(destination))

        search = MenuAction(
            "search", Menu.GO, say("Menu", "Search"), self.work.focus_search, shortcut="Ctrl+K"
        )
        return (
            search,
            going("today", say("Navigation", "Today"), to.TodayPage()),
            going("cases", say("Navigation", "Cases"), to.CasesPage()),
            going("exchange", say("Navigation", "Outbox & inbox"), to.ExchangePage()),
            going("directory", say("Navigation", "Directory"), to.DirectoryPage()),
            going("settings", say("Navigation", "Settings"), to.SettingsPage()),
            # F12 reaches the closed door as well, through the window itself.
            MenuAction(
                "emergency",
                Menu.GO,
                say("Menu", "Emergency card (F12)"),
                self._hands.show_emergency_card,
                starts_group=True,
            ),
        )

    def _help(self) -> MenuAction:
        return MenuAction(
            "help", Menu.HELP, say("Menu", "Help"), lambda: self._desk.go(to.HelpPage()), shortcut="F1"
        )

    def _new_intake(self) -> None:
        self._desk.go(to.InterviewPage())

    def _resize(self, step: float) -> None:
        size = min(max(self._preferences.text_size + step, SMALLEST_TEXT), LARGEST_TEXT)
        self._hands.wishes.keep(replace(self._preferences, text_size=size))

    def _toggle_names(self) -> None:
        hidden = not self._preferences.privacy_names
        self._hands.wishes.keep(replace(self._preferences, privacy_names=hidden))

    def _toggle_menus(self) -> None:
        bar = self._window.menuBar()
        bar.setVisible(not bar.isVisible())
