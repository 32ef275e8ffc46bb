"""The composition root: builds every object once and hands them to each other."""
