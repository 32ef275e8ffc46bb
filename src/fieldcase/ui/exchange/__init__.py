"""What went out, what came in."""
