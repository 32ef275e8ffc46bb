"""Codes, dates and states say only what can be true."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.assistance import (
    NEXT_STATUS,
    OPEN_STEPS,
    ServiceStep,
    StepEnd,
    StepKind,
    StepStatus,
    move,
)
from fieldcase.domain.case import (
    HTCDS_STATUS,
    Case,
    CaseStatus,
    Person,
    check_digit,
    code_is_whole,
    new_case_code,
)
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.errors import FieldCaseError, TransitionError
from fieldcase.domain.frozen import DoesNotFitError
from fieldcase.domain.ids import CaseId, PersonId, StepId, UserId
from fieldcase.domain.referral import NEXT_STATE, WAITING, ReferralState

NOW = datetime(2025, 11, 22, 12, tzinfo=UTC)


def a_step(status: StepStatus = StepStatus.PLANNED) -> ServiceStep:
    return ServiceStep(
        id=StepId("s"),
        case_id=CaseId("c"),
        kind=StepKind.TASK,
        service="other",
        title="Call interpreter",
        status=status,
        created_at=NOW,
        created_by=UserId("u"),
    )


@given(st.binary(min_size=8, max_size=8))
def test_a_case_code_carries_its_own_check(random: bytes) -> None:
    code = new_case_code("NR", lambda _size: random)

    assert code_is_whole(code)


@given(st.integers(0, 99999), st.integers(0, 4), st.integers(1, 9))
def test_one_wrong_digit_in_a_case_code_shows(number: int, place: int, step: int) -> None:
    digits = f"{number:05d}"
    wrong = digits[:place] + str((int(digits[place]) + step) % 10) + digits[place + 1 :]

    assert not code_is_whole(f"NR-{wrong}{check_digit(digits)}")


@pytest.mark.parametrize("text", ["2025", "2025-03", "2025-03-09"])
def test_a_date_is_kept_as_precisely_as_it_was_remembered(text: str) -> None:
    assert PartialDate.parse(text).text() == text


@pytest.mark.parametrize("text", ["2025-13", "2025-02-30", "25", "2025-3", "", "1899", "２０２５"])
def test_an_impossible_date_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="date|range"):
        PartialDate.parse(text)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_a_whole_day_means_itself(day: date) -> None:
    known = PartialDate.of(day)

    assert known.earliest() == known.latest() == day


def test_a_year_means_any_of_its_days() -> None:
    year = PartialDate(year=2024)

    assert (year.earliest(), year.latest()) == (date(2024, 1, 1), date(2024, 12, 31))


def test_a_tick_can_always_be_taken_back() -> None:
    done = move(a_step(), StepEnd(status=StepStatus.DELIVERED, outcome="went well"), NOW)

    again = move(done, StepEnd(status=StepStatus.PLANNED), NOW)

    assert done.delivered_at == NOW
    assert (again.status, again.delivered_at, again.outcome) == (StepStatus.PLANNED, None, "")


@given(st.sampled_from(StepStatus), st.sampled_from(StepStatus))
def test_a_step_moves_only_along_its_paths(was: StepStatus, wanted: StepStatus) -> None:
    if wanted in NEXT_STATUS[was]:
        assert move(a_step(was), StepEnd(status=wanted), NOW).status is wanted
    else:
        with pytest.raises(TransitionError):
            move(a_step(was), StepEnd(status=wanted), NOW)


def test_every_end_of_a_step_leads_back() -> None:
    for status in StepStatus:
        assert status in OPEN_STEPS or StepStatus.PLANNED in NEXT_STATUS[status]


def test_every_referral_can_be_brought_to_an_end() -> None:
    for state in ReferralState:
        reached = {state}
        while True:
            further = reached | {after for one in reached for after in NEXT_STATE[one]}
            if further == reached:
                break
            reached = further
        assert ReferralState.CLOSED in reached


def test_what_waits_is_not_over() -> None:
    assert not WAITING & {ReferralState.CLOSED, ReferralState.REVOKED, ReferralState.DECLINED}


def test_every_status_has_its_word_in_the_standard() -> None:
    assert set(HTCDS_STATUS) == set(CaseStatus)


def test_no_repr_shows_a_name() -> None:
    person = Person(id=PersonId("p1"), alias="Selam")

    assert "Selam" not in repr(person)
    assert "Selam" not in str(person)


@pytest.mark.parametrize("make", [Person.from_plain, lambda plain: Case(**plain), Case.from_plain])
def test_half_a_character_does_not_fit_and_is_not_quoted(make: Callable[[object], object]) -> None:
    with pytest.raises(DoesNotFitError) as refusal:
        make({"status": "Selam \ud800", "id": "c"})

    assert "Selam" not in repr(vars(refusal.value)) + str(refusal.value)


def test_half_a_character_in_a_text_of_json_does_not_fit() -> None:
    with pytest.raises(DoesNotFitError):
        Person.from_json('{"id":"Selam \ud800"}')


def test_the_place_of_what_does_not_fit_is_a_place_not_what_stood_there() -> None:
    with pytest.raises(DoesNotFitError) as refusal:
        Person.from_plain({"id": "p", "her name - at `$Selam A.": ""})

    assert refusal.value.place == ""


def test_an_error_shows_its_code_and_nothing_else() -> None:
    assert str(FieldCaseError(size=3)) == "unexpected"
