"""Erases the keys: what it does, a word to type, a button to hold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.unlock.centred_card import CENTRED, CentredCard
from fieldcase.ui.unlock.hold_button import HoldButton
from fieldcase.viewmodels.erasing import HOLD_SECONDS, Erasing

CARD_WIDTH = 540


class ErasePanel(QWidget):
    """Shows the state of *erasing*."""

    def __init__(self, erasing: Erasing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._erasing = erasing
        self.setProperty("role", "plain")
        self._build()
        bind(self, erasing.changed, lambda _: self._repaint())
        self._repaint()

    def focus_first(self) -> None:
        """Put the caret where the word is typed."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        whole = column(self, gap=8)
        whole.addWidget(WrapLabel(what_erasing_does()))
        whole.addWidget(WrapLabel(what_erasing_leaves(), Kind.MUTED))
        self._asking = QWidget()
        self._asking.setProperty("role", "plain")
        asking = column(self._asking, gap=8)
        name = say("Erase", "Type the word “{word}”", word=self._erasing.word)
        label = WrapLabel(name, Kind.STRONG)
        self._field = QLineEdit()
        self._field.setAccessibleName(name)
        label.setBuddy(self._field)
        self._field.textEdited.connect(self._erasing.type)
        words = count("Erase", "Hold for %n second(s) to erase the keys", HOLD_SECONDS)
        self._button = HoldButton(words, HOLD_SECONDS, "eraser")
        self._button.held.connect(self._erasing.held)
        for widget in (label, self._field, self._button):
            asking.addWidget(widget)
        whole.addWidget(self._asking)
        self._told = column()
        whole.addLayout(self._told)

    def _repaint(self) -> None:
        self._button.setEnabled(self._erasing.is_typed and not self._erasing.busy)
        self._asking.setVisible(self._erasing.erased is None)
        clear(self._told)
        erased = self._erasing.erased
        if erased is not None:
            self._told.addWidget(
                Banner(
                    Tone.OK,
                    say("Erase", "The keys are gone from this computer."),
                    count(
                        "Erase",
                        "%n key file(s) erased. A backup opens with the recovery words.",
                        erased.key_files,
                    ),
                )
            )
        elif self._erasing.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of(self._erasing.problem)))


class ErasePage(QWidget):
    """The panel on a page of its own, reached from the unlock page."""

    leave_wanted = Signal()

    def __init__(self, erasing: Erasing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(middle)
        back = quiet_button(say("First run", "Back"), "arrow-left", self.leave_wanted.emit)
        title = Heading(say("Erase", "Erase the keys of this notebook"), Kind.TITLE)
        title.setAlignment(CENTRED)
        middle.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        middle.body.addWidget(IconLabel("warning-duotone", 44, "bad"), 0, CENTRED)
        middle.body.addWidget(title)
        self.panel = ErasePanel(erasing)
        middle.body.addWidget(self.panel)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand where the word is typed."""
        super().showEvent(event)
        self.panel.focus_first()


def what_erasing_does() -> str:
    """Return what happens."""
    return say(
        "Erase",
        "Every key file, the sealed keys and the files in the outbox are overwritten and deleted. What"
        " is left"
        " on this computer cannot be read by anybody, you included.",
    )


def what_erasing_leaves() -> str:
    """Return what it does not do, honestly."""
    return say(
        "Erase",
        "A backup kept elsewhere opens again with the recovery words. On a solid-state disk an expert"
        " may find"
        " older copies of the key files; they are still sealed with your passphrase.",
    )


def erase_word() -> str:
    """Return the word that has to be typed."""
    return say("Erase", "erase")
