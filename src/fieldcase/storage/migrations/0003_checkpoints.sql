-- Signed checkpoints of the record, each with the tree as it stood then.

CREATE TABLE audit_checkpoint (
    size INTEGER PRIMARY KEY,
    frontier BLOB NOT NULL,
    note TEXT NOT NULL,
    verify_key BLOB NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER checkpoint_is_append_only BEFORE UPDATE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END;

CREATE TRIGGER checkpoint_is_kept BEFORE DELETE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END;

-- Until now every backup went to a place that somebody chose, such as a stick.
INSERT INTO meta (key, value) SELECT 'last_copy_elsewhere', value FROM meta WHERE key = 'last_backup';
