"""The rules of one question, as choices where they are plain, to be read where they are not."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from fieldcase.forms.plain_rules import ShownWhen
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.form_rules import Answer, FormRules


class RulesPanel(QWidget):
    """When a question is shown, which answers are pointed out."""

    def __init__(self, rules: FormRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._rules = rules
        self._label = rules.question.label
        self._earlier = QComboBox()
        self._answer = QComboBox()
        self._smallest = QLineEdit()
        self._largest = QLineEdit()
        self._past = Check(say("Form builder", "Not in the future"))
        self._problem = WrapLabel("", Kind.CAPTION)
        self._build()

    def _build(self) -> None:
        beside = row(self, gap=0)
        beside.addSpacing(24)
        layout = column(gap=6)
        beside.addLayout(layout, 1)
        if self._rules.is_plain:
            self._build_choices()
            for box in (self._earlier, self._answer):
                layout.addWidget(box)
        else:
            kept = say(
                "Form builder", "Shown by a rule that is kept as it is: {rule}", rule=self._rules.written
            )
            layout.addWidget(WrapLabel(kept, Kind.MUTED))
        if self._rules.has_limits:
            self._build_limits()
            for part in (self._smallest, self._largest, self._past, self._problem):
                layout.addWidget(part)
            self._past.setVisible(self._rules.is_date)
        if self._rules.constraint:
            words = say("Form builder", "An answer should fulfil: {rule}", rule=self._rules.constraint)
            layout.addWidget(WrapLabel(words, Kind.MUTED))

    def _build_choices(self) -> None:
        rule, earlier = self._rules.rule, self._rules.earlier()
        self._earlier.addItem(say("Form builder", "Always shown"))
        for one in earlier:
            self._earlier.addItem(say("Form builder", "Shown when: {question}", question=one.label))
        self._earlier.setAccessibleName(say("Form builder", "When to show: {question}", question=self._label))
        self._answer.setAccessibleName(
            say("Form builder", "Answer to wait for: {question}", question=self._label)
        )
        ids = [one.id for one in earlier]
        self._earlier.setCurrentIndex(ids.index(rule.question) + 1 if rule is not None else 0)
        self._answer.setVisible(rule is not None)
        if rule is not None:
            answers = self._rules.answers(rule.question)
            self._answer.addItems([_answer_words(one) for one in answers])
            self._answer.setCurrentIndex([one.value for one in answers].index(rule.answer))
        for box in (self._earlier, self._answer):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._earlier.activated.connect(self._choose_question)
        self._answer.activated.connect(self._choose_answer)

    def _build_limits(self) -> None:
        question = self._rules.question
        words = (
            (say("Form builder", "Earliest year"), say("Form builder", "Latest year"))
            if self._rules.is_date
            else (say("Form builder", "Smallest number"), say("Form builder", "Largest number"))
        )
        limits = (question.minimum, question.maximum)
        for line, name, limit in zip((self._smallest, self._largest), words, limits, strict=True):
            line.setPlaceholderText(name)
            line.setAccessibleName(name)
            line.setText("" if limit is None else str(limit))
            line.editingFinished.connect(self._limit)
        keep_draft(self._smallest, f"{limits_of(question.id)}.smallest")
        keep_draft(self._largest, f"{limits_of(question.id)}.largest")
        self._past.setChecked(question.past_only)
        self._past.clicked.connect(lambda _checked=False: self._limit())
        self._problem.hide()

    def _choose_question(self, index: int) -> None:
        earlier = self._rules.earlier()
        if not index:
            self._rules.show_when(None)
        elif self._rules.rule is None or self._rules.rule.question != earlier[index - 1].id:
            self._rules.show_when(ShownWhen(earlier[index - 1].id))

    def _choose_answer(self, index: int) -> None:
        rule = self._rules.rule
        if rule is not None:
            answer = self._rules.answers(rule.question)[index]
            self._rules.show_when(ShownWhen(rule.question, answer.value))

    def _limit(self) -> None:
        kept = self._rules.limit(
            self._smallest.text(), self._largest.text(), past_only=self._past.isChecked()
        )
        if kept:
            drop_drafts(self)
        self._problem.setText(
            ""
            if kept
            else say("Form builder", "Write whole numbers, the smaller one first. Nothing was changed.")
        )
        self._problem.setVisible(not kept)


def limits_of(question_id: str) -> str:
    """Return what tells the half-written limits of one question from those of the others."""
    return f"limits:{question_id}"


def _answer_words(answer: Answer) -> str:
    if answer.value is None:
        return say("Form builder", "is answered")
    if isinstance(answer.value, bool):
        return say("Form builder", "is yes") if answer.value else say("Form builder", "is no")
    return say("Form builder", "is: {answer}", answer=answer.label)
