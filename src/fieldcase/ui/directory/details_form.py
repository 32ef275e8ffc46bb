"""What a worker writes down about an organisation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldcase.domain.consent import Purpose
from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.partner import Profile, Served
from fieldcase.forms.definition import Option
from fieldcase.ui.common.buttons import primary_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.layouts import row
from fieldcase.ui.common.phone_line import PhoneLine
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.directory.language_picker import LanguagePicker
from fieldcase.ui.directory.words import served_words
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.directory import Details, DirectoryBook
from fieldcase.viewmodels.drafts import DraftKeeper

NEW = "new"
"""The place of an organisation nobody has saved yet."""


class DetailsForm(Card):
    """Asks for a name; everything else may stay empty."""

    closed = Signal()

    def __init__(self, desk: Desk, book: DirectoryBook, parent: QWidget | None = None) -> None:
        super().__init__(say("Directory", "Add an organisation"), "buildings", parent=parent)
        self._desk = desk
        self._book = book
        self._editing: OrganisationId | None = None
        self.name, self.town, self.about = (QLineEdit() for _ in range(3))
        self.telephone = PhoneLine()
        self.kind = QComboBox()
        self.country = QComboBox()
        self.languages = LanguagePicker(self._options("language"))
        self.for_whom = ChoiceGroup(
            say("Directory", "Whom they are there for"),
            [Choice(one.value, served_words(one)) for one in Served],
            many=True,
        )
        self.serves = ChoiceGroup(
            say("Directory", "Helps with"),
            [Choice(one.id, one.label) for one in self._options("purpose") if one.id in set(Purpose)],
            many=True,
        )
        self.save = primary_button(say("Directory", "Save"), "check", self._keep)
        self._build()
        for name, field in self._fields().items():
            keep_draft(field, f"details.{name}")
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.write(None)

    @staticmethod
    def has_draft(drafts: DraftKeeper, organisation: str) -> bool:
        """Tell whether somebody was in the middle of writing about *organisation*."""
        return any(field.startswith("details.") for field in drafts.fields_of(f"organisation:{organisation}"))

    def write(self, organisation: Organisation | None) -> None:
        """Begin with *organisation*, or with an empty form."""
        self._editing = organisation.id if organisation else None
        self.retitle(
            say("Directory", "Change details") if organisation else say("Directory", "Add an organisation")
        )
        self.name.setText(organisation.name if organisation else "")
        self.town.setText(organisation.town if organisation else "")
        self.telephone.setText(organisation.telephone if organisation else "")
        self.about.setText(organisation.about if organisation else "")
        self.kind.setCurrentIndex(max(self.kind.findData(organisation.kind if organisation else "ngo"), 0))
        self.languages.choose(organisation.languages if organisation else ())
        self.serves.choose([one.value for one in organisation.serves] if organisation else [])
        profile = organisation.profile if organisation else Profile()
        self.country.setCurrentIndex(max(self.country.findData(profile.country), 0))
        self.for_whom.choose([one.value for one in profile.for_whom])
        self.save.setEnabled(organisation is not None)
        set_scope(self, f"organisation:{organisation.id if organisation else NEW}")
        settle_drafts(self)

    def draft_restored(self) -> None:
        """Offer to save what came back."""
        self.save.setEnabled(bool(self.name.text().strip()))

    def focus_first(self) -> None:
        """Put the caret into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        for option in self._options("organisation_kind"):
            self.kind.addItem(option.label, option.id)
        self.country.addItem(say("Directory", "Not written down"), "")
        for option in sorted(self._options("country"), key=lambda one: one.label.casefold()):
            self.country.addItem(option.label, option.id)
        self._ask(say("Directory", "Name"), self.name)
        self._ask(say("Directory", "Kind"), self.kind)
        self._ask(say("Directory", "Town"), self.town)
        self._ask(say("Directory", "Country"), self.country)
        self._ask(say("Directory", "Telephone"), self.telephone)
        self.add(self.telephone.hint)
        self._ask(say("Directory", "What one should know about them"), self.about)
        self._ask(say("Directory", "Languages spoken there"), self.languages)
        self._ask(say("Directory", "Helps with"), self.serves)
        self._ask(say("Directory", "Whom they are there for"), self.for_whom)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(secondary_button(say("Directory", "Cancel"), "", self._cancel))
        foot.addWidget(self.save)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _fields(self) -> dict[str, QWidget]:
        return {
            "name": self.name,
            "kind": self.kind,
            "town": self.town,
            "telephone": self.telephone,
            "about": self.about,
            "languages": self.languages,
            "serves": self.serves,
            "country": self.country,
            "for_whom": self.for_whom,
        }

    def _ask(self, label: str, field: QWidget) -> None:
        words = WrapLabel(label, Kind.STRONG)
        words.setBuddy(field)
        field.setAccessibleName(label)
        self.add(words, field)

    def _cancel(self) -> None:
        drop_drafts(self)
        self.closed.emit()

    def _keep(self) -> None:
        details = Details(
            name=self.name.text(),
            kind=str(self.kind.currentData()),
            town=self.town.text(),
            telephone=self.telephone.text(),
            about=self.about.text(),
            languages=self.languages.chosen(),
            serves=tuple(Purpose(code) for code in self.serves.chosen()),
            country=str(self.country.currentData()),
            for_whom=tuple(Served(code) for code in self.for_whom.chosen()),
        )
        self._book.save(details, self._editing)

    def _options(self, list_name: str) -> tuple[Option, ...]:
        return self._desk.content.code_lists.options(list_name, self._desk.language)
