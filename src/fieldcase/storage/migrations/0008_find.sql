-- Lists of a million cases, a search index inside the notebook, people who turned out to be one.
CREATE TABLE case_line (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL,
    code TEXT NOT NULL,
    alias TEXT NOT NULL,
    language TEXT NOT NULL,
    owner TEXT NOT NULL,
    status TEXT NOT NULL,
    risk TEXT NOT NULL,
    changed_day INTEGER NOT NULL,
    next_step TEXT NOT NULL DEFAULT '',
    next_note TEXT NOT NULL DEFAULT '',
    next_due_on TEXT,
    due_came INTEGER NOT NULL DEFAULT 0,
    rank INTEGER GENERATED ALWAYS AS (
        CASE
            WHEN status IN ('closed', 'closed_referred') THEN 100
            WHEN due_came OR risk IN ('critical', 'high') THEN 0
            ELSE 10
        END
        + CASE risk
            WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 WHEN 'unassessed' THEN 3 ELSE 4
        END
    ) VIRTUAL
) STRICT;

INSERT INTO case_line (case_id, person_id, code, alias, language, owner, status, risk, changed_day)
SELECT case_file.id, person.id, case_file.case_code, person.alias, person.primary_language, case_file.owner,
    case_file.status, case_file.risk_level,
    -CAST(julianday(substr(case_file.updated_at, 1, 10)) AS INTEGER)
FROM case_file
JOIN person ON person.id = case_file.person_id
ORDER BY case_file.registration_date, case_file.id;

UPDATE case_line
SET (next_step, next_note, next_due_on) = (
    SELECT service_step.title, service_step.due_note, service_step.due_on
    FROM service_step
    WHERE service_step.case_id = case_line.case_id
        AND service_step.status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')
    ORDER BY service_step.due_on IS NULL, service_step.due_on, service_step.created_at
    LIMIT 1
)
WHERE EXISTS (
    SELECT 1 FROM service_step
    WHERE service_step.case_id = case_line.case_id
        AND service_step.status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')
);

CREATE INDEX case_line_by_rank ON case_line (rank, changed_day);
CREATE INDEX case_line_by_owner ON case_line (owner, rank, changed_day);
CREATE INDEX case_line_by_status ON case_line (status, rank, changed_day);
CREATE INDEX case_line_by_risk ON case_line (risk, rank, changed_day);
CREATE INDEX case_line_by_language ON case_line (language, rank, changed_day);
CREATE INDEX case_line_by_person ON case_line (person_id);
CREATE INDEX case_line_by_due ON case_line (next_due_on) WHERE next_due_on IS NOT NULL;
CREATE INDEX case_file_by_person ON case_file (person_id);

CREATE TRIGGER case_line_begins AFTER INSERT ON case_file
BEGIN
    INSERT INTO case_line (case_id, person_id, code, alias, language, owner, status, risk, changed_day)
    SELECT NEW.id, person.id, NEW.case_code, person.alias, person.primary_language, NEW.owner, NEW.status,
        NEW.risk_level, -CAST(julianday(substr(NEW.updated_at, 1, 10)) AS INTEGER)
    FROM person
    WHERE person.id = NEW.person_id;
END;
CREATE TRIGGER case_line_follows_case
AFTER UPDATE OF case_code, person_id, owner, status, risk_level, updated_at ON case_file
WHEN OLD.case_code <> NEW.case_code OR OLD.person_id <> NEW.person_id OR OLD.owner <> NEW.owner
    OR OLD.status <> NEW.status OR OLD.risk_level <> NEW.risk_level
    OR substr(OLD.updated_at, 1, 10) <> substr(NEW.updated_at, 1, 10)
BEGIN
    UPDATE case_line
    SET code = NEW.case_code, owner = NEW.owner, status = NEW.status, risk = NEW.risk_level,
        changed_day = -CAST(julianday(substr(NEW.updated_at, 1, 10)) AS INTEGER),
        (person_id, alias, language) = (
            SELECT person.id, person.alias, person.primary_language FROM person WHERE person.id = NEW.person_id
        )
    WHERE case_id = NEW.id;
END;
CREATE TRIGGER case_line_follows_person AFTER UPDATE OF alias, primary_language ON person
WHEN OLD.alias <> NEW.alias OR OLD.primary_language <> NEW.primary_language
BEGIN
    UPDATE case_line SET alias = NEW.alias, language = NEW.primary_language WHERE person_id = NEW.id;
END;
CREATE TRIGGER case_line_follows_new_step AFTER INSERT ON service_step
BEGIN
    UPDATE case_line
    SET (next_step, next_note, next_due_on, due_came) = (
        SELECT coalesce(max(title), ''), coalesce(max(due_note), ''), max(due_on),
            coalesce(max(due_on) <= (SELECT value FROM meta WHERE key = 'list_day'), 0)
        FROM (
            SELECT title, due_note, due_on
            FROM service_step
            WHERE case_id = NEW.case_id
                AND status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')
            ORDER BY due_on IS NULL, due_on, created_at
            LIMIT 1
        )
    )
    WHERE case_id = NEW.case_id;
END;
CREATE TRIGGER case_line_follows_changed_step
AFTER UPDATE OF title, due_note, due_on, status ON service_step
WHEN OLD.title <> NEW.title OR OLD.due_note <> NEW.due_note OR OLD.due_on IS NOT NEW.due_on
    OR OLD.status <> NEW.status
BEGIN
    UPDATE case_line
    SET (next_step, next_note, next_due_on, due_came) = (
        SELECT coalesce(max(title), ''), coalesce(max(due_note), ''), max(due_on),
            coalesce(max(due_on) <= (SELECT value FROM meta WHERE key = 'list_day'), 0)
        FROM (
            SELECT title, due_note, due_on
            FROM service_step
            WHERE case_id = NEW.case_id
                AND status IN ('planned', 'offered', 'accepted_by_person', 'in_progress')
            ORDER BY due_on IS NULL, due_on, created_at
            LIMIT 1
        )
    )
    WHERE case_id = NEW.case_id;
END;

CREATE TABLE person_alias (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    alias TEXT NOT NULL,
    added_at TEXT NOT NULL,
    joined TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX person_alias_by_person ON person_alias (person_id);

CREATE TABLE person_join (
    id TEXT PRIMARY KEY,
    kept_id TEXT NOT NULL REFERENCES person (id),
    joined_id TEXT NOT NULL REFERENCES person (id),
    joined_at TEXT NOT NULL,
    joined_by TEXT NOT NULL REFERENCES user (id),
    cases TEXT NOT NULL,
    kept_before TEXT NOT NULL,
    kept_after TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT REFERENCES user (id)
) STRICT;

CREATE INDEX person_join_by_kept ON person_join (kept_id);
CREATE INDEX person_join_by_joined ON person_join (joined_id);

CREATE TABLE two_people (
    one_id TEXT NOT NULL REFERENCES person (id),
    other_id TEXT NOT NULL REFERENCES person (id),
    said_at TEXT NOT NULL,
    said_by TEXT NOT NULL REFERENCES user (id),
    PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_person (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    names TEXT NOT NULL,
    born INTEGER
) STRICT;

CREATE TABLE search_phone (
    tail TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (tail, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_phone_by_person ON search_phone (number);

CREATE TABLE search_word (
    number INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_gram (
    gram TEXT NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (gram, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_text (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (person, kind, subject)
) STRICT;

CREATE INDEX search_text_by_subject ON search_text (subject, kind);

CREATE TABLE search_todo (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_names USING fts5(
    plain, sound, bones, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_words USING fts5(
    plain, sound, content = '', contentless_delete = 1, detail = column, prefix = '2 3', tokenize = 'ascii'
);

UPDATE person SET search_text = '' WHERE search_text <> '';
INSERT INTO search_todo (case_id) SELECT id FROM case_file;

CREATE TRIGGER search_hears_of_case AFTER INSERT ON case_file
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.id); END;
CREATE TRIGGER search_hears_of_changed_case AFTER UPDATE OF case_code, person_id ON case_file
WHEN OLD.case_code <> NEW.case_code OR OLD.person_id <> NEW.person_id
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.id); END;
CREATE TRIGGER search_hears_of_gone_case AFTER DELETE ON case_file
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (OLD.id); END;
CREATE TRIGGER search_hears_of_person AFTER UPDATE OF alias ON person
WHEN OLD.alias <> NEW.alias
BEGIN INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file WHERE person_id = NEW.id; END;
CREATE TRIGGER search_hears_of_alias AFTER INSERT ON person_alias
BEGIN INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file WHERE person_id = NEW.person_id; END;
CREATE TRIGGER search_hears_of_gone_alias AFTER DELETE ON person_alias
BEGIN INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file WHERE person_id = OLD.person_id; END;
CREATE TRIGGER search_hears_of_answer AFTER INSERT ON answer
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.case_id); END;
CREATE TRIGGER search_hears_of_gone_answer AFTER DELETE ON answer
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (OLD.case_id); END;
CREATE TRIGGER search_hears_of_note AFTER INSERT ON note
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.case_id); END;
CREATE TRIGGER search_hears_of_changed_note AFTER UPDATE OF text ON note
BEGIN
    UPDATE search_text SET subject = 'changed ' || number WHERE kind = 'note' AND subject = NEW.id;
    INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.case_id);
END;
CREATE TRIGGER search_hears_of_gone_note AFTER DELETE ON note
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (OLD.case_id); END;
