"""Takes one person out of every table, whole, inside one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from fieldcase.domain.erasing import Gone, PartErased
from fieldcase.domain.ids import CaseId, PersonId
from fieldcase.storage.search_index import SearchIndex
from fieldcase.storage.search_source import SearchSource

if TYPE_CHECKING:
    from collections.abc import Iterator

_CASES = "IN (SELECT value FROM json_each(:cases))"
_PEOPLE = "IN (SELECT value FROM json_each(:people))"
_THREADS = "IN (SELECT value FROM json_each(:threads))"
_OF_CASE = f"case_id {_CASES}"
_UNUSED = "sha256 NOT IN (SELECT sha256 FROM document)"


def _through(column: str, table: str, key: str = "id") -> str:
    return f"{column} IN (SELECT {key} FROM {table} WHERE {_OF_CASE})"  # noqa: S608  (our own names)


_RECEIVED = _through("bundle_id", "incoming_referral", "bundle_id")
_INCOMING_FILES = f"SELECT number FROM incoming_file WHERE {_RECEIVED}"  # noqa: S608  (our own names)
_SENT = f"SELECT bundle_id FROM sent_bundle WHERE thread_id {_THREADS}"  # noqa: S608  (our own names)

ERASED: Mapping[str, str] = {
    "answer": _OF_CASE,
    "interview_stop": _through("interview_id", "interview"),
    "interview": _OF_CASE,
    "attachment": _OF_CASE,
    "case_event": f"{_OF_CASE} OR subject_id {_CASES}",
    "case_elsewhere": _OF_CASE,
    "case_closed": _OF_CASE,
    "case_hold": _OF_CASE,
    "closing_step": _OF_CASE,
    "case_opening_seen": _through("opening_id", "case_opening"),
    "case_opening": _OF_CASE,
    "case_line": _OF_CASE,
    "recall": _OF_CASE,
    "disclosure": _OF_CASE,
    "sharing_exception_step": _through("exception_id", "sharing_exception"),
    "referral_event": _through("referral_id", "referral"),
    "sent_entry": _through("referral_id", "referral"),
    "taken_entry": _OF_CASE,
    "import_made": f"{_OF_CASE} OR {_RECEIVED}",
    "incoming_piece": f"file IN ({_INCOMING_FILES})",
    "incoming_file": _RECEIVED,
    "incoming_referral": _OF_CASE,
    "referral": _OF_CASE,
    "sharing_exception": _OF_CASE,
    "consent_decision": _OF_CASE,
    "sending": f"bundle_id IN ({_SENT})",
    "sent_bundle": f"thread_id {_THREADS}",
    "risk_approval": _through("assessment_id", "risk_assessment"),
    "risk_review": _OF_CASE,
    "risk_assessment": _OF_CASE,
    "safety_plan_answer": _OF_CASE,
    "kept_from": _OF_CASE,
    "legal_record": _OF_CASE,
    "legal_date": _OF_CASE,
    "legal_date_todo": _OF_CASE,
    "statistics_line": _OF_CASE,
    "statistics_todo": _OF_CASE,
    "need": _OF_CASE,
    "plan_approval": _OF_CASE,
    "note": _OF_CASE,
    "stay": _OF_CASE,
    "service_step": _OF_CASE,
    "goal_review": _through("goal_id", "goal"),
    "goal": _OF_CASE,
    "document_custody": _through("document_id", "document"),
    "document": _OF_CASE,
    "document_piece": _UNUSED,
    "document_content": _UNUSED,
    "person_alias": f"person_id {_PEOPLE}",
    "person_join": f"kept_id {_PEOPLE} OR joined_id {_PEOPLE}",
    "two_people": f"one_id {_PEOPLE} OR other_id {_PEOPLE}",
    "case_file": f"id {_CASES}",
    "person": f"id {_PEOPLE}",
}
"""Which rows go, children before what they belong to: every table that knows a person has its rule here."""

BY_HAND: Mapping[str, str] = {
    "draft": "what anybody was writing on the pages of these cases, and what the windows remember",
    "meta": "the secrets inside files for organisations without FieldCase",
    "shift_note": "notes of a house that name the person",
    "house_task": "tasks of a house that name the person",
    "erasure": "the number of the record; the code and the counts are the certificate",
    "search_person": "the search index",
    "search_phone": "the search index",
    "search_text": "the search index",
    "search_todo": "the search index",
    "search_word": "the search index",
    "search_gram": "the search index",
    "search_names": "the search index",
    "search_words": "the search index",
}
"""What goes by another way than a condition on its rows."""

STAYS: Mapping[str, str] = {
    "audit": "ids that say nothing once the rows are gone, names of fields, never what was said",
    "audit_checkpoint": "hashes",
    "audit_state": "hashes",
    "arrived_part": "sealed files nobody opened yet; thrown away after a month",
    "waiting_file": "sealed files nobody opened yet; thrown away after a month",
    "seen_bundle": "ids and hashes of files, so that none counts twice",
    "collected_file": "names of sealed files that were fetched",
    "bed": "houses are shared",
    "house": "houses are shared",
    "exchange_place": "places on the network are shared",
    "organisation": "organisations are shared",
    "organisation_place": "organisations are shared",
    "retired_key": "organisations are shared",
    "own_form": "questions, not answers",
    "country_profile": "the days of the country an office works in",
    "statistics_release": "numbers that left already, none of them of fewer than the least group",
    "user": "workers",
}
"""Tables that know no person, each with the reason."""

_COUNTED = {
    PartErased.CASES: "case_file",
    PartErased.ANSWERS: "answer",
    PartErased.NOTES: "note",
    PartErased.DOCUMENTS: "document",
    PartErased.DECISIONS: "consent_decision",
    PartErased.STEPS: "service_step",
    PartErased.REFERRALS: "referral",
    PartErased.RECEIVED: "incoming_referral",
}
_SHORTEST_NAME = 3
"""Letters; what is shorter would be found in every second sentence."""


class Erasing:
    """Finds and deletes what belongs to one person; nothing of anybody else."""

    def __init__(self, connection: dbapi2.Connection) -> None:
        self._connection = connection

    def whole_person(self, person_id: PersonId) -> Gone:
        """Return every record, case and name of one person."""
        people = self._same_person(person_id)
        rows = self._connection.execute(
            f"SELECT id, case_code FROM case_file WHERE person_id {_PEOPLE} ORDER BY case_code",  # noqa: S608  (our own names)
            {"people": json.dumps(people)},
        ).fetchall()
        cases = tuple(CaseId(row["id"]) for row in rows)
        return Gone(
            people=people,
            cases=cases,
            codes=tuple(row["case_code"] for row in rows),
            names=self._names(people, cases),
        )

    def counts(self, gone: Gone) -> dict[PartErased, int]:
        """Return how much would go, by kind."""
        values = self._values(gone)
        counted = {
            part: self._connection.execute(
                f"SELECT count(*) FROM {table} WHERE {ERASED[table]}",  # noqa: S608  (our own names)
                values,
            ).fetchone()[0]
            for part, table in _COUNTED.items()
        }
        counted[PartErased.HOUSE_NOTES] = sum(
            len(self._naming(table, column, gone)) for table, column in _OF_HOUSES
        )
        return {part: int(number) for part, number in counted.items() if number}

    def erase(self, gone: Gone) -> None:
        """Delete the person; what guards rows against deleting is set aside until the end."""
        values = self._values(gone)
        index = SearchIndex(self._connection)
        self._connection.execute("PRAGMA defer_foreign_keys = ON")
        with self._unguarded():
            for case_id in gone.cases:
                index.drop(case_id)
            self._forget_drafts(gone, values)
            for table, column in _OF_HOUSES:
                for number in self._naming(table, column, gone):
                    self._connection.execute(
                        f"DELETE FROM {table} WHERE rowid = ?",  # noqa: S608  (our own names)
                        (number,),
                    )
            for table, condition in ERASED.items():
                self._connection.execute(f"DELETE FROM {table} WHERE {condition}", values)  # noqa: S608  (our own names)
            index.squeeze()

    def _same_person(self, person_id: PersonId) -> tuple[PersonId, ...]:
        rows = self._connection.execute(
            """
            WITH RECURSIVE same (id) AS (
                VALUES (?)
                UNION
                SELECT CASE WHEN kept_id = same.id THEN joined_id ELSE kept_id END
                FROM person_join JOIN same ON same.id IN (kept_id, joined_id)
                WHERE undone_at IS NULL
            )
            SELECT id FROM same ORDER BY id
            """,
            (person_id,),
        ).fetchall()
        return tuple(PersonId(row["id"]) for row in rows)

    def _names(self, people: Iterable[PersonId], cases: Iterable[CaseId]) -> tuple[str, ...]:
        source = SearchSource(self._connection)
        found = {name.text for case in cases if (entry := source.entry(case)) for name in entry.names}
        for person_id in people:
            row = self._connection.execute("SELECT alias FROM person WHERE id = ?", (person_id,)).fetchone()
            found |= {row["alias"]} if row else set()
        return tuple(sorted(name for name in found if len(name) >= _SHORTEST_NAME))

    def _values(self, gone: Gone) -> dict[str, str]:
        values = {"cases": json.dumps(gone.cases), "people": json.dumps(gone.people)}
        rows = self._connection.execute(
            f"""
            SELECT thread_id FROM sent_bundle
            WHERE {_through("bundle_id", "referral", "bundle_id")}
            UNION SELECT thread_id FROM incoming_referral WHERE {_OF_CASE}
            """,  # noqa: S608  (our own names)
            values,
        ).fetchall()
        return values | {"threads": json.dumps([row["thread_id"] for row in rows])}

    def _forget_drafts(self, gone: Gone, values: Mapping[str, str]) -> None:
        self._connection.execute("DELETE FROM draft WHERE place = 'window'")
        for one in (*gone.cases, *gone.people):
            self._connection.execute(
                "DELETE FROM draft WHERE instr(place, ?) OR instr(field, ?) OR instr(content, ?)",
                (one, one, one),
            )
        for table, key in (
            ("interview", "id"),
            ("referral", "bundle_id"),
            ("incoming_referral", "bundle_id"),
        ):
            self._connection.execute(
                "DELETE FROM draft WHERE EXISTS ("  # noqa: S608  (our own names)
                f"SELECT 1 FROM {table} WHERE {_OF_CASE}"  # noqa: S608  (our own names)
                f" AND (instr(draft.place, {table}.{key}) OR instr(draft.content, {table}.{key})))",
                values,
            )
        self._connection.execute(
            f"""
            DELETE FROM meta WHERE key IN (
                SELECT 'reply.secret.' || bundle_id FROM sent_bundle WHERE thread_id {_THREADS})
            """,  # noqa: S608  (our own names)
            values,
        )

    def _naming(self, table: str, column: str, gone: Gone) -> tuple[int, ...]:
        names = [name.casefold() for name in gone.names]
        rows = self._connection.execute(f"SELECT rowid, {column} FROM {table}")  # noqa: S608  (our own names)
        return tuple(row[0] for row in rows if any(name in row[1].casefold() for name in names))

    @contextmanager
    def _unguarded(self) -> Iterator[None]:
        rows = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '% DELETE ON %'"
        ).fetchall()
        for row in rows:
            self._connection.execute(f'DROP TRIGGER "{row["name"]}"')
        yield
        for row in rows:
            self._connection.execute(row["sql"])


_OF_HOUSES = (("shift_note", "text"), ("house_task", "title"))
