"""What left without a sealed file, with the steps to get back what was taken back."""

from __future__ import annotations

from sqlcipher3 import dbapi2

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.disclosure import Basis, DisclosureKind, Recall, RecallStep, Told, Way
from fieldcase.domain.ids import CaseId, ConsentId, OrganisationId, UserId
from fieldcase.storage.rows import moment, read_moment, read_texts, texts


class Disclosures:
    """Entries are added, never changed."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, told: Told) -> None:
        """Add what left."""
        self._connection.execute(
            """
            INSERT INTO disclosure
                (id, case_id, kind, recipient, organisation_id, purpose, basis, consent_id, categories,
                 words, way, copy_number, at, by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                told.id,
                told.case_id,
                told.kind.value,
                told.recipient,
                told.organisation_id,
                told.purpose.value if told.purpose else "",
                told.basis.value,
                told.consent_id,
                texts(one.value for one in told.categories),
                told.words,
                told.way.value,
                told.copy_number,
                moment(told.at),
                told.by,
            ),
        )

    def of_case(self, case_id: CaseId) -> tuple[Told, ...]:
        """Return what left of a case, newest first."""
        rows = self._connection.execute(
            """
            SELECT id, case_id, kind, recipient, organisation_id, purpose, basis, consent_id, categories,
                words, way, copy_number, at, by
            FROM disclosure
            WHERE case_id = ?
            ORDER BY at DESC, rowid DESC
            """,
            (case_id,),
        ).fetchall()
        return tuple(_told(row) for row in rows)

    def next_copy(self, case_id: CaseId) -> int:
        """Return the number of the next sheet for the person, from 1."""
        row = self._connection.execute(
            "SELECT coalesce(max(copy_number), 0) + 1 FROM disclosure WHERE case_id = ?", (case_id,)
        ).fetchone()
        return int(row[0])

    def add_recall(self, recall: Recall) -> None:
        """Add a step."""
        self._connection.execute(
            "INSERT INTO recall (about, case_id, step, words, at, by) VALUES (?, ?, ?, ?, ?, ?)",
            (
                recall.about,
                recall.case_id,
                recall.step.value,
                recall.words,
                moment(recall.at),
                recall.by,
            ),
        )

    def newest_recalls(self, case_id: CaseId) -> dict[str, Recall]:
        """Return the newest step about each disclosure of a case."""
        rows = self._connection.execute(
            "SELECT about, case_id, step, words, at, by FROM recall WHERE case_id = ? ORDER BY number",
            (case_id,),
        ).fetchall()
        return {
            row["about"]: Recall(
                about=row["about"],
                case_id=CaseId(row["case_id"]),
                step=RecallStep(row["step"]),
                words=row["words"],
                at=read_moment(row["at"]),
                by=UserId(row["by"]),
            )
            for row in rows
        }

    def cases_with_something_out(self) -> tuple[CaseId, ...]:
        """Return the cases of which anything left, whichever way."""
        rows = self._connection.execute(
            "SELECT case_id FROM referral UNION SELECT case_id FROM disclosure ORDER BY case_id"
        ).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)

    def cases_taken_back(self) -> tuple[CaseId, ...]:
        """Return the cases of which something left and something was taken back."""
        rows = self._connection.execute(
            """
            SELECT case_id FROM consent_decision WHERE decision = 'withdrawn'
                AND (case_id IN (SELECT case_id FROM referral)
                    OR case_id IN (SELECT case_id FROM disclosure))
            UNION
            SELECT consent_decision.case_id FROM consent_decision
            JOIN referral ON referral.case_id = consent_decision.case_id
                AND referral.purpose = consent_decision.purpose
                AND referral.created_at <= consent_decision.decided_at
            WHERE decision = 'no'
            UNION SELECT case_id FROM referral WHERE state = 'revoked'
            ORDER BY case_id
            """
        ).fetchall()
        return tuple(CaseId(row["case_id"]) for row in rows)


def _told(row: dbapi2.Row) -> Told:
    return Told(
        id=row["id"],
        case_id=CaseId(row["case_id"]),
        kind=DisclosureKind(row["kind"]),
        recipient=row["recipient"],
        organisation_id=OrganisationId(row["organisation_id"]) if row["organisation_id"] else None,
        purpose=Purpose(row["purpose"]) if row["purpose"] else None,
        basis=Basis(row["basis"]),
        consent_id=ConsentId(row["consent_id"]) if row["consent_id"] else None,
        categories=tuple(DataCategory(code) for code in read_texts(row["categories"])),
        words=row["words"],
        way=Way(row["way"]),
        copy_number=row["copy_number"],
        at=read_moment(row["at"]),
        by=UserId(row["by"]),
    )
