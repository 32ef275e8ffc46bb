"""Talking about consent: the person's side, the worker's side, taking back."""
