"""The rule how to reach the person, to be changed whenever it changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.case import ContactMethod, SafeContact
from fieldcase.ui.cases.risk.words import method_words
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.only_read import let_write
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.risk_page import Safety

_MAY = {"yes": True, "no": False}


class ContactCard(Card):
    """Way, hours, who may answer, code word, message; what is half typed about the same rule stays."""

    def __init__(self, safety: Safety) -> None:
        super().__init__(say("Safe contact", "Safe contact"))
        self._safety = safety
        self._shown: tuple[str, SafeContact] | None = None
        methods = [Choice(one.value, method_words(one)) for one in ContactMethod]
        self._method = ChoiceGroup(say("Safe contact", "How may we reach you?"), methods, columns=0)
        self._times = _field(say("Safe contact", "At which hours?"))
        self._notes = _field(say("Safe contact", "Who else may answer?"))
        self._code_word = _field(say("Safe contact", "Which word tells both that it is safe to talk?"))
        yes, no = say("Safe contact", "Yes"), say("Safe contact", "No")
        self._message = ChoiceGroup(
            say("Safe contact", "May a message be left?"), [Choice("yes", yes), Choice("no", no)], columns=0
        )
        self._keep = secondary_button(say("Safe contact", "Save this rule"), "check", self._save)
        self._build()

    def let_write(self, *, writes: bool) -> None:
        """Offer to change the rule, or only show it."""
        let_write(self, writes=writes)
        self._keep.setVisible(writes)

    def repaint_card(self) -> None:
        """Show the rule when it is another one."""
        sheet = self._safety.sheet
        if sheet is None or self._shown == (sheet.case.id, sheet.case.safe_contact):
            return
        contact = sheet.case.safe_contact
        self._shown = (sheet.case.id, contact)
        self._method.choose([contact.method.value])
        self._times.setText(contact.times)
        self._notes.setText(contact.notes)
        self._code_word.setText(contact.code_word)
        self._message.choose([code for code, may in _MAY.items() if may is contact.leave_message])
        settle_drafts(self)

    def _build(self) -> None:
        parts = {
            "method": self._method,
            "times": self._times,
            "notes": self._notes,
            "code_word": self._code_word,
            "message": self._message,
        }
        for name, part in parts.items():
            self.add(WrapLabel(part.accessibleName(), Kind.STRONG), part)
            keep_draft(part, f"contact.{name}")
        hint = say("Safe contact", "The code word stays in this notebook; it is in no file you send.")
        self.add(WrapLabel(hint, Kind.MUTED))
        self.body.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)

    def _save(self) -> None:
        method, message = self._method.chosen(), self._message.chosen()
        drop_drafts(self)
        self._safety.change_contact(
            SafeContact(
                method=ContactMethod(method[0]) if method else ContactMethod.NOT_DISCUSSED,
                times=self._times.text(),
                notes=self._notes.text(),
                code_word=self._code_word.text(),
                leave_message=_MAY[message[0]] if message else None,
            )
        )


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(200)
    return field
