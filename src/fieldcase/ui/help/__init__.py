"""Help, offline, one task a topic."""
