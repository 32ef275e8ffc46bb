"""What was asked, what was said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.interview import Answer, AnswerSource, Interview, InterviewState
from fieldcase.services.casework import CaseSheet
from fieldcase.ui.cases.interview_choices import InterviewChoices
from fieldcase.ui.cases.phrases import date_words, moment_words, source_words
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column, hairline
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import as_typed, isolate, say
from fieldcase.viewmodels.case_facts import (
    INTAKE,
    AnswerGroup,
    AnswerLine,
    AskedForm,
    answer_line,
    answers_by_form,
    form_title,
    interview_place,
    plan_is_ours,
    received_lines,
)
from fieldcase.viewmodels.case_file import CaseFile, CaseWays
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.said_when import SaidWhen


class InterviewTab(QWidget):
    """The interviews of a case, then every answer by section, special answers included."""

    def __init__(self, case_file: CaseFile, ways: CaseWays, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._ways = ways
        self._desk = desk
        self._said = SaidWhen(desk)
        self._layout: QVBoxLayout = column(self, gap=12)
        bind(self, self._said.changed, lambda _: self.repaint_tab())
        close = self._said.close
        self.destroyed.connect(lambda *_: close())

    def repaint_tab(self) -> None:
        """Show interviews with answers as they are now."""
        clear(self._layout)
        sheet = self._file.sheet
        if sheet is None:
            return
        self._said.about(sheet.case.id)
        self._layout.addWidget(self._interviews(sheet))
        answers, content = self._file.answers, self._desk.content
        forms = answers_by_form(sheet, answers, content, self._desk.language)
        for form in forms:
            again = sum(other.form_id == form.form_id for other in forms) > 1
            if again or form.form_id != INTAKE:
                self._layout.addWidget(Heading(_form_words(form, again=again), Kind.H2))
            for group in form.groups:
                self._layout.addWidget(self._group_card(group, form))
        received = received_lines(sheet, answers, content)
        if received:
            title = say("Interview tab", "Asked with a form of another organisation")
            self._layout.addWidget(self._group_card(AnswerGroup(title, received)))
        self._layout.addStretch(1)

    def _interviews(self, sheet: CaseSheet) -> Card:
        interviews = sheet.interviews
        card = Card(say("Interview tab", "Interviews"))
        if not interviews:
            start = primary_button(
                say("Interview tab", "Start an interview"), "chats", self._ways.go_on_with_interview
            )
            nobody, kept_back = (
                say("Interview tab", "Nobody has asked yet. Begin when the person is ready."),
                say("Need to know", "What others asked is not for your role."),
            )
            sees_all = sheet.eyes.reads(DataCategory.PLAN)
            writes = plan_is_ours(self._file.sheet)
            card.add(EmptyState("chats", nobody if sees_all else kept_back, start if writes else None))
            card.add(InterviewChoices(self._file, self._ways, self._desk))
            return card
        unfinished = any(one.state is not InterviewState.DONE for one in interviews)
        if not unfinished and plan_is_ours(self._file.sheet):
            again = secondary_button(
                say("Interview tab", "Talk again"), "chats", self._ways.go_on_with_interview
            )
            card.add_to_header(again)
        for interview in interviews:
            card.add(self._row(interview))
        card.add(InterviewChoices(self._file, self._ways, self._desk))
        shown = self._said.is_shown
        words = (
            say("Interview tab", "Hide who said what")
            if shown
            else say("Interview tab", "Who said what, when")
        )
        turn = quiet_button(words, "clock-counter-clockwise", self._turn_said)
        self._turn = turn
        card.body.addWidget(turn, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _turn_said(self) -> None:
        self._said.turn()
        self._turn.setFocus(Qt.FocusReason.OtherFocusReason)

    def _group_card(self, group: AnswerGroup, form: AskedForm | None = None) -> Card:
        card = Card(group.title)
        card.body.setSpacing(2)
        for number, line in enumerate(group.lines):
            if number:
                card.add(hairline())
            card.add(FactRow(line.label, answer_words(line), ruled=False))
            if form is not None:
                for answer, worker in self._said.answers(line.question):
                    card.add(WrapLabel(self._said_words(answer, worker, form), Kind.MUTED))
        return card

    def _said_words(self, answer: Answer, worker: str, form: AskedForm) -> str:
        known, content, language = {answer.question: answer}, self._desk.content, self._desk.language
        line = answer_line(answer.question, known, content, language, form.form_id, form.version)
        return say(
            "Interview tab",
            "{day}: {answer} · from: {source} · written by {name}",
            day=moment_words(answer.answered_at, self._desk.clock.today()),
            answer=as_typed(_plain_words(line)) if line is not None else "",
            source=source_words(answer.source),
            name=isolate(worker),
        )

    def _row(self, interview: Interview) -> FactRow:
        at = moment_words(interview.updated_at, self._desk.clock.today())
        row = FactRow(self._state_words(interview), at, _STATE_ICONS[interview.state], "primary", ruled=False)
        known = (interview.form, interview.form_version) in self._desk.content.library
        if not known or not plan_is_ours(self._file.sheet):
            return row
        if interview.state is InterviewState.DONE:
            look = quiet_button(
                say("Interview tab", "Open"), "eye", lambda: self._ways.go_on_with_interview(interview.id)
            )
            row.add_action(look)
        else:
            go_on = secondary_button(
                say("Interview tab", "Continue"),
                "play",
                lambda: self._ways.go_on_with_interview(interview.id),
            )
            row.add_action(go_on)
        return row

    def _state_words(self, interview: Interview) -> str:
        words = self._plain_state(interview)
        if interview.form == INTAKE:
            return words
        if interview.form not in self._desk.content.library.ids:
            return say("Interview tab", "Answers from a form of another organisation")
        title = form_title(interview.form, self._desk.content, self._desk.language)
        return say("Interview tab", "{form}: {state}", form=title, state=words)

    def _plain_state(self, interview: Interview) -> str:
        if interview.state is InterviewState.DONE:
            return say("Interview tab", "Interview finished")
        number, total, title = interview_place(interview, self._desk.content, self._desk.language)
        if not number:
            return say("Interview tab", "Interview begun")
        return say(
            "Interview tab",
            "Stopped at part {number} of {total}: {title}",
            number=number,
            total=total,
            title=title,
        )


def _form_words(form: AskedForm, *, again: bool) -> str:
    if not again:
        return form.title
    return say("Interview tab", "{form}, version {number}", form=form.title, number=form.version)


_STATE_ICONS = {
    InterviewState.RUNNING: "circle-half",
    InterviewState.PAUSED: "pause-circle",
    InterviewState.DONE: "check-circle",
}


def answer_words(line: AnswerLine) -> str:
    """Return what became of a question, in words, with who said so when it was not heard here."""
    words = _plain_words(line)
    if line.source is AnswerSource.OTHER_ORGANISATION:
        return say("Answers", "{answer} (from another organisation)", answer=words)
    return words


def _plain_words(line: AnswerLine) -> str:
    if line.state is not AnswerState.ANSWERED:
        return _special_words(line.state)
    if isinstance(line.value, bool):
        return say("Answers", "Yes") if line.value else say("Answers", "No")
    return line.value if isinstance(line.value, str) else date_words(line.value)


def _special_words(state: AnswerState) -> str:
    words = {
        AnswerState.PREFERS_NOT: say("Answers", "Prefers not to say"),
        AnswerState.UNKNOWN: say("Answers", "Does not know"),
        AnswerState.NOT_ASKED: say("Answers", "Not asked yet"),
        AnswerState.NOT_APPLICABLE: say("Answers", "Does not apply"),
    }
    return words[state]
