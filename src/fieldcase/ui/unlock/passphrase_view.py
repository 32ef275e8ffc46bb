"""The third page: the words that open the notebook."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Well
from fieldcase.ui.common.layouts import FlowLayout, clear, column
from fieldcase.ui.common.text import Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.unlock.first_page import FirstPageView
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.first_run import FirstRun, Missing


class PassphraseView(FirstPageView):
    """Suggests random words, takes the passphrase twice, says how strong it is."""

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(
            "key-duotone",
            say("First run", "Choose a passphrase"),
            say("First run", "Several words are stronger than one hard word, and easier to remember."),
            parent,
        )
        self._first_run = first_run
        self._asked = False
        self._build()
        self._bind()
        self._suggest()

    def first_field(self) -> QWidget:
        """Return the first of the two fields."""
        return self._passphrase

    def last_field(self) -> QWidget:
        """Return the eye of the second field."""
        return self._repeated.eye

    def refresh(self) -> None:
        """Say how strong it is; say what is missing once somebody wanted to go on."""
        clear(self._judged)
        clear(self._told)
        if self._first_run.passphrase:
            self._judged.addWidget(judgement(self._first_run.strength.value))
        if self._asked:
            for missing in self._first_run.missing:
                self._told.addWidget(Remark(missing_words(missing), Tone.BAD))

    def show_missing(self, missing: Sequence[Missing]) -> QWidget:
        """Go to the field that is not yet right."""
        self._asked = True
        self.refresh()
        differ = missing[0] is Missing.PASSPHRASES_DIFFER
        field = self._repeated if differ else self._passphrase
        field.setFocus()
        field.selectAll()
        return field

    def _build(self) -> None:
        self._build_suggestion()
        self._passphrase = PassphraseField(say("First run", "Passphrase"))
        self._repeated = PassphraseField(say("First run", "The same once more"))
        self._judged, self._told = column(), column()
        self._add_field(say("First run", "Passphrase"), self._passphrase)
        self.body.addLayout(self._judged)
        self._add_field(say("First run", "The same once more"), self._repeated)
        self.body.addLayout(self._told)
        self._passphrase.setText(self._first_run.passphrase)
        self._repeated.setText(self._first_run.repeated)
        honest = say(
            "First run",
            "Nobody can look it up, not even the makers of FieldCase. Write it on paper and keep the paper"
            " away from this computer. At the end of these pages you can make a recovery kit.",
        )
        self.body.addWidget(Remark(honest, Tone.WARN, Kind.BODY))
        # The eyes come last: words typed after Tab, with their spaces, must never press one.
        stops = (self._passphrase, self._repeated, self._passphrase.eye, self._repeated.eye)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _build_suggestion(self) -> None:
        well = Well()
        well.add(WrapLabel(say("First run", "A suggestion, made by chance just now"), Kind.CAPTION_STRONG))
        self._suggested = WrapLabel("", Kind.QUESTION)
        buttons = QWidget()
        buttons.setProperty("role", "plain")
        line = FlowLayout(buttons, gap=4)
        line.addWidget(quiet_button(say("First run", "Use these words"), "check", self._use))
        line.addWidget(quiet_button(say("First run", "Suggest another"), "arrow-clockwise", self._suggest))
        well.add(self._suggested, buttons)
        self.body.addWidget(well)

    def _add_field(self, name: str, field: QLineEdit) -> None:
        label = PlainLabel(name, Kind.STRONG)
        label.setBuddy(field)
        self.body.addWidget(label)
        self.body.addWidget(field)

    def _bind(self) -> None:
        for field in (self._passphrase, self._repeated):
            field.textEdited.connect(lambda _text: self._typed())

    def _typed(self) -> None:
        self._first_run.type_passphrase(self._passphrase.text(), self._repeated.text())

    def _suggest(self) -> None:
        self._words = self._first_run.suggest()
        self._suggested.setText(isolate(self._words))

    def _use(self) -> None:
        self._passphrase.setText(self._words)
        self._repeated.clear()
        self._typed()
        # Typed once by hand before it is needed: that is how it is learnt.
        self._repeated.setFocus()


def judgement(strength: str) -> Remark:
    """Return how strong a passphrase is, in plain words."""
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


def missing_words(missing: Missing) -> str:
    """Return what is not yet right about a passphrase."""
    words = {
        Missing.PASSPHRASE_TOO_SHORT: say("First run", "Please make it longer: eight letters or more."),
        Missing.PASSPHRASE_GUESSABLE: say("First run", "Please add words that nobody would expect."),
        Missing.PASSPHRASES_DIFFER: say("First run", "Please type the same words in the second field."),
    }
    return words[missing]
