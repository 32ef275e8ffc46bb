"""The forms about one person: join, change, new keys, leave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.user import Role
from fieldcase.services.people import Colleague, NewWorker
from fieldcase.services.place import LONGEST_LABEL
from fieldcase.ui.common.buttons import Button, danger_button, primary_button, quiet_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.drafting import keep_draft
from fieldcase.ui.common.layouts import clear, column
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.ui.unlock.new_passphrase_fields import NewPassphraseFields
from fieldcase.ui.unlock.remark import Remark
from fieldcase.ui.work_area import role_words
from fieldcase.viewmodels.people import People, PeopleForm

LONGEST_NAME = 60


class PersonForm(QWidget):
    """Shows the form that *people* asks."""

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._kind = people.form or PeopleForm.ADD
        self._fields: NewPassphraseFields | None = None
        self.setProperty("role", "plain")
        self._body = column(self, gap=8)
        self._name, self._label = QLineEdit(), QLineEdit()
        self._role = QComboBox()
        self._administers = Check(say("People", "Looks after people and keys of this notebook"))
        self._told = column()
        self._build()

    def draft_restored(self) -> None:
        """Describe the person as it came back."""
        self._describe()

    def focus_first(self) -> None:
        """Put the focus where one starts."""
        first: QWidget = self._send
        if self._kind in (PeopleForm.ADD, PeopleForm.CHANGE):
            first = self._name
        elif self._fields is not None:
            first = self._fields.first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._body.addWidget(Heading(self._title()))
        if self._kind in (PeopleForm.ADD, PeopleForm.CHANGE):
            self._build_who()
        if self._kind in (PeopleForm.ADD, PeopleForm.RENEW):
            self._build_passphrase()
        if self._kind is PeopleForm.REMOVE:
            self._build_removal()
        self._body.addLayout(self._told)
        self._send = self._sending()
        self._body.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeft)
        never_mind = quiet_button(say("Keys", "Never mind"), "", self._people.cancel)
        self._body.addWidget(never_mind, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_who(self) -> None:
        worker = self._people.worker
        self._name.setMaxLength(LONGEST_NAME)
        self._label.setMaxLength(LONGEST_LABEL)
        for role in Role:
            self._role.addItem(role_words(role.value), role.value)
        self._name.setText(worker.name)
        self._label.setText(worker.label)
        self._role.setCurrentIndex(self._role.findData(worker.role.value))
        self._administers.setChecked(worker.administers)
        self._field(say("People", "Name at work"), self._name)
        self._field(say("People", "Role"), self._role)
        self._body.addWidget(self._administers)
        self._field(say("People", "Called on the first page"), self._label)
        hint = say(
            "People",
            "Whoever sees this computer can read it, before it is unlocked. Initials will do; empty"
            " shows only"
            " a number.",
        )
        self._body.addWidget(WrapLabel(hint, Kind.MUTED))
        form = form_name(self._kind, self._people.whom)
        keep_draft(self._name, f"{form}.name")
        keep_draft(self._label, f"{form}.label")
        keep_draft(self._role, f"{form}.role")
        keep_draft(self._administers, f"{form}.administers")
        for field in (self._name, self._label):
            field.textEdited.connect(lambda _text: self._describe())
        self._role.currentIndexChanged.connect(lambda _index: self._describe())
        self._administers.toggled.connect(lambda _checked: self._describe())

    def _build_passphrase(self) -> None:
        hint = say(
            "People",
            "Hand the keyboard over: everybody chooses their own passphrase, and nobody else sees it.",
        )
        self._body.addWidget(WrapLabel(hint))
        if self._kind is PeopleForm.RENEW:
            after = say(
                "People", "The key file of before opens nothing any more, and the notebook's key changes."
            )
            self._body.addWidget(WrapLabel(after, Kind.MUTED))
        self._fields = NewPassphraseFields(self._people.passphrase, say("Keys", "New passphrase"))
        self._body.addWidget(self._fields)

    def _build_removal(self) -> None:
        self._body.addWidget(
            WrapLabel(
                say(
                    "People",
                    "The key file is deleted and the notebook's key changes. What this person wrote"
                    " stays, with"
                    " the name. Copies and backups this person took away still open with the passphrase of"
                    " before.",
                )
            )
        )

    def _sending(self) -> Button:
        words = {
            PeopleForm.ADD: say("People", "Add this person"),
            PeopleForm.CHANGE: say("People", "Keep the changes"),
            PeopleForm.RENEW: say("People", "Make the new keys"),
            PeopleForm.REMOVE: say("People", "Remove this person"),
        }
        make = danger_button if self._kind is PeopleForm.REMOVE else primary_button
        return make(words[self._kind], "check", self._go)

    def _title(self) -> str:
        name = self._people.worker.name
        titles = {
            PeopleForm.ADD: say("People", "Somebody joins"),
            PeopleForm.CHANGE: say("People", "{name}: change", name=name),
            PeopleForm.RENEW: say("People", "{name}: give new keys", name=name),
            PeopleForm.REMOVE: say("People", "{name}: remove", name=name),
        }
        return titles[self._kind]

    def _field(self, name: str, field: QWidget) -> None:
        label = WrapLabel(name, Kind.STRONG)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self._body.addWidget(label)
        self._body.addWidget(field)

    def _describe(self) -> None:
        self._people.describe(
            NewWorker(
                name=self._name.text().strip(),
                role=Role(str(self._role.currentData())),
                administers=self._administers.isChecked(),
                label=self._label.text(),
            )
        )

    def _go(self) -> None:
        clear(self._told)
        if self._kind in (PeopleForm.ADD, PeopleForm.CHANGE) and not self._people.worker.name:
            self._told.addWidget(Remark(say("First run", "Please write a name; initials will do."), Tone.BAD))
            self._name.setFocus()
        elif self._fields is None or self._fields.insist() is None:
            self._people.send()


def form_name(kind: PeopleForm, whom: Colleague | None) -> str:
    """Return what tells the draft of one form from those of the others."""
    return f"{kind.value}:{whom.user.id}" if whom is not None else kind.value
