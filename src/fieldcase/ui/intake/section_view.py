"""The questions of one section, below what is said before asking."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.body import Body
from fieldcase.ui.intake.editing_help import EditingHelp
from fieldcase.ui.intake.question_block import QuestionBlock
from fieldcase.viewmodels.filled_form import FilledForm

_BETWEEN_QUESTIONS = 22


class SectionView(Body):
    """
    Every question of a section, made at once, so that hiding one keeps what was typed there.

    ``given`` carries an answer id with its value; ``special_chosen`` a question id with its state;
    ``confirmed`` and ``asked_again`` a question id.
    """

    given = Signal(str, object)
    special_chosen = Signal(str, object)
    confirmed = Signal(str)
    asked_again = Signal(str)

    def __init__(
        self,
        filled: FilledForm,
        place: int,
        help_: EditingHelp | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._place = place
        text = filled.section_text(place)
        self.setAccessibleName(text.title)
        # With a parent from the start: a block without one would show itself as a window.
        self._blocks = tuple(QuestionBlock(state, filled, help_, self) for state in filled.questions(place))
        self._build(text.say, text.purpose)
        self._bind()

    @property
    def place(self) -> int:
        """The place of this section in the form."""
        return self._place

    def show_answers(self, filled: FilledForm) -> None:
        """Show the answers given so far."""
        for block, state in zip(self._blocks, filled.questions(self._place), strict=True):
            block.show_state(state)

    def focus_question(self, question_id: str) -> QuestionBlock | None:
        """Put the focus on this question, or on the first one shown."""
        shown = self._shown()
        block = next((one for one in shown if one.question_id == question_id), shown[0] if shown else None)
        if block is not None:
            block.focus_first()
        return block

    def step(self, by: int) -> QuestionBlock | None:
        """Put the focus on the question before or after the present one."""
        shown = self._shown()
        here = self.focused()
        if here is None or here not in shown:
            return self.focus_question("")
        block = shown[min(max(shown.index(here) + by, 0), len(shown) - 1)]
        block.focus_first()
        return block

    def toggle(self, state: AnswerState) -> QWidget | None:
        """Press a special answer of the question that has the focus; return what has to be seen now."""
        block = self.focused()
        return block.toggle(state) if block is not None else None

    def focused(self) -> QuestionBlock | None:
        """Return the question that has the focus."""
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        return next((block for block in self._blocks if block.isAncestorOf(focus)), None)

    def focused_id(self) -> str:
        """Return the question that has the focus, if any."""
        block = self.focused()
        return block.question_id if block is not None else ""

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        for block in self._blocks:
            block.flush()

    def _build(self, words: str, purpose: str) -> None:
        layout = column(self, gap=_BETWEEN_QUESTIONS)
        if words:
            layout.addWidget(_say_well(words, purpose))
        for block in self._blocks:
            layout.addWidget(block)
        layout.addStretch(1)

    def _bind(self) -> None:
        for block in self._blocks:
            name = block.question_id
            block.given.connect(self.given.emit)
            block.confirmed.connect(lambda name=name: self.confirmed.emit(name))
            block.asked_again.connect(lambda name=name: self.asked_again.emit(name))
            block.special_chosen.connect(
                lambda state, name=block.question_id: self.special_chosen.emit(name, state)
            )

    def _shown(self) -> list[QuestionBlock]:
        return [block for block in self._blocks if block.applies]


def _say_well(words: str, purpose: str) -> Well:
    well = Well()
    line = row(gap=12)
    line.addWidget(IconLabel("chat-circle-text-duotone", 20, "primary"))
    line.addWidget(WrapLabel(say("Interview", "Say: “{words}”", words=words), Kind.STRONG), 1)
    well.body.addLayout(line)
    if purpose:
        well.add(WrapLabel(purpose, Kind.MUTED))
    return well
