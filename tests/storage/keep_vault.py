"""
Keep a small notebook of the present schema, so that every later FieldCase is tested to open it.

Run once for each released schema version: ``python -m tests.storage.keep_vault``.
A notebook that is kept is never made again.
"""

from __future__ import annotations

import json
import secrets
from pathlib import Path

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.assistance import StepKind
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.interview import GivenAnswer, InterviewState
from fieldcase.domain.user import Role
from fieldcase.keys.kdf import FLOOR_COST
from fieldcase.services import casework, consent, intake
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.setting_up import NewNotebook, create_notebook
from fieldcase.storage.migrate import schema_version
from tests.notebooks import NOON, PASSPHRASE, keep_answer

KEPT = Path(__file__).resolve().parents[1] / "data" / "vaults"
PEOPLE = {"Selam": "tir", "Ioana": "ron"}


def keep(place: Place) -> None:
    """Make the notebook with its made-up people."""
    clock = FixedClock(NOON)
    wanted = NewNotebook(
        passphrase=PASSPHRASE,
        worker_name="Marta K.",
        role=Role.CASE_MANAGER,
        organisation="Northern Outreach",
        case_prefix="NR",
        shown_name="Marta K.",
        training=True,
    )
    create_notebook(place, wanted, FLOOR_COST, clock, secrets.token_bytes)
    notebook = open_notebook(place, PASSPHRASE, clock, secrets.token_bytes)
    for alias, language in PEOPLE.items():
        _add(notebook, alias, language)
    notebook.vault.close()


def _add(notebook: Notebook, alias: str, language: str) -> None:
    sheet = intake.start(notebook, "intake", 1)
    said = {"alias": alias, "first_contact_channel": "outreach", "urgent_needs": ["rest"]}
    for question, value in {**said, "primary_language": language, "safe_times": "after 18:00"}.items():
        given = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=json.dumps(value))
        keep_answer(notebook, sheet.interview.id, given)
    silent = GivenAnswer(question="citizenship", state=AnswerState.PREFERS_NOT)
    keep_answer(notebook, sheet.interview.id, silent)
    intake.leave(notebook, sheet.interview.id, InterviewState.DONE, "health")
    conversation = Conversation(language="en", pack_version=1, method=ConsentMethod.TYPED)
    decided = {Purpose.HEALTH: Decision.YES, Purpose.POLICE: Decision.NO}
    consent.record_decisions(notebook, sheet.case.id, decided, conversation)
    step = casework.NewStep(
        kind=StepKind.TASK, service="interpretation", title="Call interpreter", due_on=NOON.date()
    )
    casework.plan_step(notebook, sheet.case.id, step)
    casework.add_note(notebook, sheet.case.id, "Calmer when the door stays open.")


if __name__ == "__main__":
    keep(Place(KEPT / f"{schema_version():04d}"))
