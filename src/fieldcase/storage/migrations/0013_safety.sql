-- How urgent protection is, each judgement beside the earlier ones; who must not know; the safety plan.

ALTER TABLE case_file ADD COLUMN safe_contact_code_word TEXT NOT NULL DEFAULT '';

CREATE TABLE risk_assessment (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    number INTEGER NOT NULL,
    assessed_at TEXT NOT NULL,
    assessed_by TEXT NOT NULL REFERENCES user (id),
    own_view TEXT NOT NULL DEFAULT '',
    own_words TEXT NOT NULL DEFAULT '',
    factors TEXT NOT NULL DEFAULT '{}',
    suggested TEXT NOT NULL,
    decided TEXT NOT NULL,
    why TEXT NOT NULL,
    supervisor TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, number)
) STRICT;

CREATE TRIGGER risk_assessment_stays BEFORE UPDATE ON risk_assessment
BEGIN
    SELECT raise(ABORT, 'an assessment is never overwritten');
END;

CREATE TABLE risk_approval (
    assessment_id TEXT PRIMARY KEY REFERENCES risk_assessment (id),
    approved_at TEXT NOT NULL,
    approved_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

-- When the newest assessment of each case has to be looked at again: written with it, never asked of all.
CREATE TABLE risk_review (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id),
    assessment_id TEXT NOT NULL REFERENCES risk_assessment (id),
    due_at TEXT NOT NULL
) STRICT;

CREATE INDEX risk_review_by_due ON risk_review (due_at);

CREATE TABLE kept_from (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    name TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES user (id),
    removed_at TEXT,
    removed_by TEXT REFERENCES user (id)
) STRICT;

CREATE INDEX kept_from_by_case ON kept_from (case_id, added_at);

CREATE TABLE safety_plan_answer (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX safety_plan_answer_by_case ON safety_plan_answer (case_id, question, number);
