"""Step 3: what they will see, what they will not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldcase.domain.sharing import OfferedItem
from fieldcase.ui.common.buttons import secondary_button
from fieldcase.ui.common.card import Card, Well
from fieldcase.ui.common.check import Check
from fieldcase.ui.common.icon_label import IconLabel
from fieldcase.ui.common.layouts import FlowLayout, VScroll, clear, column, hairline, row
from fieldcase.ui.common.text import ElidedLabel, Heading, Kind, WrapLabel
from fieldcase.ui.i18n import day_phrase, say
from fieldcase.ui.referral.beyond_box import BeyondBox
from fieldcase.ui.referral.columns import Columns
from fieldcase.ui.referral.share_words import Fact, item_label, item_value, withheld_facts
from fieldcase.ui.referral.step_view import StepView
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.referral_draft import WizardState, WizardStep
from fieldcase.viewmodels.referral_wizard import ReferralWizard


class LockedCheck(Check):
    """A tick that cannot be taken away: it can be stood on, read aloud, not changed."""

    def nextCheckState(self) -> None:
        """Stay ticked."""
        self.setChecked(True)


class ShareRow(QWidget):
    """One answer that may go: a tick, what it is called, what it says."""

    def __init__(self, offered: OfferedItem, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._value = value
        label = item_label(offered.item)
        self.check: Check = LockedCheck(label) if offered.locked else Check(label)
        self._words = ElidedLabel("", Kind.MUTED)
        self._locked = offered.locked
        self._build()

    def show_ticked(self, *, on: bool) -> None:
        """Show the tick without telling anybody; what is not ticked does not show its value."""
        blocked = self.check.blockSignals(True)
        self.check.setChecked(on)
        self.check.blockSignals(blocked)
        self._words.setText(self._value if on else say("Refer what", "not shared"))
        self.check.setAccessibleDescription(self._spoken(on=on))

    def _spoken(self, *, on: bool) -> str:
        if self._locked:
            return say("Refer what", "always goes along: {value}", value=self._value)
        return self._value if on else say("Refer what", "not shared")

    def _build(self) -> None:
        outer = column(self, gap=0)
        line: QHBoxLayout = row(gap=12)
        line.setContentsMargins(0, 7, 0, 7)
        line.addWidget(self.check, 4)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 3)
        if self._locked:
            line.addWidget(IconLabel("lock", 18, "ink2"))
        outer.addLayout(line)
        outer.addWidget(hairline())


class WhatStep(StepView):
    """Starts from what the purpose needs and the person agreed to; everything else stays here."""

    def __init__(
        self,
        wizard: ReferralWizard,
        desk: Desk,
        ask_consent: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wizard = wizard
        self._desk = desk
        self._ask_consent = ask_consent
        self._title = Heading("", Kind.QUESTION)
        self._seen = Card(say("Refer what", "They will see"))
        self._counted = ElidedLabel("", Kind.MUTED)
        self._rows: dict[str, ShareRow] = {}
        self._row_place: QVBoxLayout = column(gap=0)
        self._beyond = BeyondBox(wizard)
        self._unseen = Well(say("Refer what", "They will not see"), "prohibit")
        self._reason_place: QVBoxLayout = column(gap=0)
        self._file_words = WrapLabel("", Kind.MUTED)
        self._offered: tuple[OfferedItem, ...] = ()
        self._build()

    def show_state(self, state: WizardState) -> None:
        """Paint ticks, reasons, counts."""
        if state.preparation is None or state.draft is None or state.draft.purpose is None:
            return
        name = state.preparation.organisation.name
        purpose = self._label(state.draft.purpose.value)
        self._title.setText(
            say("Refer what", "Only tick what {name} needs for: {purpose}.", name=name, purpose=purpose)
        )
        if state.preparation.offer.offered != self._offered:
            self._rebuild(state.preparation.offer.offered)
        ticked = state.draft.ticked or frozenset()
        for offered in self._offered:
            self._rows[offered.item.key].show_ticked(on=offered.locked or offered.item.key in ticked)
        self._beyond.show_state(state)
        self._show_count(state)
        self._show_reasons(withheld_facts(state, self._desk))
        day = day_phrase(self._wizard.delete_by, state.today)
        self._file_words.setText(
            say(
                "Refer what",
                "Only {name} can open it. It is signed by us, and asks them to delete it by {day}.",
                name=name,
                day=day,
            )
        )

    def focus_first(self) -> None:
        """Stand on the first answer that may be taken out."""
        for offered in self._offered:
            if not offered.locked:
                self._rows[offered.item.key].check.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _build(self) -> None:
        self._seen.add_to_header(self._counted)
        self._seen.body.addLayout(self._row_place)
        self._seen.add(self._beyond)
        self._seen.body.addStretch(1)
        inside = QWidget()
        whole = column(inside, gap=12)
        whole.setContentsMargins(3, 3, 8, 3)
        whole.addWidget(self._title)
        whole.addWidget(Columns(self._seen, self._side()), 1)
        column(self).addWidget(VScroll(inside))

    def _side(self) -> QWidget:
        side = QWidget()
        layout = column(side, gap=12)
        self._unseen.add(
            WrapLabel(say("Refer what", "The consent for this purpose does not cover:"), Kind.MUTED)
        )
        self._unseen.body.addLayout(self._reason_place)
        ask = FlowLayout()
        ask.addWidget(
            secondary_button(say("Refer what", "Ask for more consent"), "handshake", self._ask_consent)
        )
        self._unseen.body.addLayout(ask)
        file = Card(say("Refer what", "The file"), "file-lock-duotone", Kind.H3)
        file.add(self._file_words)
        preview = FlowLayout()
        preview.addWidget(
            secondary_button(
                say("Refer what", "Preview as they see it"),
                "eye",
                lambda: self._wizard.go_to(WizardStep.CHECK),
            )
        )
        file.body.addLayout(preview)
        layout.addWidget(self._unseen)
        layout.addWidget(file)
        layout.addStretch(1)
        return side

    def _rebuild(self, offered: tuple[OfferedItem, ...]) -> None:
        clear(self._row_place)
        self._offered = offered
        self._rows = {}
        for one in offered:
            if one.item.document is None:
                self._add_row(one)
        documents = [one for one in offered if one.item.document is not None]
        if documents:
            self._row_place.addSpacing(12)
            self._row_place.addWidget(Heading(say("Refer what", "Documents"), Kind.H3))
            words = say(
                "Refer what",
                "Only copies drawn anew go along: no place, no device, no author, no hidden text.",
            )
            self._row_place.addWidget(WrapLabel(words, Kind.MUTED))
        for one in documents:
            self._add_row(one)

    def _add_row(self, one: OfferedItem) -> None:
        key = one.item.key
        share_row = ShareRow(one, item_value(one.item, self._desk))
        share_row.check.toggled.connect(lambda on: self._wizard.tick(key, on=on))
        self._rows[key] = share_row
        self._row_place.addWidget(share_row)

    def _show_count(self, state: WizardState) -> None:
        projection, prepared = state.projection, state.preparation
        items = projection.items if projection is not None else ()
        going = sum(item.document is None for item in items)
        total = prepared.answers_total if prepared is not None else 0
        self._counted.setText(say("Refer what", "{number} of {total} answers", number=going, total=total))

    def _show_reasons(self, facts: list[Fact]) -> None:
        clear(self._reason_place)
        for fact in facts:
            self._reason_place.addWidget(_reason_row(fact))

    def _label(self, purpose: str) -> str:
        return self._desk.content.code_lists.label("purpose", purpose, self._desk.language)


def _reason_row(fact: Fact) -> QWidget:
    line = QWidget()
    layout = row(line, gap=8)
    layout.setContentsMargins(0, 4, 0, 4)
    layout.addWidget(IconLabel("lock-fill", 16, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(WrapLabel(fact.label, Kind.STRONG), 1)
    reason = WrapLabel(fact.value, Kind.MUTED)
    reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    layout.addWidget(reason, 1)
    return line
