"""Difficulties with forms and with the files of answers, in three calm sentences."""

from __future__ import annotations

from collections.abc import Callable

from fieldcase.ui.i18n import say

Words = Callable[[], tuple[str, str, str]]


def _nothing_kept() -> str:
    return say("Messages", "Nothing was kept, nothing was changed.")


def _not_a_workbook() -> tuple[str, str, str]:
    return (
        say("Messages", "This file is not a spreadsheet that can be read."),
        _nothing_kept(),
        say("Messages", "Open it in a spreadsheet program, save it as .xlsx, then choose it again."),
    )


def _workbook_too_large() -> tuple[str, str, str]:
    return (
        say("Messages", "This spreadsheet is too large."),
        _nothing_kept(),
        say("Messages", "Keep only the sheets survey, choices and settings, then choose it again."),
    )


def _workbook_active() -> tuple[str, str, str]:
    return (
        say("Messages", "This spreadsheet holds macros, or reaches out to other files."),
        _nothing_kept(),
        say("Messages", "Save it without macros and without links, then choose it again."),
    )


def _twin_columns() -> tuple[str, str, str]:
    return (
        say("Messages", "Two columns of this spreadsheet have the same name."),
        _nothing_kept(),
        say("Messages", "Rename or delete one of them, then choose the file again."),
    )


def _form() -> tuple[str, str, str]:
    return (
        say("Messages", "This form cannot be used as it is."),
        _nothing_kept(),
        say("Messages", "Look at its questions and rules once more."),
    )


def _not_yours() -> tuple[str, str, str]:
    return (
        say("Messages", "This question is asked by colleagues with another role."),
        say("Messages", "This answer was not kept; everything before it was."),
        say("Messages", "Ask a case manager or a supervisor to go on with the person."),
    )


def _too_many_forms() -> tuple[str, str, str]:
    return (
        say("Messages", "This notebook holds as many versions of forms as it can."),
        _nothing_kept(),
        say("Messages", "Ask whoever looks after your installation."),
    )


def _attachment_unreadable() -> tuple[str, str, str]:
    return (
        say("Messages", "This file cannot be read, or is empty."),
        _nothing_kept(),
        say("Messages", "Check the file, or choose another one."),
    )


def _attachment_too_large() -> tuple[str, str, str]:
    return (
        say("Messages", "This file is larger than 10 MB."),
        _nothing_kept(),
        say("Messages", "Make it smaller, for example a photo with fewer pixels, then add it again."),
    )


def _attachment_damaged() -> tuple[str, str, str]:
    return (
        say("Messages", "The file is not as it was when it was added."),
        say("Messages", "The answers of this case are whole."),
        say("Messages", "Look for it in a backup."),
    )


def _not_written() -> tuple[str, str, str]:
    return (
        say("Messages", "The copy could not be written there."),
        say("Messages", "Everything is still safe in your notebook."),
        say("Messages", "Choose another place."),
    )


ABOUT_FORMS: dict[str, Words] = {
    "form.workbook_not_one": _not_a_workbook,
    "form.workbook_unreadable": _not_a_workbook,
    "form.workbook_too_large": _workbook_too_large,
    "form.workbook_active": _workbook_active,
    "form.workbook_twin_columns": _twin_columns,
    "form.inconsistent": _form,
    "form.definition": _form,
    "form.name": _form,
    "form.unknown": _form,
    "form.another": _form,
    "form.not_yours": _not_yours,
    "form.unknown_question": _form,
    "form.too_large": _form,
    "form.too_many": _too_many_forms,
    "form.attachment_unreadable": _attachment_unreadable,
    "form.attachment_empty": _attachment_unreadable,
    "form.attachment_too_large": _attachment_too_large,
    "form.attachment_damaged": _attachment_damaged,
    "form.attachment_not_written": _not_written,
    "form.answers_not_written": _not_written,
}
