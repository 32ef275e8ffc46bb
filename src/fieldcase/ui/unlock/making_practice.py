"""What is shown while the practice notebooks are made, or when they could not be made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.unlock.centred_card import CENTRED, CentredCard

CARD_WIDTH = 420


class MakingPracticePage(QWidget):
    """A bar without steps, or *problem* in three sentences with the way back."""

    leave_wanted = Signal()

    def __init__(self, problem: FieldCaseError | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(middle)
        middle.body.addWidget(IconLabel("graduation-cap-duotone", 48, "primary"), 0, CENTRED)
        title = Heading(say("Unlock", "Practice mode"), Kind.TITLE)
        title.setAlignment(CENTRED)
        middle.body.addWidget(title)
        if problem is None:
            self._wait(middle)
        else:
            self._explain(middle, problem)

    def _wait(self, middle: CentredCard) -> None:
        words = WrapLabel(say("Unlock", "The made-up cases are being written. This takes a few seconds."))
        words.setAlignment(CENTRED)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words.text())
        middle.body.addWidget(words)
        middle.body.addWidget(bar)

    def _explain(self, middle: CentredCard, problem: FieldCaseError) -> None:
        middle.body.addWidget(MessageBlock(difficulty_of(problem)))
        middle.body.addWidget(secondary_button(say("Unlock", "Leave practice"), "", self.leave_wanted.emit))
