"""What taking in a referral changed, until something else was written there."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.case import Case
from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import BundleId, CaseId, InterviewId
from fieldcase.domain.referral import Referral
from fieldcase.storage.rows import moment, read_moment


class UndoTooLateError(CaseworkError):
    """Something was written since that an undo would take away."""

    default_code = "case.undo_too_late"


class Import(Frozen):
    """
    One referral that was taken in.

    Attributes:
        answer_id: The file that tells the sender so.
        interviews: What came, an interview for each form that asked over there.
        case_before: The case as it was; nothing when it was made for this.
    """

    bundle_id: BundleId
    answer_id: BundleId
    case_id: CaseId
    interviews: tuple[InterviewId, ...]
    case_before: Case | None
    made_at: datetime


class Imports:
    """One row a referral."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def add(self, made: Import) -> None:
        """Keep what was changed."""
        self._connection.execute(
            "INSERT OR REPLACE INTO import_made"
            " (bundle_id, answer_id, case_id, interview_id, case_before, made_at) VALUES (?, ?, ?, ?, ?, ?)",
            (
                made.bundle_id,
                made.answer_id,
                made.case_id,
                " ".join(made.interviews),
                made.case_before.to_json() if made.case_before is not None else "",
                moment(made.made_at),
            ),
        )

    def of(self, bundle_id: BundleId) -> Import | None:
        """Return what taking in this referral changed, if it can still be known."""
        row = self._connection.execute(
            "SELECT * FROM import_made WHERE bundle_id = ?", (bundle_id,)
        ).fetchone()
        if row is None:
            return None
        before = row["case_before"]
        return Import(
            bundle_id=bundle_id,
            answer_id=BundleId(row["answer_id"]),
            case_id=CaseId(row["case_id"]),
            interviews=tuple(InterviewId(one) for one in row["interview_id"].split()),
            case_before=Case.from_json(before) if before else None,
            made_at=read_moment(row["made_at"]),
        )

    def handed_back_since(self, referral: Referral) -> bool:
        """
        Tell whether we took in the case of *referral* from the same organisation after we sent it.

        Our letters to one organisation are numbered: no clock that was set back misleads.
        """
        row = self._connection.execute(
            """
            SELECT EXISTS (
                SELECT 1 FROM import_made AS made
                JOIN incoming_referral AS back ON back.bundle_id = made.bundle_id
                JOIN sent_bundle AS answer ON answer.bundle_id = made.answer_id
                JOIN sent_bundle AS asked
                    ON asked.bundle_id = ? AND asked.organisation_id = answer.organisation_id
                WHERE made.case_id = ? AND back.kind = 'handover' AND answer.seq > asked.seq
                    AND back.state IN ('accepted', 'started', 'completed')
            )
            """,
            (referral.bundle_id, referral.case_id),
        ).fetchone()
        return bool(row[0])

    def forget(self, bundle_id: BundleId) -> None:
        """It is undone."""
        self._connection.execute("DELETE FROM import_made WHERE bundle_id = ?", (bundle_id,))

    def take_out(self, made: Import) -> None:
        """
        Delete the answers and documents that came, and the case when it was made for them.

        Raises:
            UndoTooLateError: If something else belongs to it by now.
        """
        for interview_id in made.interviews:
            self._run("DELETE FROM answer WHERE interview_id = ?", interview_id)
            self._run("DELETE FROM interview WHERE id = ?", interview_id)
        self._take_out_documents(made)
        if made.case_before is None:
            person = self._connection.execute(
                "SELECT person_id FROM case_file WHERE id = ?", (made.case_id,)
            ).fetchone()
            self._run("DELETE FROM case_event WHERE case_id = ?", made.case_id)
            self._run("DELETE FROM case_file WHERE id = ?", made.case_id)
            self._run("DELETE FROM person WHERE id = ?", str(person["person_id"]))

    def _take_out_documents(self, made: Import) -> None:
        rows = self._connection.execute(
            """
            SELECT id, sha256 FROM document WHERE case_id = ? AND added_at = ?
                AND id IN (SELECT document_id FROM document_custody WHERE deed = 'received')
            """,
            (made.case_id, moment(made.made_at)),
        ).fetchall()
        for row in rows:
            self._run("DELETE FROM document_custody WHERE document_id = ?", row["id"])
            self._run("DELETE FROM document WHERE id = ?", row["id"])
            for table in ("document_piece", "document_content"):
                self._run(
                    f"DELETE FROM {table} WHERE sha256 = ?"  # noqa: S608  (our own two names)
                    " AND sha256 NOT IN (SELECT sha256 FROM document)",
                    row["sha256"],
                )

    def _run(self, statement: str, value: str) -> None:
        try:
            self._connection.execute(statement, (value,))
        except dbapi2.IntegrityError:
            raise UndoTooLateError from None
