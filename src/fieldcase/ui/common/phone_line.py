"""A line for a telephone number, with what is worth another look below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.telephone import PhoneDoubt, phone_doubt
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say


class PhoneLine(QLineEdit):
    """Reads left to right in every language; *hint* goes below it, for what is worth another look."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = WrapLabel("", Kind.CAPTION)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.editingFinished.connect(lambda: self._look(told=True))
        self.textChanged.connect(lambda _: self._look(told=not self.hasFocus()))
        self.hint.hide()

    def _look(self, *, told: bool) -> None:
        """Tell what stands out once somebody has gone on; while they type, only that it is settled."""
        doubt = phone_doubt(self.text())
        if doubt is not None and not told:
            return
        self.hint.setText(_words(doubt) if doubt else "")
        self.hint.setVisible(doubt is not None)
        self.setAccessibleDescription(self.hint.text())


def _words(doubt: PhoneDoubt) -> str:
    if doubt is PhoneDoubt.NO_NUMBER:
        return say("Telephone", "This does not read as a telephone number. It is kept as it is.")
    return say("Telephone", "With + and the country it can be called from abroad, too.")
