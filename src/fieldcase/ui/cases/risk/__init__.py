"""Risk and safety of one person."""
