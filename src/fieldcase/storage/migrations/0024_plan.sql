-- What somebody needs, what they want to reach, which step answers which; how much was given.

-- One row each time something was noted: the newest of a kind is what is known.
CREATE TABLE need (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    domain TEXT NOT NULL,
    finding TEXT NOT NULL,
    priority TEXT NOT NULL DEFAULT '',
    whose_words TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX need_by_case ON need (case_id, domain, number);

CREATE TRIGGER need_is_append_only BEFORE UPDATE ON need
BEGIN SELECT RAISE(ABORT, 'needs are append-only'); END;

CREATE TABLE goal (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    need TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    said_at TEXT NOT NULL,
    said_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX goal_by_case ON goal (case_id, said_at);

CREATE TABLE goal_review (
    number INTEGER PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    progress TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX goal_review_by_goal ON goal_review (goal_id, number);

CREATE TRIGGER goal_review_is_append_only BEFORE UPDATE ON goal_review
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

ALTER TABLE service_step ADD COLUMN need TEXT NOT NULL DEFAULT '';
ALTER TABLE service_step ADD COLUMN goal_id TEXT REFERENCES goal (id);
ALTER TABLE service_step ADD COLUMN worker TEXT REFERENCES user (id);
ALTER TABLE service_step ADD COLUMN quantity TEXT NOT NULL DEFAULT '';
ALTER TABLE service_step ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE service_step ADD COLUMN cost TEXT NOT NULL DEFAULT '';
ALTER TABLE service_step ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE service_step ADD COLUMN result TEXT NOT NULL DEFAULT '';
