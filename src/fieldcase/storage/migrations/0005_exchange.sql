-- Exchange: every kind of file, files and parts that wait, keys that were replaced or taken out of use.
ALTER TABLE referral ADD COLUMN kind TEXT NOT NULL DEFAULT 'referral';

ALTER TABLE incoming_referral ADD COLUMN kind TEXT NOT NULL DEFAULT 'referral';
ALTER TABLE incoming_referral ADD COLUMN question TEXT NOT NULL DEFAULT '';
ALTER TABLE incoming_referral ADD COLUMN updated_at TEXT;
ALTER TABLE incoming_referral ADD COLUMN update_waits INTEGER NOT NULL DEFAULT 0;

CREATE TABLE retired_key (
    sign_key TEXT PRIMARY KEY,
    organisation_id TEXT REFERENCES organisation (id),
    successor TEXT NOT NULL DEFAULT '',
    good_until TEXT,
    noted_at TEXT NOT NULL
) STRICT;

CREATE TABLE waiting_file (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    reason TEXT NOT NULL,
    claimed_name TEXT NOT NULL DEFAULT '',
    arrived_at TEXT NOT NULL
) STRICT;

CREATE TABLE arrived_part (
    set_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    count INTEGER NOT NULL,
    total INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    PRIMARY KEY (set_id, number)
) STRICT;

CREATE TABLE incoming_file (
    number INTEGER PRIMARY KEY,
    bundle_id TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;

CREATE INDEX incoming_file_by_bundle ON incoming_file (bundle_id, number);

CREATE TABLE incoming_piece (
    file INTEGER NOT NULL REFERENCES incoming_file (number),
    place INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (file, place)
) STRICT, WITHOUT ROWID;

DROP TRIGGER checked_key_is_pinned;
CREATE TRIGGER checked_key_is_pinned BEFORE UPDATE OF sign_key, age_recipient ON organisation
WHEN OLD.sign_key <> '' AND OLD.key_state IN ('checked_in_person', 'checked_by_call', 'checked_by_video')
    AND NEW.key_state IN ('checked_in_person', 'checked_by_call', 'checked_by_video')
    AND (OLD.sign_key <> NEW.sign_key OR OLD.age_recipient <> NEW.age_recipient)
    AND NOT EXISTS (
        SELECT 1 FROM retired_key
        WHERE sign_key = OLD.sign_key AND organisation_id = OLD.id AND successor = NEW.sign_key
    )
BEGIN SELECT RAISE(ABORT, 'a checked key is pinned'); END;
