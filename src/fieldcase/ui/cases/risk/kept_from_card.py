"""Who must not know: people by name, organisations from the directory."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fieldcase.domain.ids import OrganisationId
from fieldcase.domain.safety import KeptFrom
from fieldcase.ui.common.buttons import Button, quiet_button, secondary_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import clear, column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.risk_page import Safety


class KeptFromCard(Card):
    """An organisation on this list cannot be chosen for a referral."""

    def __init__(self, safety: Safety) -> None:
        super().__init__(say("Must not know", "Who must not know"))
        self._safety = safety
        self._rows: QVBoxLayout = column(gap=4)
        self._gone: list[Button] = []
        self._name = QLineEdit()
        self._organisations = QComboBox()
        self._adding = QWidget()
        self._build()

    def repaint_card(self) -> None:
        """Show the list."""
        sheet = self._safety.sheet
        if sheet is None:
            return
        clear(self._rows)
        self._gone = []
        if sheet.case.safe_contact.must_not_know:
            said = say(
                "Must not know", "Said in the interview: {who}", who=sheet.case.safe_contact.must_not_know
            )
            self._rows.addWidget(WrapLabel(said))
        for one in sheet.kept_from:
            self._show(one)
        if not self._rows.count():
            self._rows.addWidget(WrapLabel(say("Must not know", "Nobody was named yet."), Kind.MUTED))
        self._offer()

    def let_write(self, *, writes: bool) -> None:
        """Offer to change the list, or only show it."""
        self._adding.setVisible(writes)
        for gone in self._gone:
            gone.setVisible(writes)

    def _show(self, one: KeptFrom) -> None:
        line = row(gap=8)
        icon = "buildings" if one.organisation_id else "user"
        line.addWidget(IconLabel(icon, 18, "ink2"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(WrapLabel(one.name, Kind.STRONG), 1)
        gone = quiet_button(say("Must not know", "Take off"), on_click=lambda: self._safety.take_off(one.id))
        gone.setAccessibleName(say("Must not know", "Take {name} off the list", name=one.name))
        line.addWidget(gone)
        self._gone.append(gone)
        self._rows.addLayout(line)

    def _offer(self) -> None:
        sheet = self._safety.sheet
        if sheet is None:
            return
        listed = {one.organisation_id for one in sheet.kept_from}
        self._organisations.clear()
        self._organisations.addItem(say("Must not know", "Add an organisation…"), "")
        for one in sheet.organisations:
            if one.id not in listed:
                self._organisations.addItem(one.name, one.id)

    def _build(self) -> None:
        hint = say(
            "Must not know",
            "People and organisations who must not learn that we are in contact. Referrals to an organisation"
            " on this list are stopped.",
        )
        self.add(WrapLabel(hint, Kind.MUTED))
        self.body.addLayout(self._rows)
        self._name.setAccessibleName(say("Must not know", "Name of a person"))
        self._name.setPlaceholderText(say("Must not know", "Name of a person"))
        self._name.setMaxLength(200)
        self._name.returnPressed.connect(self._add_person)
        keep_draft(self._name, "kept_from.name")
        line = row(gap=8)
        line.addWidget(self._name, 1)
        line.addWidget(secondary_button(say("Must not know", "Add"), "plus", self._add_person))
        self._adding.setProperty("role", "plain")
        adding = column(self._adding, gap=8)
        adding.addLayout(line)
        box = self._organisations
        box.setAccessibleName(say("Must not know", "Add an organisation"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.activated.connect(self._add_organisation)
        adding.addWidget(box)
        self.add(self._adding)

    def _add_person(self) -> None:
        name = self._name.text()
        self._name.clear()
        drop_drafts(self)
        self._safety.keep_from(name)

    def _add_organisation(self, index: int) -> None:
        code = str(self._organisations.itemData(index) or "")
        if code:
            self._safety.keep_from("", OrganisationId(code))
