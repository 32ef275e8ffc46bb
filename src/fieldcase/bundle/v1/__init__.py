"""Format version 1; a second version will stand beside it."""
