-- Safe houses: places to sleep, stays, what one shift tells the next, things to do in the house.

CREATE TABLE house (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE bed (
    id TEXT PRIMARY KEY,
    house_id TEXT NOT NULL REFERENCES house (id),
    room TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE INDEX bed_by_house ON bed (house_id, room, name);

CREATE TABLE stay (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    bed_id TEXT NOT NULL REFERENCES bed (id),
    expected_on TEXT,
    arrived_at TEXT,
    left_at TEXT,
    left_to TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX stay_by_case ON stay (case_id, arrived_at);
CREATE UNIQUE INDEX one_person_a_bed ON stay (bed_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX one_bed_a_person ON stay (case_id) WHERE left_at IS NULL;

CREATE TABLE shift_note (
    number INTEGER PRIMARY KEY,
    house_id TEXT NOT NULL REFERENCES house (id),
    day TEXT NOT NULL,
    shift TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX shift_note_by_house ON shift_note (house_id, number);

CREATE TRIGGER shift_note_is_append_only BEFORE UPDATE ON shift_note
BEGIN SELECT RAISE(ABORT, 'hand-over notes are append-only'); END;

CREATE TABLE house_task (
    id TEXT PRIMARY KEY,
    house_id TEXT NOT NULL REFERENCES house (id),
    title TEXT NOT NULL,
    daily INTEGER NOT NULL,
    done_on TEXT,
    done_by TEXT REFERENCES user (id)
) STRICT;

CREATE INDEX house_task_by_house ON house_task (house_id, done_on);
