"""Spreadsheets of questions, made for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

Sheets = Mapping[str, Sequence[Sequence[object]]]

SURVEY = (
    ("type", "name", "label::English (en)", "label::Romanian (ro)", "relevant", "constraint",
     "constraint_message", "required", "default", "calculation", "choice_filter"),
    ("begin group", "about", "About you", "Despre dumneavoastră"),
    ("text", "name", "What may we call you?", "Cum să vă spunem?", "", "", "", "yes"),
    ("integer", "age", "How old are you?", "Câți ani aveți?", "", ". >= 0 and . <= 120", "Between 0 and 120"),
    ("select_one country", "country", "Which country?", "Ce țară?"),
    ("select_one town", "town", "Which town?", "Ce oraș?", "", "", "", "", "", "", "country = ${country}"),
    ("select_multiple need or_other", "needs", "What do you need?", "De ce aveți nevoie?"),
    ("note", "thanks", "Thank you, go on when you like.", "Mulțumim."),
    ("end group",),
    ("begin group", "work", "Work", "Muncă", "${age} >= 15"),
    ("begin repeat", "jobs", "Jobs", "Locuri de muncă"),
    ("decimal", "pay", "Pay a week", "Plata pe săptămână"),
    ("integer", "weeks", "How many weeks?", "Câte săptămâni?", "${pay} > 0"),
    ("calculate", "owed", "Owed", "", "", "", "", "", "", "${pay} * ${weeks}"),
    ("end repeat",),
    ("calculate", "total", "All together", "", "", "", "", "", "", "sum(${pay})"),
    ("date", "left_home", "When did you leave?", "Când ați plecat?"),
    ("time", "call_at", "When may we call?", "Când putem suna?", "", "", "", "", "18:30"),
    ("acknowledge", "agreed", "I have read this aloud", "Am citit cu voce tare"),
    ("end group",),
)  # fmt: skip
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Romanian (ro)", "country"),
    ("country", "RS", "Serbia", "Serbia"),
    ("country", "RO", "Romania", "România"),
    ("town", "nis", "Niš", "Niš", "RS"),
    ("town", "cluj", "Cluj", "Cluj", "RO"),
    ("need", "bed", "A bed", "Un pat"),
    ("need", "doctor", "A doctor", "Un medic"),
)
SETTINGS = (("form_title", "form_id", "default_language"), ("Night line", "night_line", "English (en)"))
WHOLE: Sheets = {"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS}


def write_workbook(folder: Path, sheets: Sheets = WHOLE, name: str = "night line.xlsx") -> Path:
    """Write a spreadsheet into *folder*."""
    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


def survey(*rows: Sequence[object]) -> Sheets:
    """Return a spreadsheet with a survey alone."""
    head = ("type", "name", "label", "relevant", "constraint", "calculation", "default")
    return {"survey": (head, *rows)}
