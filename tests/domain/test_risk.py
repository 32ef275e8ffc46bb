"""What is known about a danger, what it suggests, what a worker may decide."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.case import RiskLevel, SafeContact
from fieldcase.domain.ids import AssessmentId, CaseId, EntryId, OrganisationId, UserId
from fieldcase.domain.organisation import Organisation
from fieldcase.domain.risk import (
    FACTORS,
    SEVERITY,
    Approval,
    Assessment,
    OwnView,
    Presence,
    suggest,
)
from fieldcase.domain.safety import KeptFrom, is_kept_from, with_names
from tests.notebooks import NOON

CODES = [factor.code for factor in FACTORS]
KNOWN = st.dictionaries(st.sampled_from(CODES), st.sampled_from(Presence))
VIEWS = st.none() | st.sampled_from(OwnView)


def urgency(level):
    return SEVERITY.index(level)


def judged(suggested, decided, **more):
    return Assessment(
        id=AssessmentId("a"),
        case_id=CaseId("c"),
        number=1,
        at=NOON,
        by=UserId("u"),
        suggested=suggested,
        decided=decided,
        why="Because",
        **more,
    )


@given(known=KNOWN, view=VIEWS, code=st.sampled_from(CODES))
def test_one_more_factor_that_is_there_never_lowers_the_suggestion(known, view, code):
    before = suggest(known, view).level

    after = suggest({**known, code: Presence.YES}, view).level

    assert urgency(after) >= urgency(before)


@given(known=KNOWN, view=VIEWS, danger=st.sampled_from([one.code for one in FACTORS if one.critical]))
def test_danger_now_is_always_critical(known, view, danger):
    suggestion = suggest({**known, danger: Presence.YES}, view)

    assert suggestion.level is RiskLevel.CRITICAL
    assert suggestion.critical


@given(known=KNOWN, view=st.sampled_from([OwnView.TWO, OwnView.THREE, OwnView.FOUR, OwnView.FIVE]))
def test_feeling_less_safe_never_lowers_the_suggestion(known, view):
    less_safe = OwnView(str(int(view.value) - 1))

    assert urgency(suggest(known, less_safe).level) >= urgency(suggest(known, view).level)


@given(known=KNOWN)
def test_preferring_not_to_say_weighs_nothing(known):
    assert suggest(known, OwnView.PREFERS_NOT).level is suggest(known, None).level


def test_nothing_known_suggests_nothing_rather_than_a_low_risk():
    nothing = suggest({}, None)

    assert nothing.level is RiskLevel.UNASSESSED
    assert nothing.not_known == len(FACTORS)
    assert suggest({"debt": Presence.NO}, None).level is RiskLevel.LOW


def test_not_safe_at_all_is_at_least_high():
    assert suggest({}, OwnView.ONE).level is RiskLevel.HIGH


def test_a_worker_may_always_judge_a_danger_higher():
    raised = judged(RiskLevel.LOW, RiskLevel.CRITICAL)

    assert raised.approval is Approval.NOT_NEEDED
    assert raised.level is RiskLevel.CRITICAL


def test_a_lower_level_counts_only_once_it_was_confirmed():
    asked = judged(RiskLevel.HIGH, RiskLevel.LOW, supervisor="Ada")
    given_ = asked.but(approved_at=NOON, approved_by=UserId("s"))

    assert (asked.approval, asked.level) == (Approval.ASKED, RiskLevel.HIGH)
    assert (given_.approval, given_.level) == (Approval.GIVEN, RiskLevel.LOW)


@pytest.mark.parametrize(
    ("level", "after"),
    [
        (RiskLevel.CRITICAL, timedelta(hours=24)),
        (RiskLevel.HIGH, timedelta(hours=72)),
        (RiskLevel.MEDIUM, timedelta(days=30)),
        (RiskLevel.LOW, timedelta(days=90)),
    ],
)
def test_the_more_urgent_the_sooner_somebody_looks_again(level, after):
    assert judged(RiskLevel.UNASSESSED, level).review_due == NOON + after


def kept(name, organisation_id=None):
    return KeptFrom(
        id=EntryId(name),
        case_id=CaseId("c"),
        name=name,
        organisation_id=organisation_id,
        added_at=NOON,
        added_by=UserId("u"),
    )


def test_an_organisation_on_the_list_stays_on_it_under_another_name():
    clinic = Organisation(id=OrganisationId("o"), name="Harbour Clinic")
    renamed = clinic.but(name="Seaside Clinic")
    listed = [kept("Harbour Clinic", OrganisationId("o"))]

    assert is_kept_from(renamed, SafeContact(), listed)
    assert not is_kept_from(Organisation(id=OrganisationId("p"), name="Legal Aid"), SafeContact(), listed)


def test_everybody_on_the_list_is_named_once_in_the_rule():
    contact = SafeContact(must_not_know="my uncle Dan")

    assert with_names(contact, [kept("Dan"), kept("Mira")]).must_not_know == "my uncle Dan, Mira"
