"""The page of an interview: steps, questions, what helps beside them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.interview import AnswerSource
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.clipboard import copy_text
from fieldcase.ui.common.drafting import set_scope
from fieldcase.ui.common.layouts import VScroll, clear, column, row
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.step_panel import Step, StepPanel
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTENT_WIDTH
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.announcing import announce
from fieldcase.ui.intake.answer_words import saving_words
from fieldcase.ui.intake.check_answers import CheckAnswers
from fieldcase.ui.intake.editing_help import EditingHelp
from fieldcase.ui.intake.interview_heading import (
    Ways,
    footer_for,
    header_for,
    progress_words,
    steps_of,
)
from fieldcase.ui.intake.interview_keys import install_keys
from fieldcase.ui.intake.revealing import reveal
from fieldcase.ui.intake.section_view import SectionView
from fieldcase.ui.intake.side_cards import SideCards
from fieldcase.ui.intake.step_chooser import StepChooser
from fieldcase.ui.intake.wellbeing import GroundingPanel
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.page import Page
from fieldcase.ui.same_person.hint_banner import HintBanner
from fieldcase.ui.shell.page import PageFooter, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.answer_keeper import SaveState
from fieldcase.viewmodels.attaching import Attaching
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.interview import OpenInterview, description_of
from fieldcase.viewmodels.known_people import KnownPeople

_STEPS_WIDTH = 246
_SIDE_WIDTH = 234
_STEPS_FROM = 1000
"""Narrower pages, in logical pixels at 100 % text, show the steps in one line."""
_SIDE_FROM = 720
"""Narrower pages show the cards below the questions."""
_SHORT_FOOTER_BELOW = 900
_SMALLEST_WIDTH = 420
_SMALLEST_HEIGHT = 240
_TICK_MILLISECONDS = 1000
_SLOW_MILLISECONDS = 300
"""What takes less time than this needs no words."""


class InterviewPage(Page):
    """An interview at the person's pace; what is typed is saved within a second."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._talk = OpenInterview(desk)
        self._attaching = Attaching(desk)
        self.help = EditingHelp(self._attaching.attach, self._attaching.copy_out)
        self._steps = StepPanel(say("Interview", "Interview"))
        self._chooser = StepChooser()
        self._trouble = column(gap=8)
        self._grounding = GroundingPanel()
        self._enough = WrapLabel(say("Interview", "This is enough to help. The rest can wait."), Kind.CAPTION)
        self._known = KnownPeople(desk)
        self._side = SideCards(HintBanner(self._known))
        self._scroll = VScroll()
        self._side_scroll = VScroll()
        self._inside = QWidget()
        self._body: SectionView | CheckAnswers | None = None
        self._body_key: tuple[object, ...] | None = None
        self._shown_steps: tuple[tuple[Step, ...], int, str] | None = None
        self._told: tuple[PageHeader, PageFooter] | None = None
        self._announced = SaveState.NOTHING
        self._status = ""
        self._saved = False
        self._clock = QTimer(self)
        self._slow = QTimer(self)
        self._ways = Ways(self._to_case, self._back, self._go_on, self._pause)
        self._build()
        self._bind()
        self._repaint()
        self._say_saving()

    def header(self) -> PageHeader:
        """Return the way back to the case, with the language."""
        content = self._desk.content
        return header_for(self._talk.view, content.code_lists, self._desk.language, self._ways)

    def footer(self) -> PageFooter:
        """Return the way on, with what is known about saving."""
        return footer_for(
            self._talk.view,
            self._ways,
            self._status,
            saved=self._saved,
            short=self.width() < look().px(_SHORT_FOOTER_BELOW),
        )

    def destination(self) -> to.Destination:
        """Return where to come back to after locking: the interview that has begun meanwhile."""
        return self._talk.destination

    def open_on(self, destination: to.Destination) -> None:
        """Open the interview that is asked for, with the focus on its first question."""
        if isinstance(destination, to.InterviewPage):
            self._close_grounding()
            self._talk.open(destination.interview_id, destination.case_id, destination.form)
            self._clock.start(_TICK_MILLISECONDS)
            self._focus_body()

    def hold(self) -> None:
        """Keep what was typed, and where one was."""
        self._flush()
        self._talk.keep_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below the questions, the steps into one line, where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return room for the questions alone: the rest moves when it is narrow."""
        return QSize(_SMALLEST_WIDTH, _SMALLEST_HEIGHT)

    def _build(self) -> None:
        outer = row(self, gap=16)
        outer.setContentsMargins(18, 0, 18, 0)
        middle = column(gap=10)
        middle.addWidget(self._chooser)
        middle.addLayout(self._trouble)
        middle.addWidget(self._scroll, 1)
        outer.addWidget(self._steps)
        outer.addLayout(middle, 1)
        outer.addWidget(self._side_scroll)
        self._steps.footer.addWidget(self._enough)
        self._content = column(self._inside, gap=16)
        self._content.setContentsMargins(4, 4, 12, 16)
        self._content.addWidget(self._grounding)
        self._grounding.hide()
        self._inside.setMaximumWidth(look().px(CONTENT_WIDTH))
        self._scroll.show_content(self._inside)
        self._side_scroll.show_content(self._side)
        self._clock.timeout.connect(self._tick)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MILLISECONDS)
        self._slow.timeout.connect(self._say_saving)

    def _bind(self) -> None:
        bind(self, self._talk.changed, lambda _: self._repaint())
        bind(self, self._talk.saving_changed, lambda _: self._repaint_saving())
        bind(self, self._talk.loading_failed, self._show_trouble)
        bind(self, self._attaching.failed, self._show_trouble)
        talk = self._talk
        self.destroyed.connect(lambda *_: talk.close())
        self._steps.chosen.connect(self._go_to)
        self._chooser.chosen.connect(self._go_to)
        self._side.wellbeing.pause_wanted.connect(self._pause)
        self._side.wellbeing.grounding_wanted.connect(self._open_grounding)
        self._side.consent_wanted.connect(self._to_consent)
        self._side.screening_wanted.connect(self._to_screening)
        self._side.answering.chosen.connect(self._answer_from)
        self._grounding.closed.connect(self._resume_questions)
        install_keys(self, self._go_on, self._step, self._toggle)

    def _repaint(self) -> None:
        view = self._talk.view
        self._inside.setEnabled(not view.is_loading)
        set_scope(self._inside, f"interview:{view.interview.id if view.interview else 'new'}")
        filled = view.filled
        key = (self._talk.saving, view.place, filled.form.id, filled.form.version, filled.role, filled.links)
        if self._body is None or self._body_key is None or self._body_key != key:
            self._body_key = key
            self._change_body()
        else:
            self._body.show_answers(view.filled)
        self._repaint_steps()
        self._enough.setVisible(view.filled.is_enough() and not view.at_check)
        self._side.show_view(view, self._desk.clock.today())
        self._side.answering.show_source(self._talk.source)
        self._tell_heading()
        self._known.look(description_of(view), view.case.id if view.case else None)

    def _repaint_steps(self) -> None:
        view = self._talk.view
        steps, words = steps_of(view), progress_words(view)
        if (steps, view.place, words) != self._shown_steps:
            self._shown_steps = (steps, view.place, words)
            self._steps.show_steps(steps, view.place)
            self._steps.show_progress(words, view.place, view.check_place)
            self._chooser.show_steps(steps, view.place, words)

    def _repaint_saving(self) -> None:
        keeper = self._talk.saving
        if keeper.difficulty is None:
            clear(self._trouble)
        elif keeper.state is SaveState.NOT_SAVED:
            self._show_trouble(keeper.difficulty)
        self._announce(keeper.state)
        if keeper.state is not SaveState.SAVING:
            self._slow.stop()
            self._say_saving()
        elif not self._slow.isActive():
            self._slow.start()

    def _show_trouble(self, error: FieldCaseError) -> None:
        clear(self._trouble)
        block = MessageBlock(difficulty_of(error), on_copy=copy_text)
        again = secondary_button(
            say("Interview", "Try again"), "arrow-clockwise", self._talk.saving.try_again
        )
        block.buttons.addWidget(again)
        self._trouble.addWidget(block)

    def _announce(self, state: SaveState) -> None:
        if state is self._announced or state not in (SaveState.SAVED, SaveState.NOT_SAVED):
            return
        self._announced = state
        announce(self, saving_words(self._talk.saving, self._desk.clock.now()))

    def _say_saving(self) -> None:
        keeper = self._talk.saving
        self._status = saving_words(keeper, self._desk.clock.now())
        self._saved = keeper.state is SaveState.SAVED
        self._tell_heading()

    def _tell_heading(self) -> None:
        told = (self.header(), self.footer())
        if told != self._told:
            self._told = told
            self.heading_changed.emit()

    def _tick(self) -> None:
        # The footer is built anew when it changes: not while somebody stands in it.
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus) and not self._slow.isActive():
            self._say_saving()

    def _change_body(self) -> None:
        view = self._talk.view
        if self._body is not None:
            self._content.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        if view.at_check:
            self._body = self._check_body()
        else:
            self._body = self._section_body()
        self._content.insertWidget(1, self._body)
        self._body.show()
        self._order_tabs()
        self._focus_body()
        if self.isVisible():
            announce(self, steps_of(view)[view.place].title)

    def _check_body(self) -> CheckAnswers:
        body = CheckAnswers(self._inside)
        body.show_answers(self._talk.view.filled)
        body.change_wanted.connect(self._talk.change)
        return body

    def _section_body(self) -> SectionView:
        body = SectionView(self._talk.view.filled, self._talk.view.place, self.help, self._inside)
        body.given.connect(self._talk.answer)
        body.confirmed.connect(self._talk.recall.confirm)
        body.asked_again.connect(self._talk.recall.ask_again)
        body.special_chosen.connect(self._talk.choose_special)
        return body

    def _order_tabs(self) -> None:
        """Let Tab go from the steps to the questions, then to the cards."""
        parts = [self._steps, self._chooser, self._grounding, self._body, self._side]
        stops = [
            widget
            for part in parts
            if part is not None
            for widget in part.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.window() is self.window()
        ]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _focus_body(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        if self._body is not None and self.isVisible():
            self._see(self._body.focus_question(self._talk.view.focus_on))

    def _see(self, widget: QWidget | None) -> None:
        if widget is not None:
            reveal(widget)

    def _arrange(self) -> None:
        wide = self.width() >= look().px(_STEPS_FROM)
        beside = self.width() >= look().px(_SIDE_FROM)
        self._steps.setVisible(wide)
        self._steps.setFixedWidth(look().px(_STEPS_WIDTH))
        self._chooser.setVisible(not wide)
        if beside and self._side_scroll.widget() is not self._side:
            self._content.removeWidget(self._side)
            self._side_scroll.setWidget(self._side)
        elif not beside and self._side_scroll.widget() is self._side:
            self._content.addWidget(self._side_scroll.takeWidget())
            self._side.show()
        self._side_scroll.setFixedWidth(
            max(look().px(_SIDE_WIDTH) + 14, self._side_scroll.minimumSizeHint().width())
        )
        self._side_scroll.setVisible(beside)
        self._tell_heading()

    def _flush(self) -> None:
        if isinstance(self._body, SectionView):
            self._body.flush()

    def _go_to(self, place: int) -> None:
        self._flush()
        self._talk.go_to(place)

    def _go_on(self) -> None:
        self._flush()
        if self._talk.view.at_check:
            self._talk.finish()
        else:
            self._talk.next()

    def _back(self) -> None:
        self._flush()
        self._talk.back()

    def _pause(self) -> None:
        self._flush()
        self._talk.pause()

    def _step(self, by: int) -> None:
        if isinstance(self._body, SectionView):
            self._see(self._body.step(by))

    def _toggle(self, state: AnswerState) -> None:
        if isinstance(self._body, SectionView):
            self._see(self._body.toggle(state))

    def _to_case(self) -> None:
        case = self._talk.view.case
        self._desk.go(to.CasesPage(case_id=case.id if case else None))

    def _to_consent(self) -> None:
        case = self._talk.view.case
        if case is not None:
            self._desk.go(to.ConsentPage(case_id=case.id))

    def _answer_from(self, source: AnswerSource) -> None:
        self._talk.source = source

    def _to_screening(self) -> None:
        case = self._talk.view.case
        if case is not None:
            self._desk.go(to.ScreeningPage(case_id=case.id))

    def _open_grounding(self) -> None:
        self._grounding.show()
        self._scroll.verticalScrollBar().setValue(0)
        self._grounding.focus_first()

    def _close_grounding(self) -> None:
        self._grounding.hide()

    def _resume_questions(self) -> None:
        self._close_grounding()
        self._focus_body()
