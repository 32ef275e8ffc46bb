"""What every step of the wizard offers its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.errors import FieldCaseError
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.messages import difficulty_of
from fieldcase.viewmodels.referral_draft import WizardState


class StepView(QWidget):
    """One step; ``show_state`` paints it, ``focus_first`` puts the keyboard where the work begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")

    def show_state(self, state: WizardState) -> None:
        """Paint *state*."""

    def focus_first(self) -> None:
        """Put the focus on the first thing to decide."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class TroublePlace(QWidget):
    """Room for one message that stays until it is settled; takes none while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._layout: QVBoxLayout = column(self)
        self._shown: FieldCaseError | None = None
        self.hide()

    def show_trouble(self, error: FieldCaseError | None) -> MessageBlock | None:
        """Show the words for *error*; return a new block, or None if there is nothing new to show."""
        if error is self._shown:
            return None
        self._shown = error
        clear(self._layout)
        self.setVisible(error is not None)
        if error is None:
            return None
        block = MessageBlock(difficulty_of(error))
        self._layout.addWidget(block)
        return block
