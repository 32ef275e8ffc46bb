-- A bed somebody sleeps in can be kept for whoever comes after them.

DROP INDEX one_person_a_bed;
CREATE UNIQUE INDEX one_person_a_bed ON stay (bed_id) WHERE left_at IS NULL AND arrived_at IS NOT NULL;
