"""Programs that die in the middle of their work, so that others can look at what they leave."""
