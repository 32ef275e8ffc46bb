"""What somebody sent us: the letter with the files that came along, or the one that is looked at."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from fieldcase.domain.incoming import TAKEN_BACK, WITHOUT_CONTENT
from fieldcase.ui.cases.documents.viewer import Viewer
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.layouts import column
from fieldcase.ui.exchange.entries_card import EntriesCard
from fieldcase.ui.exchange.received_card import ReceivedCard
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.letter_view import Letter, LetterView
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.incoming_review import ReviewSheet
from fieldcase.viewmodels.received import Received

_HIDDEN = TAKEN_BACK | WITHOUT_CONTENT


class LetterSide(QWidget):
    """Nothing of it is shown once it was taken back, or when we do not keep it."""

    def __init__(self, desk: Desk, received: Received) -> None:
        super().__init__()
        self._received = received
        self._trouble = Trouble()
        self._reading = QWidget()
        self._letter = LetterView(desk)
        self._files = ReceivedCard(received)
        self._entries = EntriesCard()
        self._viewer = Viewer(received, received.put_away, say("Review", "Back to the letter"))
        self._was_looking = False
        self._build()
        bind(self, received.viewed, lambda _news: self._turn())
        bind(self, received.failed, self._trouble.show_error)

    def show_sheet(self, sheet: ReviewSheet, today: date) -> None:
        """Show what the file says."""
        hidden = sheet.incoming.state in _HIDDEN
        self.setVisible(not hidden)
        self._letter.show_letter(letter_of(sheet), today)
        self._entries.show_entries(() if hidden else sheet.entries, sheet.incoming.sender_name, today)
        self._files.show_files(sheet.incoming.bundle_id, () if hidden else sheet.files)
        if hidden and self._received.shown is not None:
            self._received.put_away()

    def _build(self) -> None:
        self._reading.setProperty("role", "plain")
        self._viewer.hide()
        reading = column(self._reading, gap=12)
        reading.addWidget(self._entries)
        reading.addWidget(self._letter)
        reading.addWidget(self._files)
        whole = column(self, gap=12)
        whole.addWidget(self._trouble)
        whole.addWidget(self._reading)
        whole.addWidget(self._viewer)
        whole.addStretch(1)

    def _turn(self) -> None:
        looking = self._received.shown is not None
        self._trouble.settle()
        self._reading.setVisible(not looking)
        self._viewer.setVisible(looking)
        if looking and not self._was_looking:
            self._viewer.focus_first()
        elif self._was_looking and not looking:
            self._files.focus_first()
        self._was_looking = looking


def letter_of(sheet: ReviewSheet) -> Letter:
    """Return what the file says; the documents themselves stand beside it."""
    incoming = sheet.incoming
    return Letter(
        sender=incoming.sender_name,
        purpose=incoming.purpose,
        urgency=incoming.urgency,
        message=incoming.message,
        reply_by=incoming.reply_by,
        delete_by=incoming.delete_by,
        items=tuple(item for item in incoming.items if item.is_answer),
    )
