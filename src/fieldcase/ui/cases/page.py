"""Cases: the list beside the file of one, or one after the other on a narrow screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.domain.assistance import ServiceStep, StepStatus
from fieldcase.ui.cases.file_view import FileView
from fieldcase.ui.cases.list_panel import ListPanel
from fieldcase.ui.cases.stepper import Stepper
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.layouts import VScroll, column, row
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.toast import Toast
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import PageAction, PageHeader
from fieldcase.viewmodels import destinations
from fieldcase.viewmodels.case_file import TABS, CaseFile, CaseWays
from fieldcase.viewmodels.case_list import CaseList, Filters
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import Destination
from fieldcase.viewmodels.drafts import DraftKeeper

BESIDE_FROM = 1180
"""Narrower windows, in logical pixels at 100 % text, show list or file, never both."""
SIDE_FROM = 900
"""Narrower windows put the side cards under the head of the file."""
LIST_WIDTH = 340


class CasesPage(Page):
    """The list with the file of the chosen case."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = CaseList(desk)
        self._file = CaseFile(desk)
        self._ways = CaseWays(desk, self._file)
        self._showing_file = False
        self._panel = ListPanel(self._list, desk)
        self._stepper = Stepper(self._list, self._show_list)
        self._view = FileView(self._file, self._ways, desk)
        self._scroll = VScroll()
        self._right = QWidget()
        self._trouble = Trouble()
        self._empty = self._nothing()
        self._toast = Toast(self)
        self._build()
        self._bind()
        self._arrange()

    def header(self) -> PageHeader:
        """Return the first line."""
        begin = PageAction(say("Cases", "New intake"), self._ways.begin_intake, "plus")
        return PageHeader(say("Cases", "Cases"), primary=begin)

    def open_on(self, destination: Destination) -> None:
        """Show the list, and the case it names."""
        named = destination if isinstance(destination, destinations.CasesPage) else None
        if named is not None and named.case_id is not None:
            self._file.turn_to(named.tab)
            self._list.select(named.case_id)
            if not self._list.position.number and self._list.state[1:] != ("", Filters()):
                self._panel.show_words("")
                self._list.find("")
            self._showing_file = True
        elif named is not None:
            self._showing_file = False
            if named.consent_to_review:
                self._panel.show_words("")
                self._list.find("")
                self._list.filter(Filters(consent_to_review=True))
        self._list.load()
        self._file.load()
        self._arrange()
        if self._panel.isVisibleTo(self):
            self._panel.focus_rows()
        else:
            self._stepper.focus_back()

    def destination(self) -> Destination | None:
        """Return the case that is shown, so that unlocking comes back to it."""
        case_id = self._list.selected
        if case_id is None or self._scroll.isHidden() or self._right.isHidden():
            return None
        return destinations.CasesPage(case_id, self._file.tab)

    def leave(self) -> None:
        """Keep a half-written note, forget the document one looks at; a note may wait for an unlocking."""
        self._view.keep_typed()
        self._view.put_away()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open what somebody was in the middle of in the file that is shown."""
        self._view.reopen(drafts)

    def search_for(self, words: str) -> None:
        """Narrow the list to what was begun in the header; the typing goes on in the list's own field."""
        self._panel.show_words(words)
        self._show_list(focus=False)
        self._list.find(words)
        self._panel.focus_filter()

    def begin_note(self) -> None:
        """Open a note in the file that is shown."""
        if self._file.sheet is not None:
            self._show_file()
            self._view.begin_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns anew."""
        super().resizeEvent(event)
        self._arrange()

    def _nothing(self) -> EmptyState:
        sentence = say("Cases", "No cases yet. The first one begins with an intake; a name is never needed.")
        begin = primary_button(say("Cases", "New intake"), "plus", self._ways.begin_intake)
        return EmptyState("folders-duotone", sentence, begin)

    def _build(self) -> None:
        outer = column(self, gap=8)
        outer.setContentsMargins(18, 0, 12, 16)
        outer.addWidget(self._trouble)
        line = row(gap=16)
        line.addWidget(self._panel)
        right = column(self._right, gap=8)
        right.addWidget(self._stepper)
        right.addWidget(self._scroll, 1)
        line.addWidget(self._right, 1)
        line.addWidget(self._empty, 1)
        outer.addLayout(line, 1)
        self._scroll.show_content(self._view)

    def _bind(self) -> None:
        bind(self, self._list.chosen, self._chosen)
        bind(self, self._list.changed, self._arrange)
        bind(self, self._file.changed, self._arrange)
        bind(self, self._file.turned, lambda _: self._scroll.verticalScrollBar().setValue(0))
        bind(self, self._file.ticked, self._offer_undo)
        for failing in (self._list.failed, self._file.failed):
            bind(self, failing, self._trouble.show_error)
        bind(self, self._file.changed, self._trouble.settle)
        self._panel.opened.connect(self._show_file)
        self.destroyed.connect(partial(_close, self._list, self._file))
        self._bind_keys()

    def _bind_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Alt+Up": partial(self._list.step, -1),
            "Alt+Down": partial(self._list.step, 1),
        }
        keys |= {f"Ctrl+{number}": partial(self._turn_to, tab) for number, tab in enumerate(TABS, start=1)}
        keys |= {"Ctrl+Shift+N": self.begin_note, "Ctrl+R": self._ways.refer, "Ctrl+P": self._ways.print}
        keys |= {"Ctrl+Shift+W": self._ways.show_closing}
        for key, run in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _turn_to(self, tab: destinations.CaseTab) -> None:
        focus = QApplication.focusWidget()
        in_file = focus is not None and self._view.isAncestorOf(focus)
        self._show_file()
        self._file.turn_to(tab)
        if in_file:
            # Where one stood is hidden now; Tab goes on at the beginning of the other tab.
            self._view.focus_tabs()

    def _chosen(self, case_id: object) -> None:
        self._view.keep_typed()
        if self._list.selected is not None:
            self._file.open(self._list.selected)
        self._scroll.verticalScrollBar().setValue(0)

    def _show_file(self) -> None:
        self._showing_file = True
        self._arrange()

    def _show_list(self, *, focus: bool = True) -> None:
        self._showing_file = False
        self._arrange()
        if focus:
            self._panel.focus_rows()

    def _arrange(self, _: object = None) -> None:
        width = self.window().width()
        beside = width >= look().px(BESIDE_FROM)
        empty = self._list.is_empty
        has_file = self._file.sheet is not None
        self._empty.setVisible(empty)
        self._panel.setVisible(not empty and (beside or not self._showing_file or not has_file))
        shows_file = not empty and has_file and (beside or self._showing_file)
        self._right.setVisible(shows_file)
        self._stepper.setVisible(not beside)
        self._panel.setMaximumWidth(look().px(LIST_WIDTH) if beside else 16_777_215)
        self._panel.setMinimumWidth(look().px(LIST_WIDTH) if beside else 0)
        self._view.stack(stacked=width < look().px(SIDE_FROM))

    def _offer_undo(self, step: ServiceStep) -> None:
        if step.status is StepStatus.DELIVERED:
            words = say("Cases", "Step ticked: {step}", step=step.title)
        else:
            words = say("Cases", "Step closed: {step}", step=step.title)
        self._toast.say(words, partial(self._file.take_back, step.id))


def _close(case_list: CaseList, case_file: CaseFile, _: object = None) -> None:
    case_list.close()
    case_file.close()
