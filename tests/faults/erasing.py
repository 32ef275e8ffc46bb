"""Killed while a person is erased."""

from __future__ import annotations

import os
from pathlib import Path

from fieldcase.domain.clock import FixedClock
from fieldcase.domain.erasing import Ground
from fieldcase.domain.ids import CaseId
from fieldcase.services import casework
from fieldcase.services.erasing import ask_to_erase, erase, erasure_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.storage.cases import CaseFilter
from tests.faults.lives import say
from tests.notebooks import NOON, PASSPHRASE


def opened(place: Place) -> Notebook:
    """Open the notebook as Marta, who is alone in her office."""
    return open_notebook(place, PASSPHRASE, FixedClock(NOON), os.urandom)


def people_in(notebook: Notebook) -> dict[str, CaseId]:
    """Return everybody by alias."""
    lines = casework.case_list(notebook, CaseFilter.ALL, "")
    return {line.case.person.alias: line.case.id for line in lines}


def erase_everybody(folder: Path) -> None:
    """Driver: erase one person after another."""
    notebook = opened(Place(folder))
    say("opened")
    for number, case_id in enumerate(people_in(notebook).values(), start=1):
        sheet = erasure_sheet(notebook, case_id)
        if sheet.request is None:
            ask_to_erase(notebook, case_id, Ground.PERSON_WISHES)
            sheet = erasure_sheet(notebook, case_id)
        assert sheet.request is not None
        erase(notebook, sheet.request.id, sheet.codes[0])
        say("ack", number)
