"""Two fields for a passphrase somebody chooses, with a suggestion and a judgement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.ui.unlock.passphrase_view import judgement, missing_words
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.new_passphrase import NewPassphrase


class NewPassphraseFields(QWidget):
    """Shows the state of *passphrase*; says what is missing once ``insist`` was called."""

    def __init__(self, passphrase: NewPassphrase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passphrase = passphrase
        self._insisting = False
        self.setProperty("role", "plain")
        self._build()
        self._bind()
        self._suggest()

    def focus_first(self) -> None:
        """Put the caret into the first field."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def insist(self) -> bool:
        """Say what is missing from now on; return whether nothing is."""
        self._insisting = True
        self._repaint()
        if self._passphrase.missing is None:
            return True
        field = self.second if self._passphrase.missing.value == "differ" else self.first
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _build(self) -> None:
        whole = column(self, gap=8)
        well = Well()
        well.add(WrapLabel(say("First run", "A suggestion, made by chance just now"), Kind.CAPTION_STRONG))
        self._suggested = WrapLabel("", Kind.QUESTION)
        buttons = QWidget()
        buttons.setProperty("role", "plain")
        line = FlowLayout(buttons, gap=4)
        line.addWidget(quiet_button(say("First run", "Use these words"), "check", self._use))
        line.addWidget(quiet_button(say("First run", "Suggest another"), "arrow-clockwise", self._suggest))
        well.add(self._suggested, buttons)
        whole.addWidget(well)
        self.first = self._field(say("Keys", "New passphrase"))
        self._judged = column()
        whole.addLayout(self._judged)
        self.second = self._field(say("First run", "The same once more"))
        self._told = column()
        whole.addLayout(self._told)
        QWidget.setTabOrder(self.first, self.second)

    def _field(self, name: str) -> PassphraseField:
        label = WrapLabel(name, Kind.STRONG)
        field = PassphraseField(name)
        label.setBuddy(field)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(label)
            layout.addWidget(field)
        return field

    def _bind(self) -> None:
        bind(self, self._passphrase.changed, lambda _: self._repaint())
        for field in (self.first, self.second):
            field.textEdited.connect(lambda _text: self._typed())

    def _repaint(self) -> None:
        clear(self._judged)
        clear(self._told)
        if not self._passphrase.typed and self.first.text():
            self._insisting = False
            self.first.clear()
            self.second.clear()
        if self._passphrase.typed:
            self._judged.addWidget(judgement(self._passphrase.strength.value))
        missing = self._passphrase.missing
        if self._insisting and missing is not None:
            self._told.addWidget(Remark(missing_words(missing), Tone.BAD))

    def _typed(self) -> None:
        self._passphrase.type(self.first.text(), self.second.text())

    def _suggest(self) -> None:
        self._words = self._passphrase.suggest()
        self._suggested.setText(isolate(self._words))

    def _use(self) -> None:
        self.first.setText(self._words)
        self.second.clear()
        self._typed()
        # Typed once by hand before it is needed: that is how it is learnt.
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)
