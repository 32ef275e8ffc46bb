"""Made-up people to be counted: quick to make, real rows."""

from __future__ import annotations

import json
from datetime import date, timedelta

from fieldcase.domain.case import Case, CaseStatus, Person
from fieldcase.domain.consent import ConsentDecision, ConsentMethod, Conversation, Decision, Purpose
from fieldcase.domain.ids import CaseId, ConsentId, PersonId, new_id
from fieldcase.domain.statistics import Audience, Period, Question, Report
from fieldcase.services.notebook import Notebook
from tests.notebooks import NOON

DAY = date(2025, 10, 14)
YEAR = Period(first=date(2025, 1, 1), last=date(2025, 12, 31))


def asked(report: Report = Report.SEX_AND_AGE, **more: object) -> Question:
    """Return a question about the whole year, for everybody to read."""
    return Question.from_plain({"report": report, "period": YEAR, "audience": Audience.PUBLISHED, **more})


def came(  # noqa: PLR0913  (who came, how they answered)
    notebook: Notebook,
    number: int = 1,
    *,
    gender: str = "feminine",
    age_group: str = "18_25",
    said: Decision | None = Decision.YES,
    on: date = DAY,
    **answers: object,
) -> tuple[CaseId, ...]:
    """Let *number* people come who answered alike; *said* is what they said about being counted."""
    made = []
    with notebook.vault.writing(notebook.user.id, NOON) as tx:
        for _ in range(number):
            person = Person(id=PersonId(new_id(notebook.entropy)), gender=gender, age_group=age_group)
            case = Case(
                id=CaseId(new_id(notebook.entropy)),
                code=new_id(notebook.entropy)[:10],
                person=person,
                status=CaseStatus.ACTIVE,
                owner=notebook.user.id,
                registration_date=on,
                first_contact_channel="outreach",
                updated_at=NOON,
            )
            tx.cases.add(case)
            if said is not None:
                tx.consents.add(decision(notebook, case.id, said))
            made.append(case.id)
            _answer(notebook, case.id, answers)
    return tuple(made)


def decision(notebook: Notebook, case_id: CaseId, said: Decision) -> ConsentDecision:
    """Return what somebody said about being counted."""
    return ConsentDecision(
        id=ConsentId(new_id(notebook.entropy)),
        case_id=case_id,
        purpose=Purpose.STATISTICS,
        decision=said,
        decided_at=NOON,
        valid_until=NOON.date() + timedelta(days=365),
        recorded_by=notebook.user.id,
        conversation=Conversation(language="en", pack_version=1, method=ConsentMethod.SIGNED),
    )


def _answer(notebook: Notebook, case_id: CaseId, answers: dict[str, object]) -> None:
    connection = notebook.vault._connection
    interview = f"i{case_id}"
    connection.execute(
        """
        INSERT INTO interview (id, case_id, form, form_version, state, started_at, updated_at, interviewer)
        VALUES (?, ?, 'intake', 2, 'done', '2025-10-14', '2025-10-14', ?)
        """,
        (interview, case_id, notebook.user.id),
    )
    for question, value in answers.items():
        state = str(value)[1:] if str(value).startswith(":") else "answered"
        connection.execute(
            """
            INSERT INTO answer
                (interview_id, case_id, question, state, value_json, source, answered_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, 'person', '2025-10-14', ?)
            """,
            (interview, case_id, question, state, json.dumps(value), notebook.user.id),
        )


def noted(notebook: Notebook, table: str, case_id: CaseId, **values: object) -> None:
    """Add a row about a case as another journey would have left it."""
    row = {"case_id": case_id, **values}
    marks = ", ".join("?" * len(row))
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608  (our own names)
    notebook.vault._connection.execute(statement, tuple(row.values()))
