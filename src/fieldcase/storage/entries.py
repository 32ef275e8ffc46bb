"""Entries on their way between the offices of one case: what went, what was taken in, each once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.adding import Origin, SentEntry, TakenEntry
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId, ReferralId
from fieldcase.storage.rows import moment, read_moment


class Entries:
    """By the key that an entry has in every office."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def note_sealed(self, referral_id: ReferralId, entries: Iterable[str], bundle_id: BundleId) -> None:
        """Note in which file entries are; the newest file holds all that nobody took in yet."""
        self._connection.executemany(
            "INSERT INTO sent_entry (referral_id, entry, bundle_id) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET bundle_id = excluded.bundle_id",
            [(referral_id, entry, bundle_id) for entry in entries],
        )

    def note_taken(self, referral_id: ReferralId, entries: Iterable[str], at: datetime) -> int:
        """Note what they took in; return how much of it is new."""
        found = self._connection.executemany(
            "UPDATE sent_entry SET taken_at = ? WHERE referral_id = ? AND entry = ? AND taken_at IS NULL",
            [(moment(at), referral_id, entry) for entry in entries],
        )
        return int(found.rowcount)

    def sent(self, referral_id: ReferralId) -> dict[str, SentEntry]:
        """Return what was sealed for whoever got this referral."""
        rows = self._connection.execute(
            """
            SELECT entry, bundle_id, handed_over_at, taken_at
            FROM sent_entry JOIN sent_bundle USING (bundle_id)
            WHERE referral_id = ?
            """,
            (referral_id,),
        ).fetchall()
        return {
            row["entry"]: SentEntry(
                bundle_id=BundleId(row["bundle_id"]),
                left_at=read_moment(row["handed_over_at"]) if row["handed_over_at"] else None,
                taken_at=read_moment(row["taken_at"]) if row["taken_at"] else None,
            )
            for row in rows
        }

    def take(self, taken: TakenEntry) -> None:
        """Keep that an entry is in the case now."""
        self._connection.execute(
            "INSERT INTO taken_entry"
            " (bundle_id, entry, case_id, subject, author, office, written_at, taken_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                taken.bundle_id,
                taken.entry,
                taken.case_id,
                taken.subject,
                taken.origin.by,
                taken.origin.office,
                moment(taken.origin.at),
                moment(taken.taken_at),
            ),
        )

    def of_referral(self, bundle_id: BundleId) -> tuple[str, ...]:
        """Return which entries of one conversation were taken in."""
        rows = self._connection.execute(
            "SELECT entry FROM taken_entry WHERE bundle_id = ? ORDER BY entry", (bundle_id,)
        ).fetchall()
        return tuple(row["entry"] for row in rows)

    def of_case(self, case_id: CaseId) -> dict[str, TakenEntry]:
        """Return what came into a case, by the note or document it became."""
        rows = self._connection.execute(
            """
            SELECT taken_entry.*, organisation_id, sender_name
            FROM taken_entry JOIN incoming_referral USING (bundle_id)
            WHERE taken_entry.case_id = ? AND subject <> ''
            """,
            (case_id,),
        ).fetchall()
        return {row["subject"]: _taken(row) for row in rows}

    def has_note(self, case_id: CaseId, entry: str, own: str) -> bool:
        """Tell whether a note came into the case before, or is its own note *own*."""
        row = self._connection.execute(
            "SELECT EXISTS (SELECT 1 FROM taken_entry WHERE case_id = :case AND entry = :entry)"
            " OR EXISTS (SELECT 1 FROM note WHERE case_id = :case AND id = :own)",
            {"case": case_id, "entry": entry, "own": own},
        ).fetchone()
        return bool(row[0])


def _taken(row: dbapi2.Row) -> TakenEntry:
    return TakenEntry(
        bundle_id=BundleId(row["bundle_id"]),
        organisation_id=OrganisationId(row["organisation_id"]),
        sender_name=row["sender_name"],
        entry=row["entry"],
        case_id=CaseId(row["case_id"]),
        subject=row["subject"],
        origin=Origin(by=row["author"], office=row["office"], at=read_moment(row["written_at"])),
        taken_at=read_moment(row["taken_at"]),
    )
