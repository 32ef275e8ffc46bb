"""The road of a text from the source to the compiled translation."""
