"""Whom we believe to be who they say they are."""

from __future__ import annotations

import ssl

from fieldcase.transport.errors import StoreNotTrustedError


def trusted_context(own_ca_pem: str) -> ssl.SSLContext:
    """
    Return what decides whom we believe: an own authority if one was given, else this computer's.

    Raises:
        StoreNotTrustedError: If the given authority is not a certificate.
    """
    if own_ca_pem:
        try:
            return ssl.create_default_context(cadata=own_ca_pem)
        except ssl.SSLError:
            raise StoreNotTrustedError(why="own_authority_unreadable") from None
    import truststore  # noqa: PLC0415  (imported when a place on the network is used)

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
