"""Every question with its answer, before an interview is called done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.field_types import UNANSWERED_TYPES
from fieldcase.ui.common.buttons import Button, ButtonLook
from fieldcase.ui.common.card import Card, Well
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, hairline, row
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import count, say
from fieldcase.ui.intake.answer_words import answer_words, computed_words
from fieldcase.ui.intake.body import Body
from fieldcase.viewmodels.filled_form import CheckedLine, CheckedSection, FilledForm


class CheckAnswers(Body):
    """Lists the answers by section; ``change_wanted`` carries the question to go back to."""

    change_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._layout = column(self, gap=12)
        self._buttons: dict[str, Button] = {}

    def show_answers(self, filled: FilledForm) -> None:
        """Show every answer, what is still open too."""
        clear(self._layout)
        self._buttons = {}
        sections = filled.checked()
        self._layout.addWidget(_intro(sections))
        for section in sections:
            card = Card(section.title)
            card.body.setSpacing(4)
            for index, line in enumerate(section.lines):
                if index:
                    card.add(hairline())
                card.add(self._row(line))
            self._layout.addWidget(card)
        dropped = filled.no_longer_applying()
        if dropped:
            self._layout.addWidget(_no_longer(dropped))
        self._layout.addStretch(1)

    def focus_question(self, question_id: str) -> QWidget | None:
        """Put the focus on the Change button of this question, or on the first."""
        button = self._buttons.get(question_id) or next(iter(self._buttons.values()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        return button

    def _row(self, line: CheckedLine) -> QWidget:
        change = Button(say("Check answers", "Change"), ButtonLook.QUIET)
        change.setAccessibleName(
            say("Check answers", "Change the answer to: {question}", question=line.label)
        )
        change.clicked.connect(lambda _checked=False, name=line.question.id: self.change_wanted.emit(name))
        self._buttons[line.question.id] = change
        return _line(line, change)


def _line(line: CheckedLine, change: Button | None) -> QWidget:
    widget = QWidget()
    widget.setProperty("role", "plain")
    across = row(widget, gap=12)
    words = column(gap=2)
    words.addWidget(WrapLabel(line.label, Kind.MUTED))
    answered = line.reply is not None and line.reply.state is AnswerState.ANSWERED
    words.addWidget(WrapLabel(_words(line), Kind.BODY if answered or line.other else Kind.MUTED))
    across.addWidget(IconLabel(*_mark(line)), 0, Qt.AlignmentFlag.AlignVCenter)
    across.addLayout(words, 1)
    if change is not None:
        across.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
    return widget


def _words(line: CheckedLine) -> str:
    if line.hidden:
        return say("Check answers", "Not shown here")
    if line.question.type in UNANSWERED_TYPES:
        return computed_words(line.reply.value if line.reply is not None else None)
    if line.earlier is not None:
        return say("Check answers", "{answer} (said in an earlier interview)", answer=answer_words(line))
    return answer_words(line)


def _mark(line: CheckedLine) -> tuple[str, int, str]:
    if line.reply is None and not line.other:
        return ("circle", 18, "ink2")
    if line.reply is None or line.reply.state is AnswerState.ANSWERED:
        return ("check-circle-fill", 18, "ok")
    return ("hand-palm", 18, "ink2")


def _intro(sections: Sequence[CheckedSection]) -> Well:
    lines = [line for section in sections for line in section.lines]
    still_open = sum(line.reply is None for line in lines)
    well = Well()
    well.add(Heading(say("Check answers", "Look through it together, if the person wishes."), Kind.H3))
    if still_open:
        words = count("Check answers", "%n question(s) are still open. They may stay open.", still_open)
    else:
        words = say("Check answers", "Every question has been talked about.")
    well.add(WrapLabel(words, Kind.MUTED))
    return well


def _no_longer(lines: Sequence[CheckedLine]) -> Card:
    card = Card(say("Check answers", "No longer applies"))
    card.add(
        WrapLabel(
            say(
                "Check answers",
                "These answers are kept, though their questions do not apply any more.",
            ),
            Kind.MUTED,
        )
    )
    for line in lines:
        card.add(hairline(), _line(line, None))
    return card
