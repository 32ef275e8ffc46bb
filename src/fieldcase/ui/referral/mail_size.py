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
    """Offers the sizes that mailboxes take; ``value`` is the chosen one in megabytes, or 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._choice = Segmented(
            say("Carry", "One file, or parts for e-mail"),
            [
                Segment(_WHOLE, say("Carry", "One file")),
                *(
                    Segment(str(size), isolate(say("Carry", "{size} MB", size=str(size))))
                    for size in MAIL_SIZES
                ),
            ],
        )
        layout = column(self, gap=4)
        layout.addWidget(self._choice)
        layout.addWidget(
            WrapLabel(
                say("Carry", "A mailbox takes small letters only? Choose how large they may be."), Kind.MUTED
            )
        )

    @property
    def value(self) -> str:
        """The chosen size."""
        return self._choice.choice()
