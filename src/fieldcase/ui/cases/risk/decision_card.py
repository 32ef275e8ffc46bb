"""What follows from what is known, what the worker decides, why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldcase.domain.case import RiskLevel
from fieldcase.domain.risk import Approval
from fieldcase.ui.cases.phrases import risk_words
from fieldcase.ui.cases.risk.words import asked_words, reasons, suggested_words
from fieldcase.ui.common.buttons import primary_button
from fieldcase.ui.common.card import Card, Well
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tinted_text import TintedLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.risk_page import Assessing, Safety

_OFFERED = (RiskLevel.CRITICAL, RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.LOW)
LONGEST_LINE = 300


class DecisionCard(Card):
    """The worker decides: freely upwards, downwards with a reason and a named supervisor."""

    def __init__(self, assessing: Assessing, safety: Safety) -> None:
        super().__init__(say("Risk", "How urgent is protection?"))
        self._assessing = assessing
        self._safety = safety
        self._suggested = WrapLabel("", Kind.STRONG)
        self._reasons: QVBoxLayout = column(gap=2)
        self._levels = ChoiceGroup(
            say("Risk", "You decide"), [Choice(one.value, risk_words(one)) for one in _OFFERED]
        )
        self._why = _line(say("Risk", "Why? One line for colleagues"))
        self._lower = QWidget()
        self._supervisor = _line(say("Risk", "Which supervisor do you ask?"))
        self._hint = TintedLabel("", Kind.BODY, "bad")
        self._asked = WrapLabel("", Kind.STRONG)
        self._build()
        self._bind()

    def repaint_card(self) -> None:
        """Show the suggestion, what was chosen so far."""
        draft, suggestion = self._assessing.draft, self._assessing.suggestion
        self._suggested.setText(suggested_words(suggestion.level))
        clear(self._reasons)
        for sentence in reasons(suggestion):
            self._reasons.addWidget(WrapLabel(sentence, Kind.MUTED))
        self._levels.choose([draft.decided.value] if draft.decided else [])
        self._lower.setVisible(self._assessing.is_lower)
        newest = self._safety.newest
        waits = newest is not None and newest.approval is Approval.ASKED and draft.decided is None
        self._asked.setText(asked_words(newest) if newest is not None and waits else "")
        self._asked.setVisible(waits)
        for field, text in ((self._why, draft.why), (self._supervisor, draft.supervisor)):
            if field.text() != text:
                field.setText(text)

    def _build(self) -> None:
        well = Well()
        well.add(self._suggested)
        well.body.addLayout(self._reasons)
        self.add(well, WrapLabel(say("Risk", "You decide"), Kind.STRONG), self._levels)
        self.add(WrapLabel(self._why.accessibleName(), Kind.STRONG), self._why)
        self._lower.setProperty("role", "plain")
        lower = column(self._lower, gap=6)
        sentence = say(
            "Risk",
            "This is lower than suggested. It counts once a supervisor has confirmed it; until then the"
            " suggested level stays.",
        )
        lower.addWidget(WrapLabel(sentence))
        lower.addWidget(WrapLabel(self._supervisor.accessibleName(), Kind.STRONG))
        lower.addWidget(self._supervisor)
        self.add(self._lower, self._hint)
        self._hint.hide()
        save = primary_button(say("Risk", "Save this level"), "check", self._save)
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self._asked)
        self._asked.hide()

    def _bind(self) -> None:
        self._levels.changed.connect(self._decide)
        self._why.textEdited.connect(lambda text: self._assessing.write(why=text))
        self._supervisor.textEdited.connect(lambda text: self._assessing.write(who=text))
        self._why.returnPressed.connect(self._save)
        self._supervisor.returnPressed.connect(self._save)

    def _decide(self) -> None:
        chosen = self._levels.chosen()
        self._assessing.decide(RiskLevel(chosen[0]) if chosen else None)

    def _save(self) -> None:
        missing = self._assessing.missing()
        self._hint.setVisible(bool(missing))
        if not missing:
            self._assessing.save()
            return
        sentences = {
            "level": say("Risk", "Choose a level first."),
            "why": say("Risk", "Add one line why, so that a colleague understands."),
            "supervisor": say("Risk", "Name the supervisor who is asked to confirm the lower level."),
        }
        self._hint.setText(sentences[missing])
        if missing == "level":
            self._levels.focus_first()
            return
        (self._why if missing == "why" else self._supervisor).setFocus(Qt.FocusReason.OtherFocusReason)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(LONGEST_LINE)
    return field
