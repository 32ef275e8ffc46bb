"""Screening on the screen."""
