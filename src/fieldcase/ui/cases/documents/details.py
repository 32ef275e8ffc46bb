"""What is said about a document: title, kind, note, fingerprint, everything that was done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

from fieldcase.domain.document import MAX_NOTE, MAX_TITLE, Description, DocumentKind
from fieldcase.domain.ids import DocumentId
from fieldcase.domain.neutral_titles import title_doubt
from fieldcase.ui.cases.documents.phrases import deed_words, kind_words, title_doubt_words
from fieldcase.ui.cases.phrases import moment_words, origin_words
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.fact_row import FactRow
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.only_read import let_write
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.documents import Documents
from fieldcase.viewmodels.looking import Shown

_GROUP = 8
_MOST_LINES = 30


class Details(Card):
    """Saves what is typed with its button; the bytes of the document never change."""

    def __init__(self, documents: Documents, desk: Desk) -> None:
        super().__init__(say("Documents", "About this document"), "info")
        self._documents = documents
        self._desk = desk
        self.names: tuple[str, ...] = ()
        self._before = ""
        self._titled = QLineEdit()
        self._told = WrapLabel("", Kind.CAPTION)
        self._kind = QComboBox()
        self._note = NoteEdit(say("Documents", "Note"), lines=2)
        self._hash = WrapLabel("", Kind.CAPTION)
        self._custody: QVBoxLayout = column(gap=0)
        self._keep = secondary_button(say("Documents", "Save what is said"), "check", self._save)
        self._build()
        bind(self, documents.viewed, self._repaint)

    def let_write(self, *, writes: bool) -> None:
        """Offer to say something else, or only show what is said."""
        let_write(self, writes=writes)
        self._keep.setEnabled(writes)
        self._keep.setVisible(writes)

    def _build(self) -> None:
        self._titled.setMaxLength(MAX_TITLE)
        for kind in DocumentKind:
            self._kind.addItem(kind_words(kind), kind.value)
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kind.setMinimumContentsLength(12)
        fields = (
            ("title", say("Documents", "Title"), self._titled),
            ("kind", say("Documents", "What it is"), self._kind),
            ("note", say("Documents", "Note"), self._note),
        )
        for name, words, field in fields:
            label = Heading(words, Kind.H3)
            label.setBuddy(field)
            field.setAccessibleName(words)
            self.add(label, field)
            keep_draft(field, "said." + name)
            if field is self._titled:
                self.add(self._told)
        self._titled.textChanged.connect(self._look_at_title)
        self._told.hide()
        self._titled.returnPressed.connect(self._keep.click)
        self.body.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(Heading(say("Documents", "What was done with it"), Kind.H3))
        self.body.addLayout(self._custody)
        self.add(Heading(say("Documents", "Fingerprint (SHA-256)"), Kind.H3), self._hash)

    def _look_at_title(self, title: str) -> None:
        doubt = title_doubt(title, self.names)
        self._told.setText(title_doubt_words(doubt) if doubt else "")
        self._told.setVisible(doubt is not None)
        self._titled.setAccessibleDescription(self._told.text())

    def _save(self) -> None:
        said = Description(
            title=self._titled.text(),
            kind=DocumentKind(self._kind.currentData()),
            note=self._note.toPlainText()[:MAX_NOTE],
        )
        drop_drafts(self)
        self._documents.describe(said)

    def _repaint(self, _: object = None) -> None:
        shown = self._documents.shown
        if shown is None:
            self._before = ""
            return
        document = shown.opened.document
        if document.id != self._before:
            self._before = document.id
            self._titled.setText(document.description.title)
            self._kind.setCurrentIndex(self._kind.findData(document.description.kind.value))
            self._note.setPlainText(document.description.note)
            set_scope(self, place_of(document.id))
            settle_drafts(self)
        digest = document.sha256
        grouped = " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))
        self._hash.setText(isolate(grouped))
        self._show_custody(shown)

    def _show_custody(self, shown: Shown) -> None:
        clear(self._custody)
        today = self._desk.clock.today()
        rows = []
        for line in shown.custody[:_MOST_LINES]:
            when = moment_words(line.entry.at, today)
            who = say("Documents", "{moment} · {worker}", moment=when, worker=isolate(line.worker))
            rows.append((deed_words(line.entry.deed), who))
        came = self._documents.added_elsewhere(shown.opened.document.id)
        if came is not None:
            theirs = origin_words(came.origin, came.sender_name, today)
            rows.append((say("Documents", "Added by another organisation"), theirs))
        for number, (deed, who) in enumerate(rows, 1):
            self._custody.addWidget(FactRow(deed, who, ruled=number < len(rows)))


def place_of(document_id: DocumentId) -> str:
    """Return where the half-finished words about a document belong."""
    return f"document:{document_id}"
