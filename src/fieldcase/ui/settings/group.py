"""The parts every group of the settings is built from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.common.tokens import CONTENT_WIDTH
from fieldcase.viewmodels.drafts import DraftKeeper

_SIDE = 22


class SettingsGroup(Card):
    """A card for one group; *title* is its heading."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(title, icon, parent=parent)
        self.body.setContentsMargins(_SIDE, 18, _SIDE, _SIDE)
        self.body.setSpacing(10)
        self.setMaximumWidth(look().px(CONTENT_WIDTH))

    def refresh(self) -> None:
        """Show the present state; called at every change."""

    def reopen(self, drafts: DraftKeeper) -> None:
        """Open the form *drafts* has something for."""

    def add_choice(self, question: str, *answers: QWidget, hint: str = "") -> None:
        """Put *answers* under their *question*."""
        block = column(gap=6)
        block.addWidget(WrapLabel(question, Kind.STRONG))
        for answer in answers:
            # A narrow answer that stood unaligned would have its question wrap as narrowly.
            narrow = answer.maximumWidth() < self.maximumWidth()
            block.addWidget(answer, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        if hint:
            block.addWidget(WrapLabel(hint, Kind.MUTED))
        self.body.addLayout(block)
        self.body.addSpacing(6)
