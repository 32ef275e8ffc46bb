"""The closed door, the first minutes."""
