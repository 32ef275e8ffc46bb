"""Say that we cannot help, with a reason the sender can use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.choice_group import Choice, ChoiceGroup
from fieldcase.ui.common.drafting import drop_drafts, keep_draft
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import say
from fieldcase.viewmodels.desk import Desk

_MOST_LETTERS = 300
DECLINE = "decline"


class DeclineForm(Card):
    """A reason from the list, one line if wanted; *decline* gets both."""

    def __init__(
        self,
        desk: Desk,
        decline: Callable[[str, str], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say("Cannot help", "Cannot help this time"), kind=Kind.H3, parent=parent)
        self._decline = decline
        self._close = close
        options = desk.content.code_lists.options("decline_reason", desk.language)
        choices = [Choice(option.id, option.label) for option in options]
        self._reasons = ChoiceGroup(say("Cannot help", "Why?"), choices, columns=1)
        self._text = QLineEdit()
        self._button = primary_button(say("Cannot help", "Prepare this answer"), "check", self._save)
        self._build()
        keep_draft(self._reasons, f"{DECLINE}.reason")
        keep_draft(self._text, f"{DECLINE}.text")
        self._reasons.changed.connect(self._repaint)
        self._repaint()

    def draft_restored(self) -> None:
        """Offer to save what came back."""
        self._repaint()

    def focus_first(self) -> None:
        """Stand on the first reason."""
        self._reasons.focus_first()

    def _build(self) -> None:
        self.add(
            WrapLabel(
                say("Cannot help", "The sender reads the reason. What they sent us is not kept here."),
                Kind.MUTED,
            ),
            self._reasons,
        )
        self._text.setMaxLength(_MOST_LETTERS)
        self._text.setPlaceholderText(say("Cannot help", "One line more, if it helps them"))
        self._text.setAccessibleName(say("Cannot help", "One line more"))
        self.add(self._text)
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(quiet_button(say("Cannot help", "Close"), "", self._discard))
        self.body.addLayout(line)

    def _discard(self) -> None:
        drop_drafts(self)
        self._close()

    def _save(self) -> None:
        chosen = self._reasons.chosen()
        if chosen:
            drop_drafts(self)
            self._decline(chosen[0], self._text.text())

    def _repaint(self) -> None:
        self._button.setEnabled(bool(self._reasons.chosen()))
