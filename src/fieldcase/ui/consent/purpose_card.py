"""One decision: a picture, a word, a few words more, yes or no."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.forms.consent_pack import ConsentPack, listed
from fieldcase.ui.common.icon_label import IconLabel, Pictogram
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind
from fieldcase.ui.consent.answer_button import AnswerButton
from fieldcase.ui.consent.person_text import PersonLabel, day_in
from fieldcase.viewmodels.consent_talk import PurposeCard, Standing

PICTURE = 64
_BIG_PICTURE = 96

Answered = Callable[[Purpose, Decision], object]


class PurposeCardView(QFrame):
    """Shows a ``PurposeCard``; *spacious* adds the whole sentence, for a screen of its own."""

    def __init__(self, card: PurposeCard, answered: Answered, *, spacious: bool = False) -> None:
        super().__init__()
        self.purpose = card.words.purpose
        self._spacious = spacious
        self._answered = answered
        self._word = PersonLabel(22 if spacious else 19, bold=True)
        self._gloss = PersonLabel(17 if spacious else 15, Kind.MUTED)
        self._sentence = PersonLabel(17)
        self._left_out = PersonLabel(13, Kind.MUTED)
        self._since = PersonLabel(13, Kind.MUTED)
        self._since_mark = IconLabel("check-circle-fill", 16, "ok")
        self._since_line = QWidget()
        self.buttons = {decision: AnswerButton(decision) for decision in (Decision.YES, Decision.NO)}
        self._build(card)
        self._bind()

    def show_card(self, card: PurposeCard, pack: ConsentPack) -> None:
        """Show what the pack says, what holds, what was answered."""
        words, language = card.words, pack.language
        self._word.tell(words.word, language)
        self._gloss.tell(words.gloss, language)
        self._sentence.tell(words.sentence, language)
        self._left_out.tell(_left_out(card, pack), language)
        self._left_out.setVisible(bool(card.left_out))
        self.setToolTip("" if self._spacious else words.sentence)
        self.setAccessibleName(words.word)
        self.setAccessibleDescription(words.sentence)
        for decision, word in ((Decision.YES, pack.words.yes), (Decision.NO, pack.words.no)):
            button = self.buttons[decision]
            button.tell(word, words.word, language)
            button.setChecked(card.answer is decision)
        self._show_since(card, pack)

    def _build(self, card: PurposeCard) -> None:
        self.setProperty("role", "well")
        body: QVBoxLayout = column(self, gap=4)
        body.setContentsMargins(7, 12, 7, 8)
        picture = Pictogram(card.words.pictogram, _BIG_PICTURE if self._spacious else PICTURE)
        body.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._word, self._gloss, self._sentence, self._left_out):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            body.addWidget(label)
        self._sentence.setVisible(self._spacious)
        body.addWidget(self._since_line)
        body.addStretch(1)
        line = row(gap=4)
        for button in self.buttons.values():
            line.addWidget(button, 1)
        body.addLayout(line)
        self._build_since()

    def _build_since(self) -> None:
        self._since_line.setProperty("role", "plain")
        line = row(self._since_line, gap=4)
        line.addStretch(1)
        line.addWidget(self._since_mark)
        self._since.setWordWrap(False)
        line.addWidget(self._since)
        line.addStretch(1)

    def _bind(self) -> None:
        for decision, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, taken=decision: self._answered(self.purpose, taken))

    def _show_since(self, card: PurposeCard, pack: ConsentPack) -> None:
        holds = card.standing in {Standing.YES, Standing.NO, Standing.WITHDRAWN} and card.since is not None
        self._since_line.setVisible(holds)
        if card.since is None:
            return
        agreed = card.standing is Standing.YES
        self._since_mark.show_icon(
            "check-circle-fill" if agreed else "x-circle-fill", "ok" if agreed else "bad"
        )
        self._since.tell(day_in(pack.language, card.since), pack.language)
        word = pack.words.yes if agreed else pack.words.no
        self._since.setAccessibleName(f"{word}: {day_in(pack.language, card.since)}")


def _left_out(card: PurposeCard, pack: ConsentPack) -> str:
    kinds = [pack.sheet.categories[kind] for kind in card.kinds if kind in card.left_out]
    return pack.words.stays_out.replace("{what}", listed(kinds, pack))
