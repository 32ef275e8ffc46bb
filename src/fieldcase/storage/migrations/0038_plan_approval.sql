-- Who looked at a plan, how one will see that a goal is reached, how the person found a step.

CREATE TABLE plan_approval (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX plan_approval_by_case ON plan_approval (case_id, number);

CREATE TRIGGER plan_approval_is_append_only BEFORE UPDATE ON plan_approval
BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;

ALTER TABLE goal ADD COLUMN indicator TEXT NOT NULL DEFAULT '';
ALTER TABLE goal ADD COLUMN baseline TEXT NOT NULL DEFAULT '';
ALTER TABLE service_step ADD COLUMN satisfaction TEXT NOT NULL DEFAULT '';
