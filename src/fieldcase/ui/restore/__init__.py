"""Putting a backup back, in the settings or before anybody unlocked."""
