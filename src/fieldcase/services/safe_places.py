"""Where the safe houses are leaves in nothing that is sent."""

from __future__ import annotations

from fieldcase.domain.shelter import AddressNamedError, names_an_address
from fieldcase.services.notebook import Notebook


def require_no_address(notebook: Notebook, *texts: str) -> None:
    """Raise ``AddressNamedError`` if one of *texts* holds the address of a safe house."""
    with notebook.reading() as tx:
        addresses = tx.shelters.addresses()
    if names_an_address(texts, addresses):
        raise AddressNamedError
