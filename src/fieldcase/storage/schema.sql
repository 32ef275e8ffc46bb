-- What an empty notebook of version 58 looks like: made by tools/schema.py, never by hand.
-- Migrations make notebooks; this file only shows a reviewer what they make.

CREATE INDEX answer_by_case ON answer (case_id, question, number);

CREATE INDEX answer_by_interview ON answer (interview_id, question, number);

CREATE INDEX attachment_by_case ON attachment (case_id);

CREATE INDEX bed_by_house ON bed (house_id, room, name);

CREATE INDEX case_closed_by_day ON case_closed (keep_until);

CREATE INDEX case_event_by_case ON case_event (case_id, at, number);

CREATE INDEX case_file_by_owner ON case_file (owner, updated_at);

CREATE INDEX case_file_by_person ON case_file (person_id);

CREATE INDEX case_file_by_update ON case_file (updated_at);

CREATE INDEX case_hold_by_case ON case_hold (case_id, number);

CREATE INDEX case_line_by_due ON case_line (next_due_on) WHERE next_due_on IS NOT NULL;

CREATE INDEX case_line_by_language ON case_line (language, rank, changed_day);

CREATE INDEX case_line_by_owner ON case_line (owner, rank, changed_day);

CREATE INDEX case_line_by_person ON case_line (person_id);

CREATE INDEX case_line_by_rank ON case_line (rank, changed_day);

CREATE INDEX case_line_by_risk ON case_line (risk, rank, changed_day);

CREATE INDEX case_line_by_status ON case_line (status, rank, changed_day);

CREATE INDEX case_opening_by_case ON case_opening (case_id, opened_by, until);

CREATE INDEX closing_step_by_case ON closing_step (case_id, number);

CREATE INDEX consent_decision_by_case ON consent_decision (case_id, purpose, decided_at);

CREATE INDEX disclosure_by_case ON disclosure (case_id, at);

CREATE INDEX document_custody_by_document ON document_custody (document_id, number);

CREATE INDEX goal_by_case ON goal (case_id, said_at);

CREATE INDEX goal_review_by_goal ON goal_review (goal_id, number);

CREATE INDEX house_task_by_house ON house_task (house_id, done_on);

CREATE INDEX incoming_file_by_bundle ON incoming_file (bundle_id, number);

CREATE INDEX incoming_referral_by_state ON incoming_referral (state, received_at);

CREATE INDEX interview_by_case ON interview (case_id, started_at);

CREATE INDEX interview_stop_by_interview ON interview_stop (interview_id, stopped_at);

CREATE INDEX interview_unfinished ON interview (interviewer, updated_at DESC, id) WHERE state <> 'done';

CREATE INDEX kept_from_by_case ON kept_from (case_id, added_at);

CREATE INDEX legal_date_by_case ON legal_date (case_id);

CREATE INDEX legal_date_by_due ON legal_date (due_on, case_id, kind, shown_from, shown_until);

CREATE INDEX legal_record_by_case ON legal_record (case_id, number);

CREATE INDEX need_by_case ON need (case_id, domain, number);

CREATE INDEX note_by_case ON note (case_id, written_at);

CREATE UNIQUE INDEX one_bed_a_person ON stay (case_id) WHERE left_at IS NULL;

CREATE UNIQUE INDEX one_person_a_bed ON stay (bed_id) WHERE left_at IS NULL AND arrived_at IS NOT NULL;

CREATE UNIQUE INDEX organisation_by_sign_key ON organisation (sign_key) WHERE sign_key <> '';

CREATE INDEX organisation_place_by_place ON organisation_place (place_id);

CREATE INDEX person_alias_by_person ON person_alias (person_id);

CREATE INDEX person_join_by_joined ON person_join (joined_id);

CREATE INDEX person_join_by_kept ON person_join (kept_id);

CREATE INDEX plan_approval_by_case ON plan_approval (case_id, number);

CREATE INDEX recall_by_case ON recall (case_id, about, number);

CREATE INDEX referral_by_case ON referral (case_id, created_at);

CREATE INDEX referral_by_state ON referral (state, created_at);

CREATE INDEX referral_event_by_referral ON referral_event (referral_id, number);

CREATE INDEX risk_assessment_asked ON risk_assessment (assessed_at, id) WHERE supervisor <> '';

CREATE INDEX risk_review_by_due ON risk_review (due_at);

CREATE INDEX safety_plan_answer_by_case ON safety_plan_answer (case_id, question, number);

CREATE INDEX search_phone_by_person ON search_phone (number);

CREATE INDEX search_text_by_subject ON search_text (subject, kind);

CREATE INDEX seen_bundle_by_thread ON seen_bundle (thread_id, rev);

CREATE INDEX sending_by_place ON sending (place_id);

CREATE INDEX sending_by_state ON sending (state, next_try_at);

CREATE INDEX sent_bundle_by_thread ON sent_bundle (thread_id, rev);

CREATE INDEX service_step_by_case ON service_step (case_id, created_at);

CREATE INDEX service_step_by_due ON service_step (due_on, status);

CREATE INDEX sharing_exception_by_case ON sharing_exception (case_id, asked_at);

CREATE INDEX sharing_exception_step_by_exception ON sharing_exception_step (exception_id, number);

CREATE INDEX shift_note_by_house ON shift_note (house_id, number);

CREATE INDEX statistics_line_by_person ON statistics_line (person_id);

CREATE INDEX stay_by_case ON stay (case_id, arrived_at);

CREATE INDEX taken_entry_case ON taken_entry (case_id, entry);

CREATE TABLE answer (
    number INTEGER PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    question TEXT NOT NULL,
    state TEXT NOT NULL,
    value_json TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE arrived_part (
    set_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    count INTEGER NOT NULL,
    total INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    PRIMARY KEY (set_id, number)
) STRICT;

CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file (id),
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    entry BLOB NOT NULL,
    leaf BLOB NOT NULL
) STRICT;

CREATE TABLE audit_checkpoint (
    size INTEGER PRIMARY KEY,
    frontier BLOB NOT NULL,
    note TEXT NOT NULL,
    verify_key BLOB NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    size INTEGER NOT NULL,
    frontier BLOB NOT NULL
) STRICT;

CREATE TABLE bed (
    id TEXT PRIMARY KEY,
    house_id TEXT NOT NULL REFERENCES house (id),
    room TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE case_closed (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id),
    since TEXT NOT NULL,
    keep_until TEXT NOT NULL
) STRICT;

CREATE TABLE case_elsewhere (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    referral_id TEXT NOT NULL REFERENCES referral (id),
    since TEXT NOT NULL
) STRICT;

CREATE TABLE case_event (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id),
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;

CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    case_code TEXT NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES person (id),
    status TEXT NOT NULL,
    owner TEXT NOT NULL REFERENCES user (id),
    registration_date TEXT NOT NULL,
    first_contact_channel TEXT NOT NULL DEFAULT '',
    risk_level TEXT NOT NULL DEFAULT 'unassessed',
    interpreter_needed INTEGER,
    safe_contact_method TEXT NOT NULL DEFAULT 'not_discussed',
    safe_contact_times TEXT NOT NULL DEFAULT '',
    safe_contact_notes TEXT NOT NULL DEFAULT '',
    safe_contact_leave_message INTEGER,
    safe_contact_must_not_know TEXT NOT NULL DEFAULT '',
    updated_at TEXT NOT NULL
, safe_contact_code_word TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE case_hold (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    held INTEGER NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

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

CREATE TABLE case_opening (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES user (id),
    reason TEXT NOT NULL,
    until TEXT NOT NULL
) STRICT;

CREATE TABLE case_opening_seen (
    opening_id TEXT PRIMARY KEY REFERENCES case_opening (id),
    seen_at TEXT NOT NULL,
    seen_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE closing_step (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    step TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    come_back TEXT NOT NULL DEFAULT '',
    checks TEXT NOT NULL DEFAULT '{}',
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE collected_file (
    place_id TEXT NOT NULL REFERENCES exchange_place (id) ON DELETE CASCADE,
    mailbox TEXT NOT NULL,
    name TEXT NOT NULL,
    collected_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (place_id, mailbox, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_decision (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    purpose TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id),
    conversation TEXT NOT NULL
, given_by TEXT NOT NULL DEFAULT 'person', left_out TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE country_profile (
    number INTEGER PRIMARY KEY,
    profile TEXT NOT NULL,
    signed INTEGER NOT NULL,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    purpose TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL,
    consent_id TEXT REFERENCES consent_decision (id),
    categories TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL,
    copy_number INTEGER NOT NULL DEFAULT 0,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
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

CREATE TABLE document_content (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document_custody (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id TEXT NOT NULL REFERENCES document (id),
    deed TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE document_piece (
    sha256 TEXT NOT NULL REFERENCES document_content (sha256),
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (sha256, position)
) STRICT;

CREATE TABLE draft (
    user_id TEXT NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    field TEXT NOT NULL,
    content TEXT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (user_id, place, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    codes TEXT NOT NULL,
    ground TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES user (id),
    done_at TEXT,
    done_by TEXT REFERENCES user (id),
    facts TEXT NOT NULL DEFAULT '{}',
    entry TEXT NOT NULL DEFAULT '',
    finished_at TEXT
) STRICT;

CREATE TABLE exchange_place (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    settings TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    looked_at TEXT,
    trouble TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE goal (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    need TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL,
    said_at TEXT NOT NULL,
    said_by TEXT NOT NULL REFERENCES user (id)
, indicator TEXT NOT NULL DEFAULT '', baseline TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE goal_review (
    number INTEGER PRIMARY KEY,
    goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    progress TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE house (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE house_task (
    id TEXT PRIMARY KEY,
    house_id TEXT NOT NULL REFERENCES house (id),
    title TEXT NOT NULL,
    daily INTEGER NOT NULL,
    done_on TEXT,
    done_by TEXT REFERENCES user (id)
) STRICT;

CREATE TABLE import_made (
    bundle_id TEXT PRIMARY KEY REFERENCES incoming_referral (bundle_id) ON DELETE CASCADE,
    answer_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    interview_id TEXT NOT NULL,
    case_before TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE incoming_file (
    number INTEGER PRIMARY KEY,
    bundle_id TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL
) STRICT;

CREATE TABLE incoming_piece (
    file INTEGER NOT NULL REFERENCES incoming_file (number),
    place INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (file, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE incoming_referral (
    bundle_id TEXT PRIMARY KEY,
    thread_id TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    sender_name TEXT NOT NULL,
    state TEXT NOT NULL,
    received_at TEXT NOT NULL,
    created_at TEXT NOT NULL,
    purpose TEXT NOT NULL,
    urgency TEXT NOT NULL,
    message TEXT NOT NULL DEFAULT '',
    reply_by TEXT,
    delete_by TEXT NOT NULL,
    items TEXT NOT NULL,
    case_id TEXT REFERENCES case_file (id),
    decline_reason TEXT NOT NULL DEFAULT ''
, kind TEXT NOT NULL DEFAULT 'referral', question TEXT NOT NULL DEFAULT '', updated_at TEXT, update_waits INTEGER NOT NULL DEFAULT 0, basis TEXT NOT NULL DEFAULT 'consent') STRICT;

CREATE TABLE interview (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    form TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    state TEXT NOT NULL,
    section TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    interviewer TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE interview_stop (
    id TEXT PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    stop_requested INTEGER NOT NULL,
    distress TEXT NOT NULL,
    breaks INTEGER NOT NULL,
    emergency_action TEXT NOT NULL DEFAULT '',
    debrief_done INTEGER NOT NULL,
    stopped_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE kept_from (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    name TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES user (id),
    removed_at TEXT,
    removed_by TEXT REFERENCES user (id)
) STRICT;

CREATE TABLE legal_date (
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    due_on TEXT NOT NULL,
    shown_from TEXT NOT NULL,
    shown_until TEXT
) STRICT;

CREATE TABLE legal_date_todo (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_record (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    track TEXT NOT NULL,
    stage TEXT NOT NULL,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    days INTEGER,
    who TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
, strand INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT '', until_day TEXT, marks TEXT NOT NULL DEFAULT '[]', amount TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE need (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    domain TEXT NOT NULL,
    finding TEXT NOT NULL,
    priority TEXT NOT NULL DEFAULT '',
    whose_words TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE note (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES user (id)
, about TEXT NOT NULL DEFAULT 'account') STRICT;

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    town TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '[]',
    serves TEXT NOT NULL DEFAULT '[]',
    about TEXT NOT NULL DEFAULT '',
    telephone TEXT NOT NULL DEFAULT '',
    key_state TEXT NOT NULL,
    key_check TEXT,
    org_key_id TEXT NOT NULL DEFAULT '',
    sign_key TEXT NOT NULL DEFAULT '',
    age_recipient TEXT NOT NULL DEFAULT '',
    card BLOB NOT NULL DEFAULT x'',
    made_up INTEGER NOT NULL DEFAULT 0
, profile TEXT NOT NULL DEFAULT '{}') STRICT;

CREATE TABLE organisation_place (
    organisation_id TEXT PRIMARY KEY REFERENCES organisation (id),
    place_id TEXT NOT NULL REFERENCES exchange_place (id) ON DELETE CASCADE,
    address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE own_form (
    form_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    offered INTEGER NOT NULL DEFAULT 1,
    kept_at TEXT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES user (id),
    PRIMARY KEY (form_id, version)
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    alias TEXT NOT NULL DEFAULT '',
    primary_language TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    age_group TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE person_alias (
    number INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    alias TEXT NOT NULL,
    added_at TEXT NOT NULL,
    joined TEXT NOT NULL DEFAULT ''
) STRICT;

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

CREATE TABLE plan_approval (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE recall (
    number INTEGER PRIMARY KEY,
    about TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    purpose TEXT NOT NULL,
    urgency TEXT NOT NULL,
    message TEXT NOT NULL DEFAULT '',
    reply_by TEXT,
    state TEXT NOT NULL,
    bundle_id TEXT NOT NULL UNIQUE,
    manifest_sha256 TEXT NOT NULL,
    shared_keys TEXT NOT NULL,
    offered_count INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES user (id)
, kind TEXT NOT NULL DEFAULT 'referral', consent_id TEXT REFERENCES consent_decision (id), exception_id TEXT REFERENCES sharing_exception (id), categories TEXT NOT NULL DEFAULT '[]', beyond TEXT NOT NULL DEFAULT '[]', because TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE referral_event (
    number INTEGER PRIMARY KEY,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    proof TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE retired_key (
    sign_key TEXT PRIMARY KEY,
    organisation_id TEXT REFERENCES organisation (id),
    successor TEXT NOT NULL DEFAULT '',
    good_until TEXT,
    noted_at TEXT NOT NULL
) STRICT;

CREATE TABLE risk_approval (
    assessment_id TEXT PRIMARY KEY REFERENCES risk_assessment (id),
    approved_at TEXT NOT NULL,
    approved_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE risk_assessment (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    number INTEGER NOT NULL,
    assessed_at TEXT NOT NULL,
    assessed_by TEXT NOT NULL REFERENCES user (id),
    own_view TEXT NOT NULL DEFAULT '',
    own_words TEXT NOT NULL DEFAULT '',
    factors TEXT NOT NULL DEFAULT '{}',
    suggested TEXT NOT NULL,
    decided TEXT NOT NULL,
    why TEXT NOT NULL,
    supervisor TEXT NOT NULL DEFAULT '',
    UNIQUE (case_id, number)
) STRICT;

CREATE TABLE risk_review (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id),
    assessment_id TEXT NOT NULL REFERENCES risk_assessment (id),
    due_at TEXT NOT NULL
) STRICT;

CREATE TABLE safety_plan_answer (
    number INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    question TEXT NOT NULL,
    text TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE search_gram (
    gram TEXT NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (gram, word)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_names USING fts5(
    plain, sound, bones, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3', tokenize = 'ascii'
);

CREATE TABLE 'search_names_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_names_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_names_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_names_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TABLE search_text (
    number INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (person, kind, subject)
) STRICT;

CREATE TABLE search_todo (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE search_word (
    number INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_words USING fts5(
    plain, sound, content = '', contentless_delete = 1, detail = column, prefix = '2 3', tokenize = 'ascii'
);

CREATE TABLE 'search_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE seen_bundle (
    bundle_id TEXT PRIMARY KEY,
    manifest_sha256 TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    sender_org_id TEXT NOT NULL,
    type TEXT NOT NULL,
    rev INTEGER NOT NULL,
    seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE sending (
    bundle_id TEXT PRIMARY KEY REFERENCES sent_bundle (bundle_id),
    place_id TEXT NOT NULL REFERENCES exchange_place (id) ON DELETE CASCADE,
    address TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try_at TEXT NOT NULL,
    parts_total INTEGER NOT NULL,
    parts_done INTEGER NOT NULL,
    trouble TEXT NOT NULL DEFAULT '',
    finished_at TEXT
) STRICT;

CREATE TABLE sent_bundle (
    bundle_id TEXT PRIMARY KEY,
    manifest_sha256 TEXT NOT NULL,
    thread_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    type TEXT NOT NULL,
    rev INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    handed_over_at TEXT,
    channel TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE sent_entry (
    referral_id TEXT NOT NULL REFERENCES referral (id),
    entry TEXT NOT NULL,
    bundle_id TEXT NOT NULL REFERENCES sent_bundle (bundle_id),
    taken_at TEXT,
    PRIMARY KEY (referral_id, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_step (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    service TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    provider TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    due_note TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES user (id),
    delivered_at TEXT
, need TEXT NOT NULL DEFAULT '', goal_id TEXT REFERENCES goal (id), worker TEXT REFERENCES user (id), quantity TEXT NOT NULL DEFAULT '', unit TEXT NOT NULL DEFAULT '', cost TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL DEFAULT '', result TEXT NOT NULL DEFAULT '', satisfaction TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE sharing_exception (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    purpose TEXT NOT NULL,
    ground TEXT NOT NULL,
    facts TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    told TEXT NOT NULL,
    keys TEXT NOT NULL,
    unreachable TEXT NOT NULL DEFAULT '',
    asked_at TEXT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE sharing_exception_step (
    number INTEGER PRIMARY KEY,
    exception_id TEXT NOT NULL REFERENCES sharing_exception (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE shift_note (
    number INTEGER PRIMARY KEY,
    house_id TEXT NOT NULL REFERENCES house (id),
    day TEXT NOT NULL,
    shift TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES user (id)
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE statistics_line (
    case_id TEXT PRIMARY KEY REFERENCES case_file (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL,
    cases INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    agreed_until TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    gender TEXT NOT NULL,
    age_group TEXT NOT NULL,
    citizenship TEXT NOT NULL,
    exploitation TEXT NOT NULL,
    industry TEXT NOT NULL,
    control_means TEXT NOT NULL,
    recruiter TEXT NOT NULL,
    identification TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reflection TEXT NOT NULL,
    guardian TEXT NOT NULL,
    referral TEXT NOT NULL,
    referred_to TEXT NOT NULL,
    services TEXT NOT NULL,
    decisions TEXT NOT NULL,
    closed_for TEXT NOT NULL
, needs TEXT NOT NULL DEFAULT ':none', residence TEXT NOT NULL DEFAULT ':none', permit TEXT NOT NULL DEFAULT ':none', going_back TEXT NOT NULL DEFAULT ':none', compensation TEXT NOT NULL DEFAULT ':none') STRICT, WITHOUT ROWID;

CREATE TABLE statistics_release (
    id TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES user (id),
    question TEXT NOT NULL,
    figures TEXT NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE statistics_todo (
    case_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE stay (
    id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    bed_id TEXT NOT NULL REFERENCES bed (id),
    expected_on TEXT,
    arrived_at TEXT,
    left_at TEXT,
    left_to TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE taken_entry (
    bundle_id TEXT NOT NULL REFERENCES incoming_referral (bundle_id),
    entry TEXT NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    subject TEXT NOT NULL,
    author TEXT NOT NULL,
    office TEXT NOT NULL,
    written_at TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (bundle_id, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE two_people (
    one_id TEXT NOT NULL REFERENCES person (id),
    other_id TEXT NOT NULL REFERENCES person (id),
    said_at TEXT NOT NULL,
    said_by TEXT NOT NULL REFERENCES user (id),
    PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    added_at TEXT NOT NULL
, administers INTEGER NOT NULL DEFAULT 0, recipient TEXT NOT NULL DEFAULT '', removed_at TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE waiting_file (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    reason TEXT NOT NULL,
    claimed_name TEXT NOT NULL DEFAULT '',
    arrived_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER answer_is_append_only BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'answers are append-only'); END;

CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER case_event_is_append_only BEFORE UPDATE ON case_event
BEGIN SELECT RAISE(ABORT, 'the timeline is append-only'); END;

CREATE TRIGGER case_hold_stays BEFORE UPDATE ON case_hold
BEGIN SELECT RAISE(ABORT, 'a hold is never changed'); END;

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

CREATE TRIGGER case_line_follows_person AFTER UPDATE OF alias, primary_language ON person
WHEN OLD.alias <> NEW.alias OR OLD.primary_language <> NEW.primary_language
BEGIN
    UPDATE case_line SET alias = NEW.alias, language = NEW.primary_language WHERE person_id = NEW.id;
END;

CREATE TRIGGER case_opening_stays BEFORE UPDATE ON case_opening
BEGIN
    SELECT raise(ABORT, 'an opening is never changed');
END;

CREATE TRIGGER checked_key_is_pinned BEFORE UPDATE OF sign_key, age_recipient ON organisation
WHEN OLD.sign_key <> '' AND OLD.key_state IN ('checked_in_person', 'checked_by_call', 'checked_by_video')
    AND NEW.key_state IN ('checked_in_person', 'checked_by_call', 'checked_by_video')
    AND (OLD.sign_key <> NEW.sign_key OR OLD.age_recipient <> NEW.age_recipient)
    AND NOT EXISTS (
        SELECT 1 FROM retired_key
        WHERE sign_key = OLD.sign_key AND organisation_id = OLD.id AND successor = NEW.sign_key
    )
BEGIN SELECT RAISE(ABORT, 'a checked key is pinned'); END;

CREATE TRIGGER checkpoint_is_append_only BEFORE UPDATE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END;

CREATE TRIGGER checkpoint_is_kept BEFORE DELETE ON audit_checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END;

CREATE TRIGGER closed_no_answer BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_change BEFORE UPDATE ON case_file
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.id)
    AND (OLD.status <> NEW.status OR OLD.risk_level <> NEW.risk_level
        OR OLD.interpreter_needed IS NOT NEW.interpreter_needed
        OR OLD.safe_contact_method <> NEW.safe_contact_method
        OR OLD.safe_contact_times <> NEW.safe_contact_times
        OR OLD.safe_contact_notes <> NEW.safe_contact_notes
        OR OLD.safe_contact_leave_message IS NOT NEW.safe_contact_leave_message
        OR OLD.safe_contact_code_word <> NEW.safe_contact_code_word)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_changed_step BEFORE UPDATE ON service_step
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_document BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_exception BEFORE INSERT ON sharing_exception
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_goal BEFORE INSERT ON goal
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_interview BEFORE INSERT ON interview
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_legal_record BEFORE INSERT ON legal_record
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_need BEFORE INSERT ON need
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_note BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_referral BEFORE INSERT ON referral
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
    AND NOT EXISTS (SELECT 1 FROM referral WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_risk BEFORE INSERT ON risk_assessment
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_safety_plan BEFORE INSERT ON safety_plan_answer
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_stay BEFORE INSERT ON stay
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
    AND NOT EXISTS (SELECT 1 FROM stay WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closed_no_step BEFORE INSERT ON service_step
WHEN EXISTS (SELECT 1 FROM case_closed WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is closed'); END;

CREATE TRIGGER closing_step_stays BEFORE UPDATE ON closing_step
BEGIN SELECT RAISE(ABORT, 'a step of closing is never changed'); END;

CREATE TRIGGER consent_is_append_only BEFORE UPDATE ON consent_decision
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;

CREATE TRIGGER consent_is_kept BEFORE DELETE ON consent_decision
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;

CREATE TRIGGER country_profile_stays BEFORE UPDATE ON country_profile
BEGIN
    SELECT raise(ABORT, 'what an office worked by is never changed');
END;

CREATE TRIGGER disclosure_is_append_only BEFORE UPDATE ON disclosure
BEGIN SELECT RAISE(ABORT, 'disclosures are append-only'); END;

CREATE TRIGGER document_custody_is_frozen BEFORE UPDATE ON document_custody
BEGIN SELECT RAISE(ABORT, 'what was done with a document stays written'); END;

CREATE TRIGGER document_custody_stays BEFORE DELETE ON document_custody WHEN OLD.deed <> 'received'
BEGIN SELECT RAISE(ABORT, 'what was done with a document stays written'); END;

CREATE TRIGGER document_piece_is_frozen BEFORE UPDATE ON document_piece
BEGIN SELECT RAISE(ABORT, 'the bytes of a document never change'); END;

CREATE TRIGGER elsewhere_no_answer BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_change BEFORE UPDATE ON case_file
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.id)
    AND (OLD.owner <> NEW.owner OR OLD.risk_level <> NEW.risk_level
        OR OLD.interpreter_needed IS NOT NEW.interpreter_needed
        OR OLD.safe_contact_method <> NEW.safe_contact_method
        OR OLD.safe_contact_times <> NEW.safe_contact_times
        OR OLD.safe_contact_notes <> NEW.safe_contact_notes
        OR OLD.safe_contact_leave_message IS NOT NEW.safe_contact_leave_message
        OR OLD.safe_contact_code_word <> NEW.safe_contact_code_word)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_changed_step BEFORE UPDATE ON service_step
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_interview BEFORE INSERT ON interview
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_plan BEFORE INSERT ON safety_plan_answer
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_risk BEFORE INSERT ON risk_assessment
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER elsewhere_no_step BEFORE INSERT ON service_step
WHEN EXISTS (SELECT 1 FROM case_elsewhere WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'the case is elsewhere'); END;

CREATE TRIGGER goal_review_is_append_only BEFORE UPDATE ON goal_review
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TRIGGER legal_dates_hear_of_age AFTER UPDATE OF age_group ON person
WHEN OLD.age_group <> NEW.age_group
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) SELECT id FROM case_file WHERE person_id = NEW.id; END;

CREATE TRIGGER legal_dates_hear_of_case AFTER INSERT ON case_file
WHEN EXISTS (SELECT 1 FROM person WHERE person.id = NEW.person_id AND person.age_group IN ('0_8', '9_17'))
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) VALUES (NEW.id); END;

CREATE TRIGGER legal_dates_hear_of_changed_case AFTER UPDATE OF status, person_id ON case_file
WHEN OLD.status <> NEW.status OR OLD.person_id <> NEW.person_id
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) VALUES (NEW.id); END;

CREATE TRIGGER legal_dates_hear_of_record AFTER INSERT ON legal_record
BEGIN INSERT OR IGNORE INTO legal_date_todo (case_id) VALUES (NEW.case_id); END;

CREATE TRIGGER legal_record_stays BEFORE UPDATE ON legal_record
BEGIN
    SELECT raise(ABORT, 'a legal record is never changed');
END;

CREATE TRIGGER need_is_append_only BEFORE UPDATE ON need
BEGIN SELECT RAISE(ABORT, 'needs are append-only'); END;

CREATE TRIGGER own_form_is_frozen BEFORE UPDATE OF form_id, version, text ON own_form
BEGIN SELECT RAISE(ABORT, 'a version of a form never changes'); END;

CREATE TRIGGER plan_approval_is_append_only BEFORE UPDATE ON plan_approval
BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;

CREATE TRIGGER recall_is_append_only BEFORE UPDATE ON recall
BEGIN SELECT RAISE(ABORT, 'recalls are append-only'); END;

CREATE TRIGGER referral_event_is_append_only BEFORE UPDATE ON referral_event
BEGIN SELECT RAISE(ABORT, 'referral history is append-only'); END;

CREATE TRIGGER risk_assessment_stays BEFORE UPDATE ON risk_assessment
BEGIN
    SELECT raise(ABORT, 'an assessment is never overwritten');
END;

CREATE TRIGGER search_hears_of_alias AFTER INSERT ON person_alias
BEGIN INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file WHERE person_id = NEW.person_id; END;

CREATE TRIGGER search_hears_of_answer AFTER INSERT ON answer
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.case_id); END;

CREATE TRIGGER search_hears_of_case AFTER INSERT ON case_file
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.id); END;

CREATE TRIGGER search_hears_of_changed_case AFTER UPDATE OF case_code, person_id ON case_file
WHEN OLD.case_code <> NEW.case_code OR OLD.person_id <> NEW.person_id
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.id); END;

CREATE TRIGGER search_hears_of_changed_note AFTER UPDATE OF text ON note
BEGIN
    UPDATE search_text SET subject = 'changed ' || number WHERE kind = 'note' AND subject = NEW.id;
    INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.case_id);
END;

CREATE TRIGGER search_hears_of_gone_alias AFTER DELETE ON person_alias
BEGIN INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file WHERE person_id = OLD.person_id; END;

CREATE TRIGGER search_hears_of_gone_answer AFTER DELETE ON answer
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (OLD.case_id); END;

CREATE TRIGGER search_hears_of_gone_case AFTER DELETE ON case_file
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (OLD.id); END;

CREATE TRIGGER search_hears_of_gone_note AFTER DELETE ON note
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (OLD.case_id); END;

CREATE TRIGGER search_hears_of_note AFTER INSERT ON note
BEGIN INSERT OR IGNORE INTO search_todo (case_id) VALUES (NEW.case_id); END;

CREATE TRIGGER search_hears_of_person AFTER UPDATE OF alias ON person
WHEN OLD.alias <> NEW.alias
BEGIN INSERT OR IGNORE INTO search_todo (case_id) SELECT id FROM case_file WHERE person_id = NEW.id; END;

CREATE TRIGGER sharing_exception_is_append_only BEFORE UPDATE ON sharing_exception
BEGIN SELECT RAISE(ABORT, 'exceptions are append-only'); END;

CREATE TRIGGER sharing_exception_step_is_append_only BEFORE UPDATE ON sharing_exception_step
BEGIN SELECT RAISE(ABORT, 'exceptions are append-only'); END;

CREATE TRIGGER shift_note_is_append_only BEFORE UPDATE ON shift_note
BEGIN SELECT RAISE(ABORT, 'hand-over notes are append-only'); END;

CREATE TRIGGER statistics_hear_of_answer AFTER INSERT ON answer
WHEN NEW.question IN (
    'gender', 'age_group', 'citizenship', 'exploitation_type', 'labour_industry', 'control_means', 'relationship'
)
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_case AFTER INSERT ON case_file
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT id FROM case_file
    WHERE person_id = NEW.person_id AND id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_changed_case AFTER UPDATE OF person_id, first_contact_channel ON case_file
WHEN OLD.person_id <> NEW.person_id OR OLD.first_contact_channel <> NEW.first_contact_channel
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT id FROM case_file
    WHERE person_id IN (OLD.person_id, NEW.person_id) AND id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_changed_referral AFTER UPDATE OF state ON referral
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_changed_step AFTER UPDATE OF service, delivered_at ON service_step
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_closing AFTER INSERT ON closing_step
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_decision AFTER INSERT ON consent_decision
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_gone_answer AFTER DELETE ON answer
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT OLD.case_id WHERE OLD.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_legal_record AFTER INSERT ON legal_record
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_need AFTER INSERT ON need
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_person AFTER UPDATE OF gender, age_group ON person
WHEN OLD.gender <> NEW.gender OR OLD.age_group <> NEW.age_group
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT id FROM case_file WHERE person_id = NEW.id AND id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_referral AFTER INSERT ON referral
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_hear_of_step AFTER INSERT ON service_step
BEGIN
    INSERT INTO statistics_todo (case_id)
    SELECT NEW.case_id WHERE NEW.case_id NOT IN (SELECT case_id FROM statistics_todo);
END;

CREATE TRIGGER statistics_release_is_kept BEFORE DELETE ON statistics_release
BEGIN SELECT RAISE(ABORT, 'what left is never changed'); END;

CREATE TRIGGER statistics_release_stays BEFORE UPDATE ON statistics_release
BEGIN SELECT RAISE(ABORT, 'what left is never changed'); END;

CREATE TRIGGER taken_entry_is_append_only BEFORE UPDATE ON taken_entry
BEGIN SELECT RAISE(ABORT, 'what others added is append-only'); END;

CREATE VIEW case_card AS
SELECT
    case_file.*,
    person.alias,
    person.primary_language,
    person.gender,
    person.age_group
FROM case_file
JOIN person ON person.id = case_file.person_id;

CREATE VIEW current_answer AS
SELECT answer.*
FROM answer
WHERE NOT EXISTS (
    SELECT 1 FROM answer AS later
    WHERE later.case_id = answer.case_id
        AND later.question = answer.question
        AND later.number > answer.number
);
