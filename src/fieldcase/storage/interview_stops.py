"""When conversations were stopped; a stop is added, never changed."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import InterviewId, UserId
from fieldcase.domain.interview import Distress, Stop
from fieldcase.storage.rows import moment, read_moment


class InterviewStops:
    """Every stop of every interview."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, stop: Stop) -> None:
        """Add a stop."""
        self._connection.execute(
            "INSERT INTO interview_stop (id, interview_id, stop_requested, distress, breaks,"
            " emergency_action, debrief_done, stopped_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                stop.id,
                stop.interview_id,
                int(stop.stop_requested),
                stop.distress.value,
                stop.breaks,
                stop.emergency_action,
                int(stop.debrief_done),
                moment(stop.stopped_at),
                stop.recorded_by,
            ),
        )

    def of_interview(self, interview_id: InterviewId) -> tuple[Stop, ...]:
        """Return the stops of one interview, oldest first."""
        rows = self._connection.execute(
            "SELECT id, interview_id, stop_requested, distress, breaks, emergency_action, debrief_done,"
            " stopped_at, recorded_by FROM interview_stop WHERE interview_id = ? ORDER BY stopped_at, id",
            (interview_id,),
        )
        return tuple(_stop(row) for row in rows)


def _stop(row: tuple[str, str, int, str, int, str, int, str, str]) -> Stop:
    return Stop(
        id=row[0],
        interview_id=InterviewId(row[1]),
        stop_requested=bool(row[2]),
        distress=Distress(row[3]),
        breaks=row[4],
        emergency_action=row[5],
        debrief_done=bool(row[6]),
        stopped_at=read_moment(row[7]),
        recorded_by=UserId(row[8]),
    )
