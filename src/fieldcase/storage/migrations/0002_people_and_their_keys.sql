-- Workers who share one notebook: who administers it, to whom its keys are sealed, who has left.
ALTER TABLE user ADD COLUMN administers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE user ADD COLUMN recipient TEXT NOT NULL DEFAULT '';
ALTER TABLE user ADD COLUMN removed_at TEXT NOT NULL DEFAULT '';

-- Until now there was one worker, who made the notebook.
UPDATE user SET administers = 1;
