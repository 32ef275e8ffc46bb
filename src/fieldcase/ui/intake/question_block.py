"""One question with everything that can answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.errors import Reason
from fieldcase.forms.field_types import LINK_TYPES, LIST_OF_TYPE, UNANSWERED_TYPES, FieldType
from fieldcase.forms.reply import Reply
from fieldcase.forms.reuse import Asking
from fieldcase.ui.common.buttons import quiet_button
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
from fieldcase.ui.intake.answer_words import computed_words, problem_words
from fieldcase.ui.intake.code_picker import CodePicker, entries_of
from fieldcase.ui.intake.editing_help import EditingHelp, no_help
from fieldcase.ui.intake.more_editors import (
    AttachmentEditor,
    DecimalEditor,
    ReadOnlyValue,
    SignatureEditor,
    TimeEditor,
    link_entries,
)
from fieldcase.ui.intake.repeat_editor import Given, MakeBlock, RepeatEditor, RowBlock, Special
from fieldcase.ui.intake.reuse_bar import ReuseBar, earlier_words
from fieldcase.viewmodels.filled_form import FilledForm, QuestionState


class QuestionBlock(QWidget):
    """
    The words of a question, its editor, the line for "Something else", the three special answers.

    ``given`` carries an answer id with its value; ``special_chosen`` an ``AnswerState`` or None;
    ``confirmed`` says that an earlier answer is still so, ``asked_again`` that the question is wanted.
    """

    given = Signal(str, object)
    special_chosen = Signal(object)
    confirmed = Signal()
    asked_again = Signal()

    def __init__(
        self,
        state: QuestionState,
        filled: FilledForm,
        help_: EditingHelp | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._question = state.question
        self._role, self._today = filled.role, filled.today
        self._bar = ReuseBar()
        self._suggested = quiet_button("", "sparkle", self._take_suggestion)
        self._label = Heading(state.text.label, Kind.QUESTION)
        self._hint = WrapLabel(state.text.hint, Kind.MUTED)
        self._note = WrapLabel(_note(state), Kind.CAPTION)
        self._editor = editor_for(state, filled, help_ or no_help())
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
        """Put the focus where the answer is given, or on the key that says it is still so."""
        if not self._bar.focus_first():
            self._editor.focus_first()

    def toggle(self, state: AnswerState) -> QWidget:
        """Press the special answer *state*; return what has to be seen now."""
        if not self._special.isHidden():
            self._special.toggle(state)
        return self._special

    def say_also(self, special: Mapping[AnswerState, str]) -> None:
        """Add the special answers in the person's language."""
        self._special.say_also(special)

    def enlarge(self) -> None:
        """Show the question as large as it is spoken."""
        self._label.setProperty("kind", Kind.SPOKEN.value)

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        self._editor.flush()
        self._other.flush()

    def _build(self) -> None:
        layout = column(self, gap=6)
        answering = (self._bar, self._editor, self._other_words, self._other, self._problem)
        for part in (self._label, self._hint, self._note, *answering):
            layout.addWidget(part)
        layout.addWidget(self._suggested, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._special)
        rarely: tuple[QWidget, ...] = (self._bar, self._other_words, self._other, self._problem)
        for hidden in (*rarely, self._suggested):
            hidden.hide()
        for label in (self._hint, self._note):
            _put_away_if_empty(label)

    def _bind(self) -> None:
        self._editor.given.connect(lambda value: self.given.emit(self._question.id, value))
        self._other.given.connect(lambda value: self.given.emit(self._question.other_id, value))
        self._special.chosen.connect(self.special_chosen.emit)
        self._bar.confirmed.connect(lambda: self._answered_by_bar(self.confirmed))
        self._bar.asked_again.connect(lambda: self._answered_by_bar(self.asked_again))

    def _answered_by_bar(self, signal: SignalInstance) -> None:
        signal.emit()
        self.focus_first()

    def _show_answer(self, state: QuestionState) -> None:
        self._state = state
        self._bar.show_state(state, self._role, self._today)
        asked = state.asking is Asking.ASK
        _show(self._editor, visible=asked and self._question.type is not FieldType.INFO)
        _show(self._special, visible=asked and self._question.type not in UNANSWERED_TYPES)
        self._show_value(state)
        self._special.show_state(state.reply.state if state.reply else None)
        self._other.show_value(state.other)
        for part in (self._other, self._other_words):
            _show(part, visible=asked and state.other_is_open)
        words = _problem_words(state) if asked else ""
        self._problem.setText(words)
        _show(self._problem, visible=bool(words))
        self._show_suggestion(state)

    def _show_value(self, state: QuestionState) -> None:
        self._editor.show_value(state.reply.value if state.reply else None)
        if isinstance(self._editor, RepeatEditor):
            self._editor.show_rows(state.rows)
        elif isinstance(self._editor, ChoiceEditor):
            self._editor.offer(state)
        elif isinstance(self._editor, ReadOnlyValue):
            self._editor.show_words(computed_words(state.computed))

    def _show_suggestion(self, state: QuestionState) -> None:
        there = state.suggestion is not None and state.asking is Asking.ASK and state.earlier is None
        if there:
            answer = earlier_words(state, Reply.of(state.suggestion))
            self._suggested.say(say("Interview", "Often: {answer}. Take this", answer=answer))
        _show(self._suggested, visible=there)

    def _take_suggestion(self) -> None:
        self.given.emit(self._question.id, self._state.suggestion)
        self._editor.focus_first()


def editor_for(state: QuestionState, filled: FilledForm, help_: EditingHelp) -> AnswerEditor:
    """Return the editor for this kind of question."""
    kind, label = state.question.type, state.text.label
    if kind in LIST_OF_TYPE:
        return CodePicker(label, entries_of(state.text.options, filled.native_names(state.question)))
    if kind in LINK_TYPES:
        return CodePicker(label, link_entries(state.links))
    if kind in (FieldType.CHOICE_ONE, FieldType.CHOICE_MANY, FieldType.YES_NO):
        return ChoiceEditor(state)
    if kind is FieldType.DATE:
        return DateEditor(label, f"date.{state.question.id}")
    if kind is FieldType.REPEAT:
        return RepeatEditor(state.question, label, _row_blocks(filled, help_))
    if kind is FieldType.ATTACHMENT:
        return AttachmentEditor(label, help_)
    return _plain_editor(kind, label)


def _plain_editor(kind: FieldType, label: str) -> AnswerEditor:
    if kind in UNANSWERED_TYPES:
        return ReadOnlyValue()
    if kind in (FieldType.LONG_TEXT, FieldType.NOTE):
        return LongTextEditor(label)
    makers: dict[FieldType, Callable[[str], AnswerEditor]] = {
        FieldType.DECIMAL: DecimalEditor,
        FieldType.TIME: TimeEditor,
        FieldType.SIGNATURE: SignatureEditor,
    }
    if kind in makers:
        return makers[kind](label)
    return LineEditor(label, digits=kind is FieldType.NUMBER)


def _row_blocks(filled: FilledForm, help_: EditingHelp) -> MakeBlock:
    def make(state: QuestionState, parent: QWidget, given: Given, special: Special) -> RowBlock:
        block = QuestionBlock(state, filled, help_, parent)
        block.given.connect(given)
        block.special_chosen.connect(special)
        return RowBlock(block, block.show_state, block.focus_first, block.flush)

    return make


def _problem_words(state: QuestionState) -> str:
    if state.problem is Reason.CONSTRAINT and state.text.constraint_message:
        return state.text.constraint_message
    return problem_words(state.problem) if state.problem else ""


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
