"""What stands out in a spreadsheet of questions, in words."""

from __future__ import annotations

from fieldcase.forms.field_types import FieldType
from fieldcase.forms.xlsform.sheets import Finding, FindingKind
from fieldcase.ui.i18n import isolate, say


def place_words(finding: Finding) -> str:
    """Return where it stands: the sheet, with the row when there is one."""
    if not finding.row:
        return finding.sheet
    return say("Form import", "{sheet}, row {row}", sheet=finding.sheet, row=finding.row)


def finding_words(finding: Finding) -> str:
    """Return what it is, with the file's own word for it."""
    words = _WORDS[finding.kind]()
    if not finding.what:
        return words
    return say("Form import", "{problem}: {what}", problem=words, what=isolate(finding.what))


_WORDS = {
    FindingKind.NO_SURVEY: lambda: say("Form import", "There is no sheet called survey with a column type"),
    FindingKind.UNUSED_SHEET: lambda: say("Form import", "This sheet is left out"),
    FindingKind.UNUSED_COLUMN: lambda: say("Form import", "This column is left out"),
    FindingKind.UNSUPPORTED_TYPE: lambda: say("Form import", "This kind of question is left out"),
    FindingKind.DEVICE_FACT: lambda: say("Form import", "Facts about the device are not collected"),
    FindingKind.UNSUPPORTED_EXPRESSION: lambda: say("Form import", "This rule cannot be understood"),
    FindingKind.UNKNOWN_QUESTION: lambda: say("Form import", "A rule looks at a question that is not there"),
    FindingKind.LATER_QUESTION: lambda: say("Form import", "A rule looks at a question that comes later"),
    FindingKind.NAME_MISSING: lambda: say("Form import", "A question has no name"),
    FindingKind.NAME_TWICE: lambda: say("Form import", "Two questions have the same name"),
    FindingKind.NO_SUCH_LIST: lambda: say("Form import", "There are no choices in this list"),
    FindingKind.CHOICE_NAME: lambda: say("Form import", "A choice has no usable name, or has one twice"),
    FindingKind.UNBALANCED_GROUP: lambda: say("Form import", "A group does not begin or end"),
    FindingKind.NESTED_REPEAT: lambda: say("Form import", "A repeated group stands inside another"),
    FindingKind.EMPTY_GROUP: lambda: say("Form import", "A group without questions is left out"),
    FindingKind.DYNAMIC_TEXT: lambda: say("Form import", "An answer inside a text becomes three dots"),
    FindingKind.DEFAULT_LEFT_OUT: lambda: say("Form import", "This default is left out"),
    FindingKind.TOO_LONG: lambda: say("Form import", "This text is shortened"),
    FindingKind.NO_QUESTION: lambda: say("Form import", "There is no question"),
    FindingKind.NOT_CONSISTENT: lambda: say("Form import", "Something does not fit together"),
}


def kind_words(kind: FieldType) -> str:
    """Return what a question can be, in words."""
    words = {
        FieldType.TEXT: say("Form types", "A line of text"),
        FieldType.LONG_TEXT: say("Form types", "A longer text"),
        FieldType.YES_NO: say("Form types", "Yes or no"),
        FieldType.CHOICE_ONE: say("Form types", "One of several"),
        FieldType.CHOICE_MANY: say("Form types", "Several of several"),
        FieldType.NUMBER: say("Form types", "A whole number"),
        FieldType.DATE: say("Form types", "A date"),
        FieldType.COUNTRY: say("Form types", "A country"),
        FieldType.LANGUAGE: say("Form types", "A language"),
        FieldType.ORGANISATION: say("Form types", "An organisation"),
        FieldType.ATTACHMENT: say("Form types", "A file"),
        FieldType.SIGNATURE: say("Form types", "A signature"),
        FieldType.INFO: say("Form types", "Words that are only read"),
    }
    return words.get(kind, kind.value)
