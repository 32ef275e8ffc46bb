"""What a screen knows: its state, its commands, its news; no Qt."""
