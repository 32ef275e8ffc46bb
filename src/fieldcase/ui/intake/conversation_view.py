"""One question at a time, large, in two languages."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.listen_button import ListenButton
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.intake.body import Body
from fieldcase.ui.intake.editing_help import EditingHelp
from fieldcase.ui.intake.other_tongue import OtherTongue, language_name
from fieldcase.ui.intake.question_block import QuestionBlock
from fieldcase.viewmodels.conversation import Conversation
from fieldcase.viewmodels.filled_form import FilledForm
from fieldcase.viewmodels.question_state import QuestionState

_AIR = 14
MOST_READ = 12


class ConversationView(Body):
    """The question of *conversation*; its signals are those of ``SectionView``."""

    given = Signal(str, object)
    special_chosen = Signal(str, object)
    confirmed = Signal(str)
    asked_again = Signal(str)

    def __init__(
        self,
        conversation: Conversation,
        filled: FilledForm,
        help_: EditingHelp | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._conversation = conversation
        self._tongue = OtherTongue(conversation.language)
        self._bar = QProgressBar()
        self._languages = QComboBox()
        self._listen = ListenButton(self)
        self._block: QuestionBlock | None = None
        state = conversation.asked
        if state is not None:
            self._block = QuestionBlock(self._worded(state), filled, help_, self)
        self._build()
        self._bind()

    def show_answers(self, filled: FilledForm) -> None:
        """Show the answer given so far."""
        state = self._conversation.asked
        if self._block is not None and state is not None and state.question.id == self._block.question_id:
            self._block.show_state(self._worded(state))

    def focus_question(self, question_id: str) -> QWidget | None:
        """Put the focus on the question."""
        if self._block is not None:
            self._block.focus_first()
        return self._block

    def focused_id(self) -> str:
        """Return the question that is talked about."""
        return self._block.question_id if self._block is not None else ""

    def step(self, by: int) -> QWidget | None:
        """Go to the question before or after."""
        self.flush()
        # Later: the key that asked for it is still being handled by the widget that goes.
        QTimer.singleShot(0, self._conversation.next if by > 0 else self._conversation.back)
        return None

    def toggle(self, state: AnswerState) -> QWidget | None:
        """Press a special answer."""
        return self._block.toggle(state) if self._block is not None else None

    def flush(self) -> None:
        """Hand over what was typed a moment ago."""
        if self._block is not None:
            self._block.flush()

    def _worded(self, state: QuestionState) -> QuestionState:
        spoken = self._conversation.spoken
        if spoken is None or not self._conversation.has_two_languages:
            return state
        return self._conversation.both(state, spoken, self._tongue.yes_no)

    def _build(self) -> None:
        layout = column(self, gap=_AIR)
        layout.addLayout(self._top())
        layout.addWidget(self._progress())
        spoken = self._conversation.spoken
        if spoken is not None and self._conversation.has_two_languages:
            heading = Heading(spoken.label, Kind.SPOKEN)
            heading.setLayoutDirection(QLocale(self._conversation.language).textDirection())
            layout.addWidget(heading)
        if self._block is not None:
            if self._conversation.has_two_languages:
                self._block.say_also(self._tongue.special)
            else:
                self._block.enlarge()
            layout.addWidget(self._block)
        else:
            layout.addWidget(WrapLabel(say("Conversation", "Nothing is asked here."), Kind.MUTED))
        layout.addStretch(1)

    def _top(self) -> QHBoxLayout:
        tags = self._conversation.languages
        self._languages.addItems([language_name(tag) for tag in tags])
        self._languages.setCurrentIndex(tags.index(self._conversation.language))
        self._languages.setAccessibleName(say("Conversation", "Question in"))
        # Later: the list that asked for it goes with the old page.
        self._languages.activated.connect(
            lambda index: QTimer.singleShot(0, lambda: self._conversation.speak(tags[index]))
        )
        self._listen.offer(self._aloud(), self._conversation.language, say("Conversation", "Read it aloud"))
        line = row(gap=8)
        line.addWidget(self._listen)
        line.addStretch(1)
        line.addWidget(PlainLabel(say("Conversation", "Question in"), Kind.MUTED))
        line.addWidget(self._languages)
        return line

    def _aloud(self) -> str:
        """Return what is read: the question with what may answer it; nothing that was answered."""
        spoken = self._conversation.spoken
        if spoken is None:
            return ""
        # A long list, of countries say, is looked through, not listened to.
        options = spoken.options if len(spoken.options) <= MOST_READ else ()
        return "\n\n".join(filter(None, (spoken.label, spoken.hint, *(one.label for one in options))))

    def _progress(self) -> QProgressBar:
        before, total = self._conversation.progress
        self._bar.setRange(0, total)
        self._bar.setValue(before)
        self._bar.setTextVisible(False)
        words = say("Conversation", "Question {here} of {total}", here=before + 1, total=total)
        self._bar.setAccessibleName(words)
        self._bar.setToolTip(words)
        return self._bar

    def _bind(self) -> None:
        block = self._block
        if block is None:
            return
        name = block.question_id
        block.given.connect(self.given.emit)
        block.confirmed.connect(lambda: self.confirmed.emit(name))
        block.asked_again.connect(lambda: self.asked_again.emit(name))
        block.special_chosen.connect(lambda state: self.special_chosen.emit(name, state))
