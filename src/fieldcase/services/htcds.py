"""What a case says in the fields of the Human Trafficking Case Data Standard v2."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import HTCDS_STATUS, Case
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.user import Role
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.reply import Answers, AnswerValue, codes_in
from fieldcase.forms.reuse import may_read
from fieldcase.forms.walking import walk

CODE_COLUMN = "case"
"""The standard has no field for the code of a case."""
EXTENSION = "x_"
"""Before a field that keeps what the standard has no code for."""

StandardValue = str | int | bool | list[str]


@dataclass(frozen=True)
class Mapped:
    """
    A code in the standard.

    Attributes:
        code: What the standard calls it, empty when it has nothing near.
        is_lossy: Whether reading it back could not tell which of our codes it was.
    """

    code: str
    is_lossy: bool


def standard_row(
    case: Case, told: Iterable[tuple[FormDefinition, Answers]], lists: CodeLists, role: Role
) -> dict[str, str]:
    """
    Return one case as one row of the standard, several values with ``;`` between as in its own templates.

    Args:
        told: What was answered, form by form.
        role: Whose row it is: what somebody may not read is not in it.
    """
    row = {CODE_COLUMN: case.code, "cas_Status": HTCDS_STATUS[case.status]}
    for form, answers in told:
        fields = standard_fields(form, _readable(form, answers, role), lists)
        row.update({name: _cell(value) for name, value in fields.items()})
    return row


def mapping_of(list_name: str, code_lists: CodeLists) -> Mapping[str, Mapped]:
    """Return what every code of a list becomes, retired ones too."""
    codes = code_lists.codes(list_name)
    times = [one.htcds for one in codes]
    return {
        one.code: Mapped(one.htcds, not one.htcds or (times.count(one.htcds) > 1 and one.code != "other"))
        for one in codes
    }


def standard_fields(form: FormDefinition, answers: Answers, lists: CodeLists) -> dict[str, StandardValue]:
    """
    Return the answers by the exact field names of the standard, with what it cannot say as extensions.

    Only what was answered is there: unknown, not asked, prefers not to say are no values of the standard.
    """
    fields: dict[str, StandardValue] = {}
    for question in form.questions:
        reply = answers.get(question.id)
        if question.htcds is None or reply is None or reply.state is not AnswerState.ANSWERED:
            continue
        if question.list_name is not None:
            fields.update(_coded(question, codes_in(reply.value), lists))
        else:
            value = _plain(reply.value)
            if value is not None:
                fields[question.htcds] = value
    return fields


def _readable(form: FormDefinition, answers: Answers, role: Role) -> Answers:
    """Leave out what does not apply any more, and what *role* may not read."""
    shown = {one.id for one in walk(form, answers).shown}
    return {
        question.id: answers[question.id]
        for section in form.sections
        for question in section.questions
        if question.id in shown and question.id in answers and may_read(question, section, role)
    }


def _cell(value: StandardValue) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return ";".join(value) if isinstance(value, list) else str(value)


def _coded(question: Question, codes: tuple[str, ...], lists: CodeLists) -> dict[str, StandardValue]:
    name = question.htcds or ""
    mapping = mapping_of(question.list_name or "", lists)
    # A code from a newer edition stands for itself, beside the nearest thing the standard has.
    mapped = [mapping.get(code, Mapped("", is_lossy=True)) for code in codes]
    standard = list(dict.fromkeys(one.code for one in mapped if one.code))
    kept = [code for code, one in zip(codes, mapped, strict=True) if one.is_lossy]
    fields: dict[str, StandardValue] = {}
    if standard:
        fields[name] = standard if question.type is FieldType.CHOICE_MANY else standard[0]
    if kept:
        fields[EXTENSION + name] = kept
    return fields


def _plain(value: AnswerValue) -> StandardValue | None:
    if isinstance(value, PartialDate):
        return value.text()
    return value if isinstance(value, str | int) else None
