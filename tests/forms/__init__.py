"""What we ask, and how answers are read."""
