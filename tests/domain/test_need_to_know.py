"""The need-to-know matrix: who sees what of a case, whoever leads it, whatever the reason."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.categories import DataCategory
from fieldcase.domain.ids import UserId
from fieldcase.domain.need_to_know import (
    AT_WORK,
    KINDS_OF_ANSWERS,
    PRIVILEGED,
    Eyes,
    Sight,
    need,
    sees_people,
)
from fieldcase.domain.user import Role

ME, OTHER = UserId("me"), UserId("other")
UNTIL = datetime(2025, 11, 22, 16, tzinfo=UTC)
roles, categories, yes_or_no = st.sampled_from(Role), st.sampled_from(DataCategory), st.booleans()
at_work = st.sampled_from(sorted(AT_WORK))
eyes = st.builds(Eyes, st.just(ME), roles, yes_or_no, st.sampled_from([None, UNTIL]))


@given(eyes, categories)
def test_leading_a_case_or_a_reason_never_takes_anything_away(seen: Eyes, category: DataCategory) -> None:
    plain = Eyes(ME, seen.role)

    assert seen.sight(category) >= plain.sight(category)
    assert seen.writes(category) or not plain.writes(category)


@given(eyes, categories)
def test_a_reason_opens_for_reading_and_gives_no_right_to_change(seen: Eyes, category: DataCategory) -> None:
    closed = Eyes(ME, seen.role, leads=seen.leads)

    assert seen.writes(category) is closed.writes(category)


@given(roles, st.sampled_from(sorted(PRIVILEGED)))
def test_what_a_psychologist_or_a_lawyer_was_told_opens_to_nobody_else(
    role: Role, category: DataCategory
) -> None:
    opened = Eyes(ME, role, opened_until=UNTIL)

    assert opened.sight(category) is need(role, category).sight


@given(st.sampled_from([Role.DATA_OFFICER, Role.ADMINISTRATOR]), yes_or_no, categories)
def test_who_looks_after_structure_or_keys_never_sees_content(
    role: Role, leads: bool, category: DataCategory
) -> None:
    seen = Eyes(ME, role, leads=leads, opened_until=UNTIL)

    assert seen.sight(category) is Sight.NONE
    assert not seen.reads(category, by=ME)
    assert not seen.writes(category)
    assert not sees_people(role)


@given(eyes, categories)
def test_nobody_confirms_what_was_decided_in_a_case_they_lead(seen: Eyes, category: DataCategory) -> None:
    assert not (seen.leads and seen.approves(category))


@given(at_work, categories)
def test_what_one_wrote_oneself_one_may_read(role: Role, category: DataCategory) -> None:
    assert Eyes(ME, role).reads(category, by=ME)


@given(at_work, categories)
def test_whoever_leads_a_case_sees_what_its_case_manager_sees(role: Role, category: DataCategory) -> None:
    manager, leading = Eyes(OTHER, Role.CASE_MANAGER), Eyes(ME, role, leads=True)

    assert leading.sight(category) >= manager.sight(category)
    assert leading.writes(category) or not manager.writes(category)


@given(categories)
def test_who_may_only_read_changes_nothing(category: DataCategory) -> None:
    assert not Eyes(ME, Role.READ_ONLY, leads=True).writes(category)


@given(eyes)
def test_a_reason_is_asked_for_only_where_it_would_show_more(seen: Eyes) -> None:
    opened = Eyes(ME, seen.role, seen.leads, UNTIL)

    more = any(opened.sight(one) > seen.sight(one) for one in KINDS_OF_ANSWERS)
    assert more or not seen.may_open


@pytest.mark.parametrize(
    ("role", "category", "sight"),
    [
        (Role.WORKER, DataCategory.ACCOUNT, Sight.OWN),
        (Role.SHELTER, DataCategory.ACCOUNT, Sight.NONE),
        (Role.SHELTER, DataCategory.RISK, Sight.READ),
        (Role.CASE_MANAGER, DataCategory.HEALTH, Sight.FLAG),
        (Role.PSYCHOLOGIST, DataCategory.PSYCHOLOGICAL, Sight.OWN),
        (Role.LAWYER, DataCategory.RESIDENCE, Sight.READ),
        (Role.HEALTH_WORKER, DataCategory.HEALTH, Sight.READ),
        (Role.SUPERVISOR, DataCategory.PSYCHOLOGICAL, Sight.NONE),
    ],
)
def test_the_matrix_says_what_was_decided(role: Role, category: DataCategory, sight: Sight) -> None:
    assert need(role, category).sight is sight
