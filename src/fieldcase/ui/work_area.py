"""The pages of an open notebook, inside their frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.drafting import DraftHost
from fieldcase.ui.condition_notice import ConditionNotice
from fieldcase.ui.draft_binder import DraftBinder
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.page_memory import make_as_it_was, memory_text
from fieldcase.ui.shell.frame import AppFrame
from fieldcase.ui.shell.navigation import Place
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.condition import Condition
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.frame import Frame
from fieldcase.viewmodels.search import IndexKeeper, Search, Spot
from fieldcase.viewmodels.whereabouts import Whereabouts

if TYPE_CHECKING:
    from fieldcase.ui.search.palette import SearchPalette

PageMaker = Callable[[], Page]

PAGE_OF: Mapping[type, str] = {
    to.TodayPage: "today",
    to.CasesPage: "cases",
    to.InterviewPage: "cases/interview",
    to.ScreeningPage: "cases/screening",
    to.FormsPage: "settings/forms",
    to.ConsentPage: "cases/consent",
    to.ReferPage: "cases/refer",
    to.ExceptionPage: "cases/exception",
    to.ClosingPage: "cases/closing",
    to.ErasingPage: "cases/erasing",
    to.ComparePage: "cases/compare",
    to.DisclosuresPage: "cases/disclosures",
    to.PrintPage: "cases/print",
    to.ExchangePage: "exchange",
    to.ShelterPage: "shelter",
    to.DirectoryPage: "directory",
    to.StatisticsPage: "statistics",
    to.SettingsPage: "settings",
    to.HelpPage: "help",
}
"""The page of each kind of destination; the part before the slash is the place that is marked."""

PLACES: Mapping[str, to.Destination] = {
    "today": to.TodayPage(),
    "cases": to.CasesPage(),
    "exchange": to.ExchangePage(),
    "shelter": to.ShelterPage(),
    "directory": to.DirectoryPage(),
    "statistics": to.StatisticsPage(),
    "settings": to.SettingsPage(),
    "help": to.HelpPage(),
}
"""Where each place of the navigation leads."""


SHELTER = "shelter"
"""The place that only those see who have something to do with where people sleep."""
STATISTICS = "statistics"
"""The place that only those see who lead or answer for the work."""

LOOK_OVER_AFTER_MS = 20_000
"""Every page of the notebook is checked once, when whoever unlocked it has found their way to work."""


class WorkArea(QObject):
    """
    Shows the page somebody asks for; each is made when it is first visited.

    Before a page is left, it keeps what was typed.
    """

    lock_wanted = Signal()
    hide_wanted = Signal()
    turned = Signal()

    def __init__(self, desk: Desk, makers: Mapping[str, PageMaker]) -> None:
        super().__init__()
        self._desk = desk
        self._makers = makers
        self._pages: dict[str, Page] = {}
        self._facts = Frame(desk)
        self._condition = Condition(desk)
        self.frame = AppFrame(places())
        self._index = IndexKeeper(desk)
        self._palette: SearchPalette | None = None
        self.here: to.Destination = to.TodayPage()
        self.frame.notices.addWidget(ConditionNotice(self._condition))
        self._whereabouts = Whereabouts(desk.drafts)
        self._binder = DraftBinder(desk.drafts, self)
        self._just_opened = False
        self._memory = ""
        self._bind()
        self._facts.load()
        QTimer.singleShot(LOOK_OVER_AFTER_MS, self, self._condition.look_over)

    @property
    def draft_host(self) -> DraftHost:
        """Who keeps what is half finished, for a window beside the pages."""
        return self._binder

    def show(self, destination: to.Destination) -> None:
        """Go to *destination*."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.put_away()
        self.leave()
        self._memory = ""
        self._go(destination)

    def come_back(self) -> None:
        """Go to where the worker was when the notebook was locked, or to the first page."""
        self._memory = self._whereabouts.take_memory()
        self._go(self._whereabouts.destination or to.TodayPage())

    def _go(self, destination: to.Destination) -> None:
        name = PAGE_OF[type(destination)]
        page = self._page(name)
        self.frame.set_page(name)
        page.open_on(destination)
        self._head(name)
        self.here = destination
        self._whereabouts.stand(destination)
        self.turned.emit()
        self._just_opened = True
        # A page that had nothing to read is as settled as one whose reading has come back.
        self._desk.ask(lambda _: None, lambda _: None, lambda _: None)

    def page(self) -> Page:
        """Return the page that is shown."""
        return self._pages[self.frame.page()]

    def leave(self) -> None:
        """Let the present page keep what was typed."""
        page = self._pages.get(self.frame.page())
        if page is not None:
            page.leave()
            self._note_place(page)

    def hold(self) -> None:
        """Take everything that is half finished to the notebook; the page stays as it is."""
        page = self._pages.get(self.frame.page())
        if page is not None:
            page.hold()
            self._note_place(page)
            self._whereabouts.remember(memory_text(page))
        self._desk.drafts.flush()

    def focus_search(self) -> None:
        """Open the search over the page that is shown."""
        self._search().open_with("")

    def find(self, words: str) -> None:
        """Go on in the search with what was begun in the header."""
        self.frame.clear_search()
        if words:
            self._search().open_with(words)

    def list_cases(self, words: str) -> None:
        """Show every case that *words* fit, in the list."""
        if self.frame.page() != "cases":
            self.show(to.CasesPage())
        self._page("cases").search_for(words)

    def end(self) -> None:
        """Keep what was typed for good: the worker goes home."""
        self.leave()
        self._whereabouts.go_home()
        self._desk.drafts.flush()

    def close(self) -> None:
        """Stop listening to the notebook; what is half finished is kept first."""
        self.hold()
        self._index.close()
        self._binder.close()
        self._facts.close()
        self._condition.close()

    def _bind(self) -> None:
        bind(self.frame, self._desk.navigated, self.show)
        bind(self.frame, self._facts.changed, lambda _: self._show_facts())
        bind(self.frame, self._desk.settled, lambda _: self._settled())
        self.frame.navigated.connect(lambda name: self.show(PLACES[name]))
        self.frame.search_requested.connect(self.find)
        self.frame.next_requested.connect(lambda: self.page().footer_action())
        self.frame.lock_requested.connect(self.lock_wanted)
        self.frame.hide_requested.connect(self.hide_wanted)

    def _search(self) -> SearchPalette:
        """Return the search, made when somebody looks for something for the first time."""
        if self._palette is None:
            from fieldcase.ui.search.palette import SearchPalette  # noqa: PLC0415  (2 MB, when used)

            self._palette = SearchPalette(Search(self._desk, self._spots()), self._desk, self.frame)
            self._palette.list_wanted.connect(self.list_cases)
        return self._palette

    def _spots(self) -> tuple[Spot, ...]:
        def going(code: str, text: str, destination: to.Destination) -> Spot:
            return Spot(code, text, partial(self._desk.go, destination))

        return (
            Spot("intake", say("Search", "New intake"), partial(self._desk.go, to.InterviewPage())),
            going("today", say("Navigation", "Today"), to.TodayPage()),
            going("cases", say("Navigation", "Cases"), to.CasesPage()),
            Spot("closing", say("Search", "Close or reopen the case that is shown"), self._show_closing),
            going("disclosures", say("Search", "Who has what"), to.DisclosuresPage()),
            going("outbox", say("Search", "Outbox"), to.ExchangePage(to.ExchangeTab.OUTBOX)),
            going("inbox", say("Search", "Inbox"), to.ExchangePage(to.ExchangeTab.INBOX)),
            going("directory", say("Navigation", "Directory"), to.DirectoryPage()),
            going("statistics", say("Navigation", "Statistics"), to.StatisticsPage()),
            going("settings", say("Navigation", "Settings"), to.SettingsPage()),
            going("help", say("Navigation", "Help"), to.HelpPage()),
            Spot("hide", say("Search", "Hide the screen"), self.hide_wanted.emit),
            Spot("lock", say("Search", "Lock the notebook"), self.lock_wanted.emit),
        )

    def _show_closing(self) -> None:
        here = self.page().destination()
        case_id = here.case_id if isinstance(here, to.CasesPage) else None
        self._desk.go(to.ClosingPage(case_id) if case_id is not None else to.CasesPage())

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._makers[name]()
            page.draft_host = self._binder
            self._pages[name] = page
            self.frame.add_page(name, page)
            page.heading_changed.connect(lambda: self._changed(name))
        return page

    def _settled(self) -> None:
        """Give the page back what it was in the middle of, now that it shows what there is to show."""
        page = self._pages.get(self.frame.page())
        if page is None:
            return
        if self._just_opened:
            self._just_opened = False
            page.reopen(self._desk.drafts)
            if self._desk.is_busy:
                # A form that was opened again reads what it is about first.
                return
        self._binder.adopt(page)
        # After the page is painted: the index can wait, people cannot.
        QTimer.singleShot(0, self, self._index.begin)
        if self._memory:
            memory, self._memory = self._memory, ""
            # Once the page has taken its own first focus.
            QTimer.singleShot(0, page, lambda: make_as_it_was(page, memory))

    def _note_place(self, page: Page) -> None:
        self.here = page.destination() or self.here
        self._whereabouts.stand(self.here)

    def _changed(self, name: str) -> None:
        """Show what the page says now; a new intake has become a case that a crash must not part it from."""
        self._head(name)
        if name == self.frame.page():
            self._note_place(self._pages[name])

    def _head(self, name: str) -> None:
        page = self._pages[name]
        self.frame.set_header(name, page.header())
        self.frame.set_footer(name, page.footer())

    def _show_facts(self) -> None:
        facts = self._facts.facts
        self.frame.set_worker(facts.worker, role_words(facts.role.value))
        self.frame.set_practice(facts.training)
        self.frame.set_badge("exchange", facts.inbox_count)
        self.frame.show_place(SHELTER, shown=facts.sees_shelter)
        self.frame.show_place(STATISTICS, shown=facts.sees_statistics)


def places() -> tuple[Place, ...]:
    """Return the places one can go to, in the language of the screen."""
    return (
        Place("today", say("Navigation", "Today"), "sun-horizon"),
        Place("cases", say("Navigation", "Cases"), "folders"),
        Place("exchange", say("Navigation", "Outbox & inbox"), "tray"),
        Place(SHELTER, say("Navigation", "Shelter"), "bed"),
        Place("directory", say("Navigation", "Directory"), "address-book"),
        Place(STATISTICS, say("Navigation", "Statistics"), "chart-bar"),
        Place("settings", say("Navigation", "Settings"), "gear", low=True),
        Place("help", say("Navigation", "Help"), "question", low=True),
    )


def role_words(role: str) -> str:
    """Return what a worker does here, in words."""
    words = {
        "worker": say("Roles", "Outreach worker"),
        "shelter": say("Roles", "Shelter staff"),
        "case_manager": say("Roles", "Case manager"),
        "psychologist": say("Roles", "Psychologist"),
        "lawyer": say("Roles", "Lawyer"),
        "social_worker": say("Roles", "Social worker"),
        "health_worker": say("Roles", "Health worker"),
        "supervisor": say("Roles", "Supervisor"),
        "data_officer": say("Roles", "Data officer"),
        "administrator": say("Roles", "Administrator"),
        "read_only": say("Roles", "May read"),
    }
    return words[role]
