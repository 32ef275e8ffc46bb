"""An interview, and each answer as it was given."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, InterviewId, UserId


class InterviewState(StrEnum):
    """How far the conversation is."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"


class AnswerSource(StrEnum):
    """Who gave the answer."""

    PERSON = "person"
    GUARDIAN = "guardian"
    DOCUMENT = "document"
    OBSERVATION = "observation"
    OTHER_ORGANISATION = "other_organisation"


class Interview(Frozen):
    """One conversation with one form version, at the person's pace."""

    id: InterviewId
    case_id: CaseId
    form: str
    form_version: int
    state: InterviewState
    section: str = ""
    started_at: datetime
    updated_at: datetime
    interviewer: UserId


class Answer(Frozen):
    """One answer; ``value_json`` is the forms room's own written form, empty for a special answer."""

    interview_id: InterviewId
    case_id: CaseId
    question: str
    state: AnswerState
    value_json: str = ""
    source: AnswerSource = AnswerSource.PERSON
    answered_at: datetime
    recorded_by: UserId
