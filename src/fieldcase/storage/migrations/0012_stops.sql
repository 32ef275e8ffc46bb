-- When a conversation was stopped, why, and what was done for everybody in the room.
CREATE TABLE interview_stop (
    id TEXT PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    stop_requested INTEGER NOT NULL,
    distress TEXT NOT NULL,
    breaks INTEGER NOT NULL,
    emergency_action TEXT NOT NULL DEFAULT '',
    debrief_done INTEGER NOT NULL,
    stopped_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX interview_stop_by_interview ON interview_stop (interview_id, stopped_at);
