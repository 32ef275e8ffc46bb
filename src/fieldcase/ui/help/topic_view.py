"""One topic of the help, as plain labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTENT_WIDTH
from fieldcase.ui.help.flowing import FlowingContent
from fieldcase.viewmodels.help import HelpSection, HelpTerm, HelpTopic

_NUMBER_WIDTH = 22
_WORD_WIDTH = 140
_SIDE = 22


class TopicView(FlowingContent):
    """Shows a ``HelpTopic`` on a card no wider than a line that reads well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card()
        self._build()

    def show_topic(self, topic: HelpTopic) -> None:
        """Show *topic* instead of the previous one."""
        clear(self._card.body)
        self._card.setAccessibleName(topic.title)
        self._card.setMaximumWidth(look().px(CONTENT_WIDTH))
        self._card.add(Heading(topic.title, Kind.TITLE), WrapLabel(topic.summary, Kind.MUTED))
        for section in topic.sections:
            self._add_section(section)

    def _build(self) -> None:
        self._card.body.setContentsMargins(_SIDE, _SIDE, _SIDE, _SIDE)
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        line = row()
        line.addWidget(self._card, 100)
        line.addStretch(1)
        whole = column(self)
        whole.addLayout(line)
        whole.addStretch(1)

    def _add_section(self, section: HelpSection) -> None:
        self._card.body.addSpacing(6)
        if section.title:
            self._card.add(Heading(section.title, Kind.H3))
        for sentence in section.text:
            self._card.add(WrapLabel(sentence))
        self._add_steps(section.steps)
        for term in section.terms:
            self._add_term(term)

    def _add_steps(self, steps: Sequence[str]) -> None:
        for number, step in enumerate(steps, start=1):
            line = row(gap=8)
            mark = PlainLabel(str(number), Kind.STRONG)
            mark.setProperty("ink", "primary")
            mark.setMinimumWidth(look().px(_NUMBER_WIDTH))
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(WrapLabel(step), 1)
            self._card.body.addLayout(line)

    def _add_term(self, term: HelpTerm) -> None:
        line = row(gap=12)
        word = WrapLabel(term.word, Kind.STRONG)
        word.setFixedWidth(look().px(_WORD_WIDTH))
        line.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(WrapLabel(term.meaning), 1)
        self._card.body.addLayout(line)
