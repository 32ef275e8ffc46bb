"""How safe the person feels: asked first, before anybody judges."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from fieldcase.domain.risk import OwnView
from fieldcase.ui.cases.interview_tab import answer_words
from fieldcase.ui.cases.risk.words import own_view_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_facts import OWN_VIEW, WHAT_WOULD_HELP, answer_line
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.risk_page import Assessing


class OwnViewCard(Card):
    """Five steps, or prefers not to say; what was said in the interview stands above."""

    def __init__(self, assessing: Assessing, case_file: CaseFile, desk: Desk) -> None:
        super().__init__(say("Risk", "Their own view"))
        self._assessing = assessing
        self._file = case_file
        self._desk = desk
        self._said: QVBoxLayout = column(gap=6)
        question = say("Risk", "How safe do you feel tonight?")
        views = [Choice(one.value, own_view_words(one)) for one in OwnView]
        self._views = ChoiceGroup(question, views, columns=0)
        self._words = NoteEdit(say("Risk", "In their own words"), 1)
        self.body.addLayout(self._said)
        self.add(WrapLabel(question, Kind.STRONG), self._views)
        self.add(WrapLabel(say("Risk", "In their own words"), Kind.MUTED), self._words)
        self._views.changed.connect(self._take)
        self._words.textChanged.connect(lambda: assessing.write(own_words=self._words.toPlainText()))

    def repaint_card(self) -> None:
        """Show what was chosen so far."""
        draft = self._assessing.draft
        self._views.choose([draft.own_view.value] if draft.own_view else [])
        if self._words.toPlainText() != draft.own_words:
            blocked = self._words.blockSignals(True)
            self._words.setPlainText(draft.own_words)
            self._words.blockSignals(blocked)
        self._show_said()

    def _show_said(self) -> None:
        clear(self._said)
        for question in (OWN_VIEW, WHAT_WOULD_HELP):
            line = answer_line(question, self._file.answers, self._desk.content, self._desk.language)
            if line is not None:
                self._said.addWidget(WrapLabel(line.label, Kind.MUTED))
                self._said.addWidget(WrapLabel(answer_words(line), Kind.STRONG))
        if self._said.count() == 0:
            sentence = say("Risk", "Not talked about yet. Their own view of what is safe comes first.")
            self._said.addWidget(WrapLabel(sentence, Kind.MUTED))

    def _take(self) -> None:
        chosen = self._views.chosen()
        self._assessing.say_own_view(OwnView(chosen[0]) if chosen else None)
