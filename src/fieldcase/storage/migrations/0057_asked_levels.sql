-- Today asks at each look which lower levels of risk wait for a supervisor: few name one, a large office has many.

CREATE INDEX risk_assessment_asked ON risk_assessment (assessed_at, id) WHERE supervisor <> '';
