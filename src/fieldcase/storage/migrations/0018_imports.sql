-- What an accepted referral changed in a case, so that taking it in can be undone as a whole.
CREATE TABLE import_made (
    bundle_id TEXT PRIMARY KEY REFERENCES incoming_referral (bundle_id) ON DELETE CASCADE,
    answer_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    case_before TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL
) STRICT;

-- That a document came is taken out with it when the whole import is undone; the record keeps that it did.
DROP TRIGGER document_custody_stays;
CREATE TRIGGER document_custody_stays BEFORE DELETE ON document_custody WHEN OLD.deed <> 'received'
BEGIN SELECT RAISE(ABORT, 'what was done with a document stays written'); END;
