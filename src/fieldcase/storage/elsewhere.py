"""Cases that another organisation answers for since it accepted them."""

from __future__ import annotations

from datetime import datetime

from sqlcipher3 import dbapi2

from fieldcase.domain.errors import CaseworkError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, OrganisationId, ReferralId
from fieldcase.storage.rows import moment, read_moment

REFUSAL = "the case is elsewhere"
"""With these words the database refuses any writer but the one."""


class CaseElsewhereError(CaseworkError):
    """The case was handed over; whoever accepted it writes in it."""

    default_code = "case.elsewhere"


class Elsewhere(Frozen):
    """Who answers for a case, since when, by which referral."""

    case_id: CaseId
    organisation_id: OrganisationId
    name: str
    referral_id: ReferralId
    since: datetime


class CasesElsewhere:
    """One row a case that was handed over."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def hand_over(
        self, case_id: CaseId, organisation_id: OrganisationId, referral_id: ReferralId, now: datetime
    ) -> bool:
        """From now on only they write in the case; tell whether it was ours, else nothing changes."""
        gone = self._connection.execute(
            "INSERT OR IGNORE INTO case_elsewhere (case_id, organisation_id, referral_id, since)"
            " VALUES (?, ?, ?, ?)",
            (case_id, organisation_id, referral_id, moment(now)),
        )
        return bool(gone.rowcount)

    def come_back(self, case_id: CaseId, referral_id: ReferralId) -> bool:
        """We write in the case again, if it left by this referral; tell whether it did."""
        back = self._connection.execute(
            "DELETE FROM case_elsewhere WHERE case_id = ? AND referral_id = ?", (case_id, referral_id)
        )
        return bool(back.rowcount)

    def require_ours(self, case_id: CaseId) -> None:
        """Raise ``CaseElsewhereError`` for what the database does not refuse by itself."""
        if self.of(case_id) is not None:
            raise CaseElsewhereError

    def of(self, case_id: CaseId) -> Elsewhere | None:
        """Return who answers for a case, if it is not us."""
        row = self._connection.execute(
            """
            SELECT case_elsewhere.organisation_id, organisation.name, referral_id, since
            FROM case_elsewhere JOIN organisation ON organisation.id = case_elsewhere.organisation_id
            WHERE case_id = ?
            """,
            (case_id,),
        ).fetchone()
        if row is None:
            return None
        return Elsewhere(
            case_id=case_id,
            organisation_id=OrganisationId(row["organisation_id"]),
            name=row["name"],
            referral_id=ReferralId(row["referral_id"]),
            since=read_moment(row["since"]),
        )
