"""The plan of a case: needs, goals, steps."""
