"""Referring a person: who, why, what to share, check, send."""
