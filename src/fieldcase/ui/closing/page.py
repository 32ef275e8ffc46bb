"""The page on which the work with a person ends, and goes on again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.closing import ClosingState, ClosingStep
from fieldcase.services.closing import ClosingSheet
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.closing_words import loose_words
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.closing.closing_form import ClosingForm
from fieldcase.ui.closing.keep_card import KeepCard
from fieldcase.ui.closing.written_card import WrittenCard
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column, sheet
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.closing import ClosingBook
from fieldcase.viewmodels.desk import Desk


class ClosingPage(Page):
    """What is open, the checklist, what the supervisor says, how long the case is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = ClosingBook(desk)
        self._trouble = Trouble()
        self._where = Banner(Tone.INFO, "")
        self._open = Card(say("Closing", "Still open"), kind=Kind.H3)
        self._rows: QVBoxLayout = column(gap=0)
        self.form = ClosingForm(desk)
        self._written = WrittenCard()
        self._decide = Card(say("Closing", "For you to decide"), kind=Kind.H3)
        self.words = NoteEdit(say("Closing", "Your words"), 1)
        self._asked = WrapLabel("", Kind.STRONG)
        self._keep = KeepCard(self._book)
        self._stood: ClosingState | None = None
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Name the case before the page."""
        sheet = self._book.sheet
        crumbs = (Crumb(case_name(sheet.case), self._book.go_back),) if sheet is not None else ()
        return PageHeader(say("Closing", "Close the case"), crumbs, search=False)

    def footer(self) -> PageFooter:
        """Return the next step there is for whoever looks."""
        back = PageAction(say("Closing", "Back"), self._book.go_back, "arrow-left")
        sheet = self._book.sheet
        if sheet is None:
            return PageFooter(back=back)
        if self._book.may_begin:
            return self._end_footer(back)
        if sheet.state is ClosingState.WAITS:
            return self._review_footer(sheet, back)
        if sheet.state is ClosingState.CLOSED and sheet.may_reopen:
            go_on = PageAction(
                say("Closing", "Reopen the case"), self._reopen, "folder-open", enabled=self._has_words()
            )
            return PageFooter(back=back, primary=go_on)
        return PageFooter(back=back)

    def open_on(self, destination: to.Destination) -> None:
        """Show a case."""
        if isinstance(destination, to.ClosingPage):
            self._trouble.settle()
            self._stood = None
            self._book.open(destination.case_id)

    def _build(self) -> None:
        body = sheet(self)
        self._open.body.addLayout(self._rows)
        self._decide.add(self._asked, self.words, AddressHint(self._desk, self.words))
        keep_draft(self.words, "words")
        parts = (self._trouble, self._where, self._open, self.form, self._written, self._decide, self._keep)
        for part in parts:
            body.addWidget(part)
            part.hide()
        body.addStretch(1)

    def _bind(self) -> None:
        bind(self, self._book.changed, lambda _: self._repaint())
        bind(self, self._book.failed, self._trouble.show_error)
        bind(self, self._book.kept, lambda _: self._forget())
        self.form.changed.connect(self.heading_changed)
        self.words.textChanged.connect(self.heading_changed)
        self.destroyed.connect(lambda *_, close=self._book.close: close())

    def _repaint(self) -> None:
        sheet = self._book.sheet
        if sheet is None:
            return
        set_scope(self, f"closing:{sheet.case.id}")
        self._trouble.settle()
        self._show_where(sheet)
        self._show_loose(sheet)
        self.form.setVisible(self._book.may_begin)
        self.form.show_sheet(sheet, alone=self._book.is_alone)
        self._written.show_sheet(sheet, self._desk.clock.today())
        self._show_decision(sheet)
        self._keep.show_sheet(sheet, self._desk.clock.today())
        self._keep.show()
        self.heading_changed.emit()
        if sheet.state is not self._stood:
            self._stood = sheet.state
            self._focus_first()

    def _focus_first(self) -> None:
        """Stand where one goes on: never on what erases."""
        if self._book.may_begin:
            self.form.reason.focus_first()
        elif not self._decide.isHidden():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_where(self, sheet: ClosingSheet) -> None:
        last = sheet.entries[-1] if sheet.entries else None
        sent_back = last is not None and last.step is ClosingStep.SENT_BACK
        self._where.setVisible(sheet.state is not ClosingState.OPEN or sent_back)
        if last is not None and sent_back:
            worker = sheet.workers.get(last.by, "")
            self._where.say(say("Closing", "{worker} sent it back", worker=worker), last.words)
        elif sheet.state is ClosingState.WAITS:
            self._where.say(
                say("Closing", "It waits for a supervisor"),
                say("Closing", "Until then the work goes on as before."),
            )
        elif sheet.state is ClosingState.CLOSED:
            day = day_phrase(sheet.since, self._desk.clock.today()) if sheet.since else ""
            self._where.say(
                say("Closing", "This case is closed: {day}", day=day),
                say(
                    "Closing",
                    "It can be read. To write in it again, reopen it. What the person decides about sharing"
                    " can always be written down.",
                ),
            )

    def _show_loose(self, sheet: ClosingSheet) -> None:
        clear(self._rows)
        kinds = list(sheet.loose.items()) if sheet.state is not ClosingState.CLOSED else []
        for number, (loose, how_many) in enumerate(kinds, start=1):
            row = FactRow(
                loose_words(loose, how_many), "", "circle-dashed", "warn", ruled=number < len(kinds)
            )
            show = partial(self._book.settle, loose)
            row.add_action(quiet_button(say("Closing", "Show"), "arrow-right", show))
            self._rows.addWidget(row)
        self._open.setVisible(bool(kinds))

    def _show_decision(self, sheet: ClosingSheet) -> None:
        reviews = sheet.state is ClosingState.WAITS and sheet.may_review
        reopens = sheet.state is ClosingState.CLOSED and sheet.may_reopen
        self._decide.setVisible(reviews or reopens)
        asked = (
            say("Closing", "What is missing, or what you want to add")
            if reviews
            else say("Closing", "Why the work goes on")
        )
        self._asked.setText(asked)
        self.words.setAccessibleName(asked)

    def _end_footer(self, back: PageAction) -> PageFooter:
        whole = self.form.closing() is not None
        status = "" if whole else say("Closing", "Every question needs an answer, every no an explanation.")
        words = (
            say("Closing", "Close the case")
            if self._book.is_alone
            else say("Closing", "Ask to close the case")
        )
        end = PageAction(words, self._end, "arrow-right", enabled=whole, icon_after=True)
        return PageFooter(back=back, status=status, primary=end)

    def _review_footer(self, sheet: ClosingSheet, back: PageAction) -> PageFooter:
        go_on = PageAction(
            say("Closing", "Go on with the work"), self._book.take_back, "arrow-counter-clockwise"
        )
        if not sheet.may_review:
            return PageFooter(back=back, secondary=(go_on,) if sheet.may_write else ())
        no = PageAction(
            say("Closing", "Send it back"),
            self._send_back,
            "arrow-counter-clockwise",
            enabled=self._has_words(),
        )
        yes = PageAction(say("Closing", "Close the case"), self._approve, "check")
        return PageFooter(back=back, secondary=(no,), primary=yes)

    def _has_words(self) -> bool:
        return bool(self.words.toPlainText().strip())

    def _end(self) -> None:
        written = self.form.closing()
        if written is not None:
            self._book.end(written, self.form.alone.toPlainText())

    def _approve(self) -> None:
        self._book.approve(self.words.toPlainText())

    def _send_back(self) -> None:
        self._book.send_back(self.words.toPlainText())

    def _reopen(self) -> None:
        self._book.reopen(self.words.toPlainText())

    def _forget(self) -> None:
        self.words.clear()
        self.form.forget()
        drop_drafts(self)
