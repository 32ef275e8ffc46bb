-- Documents of a case: their bytes once, in pieces, by what they are; who did what with them, for good.
CREATE TABLE document_content (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document_piece (
    sha256 TEXT NOT NULL REFERENCES document_content (sha256),
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sha256, position)
) STRICT;

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    sha256 TEXT NOT NULL REFERENCES document_content (sha256),
    media TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES user (id),
    UNIQUE (case_id, sha256)
) STRICT;

CREATE TABLE document_custody (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL REFERENCES document (id),
    deed TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE INDEX document_custody_by_document ON document_custody (document_id, number);

CREATE TRIGGER document_piece_is_frozen BEFORE UPDATE ON document_piece
BEGIN SELECT RAISE(ABORT, 'the bytes of a document never change'); END;

CREATE TRIGGER document_custody_is_frozen BEFORE UPDATE ON document_custody
BEGIN SELECT RAISE(ABORT, 'what was done with a document stays written'); END;

CREATE TRIGGER document_custody_stays BEFORE DELETE ON document_custody
BEGIN SELECT RAISE(ABORT, 'what was done with a document stays written'); END;
