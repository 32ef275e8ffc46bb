"""The page for sharing without an agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.domain.exceptional import ExceptionState
from fieldcase.services.exceptional import ExceptionSheet
from fieldcase.ui.cases.phrases import case_name
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.drafting import drop_drafts
from fieldcase.ui.common.layouts import sheet
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.exceptional.ask_form import AskForm
from fieldcase.ui.exceptional.request_view import RequestView
from fieldcase.ui.i18n import say
from fieldcase.ui.page import Page
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.exceptional import ExceptionBook


class ExceptionPage(Page):
    """A form for who asks; for the second person what was asked, with a yes and a no."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = ExceptionBook(desk)
        self._trouble = Trouble()
        self._about = Banner(Tone.WARN, "")
        self.form = AskForm(desk)
        self.request = RequestView(desk)
        self._shown: tuple[str, ExceptionState | None] | None = None
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Name the case before the page."""
        title = say("Exception", "Share without agreement")
        sheet = self._book.sheet
        crumbs = (Crumb(case_name(sheet.case), self._book.go_back),) if sheet is not None else ()
        return PageHeader(title, crumbs, search=False)

    def footer(self) -> PageFooter:
        """Return the next step there is for whoever looks."""
        sheet = self._book.sheet
        back = PageAction(say("Exception", "Back"), self._book.go_back, "arrow-left")
        if sheet is None:
            return PageFooter(back=back)
        if sheet.exception is None:
            return self._ask_footer(back)
        return self._request_footer(sheet, back)

    def open_on(self, destination: to.Destination) -> None:
        """Show a request, or a new one."""
        if isinstance(destination, to.ExceptionPage):
            self._trouble.settle()
            self._shown = None
            self._book.open(destination)
            if destination.exception_id is None:
                self.form.focus_first()

    def destination(self) -> to.Destination | None:
        """Return what is shown."""
        return self._book.where

    def _build(self) -> None:
        body = sheet(self)
        for part in (self._trouble, self._about, self.form, self.request):
            body.addWidget(part)
        body.addStretch(1)

    def _bind(self) -> None:
        bind(self, self._book.changed, lambda _: self._repaint())
        bind(self, self._book.failed, self._trouble.show_error)
        bind(self, self._book.asked, lambda _: drop_drafts(self.form))
        self.form.changed.connect(self.heading_changed)
        self.request.words.textChanged.connect(lambda _: self.heading_changed.emit())
        self.destroyed.connect(lambda *_, close=self._book.close: close())

    def _repaint(self) -> None:
        sheet = self._book.sheet
        is_new = sheet is not None and sheet.exception is None
        self.form.setVisible(is_new)
        self.request.setVisible(sheet is not None and not is_new)
        self._about.setVisible(sheet is not None)
        if sheet is not None:
            self._show_about(sheet)
            (self.form if is_new else self.request).show_sheet(sheet)
            self._lead_to(sheet)
        self.heading_changed.emit()

    def _lead_to(self, sheet: ExceptionSheet) -> None:
        """Put the focus on a request that is new here, or stands differently than before."""
        exception = sheet.exception
        shown = (exception.id, sheet.state) if exception is not None else None
        if shown is not None and shown != self._shown:
            self.request.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shown = shown

    def _show_about(self, sheet: ExceptionSheet) -> None:
        purpose = self._desk.content.code_lists.label("purpose", sheet.purpose.value, self._desk.language)
        self._about.say(
            say(
                "Exception",
                "To {organisation}, for “{purpose}”: the person has not agreed to this.",
                organisation=sheet.organisation.name,
                purpose=purpose,
            ),
            say(
                "Exception",
                "It stays visible for ever: in the record, in “Who has what”, in the file itself.",
            ),
        )

    def _ask_footer(self, back: PageAction) -> PageFooter:
        new = self.form.new_exception()
        status = "" if new is not None else say("Exception", "Every question needs an answer.")
        alone = new is not None and bool(new.unreachable)
        words = say("Exception", "Write it down") if alone else say("Exception", "Ask the second person")
        ask = PageAction(words, self._ask, "arrow-right", enabled=new is not None, icon_after=True)
        return PageFooter(back=back, status=status, primary=ask)

    def _request_footer(self, sheet: ExceptionSheet, back: PageAction) -> PageFooter:
        if sheet.state is ExceptionState.WAITS and sheet.may_decide:
            why = bool(self.request.words.text().strip())
            no = PageAction(
                say("Exception", "Do not agree"), lambda: self._decide(agree=False), "x-circle", enabled=why
            )
            yes = PageAction(
                say("Exception", "Agree: it may go"), lambda: self._decide(agree=True), "check", enabled=why
            )
            status = "" if why else say("Exception", "Write your reason first.")
            return PageFooter(back=back, status=status, secondary=(no,), primary=yes)
        if sheet.state is ExceptionState.SHARED and sheet.may_decide:
            seen = PageAction(say("Exception", "I looked at it"), self._look_at, "check")
            return PageFooter(back=back, primary=seen)
        if sheet.may_tell:
            told = PageAction(say("Exception", "I told the person"), self._person_told, "chat-circle-text")
            return PageFooter(back=back, primary=told)
        if sheet.state is ExceptionState.MAY_GO:
            make = PageAction(say("Exception", "Make the file"), self._book.share, "file-lock")
            return PageFooter(back=back, primary=make)
        waits = sheet.state is ExceptionState.WAITS
        status = say("Exception", "The second person finds it on Today.") if waits else ""
        return PageFooter(back=back, status=status)

    def _ask(self) -> None:
        new = self.form.new_exception()
        if new is not None:
            self._trouble.settle()
            self._book.ask(new)

    def _decide(self, *, agree: bool) -> None:
        self._trouble.settle()
        self._book.decide(agree=agree, words=self.request.words.text())
        drop_drafts(self.request)

    def _look_at(self) -> None:
        self._trouble.settle()
        self._book.look_at(self.request.words.text())
        drop_drafts(self.request)

    def _person_told(self) -> None:
        self._trouble.settle()
        self._book.note_person_told(self.request.words.text())
        drop_drafts(self.request)
