"""Answers written as tables the way ODK writes them: one row an interview, one file a repeated group."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.closing import Closing
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.errors import FormError
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import Answer, Interview
from fieldcase.domain.need_to_know import Eyes
from fieldcase.domain.roles import Action
from fieldcase.domain.user import Role
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.evaluation import written
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.replies import replies_of
from fieldcase.forms.reply import Answers, AnswerValue, Attachment, Reply, Signature, codes_in
from fieldcase.forms.reuse import may_read
from fieldcase.forms.walking import RowWalk, walk
from fieldcase.services.forms_of_case import forms_of
from fieldcase.services.htcds import standard_row
from fieldcase.services.need_to_know import answers_for, eyes_on
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
"""What a spreadsheet may take for the beginning of a formula."""
_HEAD = ("KEY", "case", "form_version", "state", "started", "changed")
_ROW_HEAD = ("KEY", "PARENT_KEY")
_STATE = "state"
STANDARD_NAME = "htcds.csv"
CLOSURE_REASON = "cas_ReasonForCaseClosure"
"""A long text in the standard: our code, then the words."""


@dataclass(frozen=True, slots=True)
class Table:
    """One file: its name, its bytes."""

    name: str
    content: bytes


def export_answers(
    notebook: Notebook, library: FormLibrary, lists: CodeLists, case_id: CaseId, form_id: str | None = None
) -> tuple[Table, ...]:
    """
    Return the answers of a case's interviews as tables; special answers stand in a column beside each.

    What a form does not let the present worker ask or look at is left out. Beside the tables of all forms
    stands the case in the words of the case data standard.

    Args:
        form_id: Only the interviews asked with this form; all of them when left out.

    Raises:
        NotAllowedError: If the present worker may not let answers leave.
    """
    with notebook.writing(Action.SHARE) as tx:
        eyes = eyes_on(notebook, tx, case_id)
        case = tx.cases.get(case_id)
        interviews = [
            one
            for one in tx.interviews.of_case(case_id)
            # Questions of a form that is not here have no columns.
            if form_id in (None, one.form) and (one.form, one.form_version) in library
        ]
        given = {one.id: answers_for(notebook, eyes, tx.interviews.answers_in(one.id)) for one in interviews}
        answers = answers_for(notebook, eyes, tx.interviews.current_answers(case_id))
        closing = _closing(tx, eyes, case_id)
        tx.audit.record("answers.exported", case_id, tuple(sorted({one.form for one in interviews})))
    role = notebook.user.role
    tables: list[Table] = []
    for name in dict.fromkeys(one.form for one in interviews):
        same = [one for one in reversed(interviews) if one.form == name]
        tables.extend(_Export(library, case.code, role).tables(same, given))
    if form_id is None:
        told = _told(library, interviews, answers)
        row = standard_row(case, told, lists, role)
        if closing is not None:
            row[CLOSURE_REASON] = safe_cell(f"{closing.reason.value}: {closing.outcome}")
        tables.append(Table(STANDARD_NAME, _csv((), [row])))
    return tuple(tables)


def _closing(tx: Transaction, eyes: Eyes, case_id: CaseId) -> Closing | None:
    """Return how the work ended, if it did, for whoever reads the plan."""
    if not eyes.closed or not eyes.reads(DataCategory.PLAN):
        return None
    return next((one.closing for one in reversed(tx.closings.of_case(case_id)) if one.closing), None)


def _told(
    library: FormLibrary, interviews: Sequence[Interview], answers: Mapping[str, Answer]
) -> Iterator[tuple[FormDefinition, Answers]]:
    for name, ids in forms_of(interviews).items():
        form = library.form(*name)
        replies = replies_of(form, answers)
        yield form, {one: said for one, said in replies.items() if answers[one].interview_id in ids}


def write_tables(tables: Sequence[Table], folder: Path) -> tuple[Path, ...]:
    """Write *tables* into *folder* under names that are not taken; raise ``FormError`` if that cannot be."""
    written_files: list[Path] = []
    try:
        for table in tables:
            target = _free(folder / table.name)
            with target.open("xb") as file:
                file.write(table.content)
            written_files.append(target)
    except OSError as error:
        raise FormError("answers_not_written") from error
    return tuple(written_files)


def _free(wanted: Path) -> Path:
    found, number = wanted, 1
    while found.exists():
        number += 1
        found = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return found


def safe_cell(text: str) -> str:
    """Return *text* so that no spreadsheet runs it."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


class _Export:
    def __init__(self, library: FormLibrary, case_code: str, role: Role) -> None:
        self._library = library
        self._case_code = case_code
        self._role = role

    def tables(
        self, interviews: Sequence[Interview], given: Mapping[InterviewId, Mapping[str, Answer]]
    ) -> Iterator[Table]:
        forms = [self._library.form(one.form, one.form_version) for one in interviews]
        rows: list[dict[str, str]] = []
        inner: dict[str, list[dict[str, str]]] = {}
        for interview, form in zip(interviews, forms, strict=True):
            rows.append(self._row(interview, form, replies_of(form, given[interview.id]), inner))
        yield Table(f"{interviews[0].form}.csv", _csv(_HEAD, rows))
        for name, found in inner.items():
            yield Table(f"{interviews[0].form}-{name}.csv", _csv(_ROW_HEAD, found))

    def _row(
        self,
        interview: Interview,
        form: FormDefinition,
        replies: Answers,
        inner: dict[str, list[dict[str, str]]],
    ) -> dict[str, str]:
        walked = walk(form, replies, interview.started_at.date())
        row = {
            "KEY": f"uuid:{interview.id}",
            "case": self._case_code,
            "form_version": str(interview.form_version),
            "state": interview.state.value,
            "started": f"{interview.started_at:%Y-%m-%dT%H:%M:%SZ}",
            "changed": f"{interview.updated_at:%Y-%m-%dT%H:%M:%SZ}",
        }
        for section in form.sections:
            for question in section.questions:
                if not may_read(question, section, self._role):
                    continue
                row.update(_cells(f"{section.id}-", question, {**replies, **_computed(walked.answers, form)}))
                for one in walked.rows.get(question.id, ()):
                    found = inner.setdefault(column_of(question), [])
                    found.append(_inner_row(row["KEY"], question, one))
        return row


def column_of(question: Question) -> str:
    """Return what a question's column is called: the name it was imported with, else its id."""
    return question.name or question.id


def _computed(answers: Answers, form: FormDefinition) -> dict[str, Reply]:
    names = {one.id for one in form.every_question if one.type is FieldType.CALCULATED}
    return {name: reply for name, reply in answers.items() if name in names}


def _inner_row(parent: str, repeat: Question, walked: RowWalk) -> dict[str, str]:
    row = {"KEY": f"{parent}/{column_of(repeat)}[{walked.row.id}]", "PARENT_KEY": parent}
    for question in repeat.questions:
        row.update(_cells("", question, walked.answers))
    return row


def _cells(prefix: str, question: Question, replies: Answers) -> dict[str, str]:
    if question.type is FieldType.INFO:
        return {}
    name = f"{prefix}{column_of(question)}"
    reply = replies.get(question.id)
    value = None if reply is None else reply.value
    cells = {name: cell_of(question.type, value)}
    if reply is not None and reply.state is not AnswerState.ANSWERED:
        cells[f"{name}-{_STATE}"] = reply.state.value
    other = replies.get(question.other_id) if question.other_text else None
    if other is not None:
        cells[f"{name}_other"] = cell_of(FieldType.TEXT, other.value)
    return cells


def cell_of(kind: FieldType, value: AnswerValue) -> str:
    """Return one answer as its cell holds it: several choices with spaces between, rows as their number."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return str(value) if isinstance(value, int) else written(value)
        case PartialDate():
            return value.text()
        case Attachment():
            return safe_cell(value.name)
        case Signature():
            return "signed"
        case tuple():
            return str(len(value)) if kind is FieldType.REPEAT else safe_cell(" ".join(codes_in(value)))
        case _:
            return safe_cell(value)


def _csv(head: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    columns = list(dict.fromkeys((*head, *(name for row in rows for name in row))))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\r\n")
    writer.writerow({name: safe_cell(name) for name in columns})
    writer.writerows(rows)
    # With the mark at the beginning: without it some spreadsheets read Arabic as something else.
    return text.getvalue().encode("utf-8-sig")
