"""One question as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from fieldcase.forms.definition import Question
from fieldcase.forms.errors import Reason
from fieldcase.forms.library import QuestionText
from fieldcase.forms.reply import AnswerValue, Reply
from fieldcase.forms.reuse import Asking, Earlier
from fieldcase.services.linking import Link


@dataclass(frozen=True)
class RowState:
    """One row of a repeated group with the questions that it asks."""

    id: str
    questions: tuple[QuestionState, ...]


@dataclass(frozen=True)
class QuestionState:
    """
    One question on its page.

    Attributes:
        other: What stands on the line after "Something else".
        asking: Whether it is asked, confirmed, known, or somebody else's to ask.
        earlier: What another interview kept, while this one has no answer of its own.
        computed: What a calculated question comes to.
        suggestion: An answer somebody may take as it is.
        rows: The rows of a repeated group.
        links: Whom the answer may point to.
    """

    question: Question
    text: QuestionText
    reply: Reply | None
    other: str
    other_is_open: bool
    applies: bool
    problem: Reason | None
    asking: Asking = Asking.ASK
    earlier: Earlier | None = None
    computed: AnswerValue = None
    suggestion: AnswerValue = None
    rows: tuple[RowState, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class CheckedLine:
    """
    One answer on the check page.

    Attributes:
        labels: The words of chosen codes, of people and organisations.
        other: What was added to them.
        earlier: Where the answer comes from, when it was not given in this interview.
        hidden: Whether the answer is known and not shown again.
    """

    question: Question
    label: str
    reply: Reply | None
    labels: tuple[str, ...]
    other: str
    earlier: Earlier | None = None
    hidden: bool = False


@dataclass(frozen=True)
class CheckedSection:
    """One section on the check page."""

    place: int
    title: str
    lines: tuple[CheckedLine, ...]
