"""To which e-mail address a file goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say

_LONGEST = 320


class AddressLine(QWidget):
    """Begins with the address that was used before, until somebody types another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        words = WrapLabel(say("Sending", "Their e-mail address"), Kind.STRONG)
        self._edit = QLineEdit()
        self._edit.setAccessibleName(words.text())
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setMaxLength(_LONGEST)
        self._edit.textEdited.connect(lambda _text: self.changed.emit())
        keep_draft(self._edit, "way.address")
        words.setBuddy(self._edit)
        layout = column(self, gap=4)
        layout.addWidget(words)
        layout.addWidget(self._edit)

    @property
    def address(self) -> str:
        """What is written there."""
        return self._edit.text().strip()

    def draft_restored(self) -> None:
        """Prefer what came back to what was used before."""
        self._edit.setModified(True)
        self.changed.emit()

    def suggest(self, address: str) -> None:
        """Show *address* unless somebody typed one."""
        if not self._edit.isModified():
            self._edit.setText(address)
