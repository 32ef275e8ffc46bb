"""Fields whose text nobody may remember."""

from __future__ import annotations

SECRET = "secret"  # noqa: S105  (the name of a property)
"""The property of a field whose text is never remembered, whether it is shown or not."""
