"""The page on which the work with a person ends."""
