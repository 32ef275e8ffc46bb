"""The unlock page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QSizePolicy, QWidget

from fieldcase.domain.errors import WrongPassphraseError
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import FlowLayout, clear, column, row
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, PlainLabel, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import count, current_language, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.unlock.centred_card import CENTRED, CentredCard
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.ui.unlock.remark import Remark
from fieldcase.viewmodels.unlock import MANY, Unlock

CARD_WIDTH = 420
SECOND = 1000
BUSY_STEPS = 0
"""A bar without steps: how long a key takes differs from computer to computer."""


class UnlockPage(QWidget):
    """Asks for the passphrase; everything else is one click away at the foot."""

    language_wanted = Signal()
    practice_wanted = Signal()
    help_wanted = Signal()
    restore_wanted = Signal()
    recover_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, unlock: Unlock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlock = unlock
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND)
        self._clock.timeout.connect(self._repaint_wait)
        self.setProperty("role", "page")
        self._build()
        self._bind()
        self._repaint()

    def focus_first(self) -> None:
        """Put the caret into the passphrase field."""
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._middle = CentredCard(CARD_WIDTH)
        column(self).addWidget(self._middle)
        body = self._middle.body
        body.addSpacing(4)
        body.addWidget(IconLabel("notebook-duotone", 48, "primary"), 0, CENTRED)
        self._title = Heading(say("Unlock", "Open your notebook"), Kind.TITLE)
        self._whose = WrapLabel("", Kind.MUTED)
        for label in (self._title, self._whose):
            label.setAlignment(CENTRED)
            body.addWidget(label)
        self._build_worker()
        self._build_field()
        self._told = column()
        body.addLayout(self._told)
        self._bar = QProgressBar()
        self._bar.setRange(0, BUSY_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Unlock", "Opening the notebook"))
        self._open = primary_button(say("Unlock", "Unlock"), "lock-key-open", self._try)
        self._open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        body.addWidget(self._bar)
        body.addWidget(self._open)
        self._build_others()
        self._build_foot()

    def _build_worker(self) -> None:
        name = say("Unlock", "Who are you?")
        self._who_label = PlainLabel(name, Kind.STRONG)
        self._who = QComboBox()
        self._who.setAccessibleName(name)
        self._who_label.setBuddy(self._who)
        self._who.activated.connect(lambda _index: self._choose_worker())
        self._middle.body.addWidget(self._who_label)
        self._middle.body.addWidget(self._who)

    def _build_field(self) -> None:
        label = PlainLabel(say("Unlock", "Passphrase"), Kind.STRONG)
        self._passphrase = PassphraseField(say("Unlock", "Passphrase"))
        label.setBuddy(self._passphrase)
        self._middle.body.addWidget(label)
        self._middle.body.addWidget(self._passphrase)

    def _build_others(self) -> None:
        others = row()
        self._forgot = quiet_button(say("Unlock", "I forgot it"), "", self.recover_wanted.emit)
        self._next = quiet_button(say("Unlock", "Other notebook"), "", self._change_door)
        others.addWidget(self._forgot)
        others.addStretch(1)
        others.addWidget(self._next)
        self._middle.body.addLayout(others)

    def _build_foot(self) -> None:
        spoken = current_language().name
        language = quiet_button(spoken, "translate", self.language_wanted.emit)
        language.setAccessibleName(say("Unlock", "{name}: change the language", name=spoken))
        self._practice = quiet_button(
            say("Unlock", "Practice mode"), "graduation-cap", self.practice_wanted.emit
        )
        restoring = quiet_button(
            say("Unlock", "Restore from a backup"), "floppy-disk", self.restore_wanted.emit
        )
        helping = quiet_button(say("Unlock", "Get help"), "question", self.help_wanted.emit)
        buttons = QWidget()
        line = FlowLayout(buttons, gap=12)
        self._erase = quiet_button(say("Unlock", "Erase the keys…"), "eraser", self.erase_wanted.emit)
        for button in (language, self._practice, restoring, helping, self._erase):
            line.addWidget(button)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(buttons)
        foot.addStretch(1)
        self._middle.add_foot(foot)

    def _bind(self) -> None:
        bind(self, self._unlock.changed, lambda _: self._repaint())
        self._passphrase.returnPressed.connect(self._try)
        self._passphrase.textEdited.connect(lambda _text: self._unlock.typed())
        self._passphrase.caps_lock_changed.connect(self._tell)

    def _repaint(self) -> None:
        busy = self._unlock.busy
        for widget in (self._passphrase, self._next, self._who):
            widget.setEnabled(not busy)
        self._repaint_worker()
        self._repaint_wait()
        self._bar.setVisible(busy)
        self._open.setVisible(not busy)
        self._next.setVisible(len(self._unlock.doors) > 1)
        leaving = self._unlock.door.training
        self._practice.say(say("Unlock", "Leave practice") if leaving else say("Unlock", "Practice mode"))
        self._erase.setVisible(self._unlock.door.may_erase)
        self._whose.setText(self._whose_words())
        self._tell()
        if not busy and self._unlock.problem is not None:
            self.focus_first()
            self._passphrase.selectAll()

    def _repaint_worker(self) -> None:
        workers = self._unlock.door.workers
        several = len(workers) > 1
        self._who_label.setVisible(several)
        self._who.setVisible(several)
        if not several or self._who.count() == len(workers):
            return
        self._who.clear()
        for number, (worker, label) in enumerate(workers, start=1):
            self._who.addItem(label or say("Unlock", "Person {number}", number=number), worker)
        self._who.setCurrentIndex(self._who.findData(self._unlock.worker))

    def _repaint_wait(self) -> None:
        """Count the seconds down that the next try has to wait."""
        wait = self._unlock.wait
        self._open.setEnabled(not self._unlock.busy and wait == 0)
        if wait > 0:
            self._open.say(count("Unlock", "Try again in %n second(s)", wait))
            self._clock.start()
            return
        self._clock.stop()
        self._open.say(say("Unlock", "Unlock"))

    def _choose_worker(self) -> None:
        self._unlock.choose_worker(str(self._who.currentData()))
        self.focus_first()

    def _whose_words(self) -> str:
        door = self._unlock.door
        if door.training:
            return say(
                "Unlock", "Practice notebook · {name} · the passphrase is “practice”", name=door.shown_name
            )
        if door.shown_name and len(door.workers) < MANY:
            return say("Unlock", "This computer · {name}", name=door.shown_name)
        return say("Unlock", "This computer")

    def _tell(self) -> None:
        clear(self._told)
        problem = self._unlock.problem
        caps_lock = self._passphrase.caps_lock
        if isinstance(problem, WrongPassphraseError):
            words = say("Unlock", "That passphrase did not open it.")
            if caps_lock:
                words = say("Unlock", "That passphrase did not open it. Caps Lock is on.")
            self._told.addWidget(Remark(words, Tone.BAD))
        elif problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of(problem)))
        elif caps_lock:
            self._told.addWidget(Remark(say("Unlock", "Caps Lock is on."), Tone.WARN))

    def _try(self) -> None:
        self._unlock.unlock(self._passphrase.text())

    def _change_door(self) -> None:
        self._who.clear()
        self._unlock.next_door()
        self.focus_first()
        self._passphrase.selectAll()
