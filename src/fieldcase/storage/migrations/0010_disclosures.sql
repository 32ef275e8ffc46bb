-- What left without a sealed file, and getting back what was taken back.

CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    purpose TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL,
    consent_id TEXT REFERENCES consent_decision (id),
    categories TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL,
    copy_number INTEGER NOT NULL DEFAULT 0,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX disclosure_by_case ON disclosure (case_id, at);

CREATE TABLE recall (
    number INTEGER PRIMARY KEY,
    about TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX recall_by_case ON recall (case_id, about, number);

CREATE TRIGGER disclosure_is_append_only BEFORE UPDATE ON disclosure
BEGIN SELECT RAISE(ABORT, 'disclosures are append-only'); END;

CREATE TRIGGER recall_is_append_only BEFORE UPDATE ON recall
BEGIN SELECT RAISE(ABORT, 'recalls are append-only'); END;
