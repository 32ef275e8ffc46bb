"""Somebody who must not know does not interpret."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.services.consent import consent_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.risk import keep_from
from fieldcase.viewmodels.consent_draft import Draft, Missing, Note, WorkerCheck, missing_in
from tests.viewmodels.case_world import person

READY = Draft(
    answers={Purpose.SHELTER: Decision.YES},
    ticked=frozenset({WorkerCheck.SAID_BACK, WorkerCheck.NO_PRESSURE, WorkerCheck.INTERPRETER}),
    strokes=(((0.1, 0.2, 0.5), (0.3, 0.4, 0.5)),),
)


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("leyla  Demir", (Missing.OTHER_INTERPRETER,)),
        ("Amina K.", ()),
        ("", ()),
    ],
)
def test_an_interpreter_is_compared_with_those_who_must_not_know(
    notebook: Notebook, name: str, missing: tuple[Missing, ...]
) -> None:
    case_id = person(notebook)
    keep_from(notebook, case_id, "Leyla Demir")
    known = consent_sheet(notebook, case_id).must_not_know

    draft = replace(READY, notes={Note.INTERPRETER: name})

    assert missing_in(draft, (), child=False, must_not_know=known) == missing
