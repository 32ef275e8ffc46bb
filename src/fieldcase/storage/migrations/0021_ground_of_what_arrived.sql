-- Whether what arrived rests on the agreement of the person, or on which other ground.

ALTER TABLE incoming_referral ADD COLUMN basis TEXT NOT NULL DEFAULT 'consent';
