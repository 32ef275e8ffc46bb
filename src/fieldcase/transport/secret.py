"""What opens a place."""

from __future__ import annotations


class Secret:
    """A password or a private key, on its way to the place it opens; printed, it shows nothing."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text, for that place alone."""
        return self._text

    def __repr__(self) -> str:
        return "<Secret>"
