-- What is known of an organisation beside its key: country, whom it serves, services, people, agreements, last check.
ALTER TABLE organisation ADD COLUMN profile TEXT NOT NULL DEFAULT '{}';
