"""A house and its beds, written down once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldcase.domain.ids import HouseId
from fieldcase.domain.shelter import House
from fieldcase.ui.common.buttons import primary_button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import adopt_drafts, drop_drafts, keep_draft, set_scope, settle_drafts
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Heading, Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.shelter import Shelter

DETAILS = "details"
"""The form of a house and its beds."""


class HouseForm(Card):
    """The name is what everybody sees; the address is seen here alone."""

    def __init__(self, shelter: Shelter) -> None:
        super().__init__(say("Shelter", "The house"), "house-line")
        self._shelter = shelter
        self._house: House | None = None
        self._name = QLineEdit()
        self._address = NoteEdit(say("Shelter", "Address"), 2)
        self._room, self._bed = QLineEdit(), QLineEdit()
        self._add_bed = secondary_button(say("Shelter", "Add this bed"), "plus", self._keep_bed)
        self._build()
        fields = {"name": self._name, "address": self._address, "room": self._room, "bed": self._bed}
        for name, field in fields.items():
            keep_draft(field, f"{DETAILS}.{name}")
        # About no house before somebody opens it.
        set_scope(self, "")
        self.hide()

    def begin(self, house: House | None) -> None:
        """Show a house to change it, or an empty form for a new one."""
        self._house = house
        self._name.setText(house.name if house else "")
        self._address.setPlainText(house.address if house else "")
        for widget in (self._room, self._bed, self._add_bed):
            widget.setVisible(house is not None)
        set_scope(self, place_of(house.id if house is not None else None))
        settle_drafts(self)
        adopt_drafts(self)
        self.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._field(say("Shelter", "Name that says nothing, such as House A"), self._name)
        self._field(say("Shelter", "Address"), self._address)
        never = say("Shelter", "The address never leaves: no file, no paper, no message holds it.")
        self.add(WrapLabel(never, Kind.MUTED))
        buttons = FlowLayout(gap=8)
        buttons.addWidget(primary_button(say("Shelter", "Keep this"), "check", self._keep))
        buttons.addWidget(quiet_button(say("Shelter", "Leave it"), on_click=self._leave))
        self.body.addLayout(buttons)
        bed = FlowLayout(gap=8)
        for field, name in (
            (self._room, say("Shelter", "Room")),
            (self._bed, say("Shelter", "Bed (optional)")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setMaxLength(40)
            field.returnPressed.connect(self._keep_bed)
            bed.addWidget(field)
        bed.addWidget(self._add_bed)
        self.body.addLayout(bed)

    def _field(self, label: str, field: QLineEdit | NoteEdit) -> None:
        heading = Heading(label, Kind.H3)
        heading.setBuddy(field)
        field.setAccessibleName(label)
        self.add(heading, field)

    def _keep(self) -> None:
        house_id = self._house.id if self._house else None
        if self._shelter.save_house(self._name.text(), self._address.toPlainText(), house_id):
            self._leave()
        else:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_bed(self) -> None:
        if self._shelter.add_bed(self._room.text(), self._bed.text()):
            self._bed.clear()
        self._room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        drop_drafts(self)
        self.hide()


def place_of(house_id: HouseId | None) -> str:
    """Return where the half-finished things of a house belong; without one, of a new house."""
    return f"house:{house_id or 'new'}"
