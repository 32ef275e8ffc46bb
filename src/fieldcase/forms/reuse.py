"""How long an answer given earlier is only confirmed, never asked again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.interview import AnswerSource
from fieldcase.domain.user import Role
from fieldcase.forms.definition import Question, Section
from fieldcase.forms.field_types import UNANSWERED_TYPES
from fieldcase.forms.reply import Reply

USUAL_DAYS = 90
NEVER_AGAIN = 3
"""The trauma weight from which a question disappears once it was answered anywhere."""
LASTING = frozenset({DataCategory.IDENTITY, DataCategory.DEMOGRAPHICS})
"""What stays true: confirmed however long ago it was said."""
PASSING = frozenset({DataCategory.RISK, DataCategory.SAFE_LOCATION})
"""What has to be asked each time."""
TRUSTED = frozenset({Role.CASE_MANAGER, Role.SUPERVISOR})
"""Who may look at an answer that is not asked again."""


class Asking(StrEnum):
    """How a question stands on its page."""

    ASK = "ask"
    CONFIRM = "confirm"
    KNOWN = "known"
    NOT_YOURS = "not_yours"


@dataclass(frozen=True, slots=True)
class Earlier:
    """What another interview of this person kept, when, from whom."""

    reply: Reply
    said_on: date
    source: AnswerSource = AnswerSource.PERSON


def reuse_days(question: Question) -> int | None:
    """Return how many days an answer is only confirmed; None for without end, 0 for asking each time."""
    if question.reuse_days is not None:
        return question.reuse_days
    if question.category in LASTING:
        return None
    return 0 if question.category in PASSING else USUAL_DAYS


def is_fresh(question: Question, earlier: Earlier, today: date) -> bool:
    """Return whether *earlier* is only confirmed; a special answer that left it open is asked again."""
    if earlier.reply.value is None or question.type in UNANSWERED_TYPES:
        return False
    days = reuse_days(question)
    return days is None or (today - earlier.said_on).days < days


def may_ask(question: Question, section: Section, role: Role) -> bool:
    """Return whether somebody with *role* may ask this."""
    return (not section.roles or role in section.roles) and (not question.roles or role in question.roles)


def may_look(question: Question, role: Role) -> bool:
    """Return whether somebody with *role* may see an answer that is not asked again."""
    return role in question.roles if question.roles else role in TRUSTED


def may_read(question: Question, section: Section, role: Role) -> bool:
    """Return whether somebody with *role* may take an answer away in a file."""
    looked_at = question.trauma_weight < NEVER_AGAIN or may_look(question, role)
    return looked_at and may_ask(question, section, role)


def asking(question: Question, section: Section, earlier: Earlier | None, role: Role, today: date) -> Asking:
    """Return how *question* stands on its page, when the present interview has no answer to it."""
    if not may_ask(question, section, role):
        return Asking.NOT_YOURS
    if earlier is None:
        return Asking.ASK
    if question.trauma_weight >= NEVER_AGAIN and earlier.reply.value is not None:
        return Asking.KNOWN
    return Asking.CONFIRM if is_fresh(question, earlier, today) else Asking.ASK
