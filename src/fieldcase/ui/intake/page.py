"""The page of an interview: steps, questions, what helps beside them."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services.stopping import StopGiven
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
from fieldcase.ui.intake.bodies import body_for
from fieldcase.ui.intake.body import Body
from fieldcase.ui.intake.editing_help import EditingHelp
from fieldcase.ui.intake.interview_heading import (
    Ways,
    footer_for,
    header_for,
    progress_words,
    steps_of,
    talking_footer,
    with_views,
)
from fieldcase.ui.intake.interview_keys import install_keys
from fieldcase.ui.intake.revealing import reveal
from fieldcase.ui.intake.side_cards import SideCards
from fieldcase.ui.intake.step_chooser import StepChooser
from fieldcase.ui.intake.stop_panel import STOP, StopPanel
from fieldcase.ui.intake.wellbeing import GroundingPanel
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.page import Page
from fieldcase.ui.same_person.hint_banner import HintBanner
from fieldcase.ui.shell.page import PageFooter, PageHeader
from fieldcase.viewmodels import destinations as to
from fieldcase.viewmodels.answer_keeper import SaveState
from fieldcase.viewmodels.attaching import Attaching
from fieldcase.viewmodels.conversation import Conversation
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.interview import OpenInterview, description_of
from fieldcase.viewmodels.interview_ways import InterviewWays
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
        self._conversation = Conversation(desk, self._talk)
        self._out = InterviewWays(desk, self._talk)
        self._attaching = Attaching(desk)
        self.help = EditingHelp(self._attaching.attach, self._attaching.copy_out)
        self._steps = StepPanel(say("Interview", "Interview"))
        self._chooser = StepChooser()
        self._trouble = column(gap=8)
        self._grounding, self._stop = GroundingPanel(), StopPanel()
        self._enough = WrapLabel(say("Interview", "This is enough to help. The rest can wait."), Kind.CAPTION)
        self._known = KnownPeople(desk)
        self._side = SideCards(HintBanner(self._known))
        self._scroll, self._side_scroll = VScroll(), VScroll()
        self._inside = QWidget()
        self._body: Body | None = None
        self._body_key: tuple[object, ...] | None = None
        self._shown_steps: tuple[tuple[Step, ...], int, str] | None = None
        self._told: tuple[PageHeader, PageFooter] | None = None
        self._announced = SaveState.NOTHING
        self._status, self._saved = "", False
        self._clock = QTimer(self)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MILLISECONDS)
        self._ways = Ways(
            self._out.to_case, self._back, self._go_on, self._pause, self._change_view, self._stop_here
        )
        self._build()
        self._bind()
        self._repaint()
        self._say_saving()

    def header(self) -> PageHeader:
        """Return the way back to the case, with the language."""
        lists = self._desk.content.code_lists
        heading = header_for(self._talk.view, lists, self._desk.language, self._ways)
        if self._is_stopped():
            return heading
        return with_views(heading, self._talk.view, self._conversation, self._ways)

    def footer(self) -> PageFooter:
        """Return the way on, with what is known about saving."""
        if self._is_stopped():
            return PageFooter(status=self._status, saved=self._saved)
        if self._conversation.is_on and not self._talk.view.at_check:
            return talking_footer(self._conversation, self._ways, self._status, saved=self._saved)
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
            self._grounding.hide()
            self._close_stop()
            self._talk.open(destination.interview_id, destination.case_id, destination.form)
            self._clock.start(_TICK_MILLISECONDS)
            self._focus_body()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Go on where the person asked to stop."""
        if STOP in drafts.forms_of(self._place()):
            self._stop_here()

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
        for panel in (self._grounding, self._stop):
            self._content.addWidget(panel)
            panel.hide()
        self._inside.setMaximumWidth(look().px(CONTENT_WIDTH))
        self._scroll.show_content(self._inside)
        self._side_scroll.show_content(self._side)
        self._clock.timeout.connect(self._tick)
        self._slow.timeout.connect(self._say_saving)

    def _bind(self) -> None:
        bind(self, self._talk.changed, lambda _: self._repaint())
        bind(self, self._talk.saving_changed, lambda _: self._repaint_saving())
        bind(self, self._conversation.changed, lambda _: self._turn())
        bind(self, self._talk.loading_failed, self._show_trouble)
        bind(self, self._attaching.failed, self._show_trouble)
        talk = self._talk
        self.destroyed.connect(lambda *_: talk.close())
        self._steps.chosen.connect(self._go_to)
        self._chooser.chosen.connect(self._go_to)
        self._side.wellbeing.pause_wanted.connect(self._pause)
        self._side.wellbeing.grounding_wanted.connect(self._open_grounding)
        self._side.consent_wanted.connect(self._out.to_consent)
        self._side.screening_wanted.connect(self._out.to_screening)
        self._side.answering.chosen.connect(self._out.answer_from)
        self._side.form_wanted.connect(self._out.begin_with)
        self._grounding.closed.connect(self._resume_questions)
        self._stop.ended.connect(self._end_here)
        self._stop.resumed.connect(self._resume_questions)
        install_keys(self, self._go_on, self._step, self._toggle, lambda: self._go_to(talk.view.check_place))

    def _place(self) -> str:
        interview = self._talk.view.interview
        return f"interview:{interview.id if interview else 'new'}"

    def _repaint(self) -> None:
        view = self._talk.view
        self._inside.setEnabled(not view.is_loading)
        set_scope(self._inside, self._place())
        filled = view.filled
        form = (filled.form.id, filled.form.version, filled.role, filled.links)
        key = (self._talk.saving, view.place, *form, *self._conversation.key)
        if self._body is None or self._body_key is None or self._body_key != key:
            self._body_key = key
            self._change_body()
        else:
            self._body.show_answers(view.filled)
        self._repaint_steps()
        self._enough.setVisible(view.filled.is_enough() and not view.at_check)
        self._side.show_view(view, self._desk.clock.today())
        self._side.offer(self._out.other_forms)
        self._side.answering.show_source(self._talk.source)
        self._tell_heading()
        self._known.look(description_of(view), view.case.id if view.case else None)

    def _repaint_steps(self) -> None:
        view = self._talk.view
        steps, words = steps_of(view), progress_words(view)
        if (steps, view.place, words) != self._shown_steps:
            self._shown_steps = (steps, view.place, words)
            self._steps.show_steps(steps, view.place)
            reveal(self._steps.present())
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
        self._body = body_for(self._talk, self._conversation, self.help, self._inside)
        self._content.insertWidget(2, self._body)
        self._body.setVisible(not self._is_stopped())
        self._focus_body()
        if self.isVisible():
            announce(self, steps_of(view)[view.place].title)

    def _focus_body(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        if self._body is not None and self.isVisible():
            reveal(self._body.focus_question(self._talk.view.focus_on))

    def _arrange(self) -> None:
        alone = self._conversation.is_on and not self._talk.view.at_check
        wide = self.width() >= look().px(_STEPS_FROM) and not alone
        beside = self.width() >= look().px(_SIDE_FROM) or alone
        self._steps.setVisible(wide)
        self._steps.setFixedWidth(look().px(_STEPS_WIDTH))
        self._chooser.setVisible(not wide and not alone)
        if beside and self._side_scroll.widget() is not self._side:
            self._content.removeWidget(self._side)
            self._side_scroll.setWidget(self._side)
        elif not beside and self._side_scroll.widget() is self._side:
            self._content.addWidget(self._side_scroll.takeWidget())
            self._side.show()
        self._side_scroll.setFixedWidth(
            max(look().px(_SIDE_WIDTH) + 14, self._side_scroll.minimumSizeHint().width())
        )
        self._side_scroll.setVisible(beside and not alone)
        self._tell_heading()

    def _flush(self) -> None:
        if self._body is not None:
            self._body.flush()

    def _go_to(self, place: int) -> None:
        self._flush()
        self._talk.go_to(place)

    def _go_on(self) -> None:
        self._flush()
        if self._is_stopped():
            return
        if self._talk.view.at_check:
            self._talk.finish()
        elif self._conversation.is_on:
            self._conversation.next()
        else:
            self._talk.next()

    def _back(self) -> None:
        self._flush()
        if self._conversation.is_on and not self._talk.view.at_check:
            self._conversation.back()
        else:
            self._talk.back()

    def _pause(self) -> None:
        self._flush()
        self._talk.pause()

    def _step(self, by: int) -> None:
        if self._body is not None:
            reveal(self._body.step(by))

    def _toggle(self, state: AnswerState) -> None:
        if self._body is not None:
            reveal(self._body.toggle(state))

    def _open_grounding(self) -> None:
        self._grounding.show()
        self._scroll.verticalScrollBar().setValue(0)
        self._grounding.focus_first()

    def _turn(self) -> None:
        self._arrange()
        self._repaint()

    def _change_view(self) -> None:
        self._flush()
        here = self._body.focused_id() if self._body is not None else ""
        self._conversation.show(one_at_a_time=not self._conversation.is_on, question=here)

    def _is_stopped(self) -> bool:
        return not self._stop.isHidden()

    def _stop_here(self) -> None:
        self._flush()
        self._talk.keep_place()
        self._grounding.hide()
        if self._body is not None:
            self._body.hide()
        self._stop.begin()
        self._scroll.verticalScrollBar().setValue(0)
        self._tell_heading()

    def _close_stop(self) -> None:
        self._stop.hide()
        if self._body is not None:
            self._body.show()

    def _end_here(self, given: StopGiven) -> None:
        self._close_stop()
        self._talk.stop(given)

    def _resume_questions(self) -> None:
        self._grounding.hide()
        self._close_stop()
        self._tell_heading()
        self._focus_body()
