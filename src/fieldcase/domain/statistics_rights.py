"""Who may look at what is counted, who may let it leave."""

from __future__ import annotations

from fieldcase.domain.user import Role

_INSIDE = frozenset({Role.CASE_MANAGER, Role.SUPERVISOR})
_ANSWER = _INSIDE | {Role.DATA_OFFICER}
_SEE = _ANSWER | {Role.READ_ONLY}


def may_see(role: Role) -> bool:
    """Tell whether somebody with this role sees tables at all (design §6.3)."""
    return role in _SEE


def may_see_inside(role: Role) -> bool:
    """Tell whether exact figures of everybody are for this role: it sees every case of the team anyway."""
    return role in _INSIDE


def may_release(role: Role) -> bool:
    """Tell whether somebody with this role lets tables leave."""
    return role in _ANSWER
