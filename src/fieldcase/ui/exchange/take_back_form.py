"""Take a referral back, with one of a few reasons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldcase.services.payload import WithdrawalReason
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say


class TakeBackForm(Card):
    """A reason from the list; *save* gets it."""

    def __init__(
        self,
        save: Callable[[WithdrawalReason], None],
        close: Callable[[], None],
        *,
        never_left: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("Exchange", "Take it back"), kind=Kind.H3, parent=parent)
        self._save = save
        self._close = close
        self._reasons = ChoiceGroup(say("Exchange", "Why is it taken back?"), _reasons(), columns=1)
        self._button = primary_button(
            say("Exchange", "Take it back"), "arrow-counter-clockwise", self._save_now
        )
        self.add(WrapLabel(_hint(never_left=never_left), Kind.MUTED), self._reasons)
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(quiet_button(say("Exchange", "Close"), "", self._discard))
        self.body.addLayout(line)
        keep_draft(self._reasons, "take_back.reason")
        self._reasons.changed.connect(self._repaint)
        self._repaint()

    def draft_restored(self) -> None:
        """Offer to go on with what came back."""
        self._repaint()

    def focus_first(self) -> None:
        """Stand on the first reason."""
        self._reasons.focus_first()

    def _discard(self) -> None:
        drop_drafts(self)
        self._close()

    def _save_now(self) -> None:
        chosen = self._reasons.chosen()
        if chosen:
            drop_drafts(self)
            self._save(WithdrawalReason(chosen[0]))

    def _repaint(self) -> None:
        self._button.setEnabled(bool(self._reasons.chosen()))


def _hint(*, never_left: bool) -> str:
    if never_left:
        return say("Exchange", "The file has not left this computer. It is destroyed here.")
    return say("Exchange", "A file asks the partner to delete it. We can ask them; we cannot force it.")


def _reasons() -> list[Choice]:
    return [
        Choice(
            WithdrawalReason.CONSENT_WITHDRAWN.value, say("Exchange", "The person does not agree any more")
        ),
        Choice(WithdrawalReason.SENT_BY_MISTAKE.value, say("Exchange", "It was made by mistake")),
        Choice(WithdrawalReason.NO_LONGER_NEEDED.value, say("Exchange", "It is no longer needed")),
    ]
