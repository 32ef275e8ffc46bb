"""A practice notebook of an earlier version still tells everything that it told then."""

from __future__ import annotations

import json
import os
import shutil
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from fieldcase.domain.clock import SystemClock
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId
from fieldcase.services.opening import open_notebook
from fieldcase.services.place import Place
from fieldcase.services.training import PRACTICE_PASSPHRASE
from fieldcase.storage.transaction import Transaction

KEPT = Path(__file__).resolve().parents[1] / "data" / "practice"
"""By the version of the schema: the notebook, and in ``told.json`` what its own version read out of it."""


def plain(value: Any) -> Any:
    if isinstance(value, Frozen):
        return {name: plain(field) for name, field in value.as_dict().items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {str(plain(name)): plain(one) for name, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(plain(one) for one in value)
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return str(value) if isinstance(value, date | datetime) else value


def told_of(tx: Transaction, case_id: CaseId) -> dict[str, Any]:
    referrals = tx.referrals.of_case(case_id)
    everything = {
        "case": tx.cases.get(case_id),
        "answers": tx.interviews.every_answer(case_id),
        "needs": tx.plans.needs(case_id),
        "goals": tx.plans.goals(case_id),
        "kept_from": tx.safety.kept_from(case_id),
        "safety_plan": tx.safety.plan(case_id),
        "interviews": tx.interviews.of_case(case_id),
        "consents": tx.consents.of_case(case_id),
        "steps": tx.steps.of_case(case_id),
        "risks": tx.risks.of_case(case_id),
        "legal": tx.legal.of_case(case_id),
        "documents": tx.documents.of_case(case_id),
        "referrals": referrals,
        "notes": tx.notes.of_case(case_id),
        "events": [tx.referrals.events(one.id) for one in referrals],
    }
    return {noun: plain(told) for noun, told in everything.items()}


def lost(then: Any, now: Any, place: str = "") -> list[str]:
    """Return where *now* tells something else than *then*; what is told besides is a later version's."""
    if isinstance(then, dict) and isinstance(now, dict):
        return [found for name in then for found in lost(then[name], now.get(name), f"{place}.{name}")]
    if isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        pairs = enumerate(zip(then, now, strict=True))
        return [found for number, pair in pairs for found in lost(*pair, f"{place}[{number}]")]
    return [] if then == now else [place]


@pytest.mark.parametrize("version", sorted(folder.name for folder in KEPT.iterdir()))
def test_it_tells_what_it_told_then(version: str, tmp_path: Path) -> None:
    then = json.loads((KEPT / version / "told.json").read_text("utf-8"))
    folder = tmp_path / "practice"
    shutil.copytree(KEPT / version, folder, ignore=shutil.ignore_patterns("told.json"))

    notebook = open_notebook(Place(folder), PRACTICE_PASSPHRASE, SystemClock(), os.urandom)
    with notebook.reading() as tx:
        now = {case_id: told_of(tx, CaseId(case_id)) for case_id in then}
    notebook.vault.close()

    assert len(then) > 5
    assert lost(then, now) == []
