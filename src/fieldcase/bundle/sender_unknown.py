"""The refusal of a stranger, with what the stranger says about themselves."""

from __future__ import annotations

from fieldcase.bundle.errors import Code, PolicyError
from fieldcase.bundle.manifest import Sender


class SenderUnknownError(PolicyError):
    """
    The signature is whole, but nobody in the directory owns the key.

    ``claimed_sender`` is what the stranger says about themselves: show it as unproven plain text only.
    """

    def __init__(self, claimed_sender: Sender, manifest_sha256: str) -> None:
        super().__init__(Code.SENDER_UNKNOWN)
        self.claimed_sender = claimed_sender
        self.manifest_sha256 = manifest_sha256
