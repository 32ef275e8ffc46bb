"""What is known already about a question, with one key to say that it is still so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.interview import AnswerSource
from fieldcase.domain.user import Role
from fieldcase.forms.reply import Reply
from fieldcase.forms.reuse import Asking, may_look
from fieldcase.ui.common.buttons import Button, quiet_button, secondary_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.intake.answer_words import answer_words
from fieldcase.viewmodels.question_state import CheckedLine, QuestionState


class ReuseBar(Well):
    """Says what was said before; ``confirmed`` takes it, ``asked_again`` shows the question."""

    confirmed = Signal()
    asked_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = WrapLabel("", Kind.BODY)
        self._still = secondary_button(say("Reuse", "Yes, still so"), "check", self.confirmed.emit)
        self._again = quiet_button(say("Reuse", "Ask again"), "pencil-simple", self.asked_again.emit)
        self._show = quiet_button(say("Reuse", "Show it"), "eye", self.asked_again.emit)
        self._buttons = QWidget()
        self._buttons.setProperty("role", "plain")
        flow = FlowLayout(self._buttons, gap=6)
        for button in (self._still, self._again, self._show):
            flow.addWidget(button)
        self.add(self._words, self._buttons)

    def show_state(self, state: QuestionState, role: Role, today: date) -> None:
        """Show what is known; nothing at all when the question is simply asked."""
        words = _words(state, today)
        self._words.setText(words)
        may_confirm = state.asking is Asking.CONFIRM or _is_stale(state)
        known_here = state.asking is Asking.KNOWN and may_look(state.question, role)
        _set(self._still, visible=may_confirm)
        _set(self._again, visible=state.asking is Asking.CONFIRM)
        _set(self._show, visible=known_here)
        _set(self._buttons, visible=may_confirm or known_here)
        _set(self, visible=bool(words))

    def focus_first(self) -> bool:
        """Put the focus on the first button; return whether there is one."""
        button = next((one for one in self._all() if not one.isHidden()), None)
        if button is None or self.isHidden():
            return False
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _all(self) -> tuple[Button, ...]:
        return (self._still, self._again, self._show)


def earlier_words(state: QuestionState, reply: Reply) -> str:
    """Return an earlier answer in words."""
    known = {option.id: option.label for option in state.text.options}
    known.update({link.id: " ".join(filter(None, (link.code, link.name))) for link in state.links})
    codes = reply.value if isinstance(reply.value, tuple) else (reply.value,)
    labels = tuple(known[one] for one in codes if isinstance(one, str) and one in known)
    return answer_words(CheckedLine(state.question, state.text.label, reply, labels, ""))


def from_whom(source: AnswerSource) -> str:
    """Return who gave an answer, when it was not the person."""
    words = {
        AnswerSource.PERSON: "",
        AnswerSource.GUARDIAN: say("Answer source", "from a guardian"),
        AnswerSource.DOCUMENT: say("Answer source", "from a document"),
        AnswerSource.OBSERVATION: say("Answer source", "observed"),
        AnswerSource.OTHER_ORGANISATION: say("Answer source", "from another organisation"),
    }
    return words[source]


def _words(state: QuestionState, today: date) -> str:
    if state.asking is Asking.NOT_YOURS:
        return say("Reuse", "A colleague trained for this asks it. You need not.")
    known = state.earlier
    if known is None:
        return ""
    if state.asking is Asking.KNOWN:
        return say("Reuse", "Already known. It is not asked again.")
    if state.asking is not Asking.CONFIRM and not _is_stale(state):
        return ""
    said = earlier_words(state, known.reply)
    day = day_phrase(known.said_on, today)
    source = from_whom(known.source)
    if _is_stale(state):
        return say("Reuse", "{day}: {answer}. Please ask whether it is still so.", day=day, answer=said)
    if source:
        return say("Reuse", "{day}, {source}: {answer}. Still so?", day=day, source=source, answer=said)
    return say("Reuse", "{day}: {answer}. Still so?", day=day, answer=said)


def _is_stale(state: QuestionState) -> bool:
    return state.asking is Asking.ASK and state.earlier is not None and state.reply is None


def _set(part: QWidget, *, visible: bool) -> None:
    if part.isHidden() is visible:
        part.setVisible(visible)
