"""Where the safe houses are leaves in nothing that is sent."""

from __future__ import annotations

from fieldcase.domain.shelter import AddressNamedError, names_an_address
from fieldcase.services.notebook import Notebook


def safe_addresses(notebook: Notebook) -> tuple[str, ...]:
    """Return where the safe houses are, to tell that a text holds it; never to be shown."""
    with notebook.reading() as tx:
        return tx.shelters.addresses()


def require_no_address(notebook: Notebook, *texts: str) -> None:
    """Raise ``AddressNamedError`` if one of *texts* holds the address of a safe house."""
    if names_an_address(texts, safe_addresses(notebook)):
        raise AddressNamedError
