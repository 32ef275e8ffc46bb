"""To whom and why, below the steps of the wizard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldcase.ui.common.chip import Chip, ChipText
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import column, row
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.ui.referral.organisation_words import key_chip, organisation_icon
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import WizardState


class Summary(QWidget):
    """Shows what was chosen so far; nothing before something was."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._desk = desk
        self._to = QWidget()
        self._icon = IconLabel("buildings-duotone", 22, "primary")
        self._name = WrapLabel("", Kind.STRONG)
        self._key = Chip(ChipText(""))
        self._why = QWidget()
        self._purpose = WrapLabel("", Kind.STRONG)
        self._build()

    def show_state(self, state: WizardState) -> None:
        """Show the organisation, then the purpose."""
        organisation = state.organisation
        self._to.setVisible(organisation is not None)
        if organisation is not None:
            self._icon.show_icon(organisation_icon(organisation))
            self._name.setText(organisation.name)
            self._key.say(key_chip(organisation))
        draft = state.draft
        purpose = draft.purpose if draft is not None else None
        self._why.setVisible(purpose is not None)
        if draft is not None and purpose is not None:
            lists, language = self._desk.content.code_lists, self._desk.language
            label = lists.label("purpose", purpose.value, language)
            soon = lists.label("urgency", draft.urgency.value, language)
            self._purpose.setText(say("Refer", "{purpose} · {urgency}", purpose=label, urgency=soon))

    def _build(self) -> None:
        whole = column(self, gap=8)
        to = column(self._to, gap=5)
        to.addWidget(WrapLabel(say("Refer", "To"), Kind.CAPTION_STRONG))
        line = row(gap=8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._name, 1)
        to.addLayout(line)
        to.addWidget(self._key, 0, Qt.AlignmentFlag.AlignLeft)
        why = column(self._why, gap=3)
        why.addWidget(WrapLabel(say("Refer", "Why"), Kind.CAPTION_STRONG))
        why.addWidget(self._purpose)
        whole.addWidget(self._to)
        whole.addWidget(self._why)
