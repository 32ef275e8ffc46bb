"""The board of the safe houses."""
