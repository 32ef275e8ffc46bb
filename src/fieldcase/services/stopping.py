"""A conversation is stopped: what was said stays, why it ended is kept."""

from __future__ import annotations

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import InterviewId, new_id
from fieldcase.domain.interview import Distress, Stop
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.services.need_to_know import eyes_on, require_writing
from fieldcase.services.notebook import Notebook


class StopGiven(Frozen):
    """What the worker says about a stop."""

    stop_requested: bool = False
    distress: Distress = Distress.NONE
    breaks: int = 0
    emergency_action: str = ""
    debrief_done: bool = False


def stop(notebook: Notebook, interview_id: InterviewId, given: StopGiven) -> Topic:
    """Keep that the conversation was stopped; raises ``NotFoundError`` when there is no such interview."""
    with notebook.writing() as tx:
        interview = tx.interviews.get(interview_id)
        require_writing(notebook, tx, interview.case_id, DataCategory.PLAN)
        tx.interviews.stops.add(
            Stop(
                id=new_id(notebook.entropy),
                interview_id=interview.id,
                stop_requested=given.stop_requested,
                distress=given.distress,
                breaks=given.breaks,
                emergency_action=given.emergency_action.strip(),
                debrief_done=given.debrief_done,
                stopped_at=tx.now,
                recorded_by=notebook.user.id,
            )
        )
        tx.audit.record("interview.stopped", interview_id)
    return Topic.CASES


def stops(notebook: Notebook, interview_id: InterviewId) -> tuple[Stop, ...]:
    """Return the stops of an interview, oldest first."""
    with notebook.reading() as tx:
        interview = tx.interviews.get(interview_id)
        if not eyes_on(notebook, tx, interview.case_id).reads(DataCategory.PLAN, interview.interviewer):
            raise NeedToKnowError(category=DataCategory.PLAN.value)
        return tx.interviews.stops.of_interview(interview_id)
