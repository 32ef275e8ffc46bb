"""What the types of a workbook are called here."""

from __future__ import annotations

from collections.abc import Mapping

from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.values import from_json, to_text

KINDS: Mapping[str, FieldType] = {
    "text": FieldType.TEXT,
    "string": FieldType.TEXT,
    "integer": FieldType.NUMBER,
    "int": FieldType.NUMBER,
    "decimal": FieldType.DECIMAL,
    "date": FieldType.DATE,
    "time": FieldType.TIME,
    "note": FieldType.INFO,
    "calculate": FieldType.CALCULATED,
    "acknowledge": FieldType.CHOICE_ONE,
    "trigger": FieldType.CHOICE_ONE,
    "image": FieldType.ATTACHMENT,
    "photo": FieldType.ATTACHMENT,
    "file": FieldType.ATTACHMENT,
    "audio": FieldType.ATTACHMENT,
    "video": FieldType.ATTACHMENT,
}
ONE = frozenset({"select_one", "select one", "select1", "select one from"})
MANY = frozenset({"select_multiple", "select multiple", "select all that apply"})
DEVICE_FACTS = frozenset(
    {
        "start",
        "end",
        "today",
        "deviceid",
        "subscriberid",
        "simserial",
        "phonenumber",
        "username",
        "email",
        "audit",
        "start-geopoint",
    }
)
"""Facts about the device or its user, which a notebook about people does not collect."""
BEGIN_GROUP = frozenset({"begin group", "begin_group"})
END_GROUP = frozenset({"end group", "end_group"})
BEGIN_REPEAT = frozenset({"begin repeat", "begin_repeat"})
END_REPEAT = frozenset({"end repeat", "end_repeat"})
_YES = frozenset({"yes", "true", "true()", "1"})
_LISTED_PARTS = 2


class Typed:
    """The type of a row, taken apart: *list_name* of a choice, whether it has a line for anything else."""

    def __init__(self, text: str) -> None:
        words = text.split()
        self.or_other = len(words) > _LISTED_PARTS and words[-1] in {"or_other", "other"}
        if self.or_other:
            words = words[:-1]
        if self.or_other and words[-1] == "or":
            words = words[:-1]
        self.whole = " ".join(words).lower()
        head, _, last = " ".join(words).rpartition(" ")
        self.list_name = last if head.lower() in ONE | MANY else ""
        self.many = head.lower() in MANY

    @property
    def kind(self) -> FieldType | None:
        """What it is called here; None when there is nothing like it."""
        if self.list_name:
            return FieldType.CHOICE_MANY if self.many else FieldType.CHOICE_ONE
        return KINDS.get(self.whole)


def says_yes(text: str) -> bool:
    """Return whether a cell such as ``required`` says yes."""
    return text.strip().lower() in _YES


def suggestion_of(kind: FieldType, text: str) -> str | None:
    """Return a default as an answer to confirm; None when it is not of this kind."""
    untrusted: object = text
    if kind is FieldType.NUMBER:
        untrusted = int(text) if text.lstrip("-").isdecimal() else None
    elif kind is FieldType.CHOICE_MANY:
        untrusted = text.split()
    elif kind in {FieldType.ATTACHMENT, FieldType.INFO, FieldType.CALCULATED}:
        untrusted = None
    try:
        return to_text(kind, from_json(kind, untrusted)) or None
    except AnswerRefusedError:
        return None
