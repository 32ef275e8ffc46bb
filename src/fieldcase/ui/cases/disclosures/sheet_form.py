"""The person's own sheet: what it says, in which language, exactly these lines, then save or print."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from fieldcase.services.person_sheet import SheetWishes
from fieldcase.ui.cases.prints.preview import FolderChooser, PaperPreview
from fieldcase.ui.common.banner import Banner
from fieldcase.ui.common.binding import bind
from fieldcase.ui.common.buttons import quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.phone_line import PhoneLine
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.common.tokens import Tone
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.person_sheet import PersonSheet

_MOST_LETTERS = 40


class SheetForm(Card):
    """Nothing is printed or saved that does not stand in the preview."""

    def __init__(self, sheet: PersonSheet, choose_folder: FolderChooser) -> None:
        super().__init__(say("Sheet", "Sheet for the person"), "file-text")
        self._sheet = sheet
        self._languages, self._titles = QComboBox(), QComboBox()
        self._stored = Check(say("Sheet", "What is written down, by kind; never the answers"))
        self._who_has = Check(say("Sheet", "Who has what, why, until when"))
        self._rights = Check(say("Sheet", "What the person can do"))
        self._named = Check(say("Sheet", "Name the organisations"))
        self._telephone = PhoneLine()
        self._review = Banner(Tone.WARN, "")
        self._preview = PaperPreview(sheet, choose_folder)
        self._build()
        self._bind()

    def begin(self) -> None:
        """Show it, ready for choosing."""
        self._preview.begin()
        self.show()
        self._languages.setFocus()

    def put_away(self) -> None:
        """Close; nothing of it is wanted any more."""
        self._sheet.put_away()
        self.hide()

    def _build(self) -> None:
        self.add(
            WrapLabel(
                say(
                    "Sheet",
                    "Ask first whether paper is safe for the person. The sheet has a harmless title and does"
                    " not say who wrote it.",
                )
            )
        )
        for pack in self._sheet.packs:
            self._languages.addItem(pack.native_name, pack.language)
        self._named_field(say("Sheet", "Language of the person"), self._languages)
        self._named_field(say("Sheet", "Title on the paper"), self._titles)
        self.add(self._stored, self._who_has, self._named, self._rights)
        self._telephone.setMaxLength(_MOST_LETTERS)
        self._named_field(say("Sheet", "Telephone number to call, if it is safe to have"), self._telephone)
        self.add(self._telephone.hint, self._review, self._preview)
        self._preview.buttons.addWidget(quiet_button(say("Sheet", "Close"), "", self.put_away))
        self.hide()

    def _named_field(self, name: str, field: QWidget) -> None:
        label = WrapLabel(name, Kind.STRONG)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self.add(label, field)

    def _bind(self) -> None:
        bind(self, self._sheet.changed, self._repaint)
        self._languages.activated.connect(lambda _: self._sheet.speak(self._languages.currentData()))
        self._titles.activated.connect(lambda _: self._wish())
        self._telephone.textEdited.connect(lambda _: self._wish())
        for check in self._checks():
            check.clicked.connect(lambda _=False: self._wish())

    def _checks(self) -> tuple[Check, ...]:
        return self._stored, self._who_has, self._named, self._rights

    def _wish(self) -> None:
        stored, who_has, named, rights = (check.isChecked() for check in self._checks())
        self._sheet.wish(
            SheetWishes(
                title=max(0, self._titles.currentIndex()),
                stored=stored,
                who_has=who_has,
                rights=rights,
                name_organisations=named,
                telephone=self._telephone.text(),
            )
        )

    def _repaint(self, _: object = None) -> None:
        pack, paper, wishes = self._sheet.pack, self._sheet.paper, self._sheet.wishes
        if pack is None or paper is None:
            return
        self._languages.setCurrentIndex(self._languages.findData(pack.language))
        self._titles.clear()
        self._titles.addItems(list(pack.sheet.titles))
        self._titles.setCurrentIndex(wishes.title)
        shown = (wishes.stored, wishes.who_has, wishes.name_organisations, wishes.rights)
        for check, on in zip(self._checks(), shown, strict=True):
            check.setChecked(on)
        if self._telephone.text() != wishes.telephone:
            self._telephone.setText(wishes.telephone)
        self._review.say(
            say("Sheet", "Nobody who speaks this language from home has checked these words yet.")
        )
        self._review.setVisible(not pack.reviewed)
