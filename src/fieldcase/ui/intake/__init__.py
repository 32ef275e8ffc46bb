"""The interview on the screen."""
