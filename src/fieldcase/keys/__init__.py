"""Keys of a notebook: who can open it, and with what."""
