"""Secrets with which organisations without FieldCase prove their answers, beside those that came."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.ids import BundleId
from fieldcase.storage.meta import Meta

_SECRET = "reply.secret."  # noqa: S105  (the beginning of a name, not a secret)
_TAKEN = "reply.taken."


class ReplySecrets:
    """One secret a file; kept among the facts of the notebook, as few files ever have one."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self._meta = Meta(connection)

    def keep(self, bundle_id: BundleId, secret: bytes) -> None:
        """Keep the secret that lies inside a file."""
        self._meta.put(_SECRET + bundle_id, secret.hex())

    def of_bundle(self, bundle_id: BundleId) -> bytes | None:
        """Return the secret inside a file, if it has one: then words open it, not keys."""
        kept = self._meta.get(_SECRET + bundle_id)
        return bytes.fromhex(kept) if kept else None

    def all(self) -> tuple[tuple[BundleId, bytes], ...]:
        """Return every file with its secret."""
        rows = self._connection.execute(
            "SELECT key, value FROM meta WHERE key GLOB ? ORDER BY key", (f"{_SECRET}*",)
        ).fetchall()
        return tuple(
            (BundleId(row["key"].removeprefix(_SECRET)), bytes.fromhex(row["value"])) for row in rows
        )

    def take(self, digest: str, bundle_id: BundleId) -> None:
        """Note an answer that was written down."""
        self._meta.put(_TAKEN + digest, bundle_id)

    def was_taken(self, digest: str) -> bool:
        """Tell whether this very answer was written down before."""
        return bool(self._meta.get(_TAKEN + digest))
