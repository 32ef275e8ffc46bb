"""Referrals we made, with every change of state."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import BundleId, CaseId, ConsentId, ExceptionId, OrganisationId, ReferralId, UserId
from fieldcase.domain.referral import Proof, Referral, ReferralEvent, ReferralState, Urgency
from fieldcase.storage.rows import day, moment, read_day, read_moment, read_texts, texts

_REFERRAL = """
    SELECT id, case_id, organisation_id, purpose, urgency, message, reply_by, state, consent_id, bundle_id,
        manifest_sha256, shared_keys, offered_count, file_name, file_sha256, created_at, created_by, kind,
        exception_id, categories, beyond, because
    FROM referral
"""


class Referrals:
    """What was asked of whom, and what they answered."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def save(self, referral: Referral) -> None:
        """Add a referral, or write its state."""
        self._connection.execute(
            """
            INSERT INTO referral
                (id, case_id, organisation_id, purpose, urgency, message, reply_by, state, consent_id,
                 bundle_id, manifest_sha256, shared_keys, offered_count, file_name, file_sha256,
                 created_at, created_by, kind, exception_id, categories, beyond, because)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state
            """,
            (
                referral.id,
                referral.case_id,
                referral.organisation_id,
                referral.purpose.value,
                referral.urgency.value,
                referral.message,
                day(referral.reply_by),
                referral.state.value,
                referral.consent_id,
                referral.bundle_id,
                referral.manifest_sha256,
                texts(referral.shared_keys),
                referral.offered_count,
                referral.file_name,
                referral.file_sha256,
                moment(referral.created_at),
                referral.created_by,
                "handover" if referral.handover else "referral",
                referral.exception_id,
                texts(tuple(one.value for one in referral.categories)),
                texts(referral.beyond),
                referral.because,
            ),
        )

    def widen(self, referral_id: ReferralId, categories: tuple[DataCategory, ...]) -> None:
        """Write down that what followed a referral told of more than itself."""
        self._connection.execute(
            "UPDATE referral SET categories = ? WHERE id = ?",
            (texts(tuple(one.value for one in categories)), referral_id),
        )

    def get(self, referral_id: ReferralId) -> Referral:
        """Return one referral; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_REFERRAL} WHERE id = ?", (referral_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _referral(row)

    def by_bundle(self, bundle_id: BundleId) -> Referral | None:
        """Return the referral that left as this file, if there is one."""
        row = self._connection.execute(f"{_REFERRAL} WHERE bundle_id = ?", (bundle_id,)).fetchone()
        return _referral(row) if row else None

    def by_thread(self, thread_id: str) -> Referral | None:
        """Return the referral that began a thread here, if it did."""
        row = self._connection.execute(
            "SELECT bundle_id FROM sent_bundle WHERE thread_id = ? AND type IN ('referral', 'handover')",
            (thread_id,),
        ).fetchone()
        return self.by_bundle(BundleId(row["bundle_id"])) if row else None

    def of_case(self, case_id: CaseId) -> tuple[Referral, ...]:
        """Return a case's referrals, newest first."""
        rows = self._connection.execute(
            f"{_REFERRAL} WHERE case_id = ? ORDER BY created_at DESC, id", (case_id,)
        ).fetchall()
        return tuple(_referral(row) for row in rows)

    def all(self, limit: int) -> tuple[Referral, ...]:
        """Return the newest referrals of the notebook, those still waiting first."""
        rows = self._connection.execute(
            f"""
            {_REFERRAL}
            ORDER BY state IN ('closed', 'revoked', 'completed', 'declined'), created_at DESC, id
            LIMIT ?
            """,
            (limit,),
        ).fetchall()
        return tuple(_referral(row) for row in rows)

    def handed_over(self) -> tuple[Referral, ...]:
        """Return the referrals that left and of which nobody has said anything yet."""
        rows = self._connection.execute(
            f"{_REFERRAL} WHERE state = 'sent' ORDER BY created_at, id"
        ).fetchall()
        return tuple(_referral(row) for row in rows)

    def since(self, referral: Referral) -> datetime:
        """Return when the last word of its history was written."""
        row = self._connection.execute(
            "SELECT at FROM referral_event WHERE referral_id = ? ORDER BY number DESC LIMIT 1", (referral.id,)
        ).fetchone()
        return read_moment(row["at"]) if row else referral.created_at

    def perhaps_taken_back(self) -> tuple[Referral, ...]:
        """Return the referrals after which somebody said no to their purpose, took it back, narrowed it."""
        rows = self._connection.execute(
            f"""
            {_REFERRAL}
            WHERE state <> 'revoked' AND EXISTS (
                SELECT 1 FROM consent_decision
                WHERE consent_decision.case_id = referral.case_id AND (decision <> 'yes' OR left_out <> '')
                    AND consent_decision.purpose = referral.purpose AND decided_at >= referral.created_at
            )
            ORDER BY created_at, id
            """  # noqa: S608  (our own constant)
        ).fetchall()
        return tuple(_referral(row) for row in rows)

    def add_event(self, event: ReferralEvent) -> None:
        """Add a change of state to the history."""
        self._connection.execute(
            """
            INSERT INTO referral_event (referral_id, state, at, by, proof, reason, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            (
                event.referral_id,
                event.state.value,
                moment(event.at),
                event.by,
                event.proof.value,
                event.reason,
                event.detail,
            ),
        )

    def events(self, referral_id: ReferralId) -> tuple[ReferralEvent, ...]:
        """Return a referral's history, oldest first."""
        rows = self._connection.execute(
            """
            SELECT referral_id, state, at, by, proof, reason, detail
            FROM referral_event
            WHERE referral_id = ?
            ORDER BY number
            """,
            (referral_id,),
        ).fetchall()
        return tuple(
            ReferralEvent(
                referral_id=ReferralId(row["referral_id"]),
                state=ReferralState(row["state"]),
                at=read_moment(row["at"]),
                by=row["by"],
                proof=Proof(row["proof"]),
                reason=row["reason"],
                detail=row["detail"],
            )
            for row in rows
        )


def _referral(row: dbapi2.Row) -> Referral:
    return Referral(
        id=ReferralId(row["id"]),
        case_id=CaseId(row["case_id"]),
        organisation_id=OrganisationId(row["organisation_id"]),
        purpose=Purpose(row["purpose"]),
        urgency=Urgency(row["urgency"]),
        message=row["message"],
        reply_by=read_day(row["reply_by"]),
        state=ReferralState(row["state"]),
        consent_id=ConsentId(row["consent_id"]) if row["consent_id"] else None,
        exception_id=ExceptionId(row["exception_id"]) if row["exception_id"] else None,
        bundle_id=BundleId(row["bundle_id"]),
        manifest_sha256=row["manifest_sha256"],
        shared_keys=read_texts(row["shared_keys"]),
        offered_count=row["offered_count"],
        file_name=row["file_name"],
        file_sha256=row["file_sha256"],
        created_at=read_moment(row["created_at"]),
        created_by=UserId(row["created_by"]),
        handover=row["kind"] == "handover",
        categories=tuple(DataCategory(one) for one in read_texts(row["categories"])),
        beyond=read_texts(row["beyond"]),
        because=row["because"],
    )
