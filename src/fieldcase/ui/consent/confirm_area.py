"""Where the person confirms: signs, types, or reads that it will be said aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.domain.consent import ConsentMethod
from fieldcase.forms.consent_pack import ConsentPack
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.signature_pad import InkPoint, SignaturePad
from fieldcase.ui.consent.person_text import PersonLabel, person_font
from fieldcase.viewmodels.consent_draft import Draft, Note, Strokes
from fieldcase.viewmodels.consent_talk import ConsentTalk

_MARKS = {
    ConsentMethod.SPOKEN_WITNESSED: "chat-circle-text",
    ConsentMethod.THUMBPRINT: "fingerprint",
}


class ConfirmArea(QWidget):
    """Shows what the chosen way to confirm needs from the person."""

    def __init__(self, talk: ConsentTalk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._talk = talk
        self.pad = SignaturePad()
        self.name = QLineEdit()
        self._caption = PersonLabel(17)
        self._clear = secondary_button("", "eraser", self.pad.clear)
        self._mark = IconLabel("chat-circle-text", 28, "primary")
        self._build()
        self._bind()

    def show_draft(self, draft: Draft, pack: ConsentPack) -> None:
        """Show *draft* in the words of *pack*."""
        signing, typing = draft.method is ConsentMethod.SIGNED, draft.method is ConsentMethod.TYPED
        self.pad.setVisible(signing)
        self._clear.setVisible(signing)
        self.name.setVisible(typing)
        mark = _MARKS.get(draft.method) if draft.method else None
        self._mark.setVisible(mark is not None)
        if mark is not None:
            self._mark.show_icon(mark, "primary")
        self._clear.say(pack.words.clear)
        self._clear.setFont(person_font(pack.language, 16))
        caption = pack.words.sign_here if signing else pack.methods[draft.method] if draft.method else ""
        self._caption.tell(caption, pack.language)
        self.name.setAccessibleName(pack.methods[ConsentMethod.TYPED])
        self.name.setFont(person_font(pack.language, 19))
        if self.name.text() != draft.notes.get(Note.TYPED_NAME, ""):
            self.name.setText(draft.notes.get(Note.TYPED_NAME, ""))
        draw(self.pad, draft.strokes)

    def focus(self) -> None:
        """Put the focus where the person confirms."""
        target: QWidget = self.name if self.name.isVisible() else self.pad
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        self.setProperty("role", "plain")
        whole = column(self, gap=10)
        whole.addWidget(self.pad, 1)
        line = row(gap=10)
        line.addWidget(self._mark)
        line.addWidget(self._caption, 1)
        line.addWidget(self._clear)
        whole.addLayout(line)
        whole.addWidget(self.name)
        whole.addStretch(0)

    def _bind(self) -> None:
        self.pad.changed.connect(lambda: self._talk.sign(strokes_of(self.pad)))
        self.name.textEdited.connect(lambda text: self._talk.write(Note.TYPED_NAME, text))


def strokes_of(pad: SignaturePad) -> Strokes:
    """Return what is drawn on *pad*."""
    return tuple(tuple((point.x, point.y, point.pressure) for point in stroke) for stroke in pad.strokes())


def draw(pad: SignaturePad, strokes: Strokes) -> None:
    """Show *strokes* on *pad*, unless they stand there already."""
    if strokes_of(pad) != strokes:
        pad.show_strokes(tuple(tuple(InkPoint(*point) for point in stroke) for stroke in strokes))
