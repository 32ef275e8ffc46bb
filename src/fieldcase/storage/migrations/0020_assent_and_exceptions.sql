-- Who decided: the person, a child beside a guardian, the guardian.
-- Sharing that rests on no agreement, with every step a second person took; a referral may rest on one.

ALTER TABLE consent_decision ADD COLUMN given_by TEXT NOT NULL DEFAULT 'person';

CREATE TABLE sharing_exception (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    purpose TEXT NOT NULL,
    ground TEXT NOT NULL,
    facts TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    told TEXT NOT NULL,
    keys TEXT NOT NULL,
    unreachable TEXT NOT NULL DEFAULT '',
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX sharing_exception_by_case ON sharing_exception (case_id, asked_at);

CREATE TABLE sharing_exception_step (
    number INTEGER PRIMARY KEY,
    exception_id TEXT NOT NULL REFERENCES sharing_exception (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX sharing_exception_step_by_exception ON sharing_exception_step (exception_id, number);

CREATE TRIGGER sharing_exception_is_append_only BEFORE UPDATE ON sharing_exception
BEGIN SELECT RAISE(ABORT, 'exceptions are append-only'); END;

CREATE TRIGGER sharing_exception_step_is_append_only BEFORE UPDATE ON sharing_exception_step
BEGIN SELECT RAISE(ABORT, 'exceptions are append-only'); END;

ALTER TABLE referral ADD COLUMN agreement TEXT REFERENCES consent_decision (id);
UPDATE referral SET agreement = consent_id;
ALTER TABLE referral DROP COLUMN consent_id;
ALTER TABLE referral RENAME COLUMN agreement TO consent_id;
ALTER TABLE referral ADD COLUMN exception_id TEXT REFERENCES sharing_exception (id);
