"""The page of a screening: signs part by part, then what they point to."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import InterviewId
from fieldcase.forms.screening import Profile
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.clipboard import copy_text
from fieldcase.ui.common.drafting import set_scope
from fieldcase.ui.common.layouts import FlowLayout, VScroll, clear, column, row
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.only_read import let_write
from fieldcase.ui.common.step_panel import Step, StepPanel, StepState
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTENT_WIDTH
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.intake.revealing import reveal
from fieldcase.ui.intake.step_chooser import StepChooser
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.page import Page
from fieldcase.ui.screening.result_view import ResultView
from fieldcase.ui.screening.screening_words import open_words, profile_words, summary_words
from fieldcase.ui.screening.sign_row import SignRow
from fieldcase.ui.shell.page import Crumb, PageAction, PageFooter, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.screening import DimensionLine, Screening

_STEPS_WIDTH = 246
_STEPS_FROM = 900


class ScreeningPage(Page):
    """Signs are marked one by one; nothing has to be asked of the person for it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screening = Screening(desk)
        self._place = 0
        self._shown: tuple[object, ...] = ()
        self._rows: dict[str, SignRow] = {}
        self._result: ResultView | None = None
        self._steps = StepPanel(say("Screening", "Screening"))
        self._chooser = StepChooser()
        self._summary = WrapLabel("", Kind.MUTED)
        self._trouble = column(gap=8)
        self._scroll = VScroll()
        self._inside = QWidget()
        self._build()
        self._bind()

    def header(self) -> PageHeader:
        """Return the way back to the case, with whose weights count."""
        view = self._screening.view
        crumbs: tuple[Crumb, ...] = ()
        if view.case is not None:
            name = " ".join(part for part in (isolate(view.case.code), view.case.person.alias) if part)
            crumbs = (Crumb(name, self._to_case),)
        other = Profile.ADULT if view.profile is Profile.CHILD else Profile.CHILD
        again = PageAction(
            say("Screening", "New screening: {profile}", profile=profile_words(other)),
            lambda: self._begin(other),
            "plus",
        )
        same = PageAction(
            say("Screening", "New screening: {profile}", profile=profile_words(view.profile)),
            lambda: self._begin(view.profile),
            "plus",
        )
        both = (*((again,) if other in view.profiles else ()), *((same,) if view.known else ()))
        actions = () if view.only_read else both
        title = say("Screening", "Signs of exploitation: {profile}", profile=profile_words(view.profile))
        return PageHeader(title, crumbs, secondary=actions, search=False)

    def footer(self) -> PageFooter:
        """Return back, next, done."""
        last = self._place == self._last()
        forward = (
            PageAction(say("Screening", "Done"), self._finish, "check")
            if last
            else PageAction(say("Screening", "Next"), self._next, "arrow-right", icon_after=True)
        )
        return PageFooter(
            back=PageAction(say("Screening", "Back"), self._back, "arrow-left", enabled=self._place > 0),
            status=self._status(),
            primary=forward,
        )

    def _status(self) -> str:
        if self._screening.view.only_read:
            return say("Screening", "This case is closed: what was marked is read, not changed")
        return say("Screening", "Every mark is saved at once")

    def open_on(self, destination: to.Destination) -> None:
        """Open the screening of a case."""
        if isinstance(destination, to.ScreeningPage):
            self._place = destination.part
            self._screening.open(destination.case_id, destination.interview_id)
            self._focus()

    def destination(self) -> to.Destination | None:
        """Return the screening that is shown, at its part."""
        here = self._screening.destination
        return replace(here, part=self._place) if here is not None else None

    def hold(self) -> None:
        """Keep what was typed."""
        if self._result is not None:
            self._result.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the parts in one line where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return room for the signs alone."""
        return QSize(420, 240)

    def _build(self) -> None:
        outer = row(self, gap=16)
        outer.setContentsMargins(18, 0, 18, 0)
        middle = column(gap=10)
        for part in (self._chooser, self._summary):
            middle.addWidget(part)
        middle.addLayout(self._trouble)
        middle.addWidget(self._scroll, 1)
        outer.addWidget(self._steps)
        outer.addLayout(middle, 1)
        self._content = column(self._inside, gap=18)
        self._content.setContentsMargins(4, 4, 12, 16)
        self._inside.setMaximumWidth(look().px(CONTENT_WIDTH))
        self._scroll.show_content(self._inside)

    def _bind(self) -> None:
        bind(self, self._screening.changed, lambda _: self._repaint())
        bind(self, self._screening.failed, self._show_trouble)
        close = self._screening.close
        self.destroyed.connect(lambda *_: close())
        self._steps.chosen.connect(self._go_to)
        self._chooser.chosen.connect(self._go_to)

    def _repaint(self) -> None:
        lines = self._screening.dimensions()
        view = self._screening.view
        if view.case is not None:
            set_scope(self, f"case:{view.case.id}")
        result = self._screening.result
        self._summary.setText(
            say("Screening", "{found} {open}", found=summary_words(result), open=open_words(result))
        )
        steps = tuple(_step(one) for one in lines)
        steps = (*steps, Step(say("Screening", "What it points to"), StepState.OPEN))
        self._steps.show_steps(steps, self._place)
        words = say("Screening", "{here} of {total}", here=self._place + 1, total=len(steps))
        self._steps.show_progress(words, self._place, self._last())
        self._chooser.show_steps(steps, self._place, words)
        key = (self._place, view.profile, view.case.id if view.case else None)
        if key != self._shown:
            self._shown = key
            self._change_body(lines)
        self._show_marks(lines)
        self.heading_changed.emit()

    def _change_body(self, lines: tuple[DimensionLine, ...]) -> None:
        clear(self._content)
        self._rows, self._result = {}, None
        self._scroll.verticalScrollBar().setValue(0)
        if self._place == self._last():
            self._result = ResultView(self._desk, self._inside)
            self._result.refer_wanted.connect(self._screening.refer)
            self._result.shown_wanted.connect(lambda name: self._show_earlier(InterviewId(name)))
            self._result.note_left.connect(self._screening.keep_note)
            self._content.addWidget(self._result)
            self._result.show()
            return
        self._content.addWidget(self._intro())
        for sign in lines[self._place].signs:
            line = SignRow(sign, self._inside)
            line.marked.connect(lambda present, state, name=sign.id: self._mark(name, present, state))
            self._rows[sign.id] = line
            self._content.addWidget(line)
            line.show()
        self._content.addStretch(1)

    def _intro(self) -> QWidget:
        well = Well(parent=self._inside)
        well.add(
            WrapLabel(
                say(
                    "Screening",
                    "Mark what you know already. Do not ask the person everything again for this list.",
                ),
                Kind.STRONG,
            )
        )
        holder = QWidget()
        holder.setProperty("role", "plain")
        flow = FlowLayout(holder, gap=6)
        flow.addWidget(
            quiet_button(say("Screening", "What it points to"), "flag", lambda: self._go_to(self._last()))
        )
        well.add(holder)
        well.show()
        return well

    def _show_marks(self, lines: tuple[DimensionLine, ...]) -> None:
        writes = not self._screening.view.only_read
        if self._result is not None:
            self._result.show_result(self._screening)
            let_write(self._result, writes=writes)
        for one in lines:
            for sign in one.signs:
                if sign.id in self._rows:
                    self._rows[sign.id].show_line(sign)
                    self._rows[sign.id].setEnabled(writes)

    def _mark(self, name: str, present: bool | None, state: AnswerState) -> None:
        self._screening.mark(name, present, state)

    def _show_earlier(self, interview_id: InterviewId) -> None:
        self._place = 0
        self._screening.show(interview_id)
        self._focus()

    def _show_trouble(self, error: FieldCaseError) -> None:
        clear(self._trouble)
        self._trouble.addWidget(MessageBlock(difficulty_of(error), on_copy=copy_text))

    def _focus(self) -> None:
        if not self.isVisible():
            return
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.focus_first()
            reveal(first)
        elif self._result is not None:
            self._result.focus_first()

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_STEPS_FROM)
        self._steps.setVisible(wide)
        self._steps.setFixedWidth(look().px(_STEPS_WIDTH))
        self._chooser.setVisible(not wide)

    def _last(self) -> int:
        return len(self._desk.content.instrument.dimensions)

    def _go_to(self, place: int) -> None:
        self.hold()
        self._place = min(max(place, 0), self._last())
        self._repaint()
        self._focus()

    def _next(self) -> None:
        self._go_to(self._place + 1)

    def _back(self) -> None:
        self._go_to(self._place - 1)

    def _begin(self, profile: Profile) -> None:
        self.hold()
        self._place = 0
        self._shown = ()
        self._screening.begin_another(profile)
        self._focus()

    def _finish(self) -> None:
        self.hold()
        self._screening.finish()

    def _to_case(self) -> None:
        case = self._screening.view.case
        self._desk.go(to.CasesPage(case_id=case.id if case else None))


def _step(one: DimensionLine) -> Step:
    marked = sum(sign.state is not None for sign in one.signs)
    if marked == len(one.signs):
        return Step(one.title, StepState.DONE)
    return Step(one.title, StepState.STARTED if marked else StepState.OPEN)
