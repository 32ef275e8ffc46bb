"""Prints: pages a person can hold."""
