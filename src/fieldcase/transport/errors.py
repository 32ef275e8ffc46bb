"""
Why a place to exchange files did not take or give a file.

::

    DeliveryError                       (domain)
    └── StoreError                      retryable or not
        ├── StoreUnreachableError       delivery.unreachable        try again later
        ├── StoreBusyError              delivery.busy               try again, not before ``retry_after``
        ├── StoreNotTrustedError        delivery.not_trusted        another certificate or host key
        ├── StoreSignInError            delivery.sign_in            name or password were not taken
        ├── StoreNotAllowedError        delivery.not_allowed        signed in, but this is not permitted
        ├── StoreMissingError           delivery.store_missing      the folder or bucket is not there
        ├── StoreFullError              delivery.store_full         no space left there
        ├── StoreTooLargeError          delivery.too_large          the place takes only smaller files
        ├── NameTakenError              delivery.name_taken         another file has that name; it stays
        └── StoreOddError               delivery.odd_answer         an answer that makes no sense here
"""

from __future__ import annotations

from typing import ClassVar

from fieldcase.domain.errors import DeliveryError


class StoreError(DeliveryError):
    """A place on the network did not do what was asked; the file still lies in the outbox."""

    default_code = "delivery.store"
    retryable: ClassVar[bool] = False

    def __init__(self, retry_after: float | None = None, **facts: int | str) -> None:
        self.retry_after = retry_after
        """Seconds the place asked us to wait, if it did."""
        super().__init__(**facts)


class StoreUnreachableError(StoreError):
    """No answer came, or the connection broke."""

    default_code = "delivery.unreachable"
    retryable = True


class StoreBusyError(StoreError):
    """The place is there, and cannot do it just now."""

    default_code = "delivery.busy"
    retryable = True


class StoreNotTrustedError(StoreError):
    """Whoever answered is not who was expected; nothing was sent."""

    default_code = "delivery.not_trusted"


class StoreSignInError(StoreError):
    """The name, password or key was not taken."""

    default_code = "delivery.sign_in"


class StoreNotAllowedError(StoreError):
    """We are signed in and may not do this."""

    default_code = "delivery.not_allowed"


class StoreMissingError(StoreError):
    """The folder, bucket or file is not there."""

    default_code = "delivery.store_missing"


class StoreFullError(StoreError):
    """The place has no space left."""

    default_code = "delivery.store_full"


class StoreTooLargeError(StoreError):
    """The place takes only smaller files."""

    default_code = "delivery.too_large"


class NameTakenError(StoreError):
    """Another file has this name there; it was not touched."""

    default_code = "delivery.name_taken"


class StoreOddError(StoreError):
    """An answer that fits no rule of the protocol."""

    default_code = "delivery.odd_answer"
