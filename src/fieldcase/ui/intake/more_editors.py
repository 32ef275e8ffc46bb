"""Editors for decimals, times, people, organisations, files, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRegularExpression, QSize
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from fieldcase.forms.evaluation import written
from fieldcase.forms.expressions import number_in
from fieldcase.forms.reply import Attachment, Signature
from fieldcase.forms.values import FULL, AnswerValue
from fieldcase.services.linking import Link
from fieldcase.ui.common.buttons import quiet_button, secondary_button
from fieldcase.ui.common.layouts import FlowLayout, row
from fieldcase.ui.common.signature_pad import InkPoint, SignaturePad, Stroke
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.theme import look
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.intake.answer_editors import AnswerEditor, LineEditor
from fieldcase.ui.intake.code_picker import Entry
from fieldcase.ui.intake.editing_help import EditingHelp

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.h ]?([0-5][0-9])")
_KILOBYTE = 1024


class DecimalEditor(LineEditor):
    """A number with a part after the comma or the point."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        pattern = QRegularExpression(r"-?[0-9]{0,15}([.,][0-9]{0,10})?")
        self._line.setValidator(QRegularExpressionValidator(pattern, self))
        self._line.setMaximumWidth(look().px(200))

    def _value(self) -> AnswerValue:
        return number_in(self._line.text().replace(",", "."))

    def show_value(self, value: AnswerValue) -> None:
        """Show *value*, without an exponent."""
        number = value if value is None or isinstance(value, str | int) else number_in(str(value))
        super().show_value(number if number is None or isinstance(number, str | int) else written(number))


class TimeEditor(LineEditor):
    """A time of day, written 18:30, 18.30 or 1830."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._line.setPlaceholderText("18:30")
        self._line.setMaximumWidth(look().px(140))

    def _value(self) -> AnswerValue:
        match = _TIME.fullmatch(self._line.text().strip())
        return f"{int(match.group(1)):02d}:{match.group(2)}" if match is not None else None


class SignatureEditor(AnswerEditor):
    """A place to sign; kept as strokes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pad = SignaturePad()
        self._pad.setAccessibleName(name)
        self._pad.setMaximumWidth(look().px(520))
        self._layout.addWidget(self._pad)
        line = row()
        line.addWidget(quiet_button(say("Signature", "Wipe"), "eraser", self._pad.clear))
        line.addStretch(1)
        self._layout.addLayout(line)
        self._pad.changed.connect(lambda: self.given.emit(signature_of(self._pad.strokes())))

    def show_value(self, value: AnswerValue) -> None:
        """Show what was drawn."""
        strokes = strokes_of(value) if isinstance(value, Signature) else ()
        if signature_of(self._pad.strokes()) != value:
            self._pad.show_strokes(strokes)

    def focus_first(self) -> None:
        """Put the focus on the place to sign."""
        self._pad.setFocus()


class AttachmentEditor(AnswerEditor):
    """One file, kept inside the notebook."""

    def __init__(self, name: str, help_: EditingHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._help = help_
        self._attachment: Attachment | None = None
        self._words = WrapLabel("", Kind.STRONG)
        self._buttons = QWidget()
        self._add = secondary_button(say("Attachment", "Add a file"), "paperclip", self._choose)
        self._add.setAccessibleDescription(name)
        self._copy = quiet_button(say("Attachment", "Save a copy"), "download-simple", self._copy_out)
        self._remove = quiet_button(say("Attachment", "Remove"), "trash", self._take_out)
        self._build()

    def show_value(self, value: AnswerValue) -> None:
        """Show which file was added."""
        self._attachment = value if isinstance(value, Attachment) else None
        there = self._attachment is not None
        self._words.setText(attachment_words(self._attachment) if self._attachment is not None else "")
        self._words.setVisible(there)
        self._copy.setVisible(there)
        self._remove.setVisible(there)
        self._add.say(say("Attachment", "Choose another file") if there else say("Attachment", "Add a file"))

    def focus_first(self) -> None:
        """Put the focus on the button that adds a file."""
        self._add.setFocus()

    def _build(self) -> None:
        self._buttons.setProperty("role", "plain")
        flow = FlowLayout(self._buttons, gap=6)
        for button in (self._add, self._copy, self._remove):
            flow.addWidget(button)
        self._layout.addWidget(self._words)
        self._layout.addWidget(self._buttons)
        self._layout.addWidget(
            WrapLabel(
                say(
                    "Attachment",
                    "Up to 10 MB. It is kept encrypted, here alone; the original stays where it is.",
                ),
                Kind.CAPTION,
            )
        )
        for part in (self._words, self._copy, self._remove):
            part.hide()

    def _choose(self) -> None:
        path = self._help.choose_file(self)
        if path is not None:
            self._help.attach(path, self.given.emit)

    def _copy_out(self) -> None:
        if self._attachment is None:
            return
        target = self._help.choose_target(self, Path(self._attachment.name).name)
        if target is not None:
            self._help.copy_out(self._attachment, target)

    def _take_out(self) -> None:
        self.given.emit(None)
        self._add.setFocus()


class ReadOnlyValue(AnswerEditor):
    """What a calculation came to; nobody types here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = WrapLabel("", Kind.STRONG)
        self._layout.addWidget(self._words)

    def show_words(self, words: str) -> None:
        """Show *words*."""
        self._words.setText(words)

    def show_value(self, value: AnswerValue) -> None:
        """Show nothing: ``show_words`` says what it came to."""

    def focus_first(self) -> None:
        """Take no focus: there is nothing to do."""

    def sizeHint(self) -> QSize:
        """Return the room of one line."""
        return self._words.sizeHint()


def link_entries(links: Sequence[Link]) -> tuple[Entry, ...]:
    """Return people or organisations as entries of a list that is searched by typing."""
    return tuple(Entry(link.id, _link_words(link)) for link in links)


def attachment_words(attachment: Attachment) -> str:
    """Return a file by its name and size."""
    kilobytes = max(1, round(attachment.size / _KILOBYTE))
    return say("Attachment", "{name} · {size} KB", name=isolate(attachment.name), size=kilobytes)


def signature_of(strokes: Sequence[Stroke]) -> Signature | None:
    """Return what was drawn as the forms room keeps it."""
    kept = tuple(
        tuple((round(p.x * FULL), round(p.y * FULL), round(p.pressure * FULL)) for p in stroke)
        for stroke in strokes
        if stroke
    )
    return Signature(kept) if kept else None


def strokes_of(signature: Signature) -> tuple[Stroke, ...]:
    """Return a kept signature as the place to sign draws it."""
    return tuple(
        tuple(InkPoint(x / FULL, y / FULL, pressure / FULL) for x, y, pressure in stroke)
        for stroke in signature.strokes
    )


def _link_words(link: Link) -> str:
    return " · ".join(part for part in (link.name, isolate(link.code) if link.code else "") if part)
