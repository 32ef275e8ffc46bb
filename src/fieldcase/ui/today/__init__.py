"""What the day asks for, on one page."""
