"""One question with everything that can answer it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.field_types import LIST_OF_TYPE, FieldType
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.special_answers import SpecialAnswers
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.answer_editors import (
    AnswerEditor,
    ChoiceEditor,
    DateEditor,
    LineEditor,
    LongTextEditor,
)
from fieldcase.ui.intake.answer_words import problem_words
from fieldcase.ui.intake.code_picker import CodePicker, entries_of
from fieldcase.viewmodels.filled_form import FilledForm, QuestionState


class QuestionBlock(QWidget):
    """
    The words of a question, its editor, the line for "Something else", the three special answers.

    ``given`` carries an answer id with its value; ``special_chosen`` an ``AnswerState`` or None.
    """

    given = Signal(str, object)
    special_chosen = Signal(object)

    def __init__(self, state: QuestionState, filled: FilledForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._question = state.question
        self._label = Heading(state.text.label, Kind.QUESTION)
        self._hint = WrapLabel(state.text.hint, Kind.MUTED)
        self._note = WrapLabel(_note(state), Kind.CAPTION)
        self._editor = editor_for(state, filled)
        self._other = LineEditor(say("Interview", "What else? A few words are enough."))
        self._other_words = WrapLabel(say("Interview", "What else? A few words are enough."), Kind.CAPTION)
        self._problem = TintedLabel("", Kind.CAPTION, "warn")
        self._special = SpecialAnswers()
        self._applies = state.applies
        self._build()
        self._bind()
        self._show_answer(state)
        if not state.applies:
            self.hide()

    @property
    def question_id(self) -> str:
        """The question this block asks."""
        return self._question.id

    @property
    def applies(self) -> bool:
        """Whether the question is shown."""
        return self._applies

    def show_state(self, state: QuestionState) -> None:
        """Show the answer; a question that does not apply is hidden, never emptied."""
        if state.applies is not self._applies:
            self._applies = state.applies
            self.setVisible(state.applies)
        self._show_answer(state)

    def focus_first(self) -> None:
        """Put the focus where the answer is given."""
        self._editor.focus_first()

    def toggle(self, state: AnswerState) -> QWidget:
        """Press the special answer *state*; return what has to be seen now."""
        self._special.toggle(state)
        return self._special

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        self._editor.flush()
        self._other.flush()

    def _build(self) -> None:
        layout = column(self, gap=6)
        for part in (self._label, self._hint, self._note, self._editor, self._other_words, self._other):
            layout.addWidget(part)
        layout.addWidget(self._problem)
        layout.addWidget(self._special)
        for part in (self._other_words, self._other, self._problem):
            part.hide()
        for label in (self._hint, self._note):
            _put_away_if_empty(label)

    def _bind(self) -> None:
        self._editor.given.connect(lambda value: self.given.emit(self._question.id, value))
        self._other.given.connect(lambda value: self.given.emit(self._question.other_id, value))
        self._special.chosen.connect(self.special_chosen.emit)

    def _show_answer(self, state: QuestionState) -> None:
        self._editor.show_value(state.reply.value if state.reply else None)
        self._special.show_state(state.reply.state if state.reply else None)
        self._other.show_value(state.other)
        for part in (self._other, self._other_words):
            _show(part, visible=state.other_is_open)
        words = problem_words(state.problem) if state.problem else ""
        self._problem.setText(words)
        _show(self._problem, visible=bool(words))


def editor_for(state: QuestionState, filled: FilledForm) -> AnswerEditor:
    """Return the editor for this kind of question."""
    kind, label = state.question.type, state.text.label
    if kind in LIST_OF_TYPE:
        return CodePicker(label, entries_of(state.text.options, filled.native_names(state.question)))
    if kind in (FieldType.CHOICE_ONE, FieldType.CHOICE_MANY, FieldType.YES_NO):
        return ChoiceEditor(state)
    if kind is FieldType.DATE:
        return DateEditor(label)
    if kind in (FieldType.LONG_TEXT, FieldType.NOTE):
        return LongTextEditor(label)
    return LineEditor(label, digits=kind is FieldType.NUMBER)


def _note(state: QuestionState) -> str:
    if state.question.type is FieldType.NOTE:
        return say("Interview", "Everybody who may open this case here can read this note.")
    return ""


def _put_away_if_empty(label: WrapLabel) -> None:
    if not label.text():
        label.hide()


def _show(part: QWidget, *, visible: bool) -> None:
    # Qt lays out the whole page for every call, needed or not.
    if part.isHidden() is visible:
        part.setVisible(visible)
