"""The documents of a case: added by button or by dropping them, looked at here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.document import Document
from fieldcase.ui.cases.documents.copies import Copies
from fieldcase.ui.cases.documents.details import Details, place_of
from fieldcase.ui.cases.documents.phrases import form_words, icon_of, title_words
from fieldcase.ui.cases.documents.viewer import Viewer
from fieldcase.ui.cases.phrases import moment_words, origin_words
from fieldcase.ui.cases.trouble import Trouble
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import Button, primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.empty_state import EmptyState
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.file_dialogs import choose_files
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.case_facts import names_in
from fieldcase.viewmodels.case_file import CaseFile
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.documents import Documents
from fieldcase.viewmodels.drafts import DraftKeeper

ChooseFiles = Callable[[QWidget, str, str], tuple[Path, ...]]
_KINDS = "*.jpg *.jpeg *.png *.webp *.pdf *.txt *.wav *.mp3 *.m4a *.ogg"


class DocumentsTab(QWidget):
    """The list, or the document that is looked at in its place; *choose* asks for files."""

    def __init__(self, case_file: CaseFile, desk: Desk, choose: ChooseFiles = choose_files) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._file = case_file
        self._desk = desk
        self._choose = choose
        self._documents = Documents(desk)
        self._trouble = Trouble()
        self._list = QWidget()
        self._rows: QVBoxLayout = column(gap=0)
        self._looking = QWidget()
        self._viewer = Viewer(self._documents, self.put_away, say("Documents", "All documents"))
        self._details = Details(self._documents, desk)
        self._add: Button
        self._hint: WrapLabel
        self._was_looking = False
        self._build()
        self._bind()

    def repaint_tab(self) -> None:
        """Show the documents of the case that is open."""
        sheet = self._file.sheet
        if sheet is None:
            return
        writes = sheet.eyes.writes(DataCategory.DOCUMENTS)
        for part in (self._add, self._hint):
            part.setVisible(writes)
        self.setAcceptDrops(writes)
        self._details.let_write(writes=writes)
        self._details.names = names_in(sheet, self._file.answers)
        self._documents.open_case(sheet.case.id)

    def put_away(self) -> None:
        """Forget what is looked at: its bytes are in memory no longer than needed."""
        if self._documents.shown is not None:
            self._documents.put_away()

    def reopen(self, drafts: DraftKeeper) -> None:
        """Look again at the document somebody was in the middle of describing."""
        described = (one for one in self._documents.listed if drafts.fields_of(place_of(one.id)))
        document = next(described, None)
        if document is not None and self._documents.shown is None:
            self._look_at(document)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer only."""
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self._take_in(tuple(Path(url.toLocalFile()) for url in event.mimeData().urls()))

    def _build(self) -> None:
        layout = column(self, gap=12)
        layout.addWidget(self._trouble)
        self._list.setProperty("role", "plain")
        self._looking.setProperty("role", "plain")
        listed = column(self._list, gap=12)
        card = Card(say("Documents", "Documents"))
        self._add = primary_button(say("Documents", "Add documents…"), "paperclip", self._ask)
        card.add_to_header(self._add)
        hint = say(
            "Documents",
            "Photos, PDF, plain text, recordings; up to 50 MB each. Drop files here, or use the button. "
            "Copies are kept encrypted, here alone; the originals stay where they are.",
        )
        self._hint = WrapLabel(hint, Kind.MUTED)
        card.add(self._hint)
        card.body.addLayout(self._rows)
        listed.addWidget(card)
        looking = column(self._looking, gap=12)
        for part in (self._viewer, self._details, Copies(self._documents)):
            looking.addWidget(part)
        self._looking.hide()
        layout.addWidget(self._list)
        layout.addWidget(self._looking)
        layout.addStretch(1)

    def _bind(self) -> None:
        bind(self, self._documents.changed, self._show_list)
        bind(self, self._documents.viewed, self._show_viewer)
        bind(self, self._documents.failed, self._trouble.show_error)
        self.destroyed.connect(partial(_close, self._documents))

    def _ask(self) -> None:
        title = say("Documents", "Add documents")
        kinds = say("Documents", "Documents ({kinds})", kinds=_KINDS)
        self._take_in(self._choose(self, title, kinds))

    def _take_in(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self._trouble.settle()
            self.put_away()
            self._documents.add(paths)

    def _look_at(self, document: Document) -> None:
        self._trouble.settle()
        self._documents.look_at(document.id)

    def _show_list(self, _: object = None) -> None:
        clear(self._rows)
        listed = self._documents.listed
        for document in listed:
            self._rows.addWidget(self._row(document, last=document is listed[-1]))
        if not listed:
            sentence = say("Documents", "No documents yet. Keep only what the person agreed to and needs.")
            self._rows.addWidget(EmptyState("files", sentence))

    def _row(self, document: Document, *, last: bool) -> QWidget:
        line = QWidget()
        line.setProperty("role", "plain")
        layout = column(line, gap=0)
        title = title_words(document)
        show = quiet_button(title, icon_of(document.media), partial(self._look_at, document))
        show.setAccessibleName(say("Documents", "Look at {title}", title=title))
        layout.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(FactRow(form_words(document), self._added(document), ruled=not last))
        return line

    def _added(self, document: Document) -> str:
        today, came = self._desk.clock.today(), self._documents.added_elsewhere(document.id)
        return (
            origin_words(came.origin, came.sender_name, today)
            if came is not None
            else moment_words(document.added_at, today)
        )

    def _show_viewer(self, _: object = None) -> None:
        looking = self._documents.shown is not None
        self._list.setVisible(not looking)
        self._looking.setVisible(looking)
        if looking and not self._was_looking:
            self._viewer.focus_first()
        elif self._was_looking and not looking and self.isVisible():
            self._add.setFocus()
        self._was_looking = looking


def _close(documents: Documents, _: object = None) -> None:
    documents.close()
