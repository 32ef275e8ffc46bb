"""Who has what: the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.ids import CaseId
from fieldcase.ui.cases.disclosures import words
from fieldcase.ui.cases.disclosures.line_card import LineCard
from fieldcase.ui.cases.disclosures.sheet_form import SheetForm
from fieldcase.ui.cases.disclosures.told_form import TELLING, TellingForm
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.cases.prints.preview import FolderChooser
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.drafting import adopt_drafts, set_scope
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.file_dialogs import choose_folder
from fieldcase.ui.common.layouts import FlowLayout, clear, column, sheet
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, isolate, say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageAction, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.disclosures import Disclosures
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.person_sheet import SHEET, PersonSheet

SHOWN_AT_ONCE = 30
"""More than two screens; the rest is made when somebody asks for it."""


class DisclosuresPage(Page):
    """Everything that left, newest first, with a filter; what was told is written down here."""

    def __init__(self, desk: Desk, fonts: Path, choose: FolderChooser = choose_folder) -> None:
        super().__init__()
        self._desk = desk
        self._choose = choose
        self._disclosures = Disclosures(desk)
        self._person_sheet = PersonSheet(desk, fonts)
        self._limit = SHOWN_AT_ONCE
        self._trouble = Trouble()
        self._filter = SearchField(
            say("Disclosures", "Filter: who, what, purpose, day"), say("Disclosures", "Filter the list")
        )
        self._telling = TellingForm(desk, self._disclosures.tell)
        self._sheet_form = SheetForm(self._person_sheet, choose)
        self._told = column(gap=8)
        self._buttons = QWidget()
        self._lines: QVBoxLayout = column(gap=12)
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the way back to the case, and what can be done here."""
        ledger = self._disclosures.ledger
        title = say("Disclosures", "Who has what")
        if ledger is None or ledger.case is None:
            back = Crumb(say("Disclosures", "Cases"), self._disclosures.go_back)
            return PageHeader(title, (back,), search=False)
        back = Crumb(case_name(ledger.case), self._disclosures.go_back)
        tell = PageAction(say("Disclosures", "I told them something"), self._begin_telling, "plus")
        return PageHeader(title, (back,), primary=tell, search=False)

    def open_on(self, destination: to.Destination) -> None:
        """Show the case it names, or the whole office."""
        if isinstance(destination, to.DisclosuresPage):
            self._trouble.settle()
            clear(self._told)
            clear(self._lines)
            self._telling.hide()
            self._sheet_form.hide()
            self._filter.clear()
            self._limit = SHOWN_AT_ONCE
            set_scope(self, _place(destination.case_id))
            self._disclosures.open(destination.case_id)
            self._filter.setFocus()
            self.heading_changed.emit()

    def destination(self) -> to.Destination | None:
        """Return what is shown."""
        return to.DisclosuresPage(self._disclosures.case_id)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open what somebody was in the middle of."""
        begun = drafts.forms_of(_place(self._disclosures.case_id))
        if TELLING in begun:
            self._begin_telling()
        elif SHEET in begun:
            self._begin_sheet()

    def _build(self) -> None:
        layout = sheet(self)
        layout.addWidget(self._trouble)
        layout.addLayout(self._told)
        layout.addWidget(self._telling)
        layout.addWidget(self._sheet_form)
        layout.addWidget(self._filter)
        self._buttons.setProperty("role", "plain")
        flow = FlowLayout(self._buttons, gap=8)
        self._sheet_button = quiet_button(
            say("Disclosures", "Sheet for the person…"), "file-text", self._begin_sheet
        )
        self._office = quiet_button(
            say("Disclosures", "Whole office"), "folders", self._disclosures.go_to_whole_office
        )
        flow.addWidget(self._sheet_button)
        flow.addWidget(self._office)
        flow.addWidget(
            quiet_button(say("Disclosures", "Save as table…"), "download-simple", self._write_table)
        )
        layout.addWidget(self._buttons)
        layout.addLayout(self._lines)
        layout.addStretch(1)

    def _bind(self) -> None:
        bind(self, self._disclosures.changed, self._repaint)
        bind(self, self._disclosures.failed, self._trouble.show_error)
        bind(self, self._person_sheet.failed, self._trouble.show_error)
        bind(self, self._disclosures.told, lambda _: self._written_down())
        bind(self, self._disclosures.written, self._say_written)
        bind(self, self._person_sheet.saved, lambda _: self._disclosures.load())
        self._filter.textChanged.connect(self._disclosures.find)
        self.destroyed.connect(partial(_close, self._disclosures.close))

    def _repaint(self, _: object = None) -> None:
        ledger = self._disclosures.ledger
        if ledger is None:
            return
        clear(self._lines)
        found = self._disclosures.shown(lambda line: words.whole_text(line, self._desk))
        for line in found[: self._limit]:
            self._lines.addWidget(LineCard(line, self._disclosures, self._desk))
        if len(found) > self._limit:
            more = count("Disclosures", "Show %n more", len(found) - self._limit)
            self._lines.addWidget(quiet_button(more, "", self._show_all))
        if not found:
            self._lines.addWidget(self._nothing(filtered=bool(ledger.lines)))
        self._sheet_button.setVisible(ledger.case is not None)
        self._office.setVisible(ledger.case is not None and ledger.whole_office_allowed)
        self.heading_changed.emit()

    def _nothing(self, *, filtered: bool) -> EmptyState:
        if filtered:
            return EmptyState("list-checks-duotone", say("Disclosures", "Nothing fits this filter."))
        return EmptyState(
            "list-checks-duotone", say("Disclosures", "Nobody has been given anything about this person.")
        )

    def _show_all(self) -> None:
        self._limit = 1_000_000
        self._repaint()

    def _begin_telling(self) -> None:
        self._sheet_form.hide()
        self._telling.begin([one.name for one in self._disclosures.organisations])
        adopt_drafts(self._telling)

    def _begin_sheet(self) -> None:
        ledger = self._disclosures.ledger
        if ledger is not None and ledger.case is not None:
            self._telling.hide()
            self._person_sheet.open(ledger.case.id, ledger.case.person.primary_language)
            self._sheet_form.begin()

    def _written_down(self) -> None:
        self._trouble.settle()
        self._telling.put_away()

    def _write_table(self) -> None:
        folder = self._choose(self, say("Disclosures", "Where should the table be saved?"))
        if folder is not None:
            found = self._disclosures.shown(lambda line: words.whole_text(line, self._desk))
            rows = [words.table_head(), *(words.row_of(line, self._desk) for line in found)]
            self._disclosures.write_table(rows, folder)

    def _say_written(self, path: Path) -> None:
        clear(self._told)
        self._told.addWidget(
            Banner(
                Tone.OK,
                say("Disclosures", "Saved: {name}", name=isolate(path.name)),
                say("Disclosures", "The table is not locked. Keep it as you keep the notebook."),
            )
        )


def _close(close: Callable[[], None], _: object = None) -> None:
    close()


def _place(case_id: CaseId | None) -> str:
    return f"case:{case_id}" if case_id is not None else ""
