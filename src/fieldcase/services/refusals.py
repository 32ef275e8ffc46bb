"""The bundle room's refusals as ours, by the same code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from fieldcase.bundle import BundleError, OutgoingError, SenderUnknownError
from fieldcase.domain.errors import BundleRefusedError, CardRefusedError, UnexpectedError, UnknownSenderError


@contextmanager
def bundle_refusals() -> Iterator[None]:
    """Keep the code, drop everything else."""
    try:
        yield
    except OutgoingError as error:
        raise UnexpectedError(kind=str(error)) from None
    except SenderUnknownError as error:
        raise UnknownSenderError(error.claimed_sender.org_name, error.claimed_sender.org_id) from None
    except BundleError as error:
        raise BundleRefusedError(error.code.value, **error.facts) from None


@contextmanager
def card_refusals() -> Iterator[None]:
    """The same for contact cards."""
    try:
        yield
    except BundleError as error:
        raise CardRefusedError(error.code.value) from None
