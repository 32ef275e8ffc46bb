"""Choose the case that a referral is added to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldcase.domain.case import Case
from fieldcase.domain.ids import CaseId
from fieldcase.ui.common.buttons import primary_button, quiet_button
from fieldcase.ui.common.card import Card
from fieldcase.ui.common.layouts import FlowLayout
from fieldcase.ui.common.privacy import names_are_hidden
from fieldcase.ui.common.search_field import SearchField
from fieldcase.ui.common.text import Kind, WrapLabel
from fieldcase.ui.i18n import isolate, say
from fieldcase.ui.referral.option_list import Option, OptionList
from fieldcase.viewmodels.incoming_review import IncomingReview, ReviewState

_SHOWN = 8
"""More would bury the buttons; typing narrows the list."""


class CasePicker(Card):
    """Search by code or alias, choose, add; where the two differ, somebody chooses."""

    def __init__(
        self, review: IncomingReview, close: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(say("Case picker", "Add to a case"), kind=Kind.H3, parent=parent)
        self._review = review
        self._chosen = ""
        self._search = SearchField(say("Case picker", "Code or alias"), say("Case picker", "Find a case"))
        self._cases = OptionList(say("Case picker", "Cases"))
        self._button = primary_button(say("Case picker", "Add to this case"), "git-merge", self._add)
        self._build(close)
        self._search.textEdited.connect(self._review.search_cases)
        self._cases.chosen.connect(self._choose)

    def show_state(self, state: ReviewState) -> None:
        """Paint the cases that match."""
        codes = [case.id for case in state.cases]
        self._chosen = self._chosen if self._chosen in codes else ""
        self._cases.show_options([_option(case) for case in state.cases[:_SHOWN]], self._chosen)
        self._button.setEnabled(bool(self._chosen) and not state.busy)

    def focus_first(self) -> None:
        """Start to search."""
        self._search.setFocus()

    def _build(self, close: Callable[[], None]) -> None:
        self.add(
            WrapLabel(
                say("Case picker", "Questions without an answer are filled; where you differ, you choose."),
                Kind.MUTED,
            ),
            self._search,
            self._cases,
        )
        line = FlowLayout()
        line.addWidget(self._button)
        line.addWidget(quiet_button(say("Case picker", "Close"), "", close))
        self.body.addLayout(line)

    def _choose(self, code: str) -> None:
        self._chosen = code
        self.show_state(self._review.state)

    def _add(self) -> None:
        if self._chosen:
            self._review.compare_with(CaseId(self._chosen))


def _option(case: Case) -> Option:
    if names_are_hidden():
        return Option(case.id, isolate(case.code), (), icon="folder")
    alias = case.person.alias or say("Case picker", "no alias")
    return Option(case.id, alias, (isolate(case.code),), icon="folder")
