"""Which files were sealed here and which were opened here, so that none counts twice."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, OrganisationId
from fieldcase.storage.reply_secrets import ReplySecrets
from fieldcase.storage.rows import moment, read_moment

BEGINS_A_THREAD = frozenset({"referral", "handover"})
"""Types of files that begin a thread."""


UNDONE = "undone"
"""In place of a channel: it never left, and never will."""


class SentBundle(Frozen):
    """A file sealed here; ``channel`` is empty until somebody carried or sent it."""

    bundle_id: BundleId
    manifest_sha256: str
    thread_id: str
    organisation_id: OrganisationId
    type: str
    rev: int
    seq: int
    file_name: str
    file_sha256: str
    sealed_at: datetime
    handed_over_at: datetime | None = None
    channel: str = ""


class SeenBundle(Frozen):
    """A file opened here."""

    bundle_id: BundleId
    manifest_sha256: str
    thread_id: str
    sender_org_id: str
    type: str
    rev: int
    seen_at: datetime


class ThreadFacts(Frozen):
    """
    A conversation about one referral as this notebook knows it.

    *began_here* says whether the referral left from here; otherwise *began_by* is the organisation that sent
    it.
    """

    began_here: bool
    began_by: str
    partners: frozenset[str]
    highest_rev: dict[str, int]


class BundleHistory:
    """What left and what arrived, by bundle id."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self.secrets = ReplySecrets(connection)
        """How organisations without FieldCase prove their answers."""

    def add_sent(self, sent: SentBundle) -> None:
        """Note a sealed file."""
        self._connection.execute(
            """
            INSERT INTO sent_bundle
                (bundle_id, manifest_sha256, thread_id, organisation_id, type, rev, seq, file_name,
                 file_sha256, sealed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                sent.bundle_id,
                sent.manifest_sha256,
                sent.thread_id,
                sent.organisation_id,
                sent.type,
                sent.rev,
                sent.seq,
                sent.file_name,
                sent.file_sha256,
                moment(sent.sealed_at),
            ),
        )

    def mark_undone(self, bundle_id: BundleId) -> None:
        """Note that a file which has not left never will: what it says was undone."""
        self._connection.execute(
            "UPDATE sent_bundle SET channel = ? WHERE bundle_id = ? AND handed_over_at IS NULL",
            (UNDONE, bundle_id),
        )

    def mark_handed_over(self, bundle_id: BundleId, channel: str, now: datetime) -> None:
        """Note how and when a sealed file left."""
        self._connection.execute(
            "UPDATE sent_bundle SET handed_over_at = ?, channel = ? WHERE bundle_id = ?",
            (moment(now), channel, bundle_id),
        )

    def sent(self, bundle_id: BundleId) -> SentBundle | None:
        """Return the file sealed here under this id, if there is one."""
        row = self._connection.execute(f"{_SENT} WHERE bundle_id = ?", (bundle_id,)).fetchone()
        return _sent(row) if row else None

    def all_sent(self, limit: int) -> tuple[SentBundle, ...]:
        """Return the newest files sealed here."""
        rows = self._connection.execute(
            f"{_SENT} ORDER BY sealed_at DESC, bundle_id LIMIT ?", (limit,)
        ).fetchall()
        return tuple(_sent(row) for row in rows)

    def took_back(self, thread_id: str) -> bool:
        """Whether a file was sealed that takes this thread back."""
        row = self._connection.execute(
            "SELECT 1 FROM sent_bundle WHERE thread_id = ? AND type = 'withdraw'", (thread_id,)
        ).fetchone()
        return row is not None

    def next_seq(self, organisation_id: OrganisationId) -> int:
        """Return the next number in our letters to one organisation, from 1."""
        row = self._connection.execute(
            "SELECT coalesce(max(seq), 0) + 1 FROM sent_bundle WHERE organisation_id = ?", (organisation_id,)
        ).fetchone()
        return int(row[0])

    def next_rev(self, thread_id: str) -> int:
        """Return the next number of ours within a thread, from 1."""
        row = self._connection.execute(
            "SELECT coalesce(max(rev), 0) + 1 FROM sent_bundle WHERE thread_id = ?", (thread_id,)
        ).fetchone()
        return int(row[0])

    def add_seen(self, seen: SeenBundle) -> None:
        """Note a file that was opened and accepted into the inbox."""
        self._connection.execute(
            """
            INSERT INTO seen_bundle (bundle_id, manifest_sha256, thread_id, sender_org_id, type, rev, seen_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            (
                seen.bundle_id,
                seen.manifest_sha256,
                seen.thread_id,
                seen.sender_org_id,
                seen.type,
                seen.rev,
                moment(seen.seen_at),
            ),
        )

    def seen_digest(self, bundle_id: str) -> str | None:
        """Return the manifest digest of a file already opened here, if it was."""
        row = self._connection.execute(
            "SELECT manifest_sha256 FROM seen_bundle WHERE bundle_id = ?", (bundle_id,)
        ).fetchone()
        return str(row[0]) if row else None

    def thread(self, thread_id: str) -> ThreadFacts | None:
        """Return what is known of a thread, or nothing if it is new here."""
        partners = self._connection.execute(
            """
            SELECT organisation.org_key_id, sent_bundle.type
            FROM sent_bundle
            JOIN organisation ON organisation.id = sent_bundle.organisation_id
            WHERE sent_bundle.thread_id = ?
            """,
            (thread_id,),
        ).fetchall()
        seen = self._connection.execute(
            "SELECT sender_org_id, type, rev FROM seen_bundle WHERE thread_id = ?", (thread_id,)
        ).fetchall()
        if not partners and not seen:
            return None
        highest: dict[str, int] = {}
        for row in seen:
            highest[row["sender_org_id"]] = max(highest.get(row["sender_org_id"], 0), row["rev"])
        return ThreadFacts(
            began_here=any(row["type"] in BEGINS_A_THREAD for row in partners),
            began_by=next((row["sender_org_id"] for row in seen if row["type"] in BEGINS_A_THREAD), ""),
            partners=frozenset(row["org_key_id"] for row in partners) | frozenset(highest),
            highest_rev=highest,
        )


_SENT = """
    SELECT bundle_id, manifest_sha256, thread_id, organisation_id, type, rev, seq, file_name, file_sha256,
        sealed_at, handed_over_at, channel
    FROM sent_bundle
"""


def _sent(row: dbapi2.Row) -> SentBundle:
    return SentBundle(
        bundle_id=BundleId(row["bundle_id"]),
        manifest_sha256=row["manifest_sha256"],
        thread_id=row["thread_id"],
        organisation_id=OrganisationId(row["organisation_id"]),
        type=row["type"],
        rev=row["rev"],
        seq=row["seq"],
        file_name=row["file_name"],
        file_sha256=row["file_sha256"],
        sealed_at=read_moment(row["sealed_at"]),
        handed_over_at=read_moment(row["handed_over_at"]) if row["handed_over_at"] else None,
        channel=row["channel"],
    )
