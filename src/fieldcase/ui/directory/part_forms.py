"""Small forms for what belongs to an organisation: a service, somebody who works there, an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.partner import Agreement, AgreementKind, Contact, Offer
from fieldcase.forms.definition import Option
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout, column
from fieldcase.ui.common.phone_line import PhoneLine
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.directory.words import agreement_words
from fieldcase.ui.i18n import say

T = TypeVar("T", bound=Frozen)
_YEAR = timedelta(days=365)


class PartForm(QWidget, Generic[T]):
    """Asks for one part; ``saved`` and ``closed`` say how somebody left it."""

    saved = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._lines = column(self, gap=8)
        self._first: QWidget | None = None
        self._save = primary_button(say("Directory", "Save"), "check", self._leave_saved)

    def show_part(self, part: T | None) -> None:
        """Begin with *part*, or with nothing."""
        self._write(part)
        self.draft_restored()
        settle_drafts(self)

    def part(self) -> T:
        """Return what is written."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Stand in the first field."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft_restored(self) -> None:
        """Offer to save what can be saved."""
        self._save.setEnabled(self._is_whole())

    def _write(self, part: T | None) -> None:
        raise NotImplementedError

    def _is_whole(self) -> bool:
        return True

    def _ask(self, name: str, label: str, field: QWidget) -> None:
        words = WrapLabel(label, Kind.STRONG)
        words.setBuddy(field)
        field.setAccessibleName(label)
        self._lines.addWidget(words)
        self._lines.addWidget(field)
        keep_draft(field, f"part.{name}")
        self._first = self._first or field

    def _end(self) -> None:
        line = FlowLayout()
        line.addWidget(self._save)
        line.addWidget(quiet_button(say("Directory", "Close"), "", self._leave))
        self._lines.addLayout(line)

    def _leave_saved(self) -> None:
        drop_drafts(self)
        self.saved.emit()

    def _leave(self) -> None:
        drop_drafts(self)
        self.closed.emit()


class OfferForm(PartForm[Offer]):
    """A service with a line about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._about = QLineEdit(), QLineEdit()
        self._ask("name", say("Directory", "Service"), self.name)
        self._ask("about", say("Directory", "Opening hours, whom they take, what it costs"), self._about)
        self.name.textChanged.connect(lambda _: self.draft_restored())
        self._end()

    def part(self) -> Offer:
        """Return the service."""
        return Offer(name=self.name.text().strip(), about=self._about.text().strip())

    def _write(self, part: Offer | None) -> None:
        self.name.setText(part.name if part else "")
        self._about.setText(part.about if part else "")

    def _is_whole(self) -> bool:
        return bool(self.name.text().strip())


class ContactForm(PartForm[Contact]):
    """Somebody, and how to reach them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self._role, self._email = (QLineEdit() for _ in range(3))
        self._telephone = PhoneLine()
        # Addresses read left to right in every language.
        self._email.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._ask("name", say("Directory", "Name"), self.name)
        self._ask("role", say("Directory", "What they do there"), self._role)
        self._ask("telephone", say("Directory", "Telephone"), self._telephone)
        self._lines.addWidget(self._telephone.hint)
        self._ask("email", say("Directory", "E-mail"), self._email)
        self.name.textChanged.connect(lambda _: self.draft_restored())
        self._end()

    def part(self) -> Contact:
        """Return whom one asks for."""
        return Contact(
            name=self.name.text().strip(),
            role=self._role.text().strip(),
            telephone=self._telephone.text().strip(),
            email=self._email.text().strip(),
        )

    def _write(self, part: Contact | None) -> None:
        self.name.setText(part.name if part else "")
        self._role.setText(part.role if part else "")
        self._telephone.setText(part.telephone if part else "")
        self._email.setText(part.email if part else "")

    def _is_whole(self) -> bool:
        return bool(self.name.text().strip())


class AgreementForm(PartForm[Agreement]):
    """What was agreed, from when until when, for which kinds of help."""

    def __init__(self, purposes: Sequence[Option], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.kind = QComboBox()
        for kind in AgreementKind:
            self.kind.addItem(agreement_words(kind), kind.value)
        self._since, self._until = QDateEdit(), QDateEdit()
        self._open = Check(say("Directory", "No end was agreed"))
        self._covers = ChoiceGroup(
            say("Directory", "What it covers"), [Choice(one.id, one.label) for one in purposes], many=True
        )
        self._build()
        self._open.toggled.connect(lambda without: self._until.setEnabled(not without))

    def part(self) -> Agreement:
        """Return the agreement."""
        return Agreement(
            kind=AgreementKind(str(self.kind.currentData())),
            since=_day(self._since),
            until=None if self._open.isChecked() else _day(self._until),
            covers=tuple(Purpose(code) for code in self._covers.chosen()),
        )

    def draft_restored(self) -> None:
        """Offer to save a time that does not end before it begins."""
        super().draft_restored()
        self._until.setEnabled(not self._open.isChecked())

    def _build(self) -> None:
        for field in (self._since, self._until):
            field.setCalendarPopup(True)
            field.dateChanged.connect(lambda _: self.draft_restored())
        self._ask("kind", say("Directory", "Kind of agreement"), self.kind)
        self._ask("since", say("Directory", "From"), self._since)
        self._ask("until", say("Directory", "Until"), self._until)
        self._lines.addWidget(self._open)
        keep_draft(self._open, "part.open")
        self._open.toggled.connect(lambda _: self.draft_restored())
        self._ask("covers", say("Directory", "What it covers; nothing ticked means everything"), self._covers)
        self._end()

    def _write(self, part: Agreement | None) -> None:
        self.kind.setCurrentIndex(max(self.kind.findData(part.kind.value), 0) if part else 0)
        _show_day(self._since, part.since if part else self._today)
        until = part.until if part else None
        _show_day(self._until, until or self._today + _YEAR)
        self._open.setChecked(part is not None and part.until is None)
        self._covers.choose([one.value for one in part.covers] if part else [])

    def _is_whole(self) -> bool:
        return self._open.isChecked() or _day(self._since) <= _day(self._until)


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def _show_day(field: QDateEdit, day: date) -> None:
    field.setDate(QDate(day.year, day.month, day.day))
