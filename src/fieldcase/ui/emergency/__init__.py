"""Numbers for a bad moment."""
