"""Changing a form: other words, another order, a question more or less."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from fieldcase.forms.definition import Question
from fieldcase.forms.drafting import MAX_LABEL, OFFERED_TYPES
from fieldcase.forms.field_types import CHOICE_TYPES
from fieldcase.ui.common.buttons import icon_button, primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout, clear, column, row
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.forms.finding_words import kind_words
from fieldcase.ui.forms.rules_panel import RulesPanel, limits_of
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.form_rules import FormRules
from fieldcase.viewmodels.own_forms import OwnForms


class Builder(Card):
    """The draft, question by question; what is published never changes any more."""

    preview_wanted = Signal()

    def __init__(self, forms: OwnForms, parent: QWidget | None = None) -> None:
        super().__init__(say("Form builder", "Change this form"), "pencil-simple", parent=parent)
        self._forms = forms
        self._ruled = ""
        self._questions = column(gap=8)
        self._kinds = QComboBox()
        self._words = QLineEdit()
        self._choices: QPlainTextEdit = NoteEdit(say("Form builder", "Choices, one a line"))
        self._choices_label = WrapLabel(say("Form builder", "Choices, one a line"), Kind.CAPTION)
        self._problem = WrapLabel("", Kind.CAPTION)
        self._publish = primary_button(
            say("Form builder", "Publish a new version"), "check", self._forms.publish
        )
        self._build()
        self.show_draft()

    def show_draft(self) -> None:
        """Show the questions as they are now, with the focus where it was."""
        focused = QApplication.focusWidget()
        name = focused.accessibleName() if focused is not None and self.isAncestorOf(focused) else ""
        self._show_questions()
        again = [one for one in self.findChildren(QWidget) if name and one.accessibleName() == name]
        if again:
            # The one made last: the others are on their way out.
            again[-1].setFocus()

    def _show_questions(self) -> None:
        clear(self._questions)
        draft = self._forms.draft
        if draft is None:
            return
        for section in draft.form.sections:
            self._questions.addWidget(Heading(section.title, Kind.H3))
            for question in section.questions:
                self._questions.addWidget(self._row(question))
                if question.id == self._ruled:
                    self._questions.addWidget(RulesPanel(FormRules(self._forms, question)))
        self._publish.setEnabled(self._forms.may_publish)
        self._problem.setText(
            ""
            if self._forms.may_publish
            else say("Form builder", "A rule looks at a question that is gone, or that comes later.")
        )
        self._problem.setVisible(not self._forms.may_publish)

    def _build(self) -> None:
        self.body.addLayout(self._questions)
        self.add(Heading(say("Form builder", "Add a question"), Kind.H3))
        for kind in OFFERED_TYPES:
            self._kinds.addItem(kind_words(kind), kind.value)
        self._kinds.setAccessibleName(say("Form builder", "Kind of question"))
        self._kinds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words.setAccessibleName(say("Form builder", "What to ask"))
        self._words.setPlaceholderText(say("Form builder", "What to ask"))
        self._words.setMaxLength(MAX_LABEL)
        self.add(self._kinds, self._words, self._choices_label, self._choices)
        keep_draft(self._kinds, "question.kind")
        keep_draft(self._words, "question.words")
        keep_draft(self._choices, "question.choices")
        holder = QWidget()
        holder.setProperty("role", "plain")
        flow = FlowLayout(holder, gap=8)
        flow.addWidget(secondary_button(say("Form builder", "Add it"), "plus", self._add))
        flow.addWidget(quiet_button(say("Form builder", "Preview"), "eye", self.preview_wanted.emit))
        flow.addWidget(self._publish)
        flow.addWidget(quiet_button(say("Form builder", "Leave it"), "x", lambda: self._forms.change(None)))
        self.add(self._problem, holder)
        self._kinds.currentIndexChanged.connect(lambda _index: self._show_choices())
        self._show_choices()

    def _row(self, question: Question) -> QWidget:
        holder = QWidget()
        holder.setProperty("role", "plain")
        line = row(holder, gap=6)
        words = QLineEdit(question.label)
        words.setMaxLength(MAX_LABEL)
        words.setAccessibleName(say("Form builder", "Words of: {question}", question=question.label))
        words.textEdited.connect(lambda typed: self._forms.reword(question.id, typed))
        line.addWidget(words, 1)
        moves = (
            ("arrow-up", say("Form builder", "Earlier: {question}", question=question.label), -1),
            ("arrow-down", say("Form builder", "Later: {question}", question=question.label), 1),
        )
        for icon, name, by in moves:
            line.addWidget(icon_button(icon, name, partial(self._forms.move, question.id, by)))
        rules = say("Form builder", "Rules of: {question}", question=question.label)
        line.addWidget(icon_button("sliders-horizontal", rules, lambda: self._turn_rules(question.id)))
        hide = say("Form builder", "Ask no longer: {question}", question=question.label)
        line.addWidget(icon_button("eye-slash", hide, lambda: self._forms.hide(question.id)))
        return holder

    def reopen(self, begun: Collection[str]) -> None:
        """Open the rules of the question whose limits were being written, if any form of *begun* is that."""
        for question in self._forms.draft.form.questions if self._forms.draft is not None else ():
            if limits_of(question.id) in begun:
                self._ruled = question.id
                self.show_draft()

    def _turn_rules(self, question_id: str) -> None:
        """Show the rules of one question, or put them away again."""
        self._ruled = "" if self._ruled == question_id else question_id
        self.show_draft()

    def _add(self) -> None:
        kind = OFFERED_TYPES[self._kinds.currentIndex()]
        if self._forms.add(kind, self._words.text(), self._choices.toPlainText().splitlines()):
            self._words.clear()
            self._choices.clear()
            drop_drafts(self)
        self._words.setFocus()

    def _show_choices(self) -> None:
        needed = OFFERED_TYPES[max(self._kinds.currentIndex(), 0)] in CHOICE_TYPES
        self._choices.setVisible(needed)
        self._choices_label.setVisible(needed)
