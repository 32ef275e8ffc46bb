"""The files that came with a referral, to be looked at before anything is decided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldcase.domain.document import Media, kind_of
from fieldcase.domain.ids import BundleId
from fieldcase.domain.incoming import IncomingFile
from fieldcase.ui.cases.documents.phrases import file_words, icon_of, shown_title, size_words
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.received import Received


class ReceivedCard(Card):
    """Names, kinds, sizes; a button for each that can be shown."""

    def __init__(self, received: Received) -> None:
        super().__init__(say("Review", "Documents that came along"), "files", Kind.H3)
        self._received = received
        self._shown: tuple[IncomingFile, ...] = ()
        self._rows: QVBoxLayout = column(gap=0)
        hint = say(
            "Review",
            "They are kept encrypted, and shown from memory alone. Once you take the referral in, they are "
            "documents of the case.",
        )
        self.add(WrapLabel(hint, Kind.MUTED))
        self.body.addLayout(self._rows)
        self.hide()

    def show_files(self, bundle_id: BundleId, files: tuple[IncomingFile, ...]) -> None:
        """Show the files of a referral; nothing at all if there are none."""
        self.setVisible(bool(files))
        if files == self._shown:
            return
        self._shown = files
        clear(self._rows)
        for file in files:
            self._rows.addWidget(self._row(bundle_id, file, last=file is files[-1]))

    def focus_first(self) -> None:
        """Stand on the first one that can be shown."""
        button = self.findChild(QPushButton)
        if button is not None and button.isVisible():
            button.setFocus()

    def _row(self, bundle_id: BundleId, file: IncomingFile, *, last: bool) -> QWidget:
        if file.media_type not in set(Media):
            return FactRow(file.title, size_words(file.size), ruled=not last)
        media = Media(file.media_type)
        kind = file.kind or kind_of(media)
        title = shown_title(file.title, kind)
        line = QWidget()
        line.setProperty("role", "plain")
        layout = column(line, gap=0)
        show = quiet_button(title, icon_of(media), partial(self._received.look_at, bundle_id, file.number))
        show.setAccessibleName(say("Documents", "Look at {title}", title=title))
        layout.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(FactRow(file_words(kind, media, file.size), "", ruled=not last))
        return line
