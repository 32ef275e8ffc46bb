-- Today asks at each look which interviews a worker left: a large office has hundreds of thousands that are done.

CREATE INDEX interview_unfinished ON interview (interviewer, updated_at DESC, id) WHERE state <> 'done';
