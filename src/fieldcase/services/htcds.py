"""What an interview says in the fields of the Human Trafficking Case Data Standard v2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.dates import PartialDate
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.definition import FormDefinition, Question
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.reply import Answers, AnswerValue, codes_in

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
