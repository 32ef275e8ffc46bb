"""The notebook's own forms on the screen."""
