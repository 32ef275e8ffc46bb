"""Who may do what, as far as the program asks."""

from __future__ import annotations

import pytest

from fieldcase.domain.ids import UserId
from fieldcase.domain.roles import Action, allows, may
from fieldcase.domain.user import Role, User


@pytest.mark.parametrize("role", list(Role))
def test_every_role_may_read_and_keep_things_safe(role: Role) -> None:
    assert may(role, Action.READ)
    assert may(role, Action.KEEP_SAFE)


@pytest.mark.parametrize("role", list(Role))
def test_everybody_writes_but_those_who_only_read(role: Role) -> None:
    assert may(role, Action.WRITE) is (role is not Role.READ_ONLY)
    assert may(role, Action.SHARE) is (role is not Role.READ_ONLY)


@pytest.mark.parametrize("role", list(Role))
def test_people_and_keys_are_the_administrators(role: Role) -> None:
    assert may(role, Action.MANAGE_PEOPLE) is (role is Role.ADMINISTRATOR)


def test_somebody_in_a_small_office_looks_after_the_notebook_beside_the_role() -> None:
    user = User(id=UserId("marta"), name="Marta K.", role=Role.READ_ONLY, administers=True)

    assert allows(user, Action.MANAGE_PEOPLE)
    assert not allows(user, Action.WRITE)
