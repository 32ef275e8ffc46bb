-- Where a person stands before the law: identification, reflection period, age, guardian, best interests.

CREATE TABLE legal_record (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    track TEXT NOT NULL,
    stage TEXT NOT NULL,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    days INTEGER,
    who TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX legal_record_by_case ON legal_record (case_id, number);

CREATE TRIGGER legal_record_stays BEFORE UPDATE ON legal_record
BEGIN
    SELECT raise(ABORT, 'a legal record is never changed');
END;
