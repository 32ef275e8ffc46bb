"""Shows what went wrong at the head of a page, until something went right."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldcase.domain.errors import FieldCaseError
from fieldcase.ui.common.clipboard import copy_text
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.messages import difficulty_of


class Trouble(QWidget):
    """Takes no room while all is well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._layout: QVBoxLayout = column(self, gap=8)
        self.hide()

    def show_error(self, error: FieldCaseError) -> None:
        """Show the three lines of *error*; a page that is gone meanwhile, as after locking, shows nothing."""
        if not isValid(self):
            return
        clear(self._layout)
        self._layout.addWidget(MessageBlock(difficulty_of(error), on_copy=copy_text))
        self.show()

    def settle(self, _: object = None) -> None:
        """Take the message away."""
        clear(self._layout)
        self.hide()
