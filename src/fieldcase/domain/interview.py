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


class Distress(StrEnum):
    """How hard a conversation had become when it was stopped."""

    NONE = "none"
    SOME = "some"
    SEVERE = "severe"


class Stop(Frozen):
    """
    A conversation that was stopped before its end.

    Attributes:
        stop_requested: Whether the person asked for it.
        breaks: How many breaks there were before.
        emergency_action: What was done at once, empty when nothing was needed.
        debrief_done: Whether the worker talked it over with somebody.
    """

    id: str
    interview_id: InterviewId
    stop_requested: bool
    distress: Distress
    breaks: int = 0
    emergency_action: str = ""
    debrief_done: bool = False
    stopped_at: datetime
    recorded_by: UserId


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


class GivenAnswer(Frozen):
    """One answer as it is handed over to be kept; ``value_json`` is the forms room's written form."""

    question: str
    state: AnswerState
    value_json: str = ""
    source: AnswerSource = AnswerSource.PERSON
    attachments: tuple[str, ...] = ()


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
