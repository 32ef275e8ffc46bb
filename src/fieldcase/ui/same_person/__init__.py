"""Records that may be about one person: the hint, the comparison."""
