"""The file of one case: head, tab, the cards beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.closing import ClosingState
from fieldcase.domain.safety import with_names
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.cases.closed_banner import ClosedBanner
from fieldcase.ui.cases.elsewhere_banner import ElsewhereBanner
from fieldcase.ui.cases.file_header import FileHeader
from fieldcase.ui.cases.not_yours import SEEN_BY, NotYours, keeps_back
from fieldcase.ui.cases.note_panel import NOTE, NotePanel
from fieldcase.ui.cases.side_cards import ConsentCard, SafeContactCard, StepsCard
from fieldcase.ui.cases.tabs import make_tab
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.drafting import adopt_drafts, set_scope
from fieldcase.ui.common.later import Later
from fieldcase.ui.common.layouts import Sheet, column
from fieldcase.ui.common.theme import look
from fieldcase.viewmodels.case_facts import consent_lines, plan_is_ours
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CaseTab
from fieldcase.viewmodels.drafts import DraftKeeper

if TYPE_CHECKING:
    from fieldcase.ui.cases.documents.tab import DocumentsTab
    from fieldcase.ui.cases.plan.tab import PlanTab
    from fieldcase.ui.cases.risk.tab import RiskTab
    from fieldcase.ui.cases.tabs import Tab

SIDE_WIDTH = 298
_GAP = 12


class FileView(Sheet):
    """
    Shows a ``CaseFile``; the safe-contact card stands on top whatever tab is shown.

    A tab is made when it is first turned to: a file is open before a tenth of a second has passed.
    """

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "scrolled")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._head = FileHeader(case_file, desk, self.begin_note, ways.refer)
        self._tabs: dict[CaseTab, Tab] = {}
        self._place: QVBoxLayout = column(gap=_GAP)
        self._note = Later(lambda: NotePanel(case_file, desk))
        self._not_yours = Later(lambda: NotYours(ways, desk))
        self._elsewhere = Later(lambda: ElsewhereBanner(desk, ways.send_added))
        self._closed = Later(lambda: ClosedBanner(desk, ways.show_closing))
        self._contact = SafeContactCard()
        self._steps = StepsCard(case_file, desk, self.begin_step)
        self._consent = ConsentCard(desk, ways.talk_about_consent)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side = QWidget()
        self._build()
        self._bind()

    def begin_note(self) -> None:
        """Open the note, where one may be written."""
        sheet = self._file.sheet
        if sheet is not None and plan_is_ours(sheet):
            self._note.get().show_sheet(sheet)
            self._note.get().begin()

    def focus_tabs(self) -> None:
        """Stand on the name of the tab that is shown."""
        self._head.focus_tabs()

    def begin_step(self) -> None:
        """Go to where a step is added."""
        self._file.turn_to(CaseTab.PLAN)
        cast("PlanTab", self._tabs[CaseTab.PLAN]).focus_form()

    def keep_typed(self) -> None:
        """Save a note, or a part of the safety plan, that is half written."""
        if CaseTab.RISK in self._tabs:
            cast("RiskTab", self._tabs[CaseTab.RISK]).keep_typed()
        note = self._note.made
        if note is not None and note.isVisibleTo(self):
            note.keep()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open what somebody was in the middle of in the tab that is shown."""
        present = self._file.tab
        if present in {CaseTab.DOCUMENTS, CaseTab.PLAN} and present in self._tabs:
            cast("DocumentsTab | PlanTab", self._tabs[present]).reopen(drafts)

    def put_away(self) -> None:
        """Forget the document that is looked at."""
        if CaseTab.DOCUMENTS in self._tabs:
            cast("DocumentsTab", self._tabs[CaseTab.DOCUMENTS]).put_away()

    def stack(self, *, stacked: bool) -> None:
        """Put the side cards between head and tab while there is little room."""
        self._head.stack(stacked=stacked)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.removeWidget(self._side)
        self._body.insertWidget(0 if stacked else 1, self._side)
        self._body.setDirection(down if stacked else across)
        widest = look().px(SIDE_WIDTH)
        self._side.setMinimumWidth(0 if stacked else widest)
        self._side.setMaximumWidth(16_777_215 if stacked else widest)

    def _build(self) -> None:
        layout = column(self, gap=_GAP)
        layout.addWidget(self._head)
        for part in (self._closed, self._elsewhere, self._note, self._not_yours):
            self._place.addLayout(part.place)
        self._body.setSpacing(_GAP)
        self._body.addLayout(self._place, 1)
        side = column(self._side, gap=_GAP)
        self._side.setProperty("role", "plain")
        for card in (self._contact, self._steps, self._consent):
            side.addWidget(card)
        side.addStretch(1)
        self._body.addWidget(self._side)
        layout.addLayout(self._body, 1)
        self.stack(stacked=False)

    def _bind(self) -> None:
        bind(self, self._file.changed, self._repaint)
        bind(self, self._file.turned, self._repaint)
        self._repaint()

    def _repaint(self, _: object = None) -> None:
        sheet, present = self._file.sheet, self._file.tab
        self._head.show_tab(present)
        self._make(present)
        for tab, widget in self._tabs.items():
            if tab is not present:
                widget.hide()
        if present is not CaseTab.DOCUMENTS:
            self.put_away()
        self._steps.setVisible(present is not CaseTab.PLAN)
        if sheet is None:
            return
        set_scope(self, _place(sheet))
        today = self._desk.clock.today()
        consent = consent_lines(sheet, self._desk.content, self._desk.language, today)
        self._head.show_case(sheet, consent)
        self._show_what_is_rare(sheet, present)
        if sheet.eyes.reads(DataCategory.CONTACT):
            self._contact.show_rule(with_names(sheet.case.safe_contact, sheet.kept_from))
        else:
            self._contact.ask_first(sheet.leader)
        all_of_them = sheet.eyes.reads(DataCategory.PLAN)
        self._steps.show_steps(sheet.steps, all_of_them=all_of_them, writes=plan_is_ours(self._file.sheet))
        self._consent.show_lines(consent)
        self._consent.setVisible(sheet.eyes.reads(DataCategory.PLAN))
        self._tabs[present].setVisible(_is_shown(sheet, present))
        if _is_shown(sheet, present):
            self._tabs[present].repaint_tab()

    def _show_what_is_rare(self, sheet: CaseSheet, tab: CaseTab) -> None:
        if self._closed.made or sheet.closing is not ClosingState.OPEN:
            self._closed.get().show_sheet(sheet)
        if self._elsewhere.made or sheet.elsewhere is not None:
            self._elsewhere.get().show_sheet(sheet)
        if self._note.made or NOTE in self._desk.drafts.forms_of(_place(sheet)):
            self._note.get().show_sheet(sheet)
        if self._not_yours.made or keeps_back(sheet, tab):
            self._not_yours.get().show_tab(sheet, tab)
            adopt_drafts(self._not_yours.get())

    def _make(self, tab: CaseTab) -> None:
        if tab in self._tabs:
            return
        self._tabs[tab] = make_tab(tab, self._file, self._ways, self._desk)
        self._place.addWidget(self._tabs[tab], 1)
        # What was half typed in the new tab comes back as soon as the page has settled.
        self._desk.ask(lambda _: None, lambda _: None, lambda _: None)


def _place(sheet: CaseSheet) -> str:
    return f"case:{sheet.case.id}"


def _is_shown(sheet: CaseSheet, tab: CaseTab) -> bool:
    """Tell whether there is anything to show: what is not for these eyes is left out of most tabs already."""
    return tab not in _ALL_OR_NOTHING or sheet.eyes.reads(SEEN_BY[tab])


_ALL_OR_NOTHING = frozenset({CaseTab.RISK, CaseTab.REFERRALS})
