-- What went beyond what an organisation of its kind is usually told, with the reason somebody gave.

ALTER TABLE referral ADD COLUMN beyond TEXT NOT NULL DEFAULT '[]';

ALTER TABLE referral ADD COLUMN because TEXT NOT NULL DEFAULT '';
