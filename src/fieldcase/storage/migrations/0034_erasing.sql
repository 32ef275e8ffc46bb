-- Who asked to erase a person, who did it, what went: no name, the code of the case alone.

CREATE TABLE erasure (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    codes TEXT NOT NULL,
    ground TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES user (id),
    done_at TEXT,
    done_by TEXT REFERENCES user (id),
    facts TEXT NOT NULL DEFAULT '{}',
    entry TEXT NOT NULL DEFAULT '',
    finished_at TEXT
) STRICT;
