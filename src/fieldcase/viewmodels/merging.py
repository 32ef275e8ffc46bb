"""Lay a referral beside a case, choose whose answers count, take it in."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import BundleId, CaseId
from fieldcase.services import merging
from fieldcase.services.merging import Merge
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.observable import Event


class Merging:
    """Begins with ours everywhere; *accept* gets the case with the questions of which theirs was chosen."""

    def __init__(
        self,
        desk: Desk,
        accept: Callable[[CaseId, frozenset[str]], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        self._desk = desk
        self._accept = accept
        self._failed = failed
        self._merge: Merge | None = None
        self._theirs: frozenset[str] = frozenset()
        self.changed: Event[None] = Event()

    @property
    def merge(self) -> Merge | None:
        """The two side by side, while somebody chooses."""
        return self._merge

    @property
    def theirs(self) -> frozenset[str]:
        """The questions of which their answer was chosen."""
        return self._theirs

    def compare(self, bundle_id: BundleId, case_id: CaseId) -> None:
        """Lay a referral beside a case; where nothing differs, take it in at once."""
        self._desk.ask(
            lambda notebook: merging.compare_with_case(notebook, self._desk.wording, bundle_id, case_id),
            self._compared,
            self._failed,
        )

    def choose(self, key: str, *, theirs: bool) -> None:
        """Choose whose answer counts from now on."""
        self._show(self._merge, self._theirs | {key} if theirs else self._theirs - {key})

    def stop(self) -> None:
        """Leave the case as it is."""
        self._show(None, frozenset())

    def add(self) -> None:
        """Take it into the case it was laid beside, as it was chosen."""
        merge, theirs = self._merge, self._theirs
        if merge is not None:
            self.stop()
            self._accept(merge.case.id, theirs)

    def _compared(self, merge: Merge) -> None:
        if merge.differences:
            self._show(merge, frozenset())
        else:
            self._accept(merge.case.id, frozenset())

    def _show(self, merge: Merge | None, theirs: frozenset[str]) -> None:
        self._merge, self._theirs = merge, theirs
        self.changed(None)
