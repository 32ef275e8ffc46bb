-- Cases opened with a reason by somebody they are not for: who, why, until when; who looked at that since.

CREATE TABLE case_opening (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES user (id),
    reason TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;

CREATE INDEX case_opening_by_case ON case_opening (case_id, opened_by, until);

CREATE TRIGGER case_opening_stays BEFORE UPDATE ON case_opening
BEGIN
    SELECT raise(ABORT, 'an opening is never changed');
END;

CREATE TABLE case_opening_seen (
    opening_id TEXT PRIMARY KEY REFERENCES case_opening (id),
    seen_at TEXT NOT NULL,
    seen_by TEXT NOT NULL REFERENCES user (id)
) STRICT;
