"""How a question was answered."""

from __future__ import annotations

from enum import StrEnum


class AnswerState(StrEnum):
    """
    What became of a question; an empty field is none of these.

    Source: the design's rule that unknown is data; CTDC counts 1 or nothing, never 0.
    """

    ANSWERED = "answered"
    PREFERS_NOT = "prefers_not"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"
    NOT_APPLICABLE = "not_applicable"
