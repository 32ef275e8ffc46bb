"""
Why an answer or a definition cannot be taken as it is.

::

    FormError (domain)          form.<why>      a definition, code list or pack cannot be used
    └── AnswerRefusedError      answer.<why>    a value cannot be kept or read; <why> is a ``Reason``
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from fieldcase.domain.errors import FormError


class Reason(StrEnum):
    """What is wrong with an answer; ``ui`` finds the words by this code."""

    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    UNKNOWN_CODE = "unknown_code"
    IMPOSSIBLE_DATE = "impossible_date"
    CONTROL_CHARACTER = "control_character"
    WRONG_KIND = "wrong_kind"
    NEEDED_TO_SEND = "needed_to_send"
    CONSTRAINT = "constraint"
    SAFE_ADDRESS = "safe_address"


class AnswerRefusedError(FormError):
    """A value is not of its question's kind; ``reason`` says why, never what it was."""

    prefix: ClassVar[str] = "answer"

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.why = reason
