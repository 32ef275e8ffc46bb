"""What each role may do, as far as the program asks."""

from __future__ import annotations

from enum import StrEnum

from fieldcase.domain.user import Role, User


class Action(StrEnum):
    """A kind of use case that not everybody may begin."""

    READ = "read"
    WRITE = "write"
    SHARE = "share"
    KEEP_SAFE = "keep_safe"
    MANAGE_PEOPLE = "manage_people"
    MANAGE_RECOVERY = "manage_recovery"
    MANAGE_FORMS = "manage_forms"
    MANAGE_COUNTRY = "manage_country"


_EVERYBODY = frozenset({Action.READ, Action.KEEP_SAFE})
_AT_WORK = _EVERYBODY | {Action.WRITE, Action.SHARE}
_ADMINISTRATION = frozenset(
    {Action.MANAGE_PEOPLE, Action.MANAGE_RECOVERY, Action.MANAGE_FORMS, Action.MANAGE_COUNTRY}
)

_MAY: dict[Role, frozenset[Action]] = {
    Role.WORKER: _AT_WORK,
    Role.SHELTER: _AT_WORK,
    Role.CASE_MANAGER: _AT_WORK,
    Role.PSYCHOLOGIST: _AT_WORK,
    Role.LAWYER: _AT_WORK,
    Role.SOCIAL_WORKER: _AT_WORK,
    Role.HEALTH_WORKER: _AT_WORK,
    Role.SUPERVISOR: _AT_WORK | {Action.MANAGE_COUNTRY},
    Role.DATA_OFFICER: _AT_WORK | {Action.MANAGE_FORMS, Action.MANAGE_COUNTRY},
    Role.ADMINISTRATOR: _AT_WORK | _ADMINISTRATION,
    Role.READ_ONLY: _EVERYBODY,
}


def may(role: Role, action: Action) -> bool:
    """Tell whether the role alone allows *action*."""
    return action in _MAY[role]


def allows(user: User, action: Action) -> bool:
    """
    Tell whether *user* may begin *action*.

    In a small office somebody who works with people also looks after keys and forms: that is a trait of the
    worker beside the role, not a role of its own.
    """
    return may(user.role, action) or (user.looks_after_notebook and action in _ADMINISTRATION)
