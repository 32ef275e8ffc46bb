"""Words beside a text that holds the address of a safe house."""

from __future__ import annotations

from fieldcase.ui.i18n import say


def safe_address_words() -> str:
    """Return what is said wherever it is typed."""
    return say(
        "Answers", "This holds the address of a safe house. Leave it out here; the house itself knows it."
    )
