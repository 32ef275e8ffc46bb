"""Referrals made to us, in quarantine until a person accepts them."""

from __future__ import annotations

import json
from datetime import date

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import BundleId, CaseId, OrganisationId
from fieldcase.domain.incoming import WITHOUT_CONTENT, IncomingReferral, IncomingState
from fieldcase.domain.sharing import ShareItem
from fieldcase.storage.arrivals import Arrivals
from fieldcase.storage.incoming_files import IncomingFiles
from fieldcase.storage.rows import day, moment, read_day, read_moment

_INCOMING = """
    SELECT bundle_id, thread_id, manifest_sha256, organisation_id, sender_name, state, received_at,
        created_at, purpose, urgency, message, reply_by, delete_by, items, case_id, decline_reason,
        kind, question, updated_at, update_waits, basis
    FROM incoming_referral
"""


class Incoming:
    """What arrived, and what we answered."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection
        self.files = IncomingFiles(connection)
        self.arrivals = Arrivals(connection)

    def save(self, incoming: IncomingReferral) -> None:
        """Add what arrived, or write what became of it; one we declined or deleted keeps no content."""
        emptied = incoming.state in WITHOUT_CONTENT
        if emptied:
            self.files.delete(incoming.bundle_id)
        items = () if emptied else incoming.items
        message = "" if emptied else incoming.message
        self._connection.execute(
            """
            INSERT INTO incoming_referral
                (bundle_id, thread_id, manifest_sha256, organisation_id, sender_name, state, received_at,
                 created_at, purpose, urgency, message, reply_by, delete_by, items, case_id, decline_reason,
                 kind, question, updated_at, update_waits, basis)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (bundle_id) DO UPDATE
            SET state = excluded.state, case_id = excluded.case_id, items = excluded.items,
                message = excluded.message, decline_reason = excluded.decline_reason,
                reply_by = excluded.reply_by, question = excluded.question,
                updated_at = excluded.updated_at, update_waits = excluded.update_waits
            """,
            (
                incoming.bundle_id,
                incoming.thread_id,
                incoming.manifest_sha256,
                incoming.organisation_id,
                incoming.sender_name,
                incoming.state.value,
                moment(incoming.received_at),
                moment(incoming.created_at),
                incoming.purpose,
                incoming.urgency,
                message,
                day(incoming.reply_by),
                incoming.delete_by.isoformat(),
                json.dumps([item.plain() for item in items], ensure_ascii=False),
                incoming.case_id,
                incoming.decline_reason,
                "handover" if incoming.handover else "referral",
                incoming.question,
                moment(incoming.updated_at) if incoming.updated_at else None,
                int(incoming.update_waits),
                incoming.basis,
            ),
        )

    def get(self, bundle_id: BundleId) -> IncomingReferral:
        """Return one; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_INCOMING} WHERE bundle_id = ?", (bundle_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _incoming(row)

    def by_thread(self, thread_id: str) -> IncomingReferral | None:
        """Return the referral that began a thread, if it is here."""
        row = self._connection.execute(f"{_INCOMING} WHERE thread_id = ?", (thread_id,)).fetchone()
        return _incoming(row) if row else None

    def of_case(self, case_id: CaseId) -> tuple[IncomingReferral, ...]:
        """Return what was taken into a case, newest first."""
        rows = self._connection.execute(
            f"{_INCOMING} WHERE case_id = ? ORDER BY received_at DESC, bundle_id", (case_id,)
        ).fetchall()
        return tuple(_incoming(row) for row in rows)

    def all(self, limit: int) -> tuple[IncomingReferral, ...]:
        """Return the newest, those nobody has answered first."""
        rows = self._connection.execute(
            f"""
            {_INCOMING}
            ORDER BY state NOT IN ('new', 'kept', 'asked', 'taken_back') AND NOT update_waits,
                received_at DESC, bundle_id
            LIMIT ?
            """,
            (limit,),
        ).fetchall()
        return tuple(_incoming(row) for row in rows)

    def waiting_count(self) -> int:
        """Return how many nobody has answered."""
        row = self._connection.execute(
            "SELECT count(*) FROM incoming_referral"
            " WHERE state IN ('new', 'kept', 'taken_back') OR update_waits"
        ).fetchone()
        return int(row[0])


def _incoming(row: dbapi2.Row) -> IncomingReferral:
    return IncomingReferral(
        bundle_id=BundleId(row["bundle_id"]),
        thread_id=row["thread_id"],
        manifest_sha256=row["manifest_sha256"],
        organisation_id=OrganisationId(row["organisation_id"]),
        sender_name=row["sender_name"],
        state=IncomingState(row["state"]),
        received_at=read_moment(row["received_at"]),
        created_at=read_moment(row["created_at"]),
        purpose=row["purpose"],
        urgency=row["urgency"],
        message=row["message"],
        reply_by=read_day(row["reply_by"]),
        delete_by=date.fromisoformat(row["delete_by"]),
        items=tuple(ShareItem.from_plain(item) for item in json.loads(row["items"])),
        case_id=CaseId(row["case_id"]) if row["case_id"] else None,
        decline_reason=row["decline_reason"],
        handover=row["kind"] == "handover",
        question=row["question"],
        updated_at=read_moment(row["updated_at"]) if row["updated_at"] else None,
        update_waits=bool(row["update_waits"]),
        basis=row["basis"],
    )
