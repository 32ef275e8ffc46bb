"""What the program tells the shell when it ends."""

from __future__ import annotations

DONE = 0
NOT_DONE = 1
"""Refused or not found; the reason is one line on standard error."""
WRONG_USAGE = 2
