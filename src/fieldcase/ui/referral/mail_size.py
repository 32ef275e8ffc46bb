"""One file, or several small enough for e-mail."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.segmented import Segment, Segmented
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.carrying import MAIL_SIZES

_WHOLE = "0"


class MailSize(QWidget):
    """Offers the sizes that mailboxes take; ``megabytes`` is the chosen one, or 0 for one file."""

    def __init__(self, *, letters: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        sizes = [
            Segment(str(size), isolate(say("Carry", "{size} MB", size=str(size)))) for size in MAIL_SIZES
        ]
        if letters:
            name = say("Carry", "How large a letter may be")
            words = say("Carry", "A larger file becomes several letters, none larger than this.")
        else:
            name = say("Carry", "One file, or parts for e-mail")
            words = say("Carry", "A mailbox takes small letters only? Choose how large they may be.")
            sizes.insert(0, Segment(_WHOLE, say("Carry", "One file")))
        self._choice = Segmented(name, sizes)
        layout = column(self, gap=4)
        layout.addWidget(self._choice)
        layout.addWidget(WrapLabel(words, Kind.MUTED))

    @property
    def megabytes(self) -> int:
        """The chosen size."""
        return int(self._choice.choice())
