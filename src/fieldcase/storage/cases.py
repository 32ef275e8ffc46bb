"""Cases and their people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from sqlcipher3 import dbapi2

from fieldcase.domain.case import Case, CaseStatus, ContactMethod, Person, RiskLevel, SafeContact
from fieldcase.domain.errors import NotFoundError
from fieldcase.domain.ids import CaseId, PersonId, UserId
from fieldcase.storage.finding import Finding
from fieldcase.storage.rows import flag, moment, read_flag, read_moment

_CARD = """
    SELECT id, case_code, person_id, status, owner, registration_date, first_contact_channel, risk_level,
        interpreter_needed, safe_contact_method, safe_contact_times, safe_contact_notes,
        safe_contact_leave_message, safe_contact_must_not_know, safe_contact_code_word, updated_at,
        alias, primary_language, gender, age_group
    FROM case_card
"""


class CaseFilter(StrEnum):
    """The three views of the list."""

    MINE = "mine"
    ATTENTION = "attention"
    ALL = "all"


class Cases:
    """Every case in the notebook."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    @cached_property
    def finding(self) -> Finding:
        """The list of cases, the search index, people who were joined."""
        return Finding(self._connection)

    def add(self, case: Case) -> None:
        """Add a case with its person."""
        person = case.person
        self._connection.execute(
            "INSERT INTO person (id, alias, primary_language, gender, age_group) VALUES (?, ?, ?, ?, ?)",
            (person.id, person.alias, person.primary_language, person.gender, person.age_group),
        )
        self._connection.execute(
            "INSERT INTO case_file (id, case_code, person_id, status, owner, registration_date, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                case.id,
                case.code,
                person.id,
                case.status.value,
                case.owner,
                case.registration_date.isoformat(),
                moment(case.updated_at),
            ),
        )
        self.save(case)

    def save(self, case: Case) -> None:
        """Write what may change about a case and its person."""
        person, contact = case.person, case.safe_contact
        self._connection.execute(
            "UPDATE person SET alias = ?, primary_language = ?, gender = ?, age_group = ? WHERE id = ?",
            (person.alias, person.primary_language, person.gender, person.age_group, person.id),
        )
        self._connection.execute(
            """
            UPDATE case_file
            SET status = ?, owner = ?, first_contact_channel = ?, risk_level = ?, interpreter_needed = ?,
                safe_contact_method = ?, safe_contact_times = ?, safe_contact_notes = ?,
                safe_contact_leave_message = ?, safe_contact_must_not_know = ?, safe_contact_code_word = ?,
                updated_at = ?
            WHERE id = ?
            """,
            (
                case.status.value,
                case.owner,
                case.first_contact_channel,
                case.risk_level.value,
                flag(value=case.interpreter_needed),
                contact.method.value,
                contact.times,
                contact.notes,
                flag(value=contact.leave_message),
                contact.must_not_know,
                contact.code_word,
                moment(case.updated_at),
                case.id,
            ),
        )

    def touch(self, case_id: CaseId, now: datetime) -> None:
        """Note that something in the case changed."""
        self._connection.execute("UPDATE case_file SET updated_at = ? WHERE id = ?", (moment(now), case_id))

    def get(self, case_id: CaseId) -> Case:
        """Return one case; raise ``NotFoundError`` if there is none."""
        row = self._connection.execute(f"{_CARD} WHERE id = ?", (case_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return _case(row)

    def owner(self, case_id: CaseId) -> UserId:
        """Return who leads a case; raise ``NotFoundError`` if it is not here."""
        row = self._connection.execute("SELECT owner FROM case_file WHERE id = ?", (case_id,)).fetchone()
        if row is None:
            raise NotFoundError
        return UserId(row["owner"])

    def code_is_taken(self, code: str) -> bool:
        """Tell whether a case has this code."""
        return (
            self._connection.execute("SELECT 1 FROM case_file WHERE case_code = ?", (code,)).fetchone()
            is not None
        )

    def codes(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the code of every case among *ids*."""
        found: dict[str, str] = {}
        for one in set(ids):
            row = self._connection.execute("SELECT case_code FROM case_file WHERE id = ?", (one,)).fetchone()
            if row:
                found[one] = row["case_code"]
        return found

    def is_empty(self) -> bool:
        """Tell whether there is no case."""
        return self._connection.execute("SELECT 1 FROM case_file LIMIT 1").fetchone() is None

    def count(self) -> int:
        """Return how many cases there are."""
        return int(self._connection.execute("SELECT count(*) FROM case_file").fetchone()[0])


def _case(row: dbapi2.Row) -> Case:
    return Case(
        id=CaseId(row["id"]),
        code=row["case_code"],
        person=Person(
            id=PersonId(row["person_id"]),
            alias=row["alias"],
            primary_language=row["primary_language"],
            gender=row["gender"],
            age_group=row["age_group"],
        ),
        status=CaseStatus(row["status"]),
        owner=UserId(row["owner"]),
        registration_date=date.fromisoformat(row["registration_date"]),
        first_contact_channel=row["first_contact_channel"],
        risk_level=RiskLevel(row["risk_level"]),
        interpreter_needed=read_flag(row["interpreter_needed"]),
        safe_contact=SafeContact(
            method=ContactMethod(row["safe_contact_method"]),
            times=row["safe_contact_times"],
            notes=row["safe_contact_notes"],
            leave_message=read_flag(row["safe_contact_leave_message"]),
            must_not_know=row["safe_contact_must_not_know"],
            code_word=row["safe_contact_code_word"],
        ),
        updated_at=read_moment(row["updated_at"]),
    )
