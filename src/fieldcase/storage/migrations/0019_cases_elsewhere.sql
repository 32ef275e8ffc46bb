-- A case that was handed over has one writer, and that is not us: notes, documents and what the person decides
-- about sharing go on being added; nothing else changes until it comes back.
CREATE TABLE case_elsewhere (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    referral_id TEXT NOT NULL REFERENCES referral (id),
    since TEXT NOT NULL
) STRICT;

CREATE TRIGGER elsewhere_no_answer BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_interview BEFORE INSERT ON interview
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_step BEFORE INSERT ON service_step
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_changed_step BEFORE UPDATE ON service_step
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_risk BEFORE INSERT ON risk_assessment
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_plan BEFORE INSERT ON safety_plan_answer
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_change BEFORE UPDATE ON case_file
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.id)
    AND (OLD.status <> NEW.status OR OLD.owner <> NEW.owner OR OLD.risk_level <> NEW.risk_level
        OR OLD.interpreter_needed IS NOT NEW.interpreter_needed
        OR OLD.safe_contact_method <> NEW.safe_contact_method
        OR OLD.safe_contact_times <> NEW.safe_contact_times
        OR OLD.safe_contact_notes <> NEW.safe_contact_notes
        OR OLD.safe_contact_leave_message IS NOT NEW.safe_contact_leave_message
        OR OLD.safe_contact_code_word <> NEW.safe_contact_code_word)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;
