"""How the open notebook itself is: written to or only read, whole or damaged."""

from __future__ import annotations

from enum import Enum

from fieldcase.domain.errors import FieldCaseError, NotebookDamagedError, NotebookDiskError
from fieldcase.services.wholeness import Wholeness, look_over
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import SettingsPage
from fieldcase.viewmodels.observable import Event


class Part(Enum):
    """What people call a group of tables."""

    CASES = "cases"
    ANSWERS = "answers"
    CONSENTS = "consents"
    WORK = "work"
    FILES = "files"
    DIRECTORY = "directory"
    RECORD = "record"
    NOTEBOOK = "notebook"


_PART_OF = {
    "case_file": Part.CASES,
    "person": Part.CASES,
    "answer": Part.ANSWERS,
    "interview": Part.ANSWERS,
    "consent_decision": Part.CONSENTS,
    "service_step": Part.WORK,
    "house": Part.WORK,
    "bed": Part.WORK,
    "stay": Part.WORK,
    "shift_note": Part.WORK,
    "house_task": Part.WORK,
    "need": Part.WORK,
    "goal": Part.WORK,
    "goal_review": Part.WORK,
    "note": Part.WORK,
    "case_event": Part.WORK,
    "referral": Part.FILES,
    "referral_event": Part.FILES,
    "incoming_referral": Part.FILES,
    "seen_bundle": Part.FILES,
    "sent_bundle": Part.FILES,
    "organisation": Part.DIRECTORY,
    "audit": Part.RECORD,
    "audit_state": Part.RECORD,
}


class Condition:
    """
    Hears of every difficulty with the disk or the file, whichever page met it.

    ``only_read`` stays until the notebook is opened again; *damage* tells what a look over every page found.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.only_read = False
        self.damage: Wholeness | None = None
        self.changed: Event[None] = Event()
        self._looking = False
        self._forget = desk.in_trouble.subscribe(self._heard)

    @property
    def damaged_parts(self) -> tuple[Part, ...]:
        """What is concerned, in the order people would ask about it."""
        tables = self.damage.tables if self.damage else ()
        found = {_PART_OF.get(name, Part.NOTEBOOK) for name in tables}
        return tuple(part for part in Part if part in found)

    def look_over(self) -> None:
        """Check every page of the notebook, in its lane."""
        if not self._looking and self.damage is None:
            self._looking = True
            self._desk.ask(look_over, self._looked, self._not_looked)

    def open_backups(self) -> None:
        """Go where a backup is made and put back."""
        self._desk.go(SettingsPage())

    def close(self) -> None:
        """Stop listening."""
        self._forget()

    def _heard(self, problem: FieldCaseError) -> None:
        if isinstance(problem, NotebookDiskError) and not self.only_read:
            self.only_read = True
            self.changed(None)
        elif isinstance(problem, NotebookDamagedError):
            self.look_over()

    def _looked(self, found: Wholeness) -> None:
        self._looking = False
        if not found.whole:
            self.damage = found
            self.changed(None)

    def _not_looked(self, problem: FieldCaseError) -> None:
        """Locked meanwhile, or the disk failed: the difficulty itself was told already."""
        self._looking = False
