-- What is counted, one row a case: codes alone, no word of anybody. What left is kept as it left.

CREATE TABLE statistics_line (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL,
    cases INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    agreed_until TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    gender TEXT NOT NULL,
    age_group TEXT NOT NULL,
    citizenship TEXT NOT NULL,
    exploitation TEXT NOT NULL,
    industry TEXT NOT NULL,
    control_means TEXT NOT NULL,
    recruiter TEXT NOT NULL,
    identification TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reflection TEXT NOT NULL,
    guardian TEXT NOT NULL,
    referral TEXT NOT NULL,
    referred_to TEXT NOT NULL,
    services TEXT NOT NULL,
    decisions TEXT NOT NULL,
    closed_for TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX statistics_line_by_person ON statistics_line (person_id);

CREATE TABLE statistics_todo (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics_release (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES user (id),
    question TEXT NOT NULL,
    figures TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TRIGGER statistics_release_stays BEFORE UPDATE ON statistics_release
BEGIN SELECT RAISE(ABORT, 'what left is never changed'); END;

CREATE TRIGGER statistics_release_is_kept BEFORE DELETE ON statistics_release
BEGIN SELECT RAISE(ABORT, 'what left is never changed'); END;

-- No OR IGNORE below: what a statement that sets off a trigger does about conflicts counts inside it as well.

CREATE TRIGGER statistics_hear_of_answer AFTER INSERT ON answer
WHEN NEW.question IN (
    'gender', 'age_group', 'citizenship', 'exploitation_type', 'labour_industry', 'control_means', 'relationship'
)
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_gone_answer AFTER DELETE ON answer
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT OLD.case_id WHERE OLD.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_case AFTER INSERT ON case_file
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT id FROM case_file
    WHERE person_id = NEW.person_id AND id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_changed_case AFTER UPDATE OF person_id, first_contact_channel ON case_file
WHEN OLD.person_id <> NEW.person_id OR OLD.first_contact_channel <> NEW.first_contact_channel
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT id FROM case_file
    WHERE person_id IN (OLD.person_id, NEW.person_id) AND id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_person AFTER UPDATE OF gender, age_group ON person
WHEN OLD.gender <> NEW.gender OR OLD.age_group <> NEW.age_group
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT id FROM case_file WHERE person_id = NEW.id AND id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_decision AFTER INSERT ON consent_decision
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_legal_record AFTER INSERT ON legal_record
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_closing AFTER INSERT ON closing_step
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_referral AFTER INSERT ON referral
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_changed_referral AFTER UPDATE OF state ON referral
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_step AFTER INSERT ON service_step
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_changed_step AFTER UPDATE OF service, delivered_at ON service_step
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

INSERT INTO statistics_todo (case_id) SELECT id FROM case_file;
