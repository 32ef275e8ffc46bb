"""Who gives the answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from fieldcase.domain.interview import AnswerSource
from fieldcase.ui.cases.phrases import source_words
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.text import Heading, Kind
from fieldcase.ui.i18n import say


class AnsweringCard(Card):
    """One choice that holds for the answers given from now on; ``chosen`` carries an ``AnswerSource``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = say("Answer source", "Who answers?")
        self.setAccessibleName(title)
        self._sources = tuple(AnswerSource)
        self._list = QComboBox()
        self._list.setAccessibleName(title)
        self._list.addItems([source_words(source) for source in self._sources])
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(8)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(Heading(title, Kind.H3), self._list)
        self._list.activated.connect(lambda index: self.chosen.emit(self._sources[index]))

    def show_source(self, source: AnswerSource) -> None:
        """Show who answers now."""
        self._list.setCurrentIndex(self._sources.index(source))
