"""Cases colleagues opened with a reason, for those who answer for them."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FieldCaseError
from fieldcase.services import leading
from fieldcase.services.leading import OpeningNotice
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage
from fieldcase.viewmodels.observable import Event


class Openings:
    """Reads again whenever a case changed."""

    def __init__(self, desk: Desk, failed: Callable[[FieldCaseError], None]) -> None:
        self._desk = desk
        self._failed = failed
        self.notices: tuple[OpeningNotice, ...] = ()
        self.changed: Event[None] = Event()
        self.close: Callable[[], None] = desk.hear(Topic.CASES, self.load)

    def load(self) -> None:
        """Read what nobody has confirmed yet."""
        self._desk.ask(leading.notices, self._take, self._failed)

    def open(self, notice: OpeningNotice) -> None:
        """Go to the case."""
        self._desk.go(CasesPage(notice.opening.case_id))

    def confirm(self, notice: OpeningNotice) -> None:
        """Write down that a supervisor has seen it."""
        self._desk.change(
            lambda notebook: leading.confirm_opening(notebook, notice.opening.id), None, self._failed
        )

    def _take(self, found: tuple[OpeningNotice, ...]) -> None:
        self.notices = found
        self.changed(None)
