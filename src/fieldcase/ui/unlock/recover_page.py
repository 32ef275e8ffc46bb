"""The pages behind "I forgot it"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QProgressBar, QWidget

from fieldcase.domain.ids import UserId
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.tab_order import read_in_order
from fieldcase.ui.unlock.centred_card import CENTRED, CentredCard
from fieldcase.ui.unlock.new_passphrase_fields import NewPassphraseFields
from fieldcase.viewmodels.recovering import Recovering, RecoveringStep

CARD_WIDTH = 540
_LINES = 5


class RecoverPage(QWidget):
    """Explains first, then asks for the words, then for a new passphrase."""

    leave_wanted = Signal()

    def __init__(self, recovering: Recovering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recovering = recovering
        self._shown: RecoveringStep | None = None
        self._words: QPlainTextEdit | None = None
        self._fields: NewPassphraseFields | None = None
        self.setProperty("role", "page")
        self._build()
        bind(self, recovering.changed, lambda _: self._repaint())
        self._repaint()

    def _build(self) -> None:
        self._middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(self._middle)
        body = self._middle.body
        self._back = quiet_button(say("First run", "Back"), "arrow-left", self._go_back)
        body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(IconLabel("key-duotone", 44, "primary"), 0, CENTRED)
        self._title = Heading("", Kind.TITLE)
        self._title.setAlignment(CENTRED)
        body.addWidget(self._title)
        self._place, self._told = column(gap=8), column()
        body.addLayout(self._place)
        body.addLayout(self._told)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Recover", "Working with the keys"))
        self._next = primary_button("", "", self._go_on)
        body.addWidget(self._bar)
        body.addWidget(self._next)

    def _repaint(self) -> None:
        if self._recovering.step is not self._shown:
            self._turn(self._recovering.step)
        busy = self._recovering.busy
        self._bar.setVisible(busy)
        self._next.setVisible(not busy)
        self._back.setEnabled(not busy)
        clear(self._told)
        if self._recovering.problem is not None:
            block = MessageBlock(difficulty_of(self._recovering.problem))
            self._told.addWidget(block)
            self._middle.reveal(block)

    def _turn(self, step: RecoveringStep) -> None:
        self._shown = step
        clear(self._place)
        self._middle.scroll_up()
        makers = {
            RecoveringStep.EXPLAIN: self._explain,
            RecoveringStep.WORDS: self._ask_words,
            RecoveringStep.PASSPHRASE: self._ask_passphrase,
        }
        self._title.setText(say("Recover", "When the passphrase is forgotten"))
        makers[step]()
        read_in_order(self)

    def _explain(self) -> None:
        self._next.say(say("Recover", "Use the recovery kit"))
        self._place.addWidget(
            Banner(
                Tone.INFO,
                say("Recover", "Nobody can look it up, not even the makers of FieldCase."),
                say("Recover", "Try the keyboard language and Caps Lock first."),
            )
        )
        self._place.addWidget(
            WrapLabel(
                say(
                    "Recover",
                    "If colleagues use this notebook too, one who looks after it can give you new keys: in"
                    " the settings, under People on this computer.",
                )
            )
        )
        self._place.addWidget(
            WrapLabel(
                say(
                    "Recover",
                    "With the recovery kit you type 24 words, or two of the three shares, and choose a new"
                    " passphrase. No case is lost.",
                )
            )
        )
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_words(self) -> None:
        self._next.say(say("Recover", "Go on"))
        name = say("Recover", "Recovery words, in their order")
        label = WrapLabel(name, Kind.STRONG)
        self._words = recovery_field(name)
        label.setBuddy(self._words)
        hint = say(
            "Recover", "Numbers, commas and line breaks do no harm; four letters of a word are enough."
        )
        for widget in (label, self._words, WrapLabel(hint, Kind.MUTED)):
            self._place.addWidget(widget)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_passphrase(self) -> None:
        self._words = None
        self._title.setText(say("Recover", "Choose a new passphrase"))
        self._next.say(say("Recover", "Open the notebook"))
        if len(self._recovering.workers) > 1:
            self._place.addWidget(WrapLabel(say("Recover", "Who are you?"), Kind.STRONG))
            self._place.addWidget(self._who())
        self._fields = NewPassphraseFields(self._recovering.passphrase, say("Keys", "New passphrase"))
        self._place.addWidget(self._fields)
        self._fields.focus_first()

    def _who(self) -> QComboBox:
        who = QComboBox()
        who.setAccessibleName(say("Recover", "Who are you?"))
        for user in self._recovering.workers:
            who.addItem(user.name, user.id)
        who.currentIndexChanged.connect(
            lambda _index: self._recovering.choose(UserId(str(who.currentData())))
        )
        return who

    def _go_on(self) -> None:
        if self._shown is RecoveringStep.EXPLAIN:
            self._recovering.begin()
        elif self._shown is RecoveringStep.WORDS and self._words is not None:
            self._recovering.compare(self._words.toPlainText())
        elif self._fields is not None and self._fields.insist() is None:
            self._recovering.finish()

    def _go_back(self) -> None:
        if self._shown is RecoveringStep.EXPLAIN:
            self.leave_wanted.emit()
        else:
            self._recovering.back()


def recovery_field(name: str) -> QPlainTextEdit:
    """Return a field for 24 words that no keyboard learns."""
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setTabChangesFocus(True)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + 24)
    return field
