-- What somebody was in the middle of: kept per worker until it is saved or discarded.
CREATE TABLE draft (
    user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    field TEXT NOT NULL,
    content TEXT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (user_id, place, field)
) STRICT, WITHOUT ROWID;
