"""Reading an interview from the notebook, with what the case already knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldcase.domain.case import Case
from fieldcase.domain.consent import ConsentDecision, Purpose
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import Answer, Interview, InterviewState
from fieldcase.services.casework import case_sheet
from fieldcase.services.consent import consent_sheet
from fieldcase.services.intake import InterviewSheet, resume
from fieldcase.services.notebook import Notebook


@dataclass(frozen=True)
class Loaded:
    """A case with its answers; no interview when the next one has not begun."""

    case: Case
    interview: Interview | None
    answers: Mapping[str, Answer]
    decisions: Mapping[Purpose, ConsentDecision]


@dataclass(frozen=True)
class Wanted:
    """Which interview to read: this one, else the unfinished one of the case in this form."""

    form: str
    interview_id: InterviewId | None = None
    case_id: CaseId | None = None


def load(notebook: Notebook, wanted: Wanted) -> Loaded:
    """Read what *wanted* names; raises ``NotFoundError`` when the notebook does not have it."""
    if wanted.interview_id is not None:
        return _with_decisions(notebook, resume(notebook, wanted.interview_id))
    case_id = wanted.case_id if wanted.case_id is not None else CaseId("")
    sheet = case_sheet(notebook, case_id)
    unfinished = [
        one for one in sheet.interviews if one.form == wanted.form and one.state is not InterviewState.DONE
    ]
    if unfinished:
        return _with_decisions(notebook, resume(notebook, unfinished[0].id))
    known = resume(notebook, sheet.interviews[0].id).answers if sheet.interviews else {}
    return Loaded(sheet.case, None, known, sheet.decisions)


def _with_decisions(notebook: Notebook, sheet: InterviewSheet) -> Loaded:
    decisions = consent_sheet(notebook, sheet.case.id).decisions
    return Loaded(sheet.case, sheet.interview, sheet.answers, decisions)
