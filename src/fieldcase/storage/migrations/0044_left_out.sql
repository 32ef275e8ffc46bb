-- What somebody leaves out of a yes, kind by kind; what a referral carried, kind by kind.

ALTER TABLE consent_decision ADD COLUMN left_out TEXT NOT NULL DEFAULT '';

ALTER TABLE referral ADD COLUMN categories TEXT NOT NULL DEFAULT '[]';
