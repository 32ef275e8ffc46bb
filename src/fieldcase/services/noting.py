"""What the record tells besides changes: who looked, what left, what was turned away."""

from __future__ import annotations

from collections.abc import Sequence

from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.services.notebook import Notebook

VIEWS_KEPT = "record.views"
"""The fact that says whether looking at a case leaves an entry; it does unless somebody decided otherwise."""
_NO = "no"


def views_are_kept(notebook: Notebook) -> bool:
    """Tell whether looking at a case leaves an entry."""
    with notebook.reading() as tx:
        return tx.meta.get(VIEWS_KEPT) != _NO


def keep_views(notebook: Notebook, *, wanted: bool) -> None:
    """Decide whether looking at a case leaves an entry; the decision itself leaves one."""
    with notebook.writing() as tx:
        tx.meta.put(VIEWS_KEPT, "yes" if wanted else _NO)
        tx.audit.record("settings.changed", "", (VIEWS_KEPT,))


def note_view(notebook: Notebook, case_id: CaseId) -> None:
    """Write down that somebody opened the file of a case."""
    if not notebook.vault.for_reading and views_are_kept(notebook):
        _note(notebook, "case.viewed", case_id)


def note_refusal(notebook: Notebook, problem: FieldCaseError) -> None:
    """Write down that a file from outside was turned away, with the code of the rule it broke."""
    _note(notebook, "bundle.refused", fields=(problem.code,))


def note_attempts(notebook: Notebook, count: int) -> None:
    """Write down that wrong passphrases were typed before this unlocking, and how many."""
    if count:
        _note(notebook, "notebook.attempts", fields=(str(count),))


def note_settings(notebook: Notebook, names: Sequence[str]) -> None:
    """Write down which settings were changed; not what they are now."""
    _note(notebook, "settings.changed", fields=tuple(names))


def note_print(notebook: Notebook, what: str, obj: str = "") -> None:
    """Write down that *what* was printed or written to a sheet."""
    _note(notebook, "print.made", obj, (what,))


def _note(notebook: Notebook, action: str, obj: str = "", fields: tuple[str, ...] = ()) -> None:
    # By the vault itself: also whoever may only read leaves a trace.
    if notebook.vault.for_reading:
        return
    with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
        tx.audit.record(action, obj, fields)
