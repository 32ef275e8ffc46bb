"""One's own passphrase, and the recovery kit."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.layouts import clear, column, hairline
from fieldcase.ui.common.message_block import MessageBlock
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.messages import difficulty_of
from fieldcase.ui.settings.group import SettingsGroup
from fieldcase.ui.unlock.kit_panel import KitPanel
from fieldcase.ui.unlock.new_passphrase_fields import NewPassphraseFields
from fieldcase.ui.unlock.passphrase_field import PassphraseField
from fieldcase.ui.unlock.recover_page import recovery_field
from fieldcase.viewmodels.my_keys import MyKeys

_CHANGING, _REHEARSING = "changing", "rehearsing"


class KeysGroup(SettingsGroup):
    """Each of the three things opens its own small form; what was typed is forgotten on leaving."""

    def __init__(self, keys: MyKeys, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings", "My keys and recovery"), "key-duotone", parent)
        self._keys = keys
        self._open = ""
        self._present: PassphraseField | None = None
        self._fields: NewPassphraseFields | None = None
        self._words: QPlainTextEdit | None = None
        self._build()
        bind(self, keys.changed, lambda _: self.refresh())
        close = keys.close
        self.destroyed.connect(lambda *_: close())
        keys.load()

    def refresh(self) -> None:
        """Say how it stands, then what came of the last thing asked for."""
        facts = self._keys.facts
        clear(self._told)
        clear(self._kit_told)
        if self._keys.passphrase_changed:
            self._close_form()
            self._told.addWidget(
                Banner(
                    Tone.OK,
                    say("Keys", "From now on the new passphrase opens the notebook."),
                    say("Keys", "Backups made before open with the one of before."),
                )
            )
        elif self._keys.problem is not None:
            self._told.addWidget(MessageBlock(difficulty_of(self._keys.problem)))
        if facts is None:
            return
        self._state.setText(self._state_words())
        made = facts.recovery.made_at is not None
        self._panel.setVisible(facts.may_make_kit and not facts.training)
        self._rehearse.setVisible(made and self._open != _REHEARSING)
        if self._keys.rehearsed:
            self._close_form()
            right = say("Keys", "These are the right words.")
            self._kit_told.addWidget(
                Banner(Tone.OK, right, say("Keys", "Nothing was opened. The day is noted."))
            )
        elif self._keys.rehearsal_problem is not None:
            self._kit_told.addWidget(MessageBlock(difficulty_of(self._keys.rehearsal_problem)))

    def _build(self) -> None:
        self.add(Heading(say("Keys", "My passphrase")))
        self._change = secondary_button(say("Keys", "Change my passphrase"), "key", self._begin_change)
        self.body.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        self._change_form, self._told = column(gap=8), column()
        self.body.addLayout(self._change_form)
        self.body.addLayout(self._told)
        self.add(hairline(), Heading(say("Keys", "Recovery kit")))
        self._state = WrapLabel("", Kind.QUESTION)
        self.add(self._state)
        self._panel = KitPanel(self._keys.kit, self._keys.today)
        self.add(self._panel)
        self._rehearse = secondary_button(
            say("Keys", "Rehearse with the words"), "clipboard-text", self._begin_rehearsal
        )
        self.body.addWidget(self._rehearse, 0, Qt.AlignmentFlag.AlignLeft)
        self._rehearsal_form, self._kit_told = column(gap=8), column()
        self.body.addLayout(self._rehearsal_form)
        self.body.addLayout(self._kit_told)
        self._rehearse.hide()

    def _state_words(self) -> str:
        facts = self._keys.facts
        if facts is None:
            return ""
        if facts.training:
            return say("Keys", "The practice notebook needs no kit: its passphrase is known to everybody.")
        state = facts.recovery
        if state.made_at is None:
            return say("Keys", "There is no recovery kit yet. If every passphrase is lost, so are the cases.")
        if state.rehearsed_at is None:
            return say(
                "Keys", "A kit was made: {day}. It has not been rehearsed yet.", day=self._day(state.made_at)
            )
        return say(
            "Keys",
            "A kit was made: {day}. Last rehearsed: {rehearsed}.",
            day=self._day(state.made_at),
            rehearsed=self._day(state.rehearsed_at),
        )

    def _day(self, moment: datetime) -> str:
        return day_phrase(moment.astimezone().date(), self._keys.today)

    def _begin_change(self) -> None:
        self._close_form()
        self._keys.leave()
        self._open = _CHANGING
        self._change.hide()
        name = say("Keys", "Present passphrase")
        label = WrapLabel(name, Kind.STRONG)
        self._present = PassphraseField(name)
        label.setBuddy(self._present)
        self._fields = NewPassphraseFields(self._keys.passphrase, say("Keys", "New passphrase"))
        done = primary_button(say("Keys", "Change it"), "check", self._send_change)
        for widget in (label, self._present, self._fields, done):
            self._change_form.addWidget(widget)
        self._change_form.addWidget(self._never_mind())
        self._present.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_rehearsal(self) -> None:
        self._close_form()
        self._keys.leave()
        self._open = _REHEARSING
        self._rehearse.hide()
        name = say("Keys", "The words on your paper")
        self._words = recovery_field(name)
        hint = say("Keys", "FieldCase only says whether they are right. They open and show nothing.")
        compare = primary_button(say("Kit", "Compare"), "check", self._send_rehearsal)
        for widget in (WrapLabel(name, Kind.STRONG), self._words, WrapLabel(hint, Kind.MUTED), compare):
            self._rehearsal_form.addWidget(widget)
        self._rehearsal_form.addWidget(self._never_mind())
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _never_mind(self) -> QWidget:
        return quiet_button(say("Keys", "Never mind"), "", self._cancel)

    def _cancel(self) -> None:
        self._close_form()
        self._keys.leave()

    def _send_change(self) -> None:
        if self._present is not None and self._fields is not None and self._fields.insist() is None:
            self._keys.change(self._present.text())

    def _send_rehearsal(self) -> None:
        if self._words is not None:
            self._keys.rehearse(self._words.toPlainText())

    def _close_form(self) -> None:
        self._open = ""
        self._present = self._fields = self._words = None
        clear(self._change_form)
        clear(self._rehearsal_form)
        self._change.show()
