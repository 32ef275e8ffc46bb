"""The page for sharing without an agreement."""
