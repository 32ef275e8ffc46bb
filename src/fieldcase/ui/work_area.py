"""The pages of an open notebook, inside their frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from fieldcase.ui.common.binding import bind
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.shell.navigation import Place
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.frame import Frame

PageMaker = Callable[[], Page]

PAGE_OF: Mapping[type, str] = {
    to.TodayPage: "today",
    to.CasesPage: "cases",
    to.InterviewPage: "cases/interview",
    to.ScreeningPage: "cases/screening",
    to.FormsPage: "settings/forms",
    to.ConsentPage: "cases/consent",
    to.ReferPage: "cases/refer",
    to.ExchangePage: "exchange",
    to.DirectoryPage: "directory",
    to.SettingsPage: "settings",
    to.HelpPage: "help",
}
"""The page of each kind of destination; the part before the slash is the place that is marked."""

PLACES: Mapping[str, to.Destination] = {
    "today": to.TodayPage(),
    "cases": to.CasesPage(),
    "exchange": to.ExchangePage(),
    "directory": to.DirectoryPage(),
    "settings": to.SettingsPage(),
    "help": to.HelpPage(),
}
"""Where each place of the navigation leads."""


class WorkArea(QObject):
    """
    Shows the page somebody asks for; each is made when it is first visited.

    Before a page is left, it keeps what was typed.
    """

    lock_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, desk: Desk, makers: Mapping[str, PageMaker]) -> None:
        super().__init__()
        self._desk = desk
        self._makers = makers
        self._pages: dict[str, Page] = {}
        self._facts = Frame(desk)
        self.frame = AppFrame(places())
        self.here: to.Destination = to.TodayPage()
        self._bind()
        self._facts.load()

    def show(self, destination: to.Destination) -> None:
        """Go to *destination*."""
        name = PAGE_OF[type(destination)]
        self.leave()
        page = self._page(name)
        self.here = destination
        self.frame.set_page(name)
        page.open_on(destination)
        self._head(name)

    def page(self) -> Page:
        """Return the page that is shown."""
        return self._pages[self.frame.page()]

    def leave(self) -> None:
        """Let the present page keep what was typed."""
        page = self._pages.get(self.frame.page())
        if page is not None:
            page.leave()
            self.here = page.destination() or self.here

    def focus_search(self) -> None:
        """Put the caret into the search field; a page without one leads to the cases."""
        if not self.page().header().search:
            self.show(to.CasesPage())
        self.frame.focus_search()

    def find(self, words: str) -> None:
        """Search the cases for *words*, from wherever one is."""
        if self.frame.page() != "cases":
            self.show(to.CasesPage())
        self._page("cases").search_for(words)
        self.frame.clear_search()

    def close(self) -> None:
        """Keep what was typed, then stop listening to the notebook."""
        self.leave()
        self._facts.close()

    def _bind(self) -> None:
        bind(self.frame, self._desk.navigated, self.show)
        bind(self.frame, self._facts.changed, lambda _: self._show_facts())
        self.frame.navigated.connect(lambda name: self.show(PLACES[name]))
        self.frame.search_requested.connect(self.find)
        self.frame.next_requested.connect(lambda: self.page().footer_action())
        self.frame.lock_requested.connect(self.lock_wanted)
        self.frame.hide_requested.connect(self.hide_wanted)

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._makers[name]()
            self._pages[name] = page
            self.frame.add_page(name, page)
            page.heading_changed.connect(lambda: self._head(name))
        return page

    def _head(self, name: str) -> None:
        page = self._pages[name]
        self.frame.set_header(name, page.header())
        self.frame.set_footer(name, page.footer())

    def _show_facts(self) -> None:
        facts = self._facts.facts
        self.frame.set_worker(facts.worker, role_words(facts.role.value))
        self.frame.set_practice(facts.training)
        self.frame.set_badge("exchange", facts.inbox_count)


def places() -> tuple[Place, ...]:
    """Return the places one can go to, in the language of the screen."""
    return (
        Place("today", say("Navigation", "Today"), "sun-horizon"),
        Place("cases", say("Navigation", "Cases"), "folders"),
        Place("exchange", say("Navigation", "Outbox & inbox"), "tray"),
        Place("directory", say("Navigation", "Directory"), "address-book"),
        Place("settings", say("Navigation", "Settings"), "gear", low=True),
        Place("help", say("Navigation", "Help"), "question", low=True),
    )


def role_words(role: str) -> str:
    """Return what a worker does here, in words."""
    words = {
        "worker": say("Roles", "Outreach worker"),
        "shelter": say("Roles", "Shelter staff"),
        "case_manager": say("Roles", "Case manager"),
        "supervisor": say("Roles", "Supervisor"),
        "data_officer": say("Roles", "Data officer"),
        "administrator": say("Roles", "Administrator"),
        "read_only": say("Roles", "May read"),
    }
    return words[role]
