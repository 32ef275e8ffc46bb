-- How the work with a person ends: asked for, reviewed, taken up again; how long the case is kept, and why longer.
-- A closed case is read until somebody reopens it. What the person decides about sharing, what partners answer
-- to files of before, and who gets which sheet go on being written down.

CREATE TABLE closing_step (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    step TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    come_back TEXT NOT NULL DEFAULT '',
    checks TEXT NOT NULL DEFAULT '{}',
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX closing_step_by_case ON closing_step (case_id, number);

CREATE TRIGGER closing_step_stays BEFORE UPDATE ON closing_step
BEGIN SELECT RAISE(ABORT, 'a step of closing is never changed'); END;

CREATE TABLE case_closed (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id),
    since TEXT NOT NULL,
    keep_until TEXT NOT NULL
) STRICT;

CREATE INDEX case_closed_by_day ON case_closed (keep_until);

CREATE TABLE case_hold (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    held INTEGER NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX case_hold_by_case ON case_hold (case_id, number);

CREATE TRIGGER case_hold_stays BEFORE UPDATE ON case_hold
BEGIN SELECT RAISE(ABORT, 'a hold is never changed'); END;

CREATE TRIGGER closed_no_answer BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_interview BEFORE INSERT ON interview
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_step BEFORE INSERT ON service_step
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_changed_step BEFORE UPDATE ON service_step
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_risk BEFORE INSERT ON risk_assessment
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_safety_plan BEFORE INSERT ON safety_plan_answer
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_need BEFORE INSERT ON need
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_goal BEFORE INSERT ON goal
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_note BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_document BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_legal_record BEFORE INSERT ON legal_record
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_referral BEFORE INSERT ON referral
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
    AND NOT EXISTS (SELECT 1 FROM referral WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_stay BEFORE INSERT ON stay
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
    AND NOT EXISTS (SELECT 1 FROM stay WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_exception BEFORE INSERT ON sharing_exception
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_change BEFORE UPDATE ON case_file
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.id)
    AND (OLD.status <> NEW.status OR OLD.risk_level <> NEW.risk_level
        OR OLD.interpreter_needed IS NOT NEW.interpreter_needed
        OR OLD.safe_contact_method <> NEW.safe_contact_method
        OR OLD.safe_contact_times <> NEW.safe_contact_times
        OR OLD.safe_contact_notes <> NEW.safe_contact_notes
        OR OLD.safe_contact_leave_message IS NOT NEW.safe_contact_leave_message
        OR OLD.safe_contact_code_word <> NEW.safe_contact_code_word)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

-- A case that a partner answers for is closed here in the end; nothing else about it changes.
DROP TRIGGER elsewhere_no_change;

CREATE TRIGGER elsewhere_no_change BEFORE UPDATE ON case_file
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.id)
    AND (OLD.owner <> NEW.owner OR OLD.risk_level <> NEW.risk_level
        OR OLD.interpreter_needed IS NOT NEW.interpreter_needed
        OR OLD.safe_contact_method <> NEW.safe_contact_method
        OR OLD.safe_contact_times <> NEW.safe_contact_times
        OR OLD.safe_contact_notes <> NEW.safe_contact_notes
        OR OLD.safe_contact_leave_message IS NOT NEW.safe_contact_leave_message
        OR OLD.safe_contact_code_word <> NEW.safe_contact_code_word)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;
