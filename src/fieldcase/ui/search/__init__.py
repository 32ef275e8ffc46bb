"""Search from anywhere, by keyboard alone."""
