"""The answers of a case as tables, and which other forms there are to ask with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from fieldcase.domain.case import Case
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.user import Role
from fieldcase.services.answers_export import export_answers, write_tables
from fieldcase.services.notebook import Notebook
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.fitting_forms import fitting_forms
from fieldcase.viewmodels.offered_forms import OfferedForm


class AnswerTables:
    """Writes tables; nothing protects them once they are written."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def forms(self, case: Case | None = None) -> tuple[OfferedForm, ...]:
        """Return the forms that fit *case*, then those of the notebook by title."""
        return (*(fitting_forms(self._desk, case, Role.WORKER) if case else ()), *self._own())

    def _own(self) -> tuple[OfferedForm, ...]:
        newest = {own.form.id: own for own in self._desk.content.library.offered}
        language = self._desk.language
        found = [
            OfferedForm(name, self._desk.content.library.title(own.form, language))
            for name, own in newest.items()
        ]
        return tuple(sorted(found, key=lambda one: one.title.casefold()))

    def save(
        self,
        case_id: CaseId,
        folder: Path,
        done: Callable[[int], None],
        failed: Callable[[FieldCaseError], None],
    ) -> None:
        """Write every interview of a case into *folder*."""
        content = self._desk.content

        def write(notebook: Notebook) -> int:
            tables = export_answers(notebook, content.library, content.code_lists, case_id)
            return len(write_tables(tables, folder))

        self._desk.ask(write, done, failed)
