"""The closed list of kinds a question can be."""

from __future__ import annotations

from enum import StrEnum


class FieldType(StrEnum):
    """
    How a question is answered; the Python type of its value is given in ``values.py``.

    ``NOTE`` is free text in the worker's own words, where ``LONG_TEXT`` holds the person's.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DATE = "date"
    CHOICE_ONE = "choice_one"
    CHOICE_MANY = "choice_many"
    YES_NO = "yes_no"
    COUNTRY = "country"
    LANGUAGE = "language"
    NOTE = "note"


TEXT_TYPES = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.NOTE})
CHOICE_TYPES = frozenset({FieldType.CHOICE_ONE, FieldType.CHOICE_MANY})
LIST_OF_TYPE = {FieldType.COUNTRY: "country", FieldType.LANGUAGE: "language"}
"""The code list that answers these kinds without being named in the form."""
