"""The directory page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import OrganisationId
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, set_scope
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.file_dialogs import choose_file, choose_folder
from fieldcase.ui.common.layouts import VScroll, clear, column, row
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.directory.card_offer_view import CardOfferView
from fieldcase.ui.directory.details_form import NEW, DetailsForm
from fieldcase.ui.directory.details_view import CHECKED_KEY, DetailsView
from fieldcase.ui.directory.filter_view import FilterView
from fieldcase.ui.directory.import_view import ImportView
from fieldcase.ui.directory.organisation_list import OrganisationLine, OrganisationList
from fieldcase.ui.directory.words import key_chip, list_line
from fieldcase.ui.exchange.lines_form import PASTE, LinesForm, pasting
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.messages import difficulty_of_copy
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageAction, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.directory import DirectoryBook, DirectoryState
from fieldcase.viewmodels.directory_import import DirectoryImport
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.narrowing import Freshness, Narrowing

_LIST_WIDTH = 320
_SIDE_BY_SIDE_FROM = 640
"""Narrower pages, in logical pixels at 100 % text, show the list or one organisation."""
_BRIEF_FROM = 1.3
"""Size of text above which the buttons of the header say it in fewer words."""

_PLACE = "directory"
_NOTHING, _DETAILS, _OFFER, _FORM, _IMPORT, _FILTER = range(6)


class DirectoryPage(Page):
    """The list at one side; at the other one organisation, a card that arrived, or a form."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = DirectoryBook(desk)
        self._writing = False
        self._narrowing = False
        self._search = SearchField(
            say("Directory", "Service, town, language"), say("Directory", "Search the directory")
        )
        self._list = OrganisationList(say("Directory", "Organisations"))
        self._nothing_found = WrapLabel("", Kind.MUTED)
        self._list_card = Card()
        self._details = DetailsView(desk, self._book)
        self._offer = CardOfferView(self._book)
        self._form = DetailsForm(desk, self._book)
        self._filter = FilterView(desk, self._book)
        self._narrow = quiet_button(say("Directory", "Show only…"), "funnel-simple", self._open_filter)
        self._import = DirectoryImport(desk)
        self._import_view = ImportView(self._import)
        self._right = QWidget()
        self._stack = QStackedWidget()
        self._message: QVBoxLayout = column()
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the title with the two ways of exchanging cards."""
        brief = look().scale > _BRIEF_FROM
        add, give = say("Directory", "Add from a card file…"), say("Directory", "Give our card…")
        return PageHeader(
            say("Directory", "Directory"),
            (Crumb(say("Directory", "All"), self._show_list),) if self._only_right() else (),
            primary=PageAction(
                say("Directory", "Add a card…") if brief else add,
                self._ask_for_card,
                "identification-card",
                tooltip=add,
            ),
            secondary=(
                PageAction(
                    say("Directory", "Our card…") if brief else give,
                    self._ask_for_folder,
                    "export",
                    tooltip=give,
                ),
            ),
            search=False,
        )

    def open_on(self, destination: to.Destination) -> None:
        """Show the directory, on one organisation if *destination* names it."""
        if isinstance(destination, to.DirectoryPage):
            clear(self._message)
            self._writing = False
            self._narrowing = destination.to_check
            if destination.to_check:
                self._book.narrow(Narrowing(freshness=Freshness.STALE))
            self._book.open(destination.organisation_id)
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def destination(self) -> to.Destination:
        """Return the organisation that is shown, so that unlocking comes back to it."""
        chosen = self._book.state.chosen
        return to.DirectoryPage(chosen.id if chosen else None)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the form somebody was in the middle of."""
        chosen = self._book.state.chosen
        if chosen is not None and DetailsForm.has_draft(drafts, chosen.id):
            self._write(fresh=False)
        elif chosen is None and DetailsForm.has_draft(drafts, NEW):
            self._write(fresh=True)
        self._details.parts.reopen(drafts)
        if PASTE in drafts.forms_of(_PLACE):
            self._open_paste()

    def take_card(self, card_file: Path) -> None:
        """Look at a card file; nothing is kept before somebody says so."""
        clear(self._message)
        self._writing = False
        self._book.look_at(card_file)

    def give_card(self, folder: Path) -> None:
        """Write our own card to *folder*."""
        clear(self._message)
        self._book.give_card(folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list with details, or one of them."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        whole = row(self, gap=12)
        whole.setContentsMargins(18, 0, 18, 18)
        self._list_card.add(self._search, self._narrow, self._nothing_found)
        self._list_card.body.addWidget(self._list, 1)
        self._list_card.add(
            quiet_button(say("Directory", "Add by hand…"), "plus", lambda: self._write(fresh=True))
        )
        self._list_card.add(
            quiet_button(
                say("Directory", "Add a directory from a file…"), "download-simple", self._ask_for_directory
            )
        )
        self._list_card.add(
            quiet_button(say("Directory", "Paste a card or a statement…"), "qr-code", self._open_paste)
        )
        self._list_card.body.setContentsMargins(10, 12, 10, 8)
        whole.addWidget(self._list_card)
        self._right.setProperty("role", "plain")
        right = column(self._right, gap=8)
        right.addLayout(self._message)
        right.addWidget(self._stack, 1)
        whole.addWidget(self._right, 1)
        for part in (self._empty(), self._details, self._offer, self._form, self._import_view, self._filter):
            self._stack.addWidget(VScroll(part))

    def take_directory(self, path: Path) -> None:
        """Look at a directory from a file; nothing is kept before somebody says so."""
        clear(self._message)
        self._writing = False
        self._import.read(path)

    def _ask_for_directory(self) -> None:
        chosen = choose_file(
            self,
            say("Volumes", "Open a file"),
            say(
                "Directory", "Open Referral directories ({pattern})", pattern="*.zip *.json organization*.csv"
            ),
        )
        if chosen:
            self.take_directory(chosen)

    def _show_import(self) -> None:
        self._repaint()
        if self._import.look is not None:
            self._import_view.focus_first()

    def _say_imported(self, number: int) -> None:
        clear(self._message)
        said = count("Directory", "%n organisation(s) taken in", number)
        next_step = say("Directory", "None of them has a key yet. Ask for their cards before sending.")
        self._message.addWidget(Banner(Tone.OK, said, next_step))

    def _open_paste(self) -> None:
        clear(self._message)
        form = LinesForm(pasting(), self._book.read_text, lambda: clear(self._message))
        set_scope(form, _PLACE)
        self._message.addWidget(form)
        adopt_drafts(form)
        self._arrange()
        form.focus_first()

    def _say_ended(self, name: str) -> None:
        clear(self._message)
        who = name or say("Directory", "Nobody in the directory owns it; a card with it will be blocked.")
        self._message.addWidget(
            Banner(
                Tone.INFO,
                say("Directory", "This key is used no more: nothing is sent to it, nothing by it is opened."),
                isolate(who),
            )
        )

    def _empty(self) -> EmptyState:
        return EmptyState(
            "address-book-duotone",
            say("Directory", "Choose an organisation, or add one from its card file or by hand."),
        )

    def _bind(self) -> None:
        bind(self, self._book.changed, lambda _: self._repaint())
        bind(self, self._book.failed, self._explain)
        bind(self, self._import.changed, lambda _: self._show_import())
        bind(self, self._import.failed, self._explain)
        bind(self, self._import.done, self._say_imported)
        bind(self, self._book.ended, self._say_ended)
        bind(self, self._book.kept, lambda _: self._kept())
        checked = QShortcut(QKeySequence(CHECKED_KEY), self)
        checked.activated.connect(self._book.note_checked)
        self._search.textEdited.connect(self._book.search)
        self._search.down_pressed.connect(self._list.enter)
        self._list.chosen.connect(self._choose)
        self._details.edit_wanted.connect(lambda: self._write(fresh=False))
        self._details.card_wanted.connect(self._ask_for_card)
        self._form.closed.connect(self._stop_writing)
        close = self._book.close
        self.destroyed.connect(lambda *_: close())

    def _repaint(self) -> None:
        state = self._book.state
        if self._search.text() != state.words:
            self._search.setText(state.words)
        self._show_lines(state)
        self._details.show_state(state)
        self._filter.show_state(state)
        number = state.narrowing.number
        self._narrow.setText(
            say("Directory", "Show only… ({number})", number=str(number))
            if number
            else say("Directory", "Show only…")
        )
        if state.offer is not None:
            self._offer.show_offer(state.offer)
        if state.given:
            self._say_given(state.given)
        if self._import.look is not None:
            self._import_view.show_look(self._import.look)
        self._stack.setCurrentIndex(self._part(state))
        self._arrange()
        self.heading_changed.emit()

    def _part(self, state: DirectoryState) -> int:
        if self._import.look is not None:
            return _IMPORT
        if state.offer is not None:
            return _OFFER
        if self._writing:
            return _FORM
        if self._narrowing:
            return _FILTER
        return _DETAILS if state.chosen is not None else _NOTHING

    def _show_lines(self, state: DirectoryState) -> None:
        lists, language, today = self._desk.content.code_lists, self._desk.language, self._desk.clock.today()
        lines = [
            OrganisationLine(one.id, one.name, list_line(one, lists, language, today), key_chip(one, today))
            for one in state.shown
        ]
        self._list.show_lines(lines, state.chosen.id if state.chosen else None)
        self._nothing_found.setVisible(not lines)
        self._nothing_found.setText(
            say("Directory", "No organisation is as you ask for.")
            if state.everyone
            else say("Directory", "No organisation yet.")
        )

    def _say_given(self, name: str) -> None:
        clear(self._message)
        self._message.addWidget(
            Banner(
                Tone.OK,
                say("Directory", "Our card was written as {file}", file=isolate(name)),
                say("Directory", "Give it to your partner, then check the numbers together."),
            )
        )

    def _choose(self, organisation_id: str) -> None:
        clear(self._message)
        self._writing = self._narrowing = False
        self._import.set_aside()
        self._book.choose(OrganisationId(organisation_id))

    def _write(self, *, fresh: bool) -> None:
        clear(self._message)
        self._writing = True
        self._form.write(None if fresh else self._book.state.chosen)
        adopt_drafts(self._form)
        self._repaint()
        self._form.focus_first()

    def _kept(self) -> None:
        clear(self._message)
        if self._writing:
            drop_drafts(self._form)
        self._writing = False

    def _stop_writing(self) -> None:
        self._writing = False
        self._repaint()

    def _open_filter(self) -> None:
        self._narrowing = True
        self._writing = False
        self._repaint()
        self._filter.focus_first()

    def _show_list(self) -> None:
        self._writing = self._narrowing = False
        self._book.set_aside()
        self._book.choose(None)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_card(self) -> None:
        chosen = choose_file(
            self,
            # A title stays readable while everything is hidden: it says nothing of the work.
            say("Volumes", "Open a file"),
            say("Directory", "Contact cards ({pattern})", pattern="*.fccard *.fcrevoke"),
        )
        if chosen:
            self.take_card(chosen)

    def _ask_for_folder(self) -> None:
        chosen = choose_folder(self, say("Volumes", "Choose a stick or a folder"))
        if chosen:
            self.give_card(chosen)

    def _explain(self, error: FieldCaseError) -> None:
        clear(self._message)
        self._message.addWidget(MessageBlock(difficulty_of_copy(error)))

    def _is_wide(self) -> bool:
        return self.width() >= look().px(_SIDE_BY_SIDE_FROM)

    def _only_right(self) -> bool:
        return not self._is_wide() and self._stack.currentIndex() != _NOTHING

    def _arrange(self) -> None:
        wide, only_right = self._is_wide(), self._only_right()
        self._list_card.setVisible(wide or not only_right)
        self._right.setVisible(wide or only_right or self._message.count() > 0)
        self._list_card.setMaximumWidth(look().px(_LIST_WIDTH) if wide else max(self.width(), 1))
        self._list_card.setMinimumWidth(min(look().px(_LIST_WIDTH), self.width() // 3) if wide else 0)
