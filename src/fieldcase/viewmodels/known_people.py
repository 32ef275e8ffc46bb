"""Who of the notebook may be the person somebody is writing about."""

from __future__ import annotations

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.finding import Description, MaybeSame
from fieldcase.domain.ids import CaseId
from fieldcase.services.duplicates import maybe_same
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage, ComparePage
from fieldcase.viewmodels.observable import Event


class KnownPeople:
    """Asks again whenever what is known has changed; the answer to an older question is dropped."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._asked: tuple[Description, CaseId | None] = (Description(), None)
        self._hints: tuple[MaybeSame, ...] = ()
        self.changed: Event[None] = Event()

    @property
    def hints(self) -> tuple[MaybeSame, ...]:
        """Records that may be about the same person, the likeliest first."""
        return self._hints

    def look(self, described: Description, besides: CaseId | None) -> None:
        """Look for the person who is described, unless that was asked just now."""
        asked = (described, besides)
        if asked == self._asked:
            return
        self._asked = asked
        if not described.says_something:
            self._show(())
            return
        self._desk.ask(
            lambda notebook: maybe_same(notebook, described, besides),
            lambda hints: self._take(asked, hints),
            self._stay_silent,
        )

    def look_again(self) -> None:
        """Ask the same question once more, since records changed."""
        described, besides = self._asked
        self._asked = (Description(), None)
        self.look(described, besides)

    def compare(self, hint: MaybeSame) -> None:
        """Put both records side by side; without a case of its own there is only the other one to open."""
        besides = self._asked[1]
        self._desk.go(
            CasesPage(hint.case_id) if besides is None else ComparePage(left=hint.case_id, right=besides)
        )

    def _take(self, asked: tuple[Description, CaseId | None], hints: tuple[MaybeSame, ...]) -> None:
        if asked == self._asked:
            self._show(hints)

    def _show(self, hints: tuple[MaybeSame, ...]) -> None:
        if hints != self._hints:
            self._hints = hints
            self.changed(None)

    def _stay_silent(self, _error: FieldCaseError) -> None:
        """A hint that cannot be given is no difficulty of the person who writes."""
