"""What takes the answer to a question, one kind of editor for each kind of question."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.dates import PartialDate
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.values import AnswerValue, codes_in, tidy_text
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.partial_date_edit import PartialDateEdit
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.filled_form import QuestionState

SAVED_WITHIN_MILLISECONDS = 500
"""From the first letter typed, not from the last: a crash costs less than a second of typing."""
YES, NO = "yes", "no"
_LARGEST_NUMBER = 2**31 - 1


class AnswerEditor(QWidget):
    """Shows an answer, lets it be changed; ``given`` carries the new value, None when there is none."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._layout = column(self, gap=6)

    def show_value(self, value: AnswerValue) -> None:
        """Show *value* without telling anybody; what is being typed is left alone."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where the answer is given."""
        raise NotImplementedError

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""


class Typing:
    """Whether something was typed that nobody has been told yet; tells the editor to hand it over in time."""

    def __init__(self, editor: AnswerEditor) -> None:
        self._timer = QTimer(editor)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVED_WITHIN_MILLISECONDS)
        self._timer.timeout.connect(editor.flush)
        self._waiting = False

    @property
    def waiting(self) -> bool:
        """Whether something waits to be handed over."""
        return self._waiting

    def stroke(self) -> None:
        """Take note of a key; the first one starts the clock."""
        if not self._waiting:
            self._waiting = True
            self._timer.start()

    def take(self) -> bool:
        """Return whether something waited; it does no longer."""
        waited, self._waiting = self._waiting, False
        self._timer.stop()
        return waited


class LineEditor(AnswerEditor):
    """A line of text, or of digits."""

    def __init__(self, name: str, *, digits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = digits
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        if digits:
            self._line.setValidator(QIntValidator(-_LARGEST_NUMBER, _LARGEST_NUMBER, self))
            self._line.setMaximumWidth(look().px(160))
        self._typing = Typing(self)
        self._layout.addWidget(self._line)
        self._line.textEdited.connect(lambda _text: self._typing.stroke())
        self._line.editingFinished.connect(self.flush)

    def show_value(self, value: AnswerValue) -> None:
        """Show *value*."""
        text = "" if value is None else str(value)
        if not self._typing.waiting and text != self._line.text():
            self._line.setText(text)

    def focus_first(self) -> None:
        """Put the caret into the line."""
        self._line.setFocus()

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        if self._typing.take():
            self.given.emit(self._value())

    def _value(self) -> AnswerValue:
        text = tidy_text(self._line.text())
        if not self._digits:
            return text if text.strip() else None
        return int(text) if self._line.hasAcceptableInput() else None


class LongTextEditor(AnswerEditor):
    """Several lines in the person's own words; grows with the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = _Paper(name)
        self._typing = Typing(self)
        self._layout.addWidget(self._text)
        self._text.textChanged.connect(self._typing.stroke)
        self._text.left.connect(self.flush)

    def show_value(self, value: AnswerValue) -> None:
        """Show *value*."""
        text = value if isinstance(value, str) else ""
        if not self._typing.waiting and text != self._text.toPlainText():
            blocked = self._text.blockSignals(True)
            self._text.setPlainText(text)
            self._text.blockSignals(blocked)

    def focus_first(self) -> None:
        """Put the caret into the text."""
        self._text.setFocus()

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        if self._typing.take():
            text = tidy_text(self._text.toPlainText())
            self.given.emit(text if text.strip() else None)


class ChoiceEditor(AnswerEditor):
    """Cards of which one or several are chosen."""

    def __init__(self, state: QuestionState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = state.question.type
        self._choices = _choices(state)
        self._group = self._new_group(state.text.label)
        self._layout.addWidget(self._group)

    def show_value(self, value: AnswerValue) -> None:
        """Show *value*."""
        codes = _codes(value)
        if codes != self._group.chosen():
            self._group.choose(codes)

    def offer(self, state: QuestionState) -> None:
        """Show the choices that are offered now; an earlier answer may have changed which."""
        choices = _choices(state)
        if choices == self._choices:
            return
        old, self._choices = self._group, choices
        self._group = self._new_group(state.text.label)
        self._group.choose(_codes(state.reply.value if state.reply else None))
        self._layout.replaceWidget(old, self._group)
        old.hide()
        old.deleteLater()

    def focus_first(self) -> None:
        """Put the focus on the chosen answer, or on the first."""
        self._group.focus_first()

    def _new_group(self, name: str) -> ChoiceGroup:
        many = self._kind is FieldType.CHOICE_MANY
        columns = 0 if self._kind is FieldType.YES_NO else 2
        group = ChoiceGroup(name, self._choices, many=many, columns=columns, parent=self)
        group.changed.connect(lambda: self.given.emit(self._value()))
        return group

    def _value(self) -> AnswerValue:
        chosen = self._group.chosen()
        if not chosen:
            return None
        if self._kind is FieldType.CHOICE_MANY:
            return chosen
        return chosen[0] == YES if self._kind is FieldType.YES_NO else chosen[0]


class DateEditor(AnswerEditor):
    """A date of which any part may be open."""

    def __init__(self, name: str, draft_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = PartialDateEdit(name)
        keep_draft(self._edit, draft_name)
        self._layout.addWidget(self._edit)
        self._edit.changed.connect(lambda: self.given.emit(self._edit.value()))

    def show_value(self, value: AnswerValue) -> None:
        """Show *value*."""
        date = value if isinstance(value, PartialDate) else None
        if self._edit.is_complete() and date != self._edit.value():
            self._edit.show_value(date)

    def focus_first(self) -> None:
        """Put the caret into the year."""
        self._edit.focus_first()


class _Paper(NoteEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _choices(state: QuestionState) -> tuple[Choice, ...]:
    if state.question.type is FieldType.YES_NO and not state.text.options:
        return (Choice(YES, say("Interview", "Yes")), Choice(NO, say("Interview", "No")))
    return tuple(Choice(option.id, option.label) for option in state.text.options)


def _codes(value: AnswerValue) -> tuple[str, ...]:
    if isinstance(value, bool):
        return (YES,) if value else (NO,)
    return codes_in(value)
