-- One row a case with what is known about its person.
CREATE VIEW case_card AS
SELECT
    case_file.*,
    person.alias,
    person.primary_language,
    person.gender,
    person.age_group
FROM case_file
JOIN person ON person.id = case_file.person_id;
