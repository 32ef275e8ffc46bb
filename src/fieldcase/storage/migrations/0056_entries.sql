-- What others add to a case that one office answers for: what a note is about, what went, what was taken in.

ALTER TABLE note ADD COLUMN about TEXT NOT NULL DEFAULT 'account';

CREATE TABLE sent_entry (
    referral_id TEXT NOT NULL REFERENCES referral (id),
    entry TEXT NOT NULL,
    bundle_id TEXT NOT NULL REFERENCES sent_bundle (bundle_id),
    taken_at TEXT,
    PRIMARY KEY (referral_id, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE taken_entry (
    bundle_id TEXT NOT NULL REFERENCES incoming_referral (bundle_id),
    entry TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    subject TEXT NOT NULL,
    author TEXT NOT NULL,
    office TEXT NOT NULL,
    written_at TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (bundle_id, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX taken_entry_case ON taken_entry (case_id, entry);

CREATE TRIGGER taken_entry_is_append_only BEFORE UPDATE ON taken_entry
BEGIN SELECT RAISE(ABORT, 'what others added is append-only'); END;
