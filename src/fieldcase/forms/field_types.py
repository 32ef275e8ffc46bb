"""The closed list of kinds a question can be."""

from __future__ import annotations

from enum import StrEnum


class FieldType(StrEnum):
    """
    How a question is answered; the Python type of its value is given in ``values.py``.

    ``NOTE`` is free text in the worker's own words, where ``LONG_TEXT`` holds the person's. ``INFO`` is
    read, never answered. ``CALCULATED`` follows from other answers, is never stored. ``REPEAT`` asks its
    own questions once for each row.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    CHOICE_ONE = "choice_one"
    CHOICE_MANY = "choice_many"
    YES_NO = "yes_no"
    COUNTRY = "country"
    LANGUAGE = "language"
    PERSON = "person"
    ORGANISATION = "organisation"
    REPEAT = "repeat"
    ATTACHMENT = "attachment"
    SIGNATURE = "signature"
    CALCULATED = "calculated"
    INFO = "info"
    NOTE = "note"


TEXT_TYPES = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.NOTE})
CHOICE_TYPES = frozenset({FieldType.CHOICE_ONE, FieldType.CHOICE_MANY})
LIST_OF_TYPE = {FieldType.COUNTRY: "country", FieldType.LANGUAGE: "language"}
"""The code list that answers these kinds without being named in the form."""
LINK_TYPES = frozenset({FieldType.PERSON, FieldType.ORGANISATION})
"""Kinds whose value is the id of somebody in the notebook."""
UNANSWERED_TYPES = frozenset({FieldType.CALCULATED, FieldType.INFO})
"""Kinds nobody answers: they are shown only."""
LIMITED_TYPES = frozenset({FieldType.NUMBER, FieldType.DECIMAL, FieldType.DATE})
"""Kinds that may name a smallest and a largest value."""
