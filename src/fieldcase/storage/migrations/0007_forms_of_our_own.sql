-- Forms made or imported in a notebook; files that belong to answers.

CREATE TABLE own_form (
    form_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    offered INTEGER NOT NULL DEFAULT 1,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES user (id),
    PRIMARY KEY (form_id, version)
) STRICT;

CREATE TRIGGER own_form_is_frozen BEFORE UPDATE OF form_id, version, text ON own_form
BEGIN SELECT RAISE(ABORT, 'a version of a form never changes'); END;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file (id),
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX attachment_by_case ON attachment (case_id);
