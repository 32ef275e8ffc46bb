-- The newest answer to each question of a case.
CREATE VIEW current_answer AS
SELECT answer.*
FROM answer
WHERE NOT EXISTS (
    SELECT 1 FROM answer AS later
    WHERE later.case_id = answer.case_id
        AND later.question = answer.question
        AND later.number > answer.number
);
