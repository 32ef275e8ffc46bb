-- Places on the network where offices leave sealed files for one another, and what is on its way there.
CREATE TABLE exchange_place (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    settings TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    looked_at TEXT,
    trouble TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organisation_place (
    organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
    place_id TEXT NOT NULL REFERENCES exchange_place (id) ON DELETE CASCADE,
    address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX organisation_place_by_place ON organisation_place (place_id);

CREATE TABLE sending (
    bundle_id TEXT PRIMARY KEY REFERENCES sent_bundle (bundle_id),
    place_id TEXT NOT NULL REFERENCES exchange_place (id) ON DELETE CASCADE,
    address TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try_at TEXT NOT NULL,
    parts_total INTEGER NOT NULL,
    parts_done INTEGER NOT NULL,
    trouble TEXT NOT NULL DEFAULT '',
    finished_at TEXT
) STRICT;

CREATE INDEX sending_by_state ON sending (state, next_try_at);
CREATE INDEX sending_by_place ON sending (place_id);

-- What was already looked at: nothing is fetched twice, whatever became of it.
CREATE TABLE collected_file (
    place_id TEXT NOT NULL REFERENCES exchange_place (id) ON DELETE CASCADE,
    mailbox TEXT NOT NULL,
    name TEXT NOT NULL,
    collected_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (place_id, mailbox, name)
) STRICT, WITHOUT ROWID;
