"""Two fields for a passphrase somebody chooses, with a suggestion and a judgement."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.new_passphrase import NewPassphrase, Unfit


class NewPassphraseFields(QWidget):
    """Shows the state of *passphrase*, called *name*; says what is missing once ``insist`` was called."""

    def __init__(self, passphrase: NewPassphrase, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._passphrase = passphrase
        self._insisting = False
        self.setProperty("role", "plain")
        self._build()
        self._bind()
        self._suggest()

    def focus_first(self) -> None:
        """Put the caret into the first field."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def insist(self) -> QWidget | None:
        """Say what is missing from now on; go to the field that is not yet right, and return it."""
        self._insisting = True
        self._repaint()
        if self._passphrase.missing is None:
            return None
        field = self.second if self._passphrase.missing is Unfit.DIFFERENT else self.first
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return field

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
        self.first = self._field(self._name)
        self._judged = column()
        whole.addLayout(self._judged)
        self.second = self._field(say("First run", "The same once more"))
        self._told = column()
        whole.addLayout(self._told)
        self.first.setText(self._passphrase.typed)
        self.second.setText(self._passphrase.repeated)
        # The eyes come last: words typed after Tab, with their spaces, must never press one.
        stops = (self.first, self.second, self.first.eye, self.second.eye)
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _field(self, name: str) -> PassphraseField:
        label = PlainLabel(name, Kind.STRONG)
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
            self._judged.addWidget(_judgement(self._passphrase.strength.value))
        missing = self._passphrase.missing
        if self._insisting and missing is not None:
            self._told.addWidget(Remark(_unfit_words(missing), Tone.BAD))

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


def _judgement(strength: str) -> Remark:
    judgements = {
        "too_short": (say("First run", "Short so far. A few more words make it strong."), Tone.WARN),
        "guessable": (say("First run", "Easy to guess: this is what is tried first."), Tone.WARN),
        "fair_for_training": (
            say("First run", "Good for practice. For real work, add two or three words."),
            Tone.WARN,
        ),
        "good": (say("First run", "Good for a laptop that may be stolen."), Tone.OK),
    }
    return Remark(*judgements[strength])


def _unfit_words(why: Unfit) -> str:
    words = {
        Unfit.TOO_SHORT: say("First run", "Please make it longer: eight letters or more."),
        Unfit.GUESSABLE: say("First run", "Please add words that nobody would expect."),
        Unfit.DIFFERENT: say("First run", "Please type the same words in the second field."),
    }
    return words[why]
