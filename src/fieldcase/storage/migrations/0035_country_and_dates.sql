-- The days of the country an office works in; more that can be said before the law; dates found by their day.

CREATE TABLE country_profile (
    number INTEGER PRIMARY KEY,
    profile TEXT NOT NULL,
    signed INTEGER NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TRIGGER country_profile_stays BEFORE UPDATE ON country_profile
BEGIN
    SELECT raise(ABORT, 'what an office worked by is never changed');
END;

ALTER TABLE legal_record ADD COLUMN strand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE legal_record ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE legal_record ADD COLUMN until_day TEXT;
ALTER TABLE legal_record ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE legal_record ADD COLUMN amount TEXT NOT NULL DEFAULT '';

CREATE TABLE legal_date (
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    due_on TEXT NOT NULL,
    shown_from TEXT NOT NULL,
    shown_until TEXT
) STRICT;

CREATE INDEX legal_date_by_case ON legal_date (case_id);
CREATE INDEX legal_date_by_due ON legal_date (due_on, case_id, kind, shown_from, shown_until);

CREATE TABLE legal_date_todo (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER legal_dates_hear_of_record AFTER INSERT ON legal_record
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) VALUES (NEW.case_id); END;
CREATE TRIGGER legal_dates_hear_of_case AFTER INSERT ON case_file
WHEN EXISTS (SELECT 1 FROM person WHERE person.id = NEW.person_id AND person.age_group IN ('0_8', '9_17'))
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) VALUES (NEW.id); END;
CREATE TRIGGER legal_dates_hear_of_changed_case AFTER UPDATE OF status, person_id ON case_file
WHEN OLD.status <> NEW.status OR OLD.person_id <> NEW.person_id
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) VALUES (NEW.id); END;
CREATE TRIGGER legal_dates_hear_of_age AFTER UPDATE OF age_group ON person
WHEN OLD.age_group <> NEW.age_group
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) SELECT id FROM case_file WHERE person_id = NEW.id; END;

INSERT INTO legal_date_todo (case_id) SELECT DISTINCT case_id FROM legal_record;
INSERT OR IGNORE INTO legal_date_todo (case_id)
SELECT case_file.id FROM case_file JOIN person ON person.id = case_file.person_id
WHERE person.age_group IN ('0_8', '9_17');
