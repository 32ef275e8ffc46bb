-- One row a case as lists show it, with the step that is due next, and when.
CREATE VIEW case_card AS
SELECT
    case_file.*,
    person.alias,
    person.primary_language,
    person.gender,
    person.age_group,
    person.search_text,
    CASE case_file.risk_level
        WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'unassessed' THEN 3 ELSE 4
    END AS risk_rank,
    (SELECT service_step.id FROM service_step
     WHERE service_step.case_id = case_file.id
         AND service_step.status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')
     ORDER BY service_step.due_on IS NULL, service_step.due_on, service_step.created_at
     LIMIT 1) AS next_step_id,
    (SELECT min(service_step.due_on) FROM service_step
     WHERE service_step.case_id = case_file.id
         AND service_step.status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')) AS next_due_on
FROM case_file
JOIN person ON person.id = case_file.person_id;
