"""Write down how the work ends."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcase.domain.closing import Check, Closing, ClosingReason, is_whole
from fieldcase.domain.ids import CaseId
from fieldcase.services.closing import ClosingSheet
from fieldcase.ui.cases.address_hint import AddressHint
from fieldcase.ui.cases.closing_words import reason_words
from fieldcase.ui.closing.check_row import CheckRow
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import keep_draft, settle_drafts
from fieldcase.ui.common.layouts import column
from fieldcase.ui.common.note_edit import NoteEdit
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk


class ClosingForm(QWidget):
    """Reason, checklist, outcome, the way back; nothing is chosen beforehand."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self._desk = desk
        self._case_id: CaseId | None = None
        self._unsettled = False
        self.reason = ChoiceGroup(
            say("Closing", "Why does the work end?"),
            [Choice(one.value, reason_words(one)) for one in ClosingReason],
            columns=3,
        )
        self.rows = tuple(CheckRow(check) for check in Check)
        self.outcome = NoteEdit(say("Closing", "How do things stand for the person now?"), 2)
        self.come_back = NoteEdit(say("Closing", "Where and how does the person find help again?"), 1)
        self.alone = NoteEdit(say("Closing", "Why does nobody else look at it?"), 1)
        self._alone_card = Card(say("Closing", "Nobody here can look at it"), kind=Kind.H3)
        self._build()
        self._bind()

    def show_sheet(self, sheet: ClosingSheet, *, alone: bool) -> None:
        """Begin for a case; what was typed for the same one stays."""
        self._unsettled = sheet.unsettled_referrals
        for row in self.rows:
            row.ask_always(wanted=row.check is Check.REFERRALS_SETTLED and self._unsettled)
        self._alone_card.setVisible(alone)
        if sheet.case.id == self._case_id:
            return
        self._case_id = sheet.case.id
        self.reason.choose(())
        for row in self.rows:
            row.clear()
        for field in (self.outcome, self.come_back, self.alone):
            field.clear()
        settle_drafts(self)

    def closing(self) -> Closing | None:
        """Return what was written down, if it is whole."""
        chosen = self.reason.chosen()
        if not chosen or (self._alone_card.isVisibleTo(self) and not self.alone.toPlainText().strip()):
            return None
        written = Closing(
            reason=ClosingReason(chosen[0]),
            checks={row.check: one for row in self.rows if (one := row.checked())},
            outcome=self.outcome.toPlainText().strip(),
            come_back=self.come_back.toPlainText().strip(),
        )
        return written if is_whole(written, unsettled_referrals=self._unsettled) else None

    def forget(self) -> None:
        """Begin anew the next time: what was typed is in the notebook."""
        self._case_id = None

    def _build(self) -> None:
        body = column(self, gap=12)
        why = Card(self.reason.accessibleName(), kind=Kind.H3)
        why.add(self.reason)
        checks = Card(say("Closing", "Before it ends"), kind=Kind.H3)
        checks.add(*self.rows, AddressHint(self._desk, *(row.why for row in self.rows)))
        ends = Card(say("Closing", "How it ends"), kind=Kind.H3)
        for field in (self.outcome, self.come_back):
            ends.add(WrapLabel(field.accessibleName(), Kind.STRONG), field, AddressHint(self._desk, field))
        self._alone_card.add(
            WrapLabel(
                say(
                    "Closing",
                    "A second person should look at a closing. There is no other supervisor in this notebook,"
                    " so you may close it yourself. What you write here stays in the record.",
                ),
                Kind.MUTED,
            ),
            WrapLabel(self.alone.accessibleName(), Kind.STRONG),
            self.alone,
            AddressHint(self._desk, self.alone),
        )
        for card in (why, checks, ends, self._alone_card):
            body.addWidget(card)
        keep_draft(self.reason, "reason")
        for name, field in (("outcome", self.outcome), ("come_back", self.come_back), ("alone", self.alone)):
            keep_draft(field, name)

    def _bind(self) -> None:
        self.reason.changed.connect(self.changed)
        for row in self.rows:
            row.changed.connect(self.changed)
        for field in (self.outcome, self.come_back, self.alone):
            field.textChanged.connect(self.changed)
