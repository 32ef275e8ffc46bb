-- Needs, residence permits, return and compensation are counted as well: codes alone, as in 0054.

ALTER TABLE statistics_line ADD COLUMN needs TEXT NOT NULL DEFAULT ':none';
ALTER TABLE statistics_line ADD COLUMN residence TEXT NOT NULL DEFAULT ':none';
ALTER TABLE statistics_line ADD COLUMN permit TEXT NOT NULL DEFAULT ':none';
ALTER TABLE statistics_line ADD COLUMN going_back TEXT NOT NULL DEFAULT ':none';
ALTER TABLE statistics_line ADD COLUMN compensation TEXT NOT NULL DEFAULT ':none';

CREATE TRIGGER statistics_hear_of_need AFTER INSERT ON need
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

INSERT INTO statistics_todo (case_id)
SELECT id FROM case_file WHERE id NOT IN (SELECT case_id FROM statistics_todo);
