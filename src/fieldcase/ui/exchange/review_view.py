"""A referral somebody sent us, to be read before anything is decided."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.finding import Description
from fieldcase.domain.ids import BundleId
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import Button, primary_button, secondary_button
from fieldcase.ui.common.drafting import adopt_drafts, set_scope
from fieldcase.ui.common.layouts import FlowLayout, VScroll, clear, column
from fieldcase.ui.exchange.answer_card import AnswerCard
from fieldcase.ui.exchange.case_picker import CasePicker
from fieldcase.ui.exchange.decline_form import DECLINE, DeclineForm
from fieldcase.ui.exchange.later_choices import LaterChoices
from fieldcase.ui.exchange.letter_side import LetterSide
from fieldcase.ui.exchange.lines_form import ASK, LAW, Asking, LinesForm, asking_for_more, keeping_by_law
from fieldcase.ui.exchange.merge_form import MergeForm
from fieldcase.ui.exchange.sender_card import SenderCard
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.columns import Columns
from fieldcase.ui.referral.step_view import TroublePlace
from fieldcase.ui.referral.volumes import Places
from fieldcase.ui.same_person.hint_banner import HintBanner
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.drafts import DraftKeeper
from fieldcase.viewmodels.incoming_review import (
    IncomingReview,
    ReviewState,
    described_by_letter,
)
from fieldcase.viewmodels.known_people import KnownPeople


class ReviewView(QWidget):
    """The letter at one side; at the other who sent it, with the four things one can answer."""

    def __init__(self, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._places = places
        self._review = IncomingReview(desk)
        self._letter = LetterSide(desk, self._review.received)
        self._sender = SenderCard(desk)
        self._known = KnownPeople(desk)
        self._hint = HintBanner(self._known, lambda hint: self._review.compare_with(hint.case_id))
        self._trouble = TroublePlace()
        self._buttons: tuple[Button, ...] = ()
        self._choices = QWidget()
        self._later = LaterChoices(self._review, self._open_law)
        self._drawer: QVBoxLayout = column(gap=0)
        self._picker: CasePicker | None = None
        self._merge: MergeForm | None = None
        self._answer: AnswerCard | None = None
        self._scroll = VScroll()
        self._build()
        bind(self, self._review.changed, lambda _news: self._repaint())
        bind(self, self._review.merging.changed, lambda _news: self._show_merge())

    @property
    def review(self) -> IncomingReview:
        """The state of this view."""
        return self._review

    def open(self, bundle_id: BundleId) -> None:
        """Read one referral of the inbox."""
        self._close_drawer()
        self._answer = None
        self._review.open(bundle_id)
        self._scroll.verticalScrollBar().setValue(0)

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the answer somebody was in the middle of."""
        openings = {DECLINE: self._open_decline, ASK: self._open_question, LAW: self._open_law}
        begun = [form for form in openings if form in drafts.forms_of(self._place())]
        if begun and (self._review.state.open_to_decide or begun == [LAW]):
            openings[begun[0]]()

    def focus_first(self) -> None:
        """Stand on the first answer one can give."""
        if self._choices.isVisibleTo(self):
            self._buttons[0].setFocus()
        else:
            self._later.focus_first()

    def _build(self) -> None:
        self._buttons = (
            primary_button(say("Review", "New case"), "folder", self._review.accept_as_new),
            secondary_button(say("Review", "Add to a case…"), "git-merge", self._open_picker),
            secondary_button(say("Review", "Ask for more…"), "question", self._open_question),
            secondary_button(say("Review", "Keep for later"), "clock", self._review.keep),
            secondary_button(say("Review", "Cannot help…"), "x-circle", self._open_decline),
        )
        choices = FlowLayout(self._choices)
        for button in self._buttons:
            choices.addWidget(button)
        side = QWidget()
        right = column(side, gap=12)
        right.addWidget(self._sender)
        right.addWidget(self._trouble)
        right.addWidget(self._hint)
        right.addWidget(self._choices)
        right.addWidget(self._later)
        right.addLayout(self._drawer)
        right.addStretch(1)
        # On a narrow page the letter stands above the answers: it is read first.
        columns = Columns(self._letter, side, first_share=1, second_share=1)
        columns.setContentsMargins(3, 3, 8, 3)
        self._scroll.show_content(columns)
        column(self).addWidget(self._scroll)

    def _repaint(self) -> None:
        state = self._review.state
        self._trouble.show_trouble(state.trouble)
        if state.sheet is None:
            return
        today = self._desk.clock.today()
        self._letter.show_sheet(state.sheet, today)
        self._sender.show_sheet(state.sheet, today)
        self._choices.setVisible(state.open_to_decide)
        self._later.show_state(state)
        for button in self._buttons:
            button.setEnabled(not state.busy)
        if self._picker is not None:
            self._picker.show_state(state)
        wanted = described_by_letter(state.sheet.incoming) if state.open_to_decide else Description()
        self._known.look(wanted, None)
        self._show_answer(state)

    def _show_merge(self) -> None:
        merging = self._review.merging
        if merging.merge is None:
            if self._merge is not None:
                self._close_drawer()
        elif self._merge is None:
            self._close_drawer()
            self._merge = MergeForm(merging, merging.merge, self._desk)
            self._drawer.addWidget(self._merge)
            self._merge.focus_first()
            self._reveal(self._merge)
        else:
            self._merge.show_chosen()

    def _show_answer(self, state: ReviewState) -> None:
        if state.answered is None and self._answer is not None:
            self._close_drawer()
            self._answer = None
        if state.answered is None or state.sheet is None or self._answer is not None:
            return
        self._close_drawer()
        self._answer = AnswerCard(self._desk, self._review, self._places)
        self._drawer.addWidget(self._answer)
        self._answer.focus_first()
        self._reveal(self._answer)

    def _open_picker(self) -> None:
        self._close_drawer()
        self._picker = CasePicker(self._review, self._close_drawer)
        self._drawer.addWidget(self._picker)
        self._review.search_cases("")
        self._picker.focus_first()
        self._reveal(self._picker)

    def _open_decline(self) -> None:
        self._close_drawer()
        self._open_form(DeclineForm(self._desk, self._review.decline, self._close_drawer))

    def _open_question(self) -> None:
        self._open_lines(asking_for_more(), self._review.ask_for_more)

    def _open_law(self) -> None:
        self._open_lines(keeping_by_law(), self._review.keep_by_law)

    def _open_lines(self, asking: Asking, save: Callable[[str], None]) -> None:
        self._close_drawer()
        self._open_form(LinesForm(asking, save, self._close_drawer))

    def _open_form(self, form: DeclineForm | LinesForm) -> None:
        set_scope(form, self._place())
        self._drawer.addWidget(form)
        adopt_drafts(form)
        form.focus_first()
        self._reveal(form)

    def _place(self) -> str:
        sheet = self._review.state.sheet
        return f"incoming:{sheet.incoming.bundle_id}" if sheet is not None else ""

    def _close_drawer(self) -> None:
        self._picker = self._merge = None
        clear(self._drawer)

    def _reveal(self, form: QWidget) -> None:
        form.ensurePolished()
        self._scroll.ensureWidgetVisible(form)
