"""A screening says what signs point to, and only what no open answer could change."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldcase.forms.screening import (
    SUGGESTED,
    Dimension,
    Indication,
    Indicator,
    Instrument,
    Outcome,
    Profile,
    Weight,
    form_of,
    load_instrument,
    look,
    shows,
)
from fieldcase.resources_root import find_resources

NAMES = (
    "deceptive_recruitment",
    "coercive_recruitment",
    "vulnerability_recruitment",
    "exploitation",
    "coercion",
    "vulnerability",
)
WEIGHTS = st.sampled_from(list(Weight))


@pytest.fixture(scope="module")
def instrument() -> Instrument:
    return load_instrument(find_resources() / "screening" / "delphi_labour.toml")


@st.composite
def small(draw: st.DrawFn) -> Instrument:
    """Return an instrument with so few signs that every completion can be tried."""
    dimensions = []
    for name in NAMES:
        signs = [
            Indicator(id=f"{name}_{number}", adult=draw(WEIGHTS), child=draw(WEIGHTS), words={"en": "x"})
            for number in range(draw(st.integers(1, 3)))
        ]
        dimensions.append(Dimension(id=name, words={"en": "x"}, indicators=tuple(signs)))
    return Instrument(id="small", version=1, source="made up", dimensions=tuple(dimensions))


@settings(max_examples=40)
@given(small(), st.sampled_from(list(Profile)), st.data())
def test_every_completion_of_the_unknowns_ends_in_an_outcome_that_was_named(
    instrument: Instrument, profile: Profile, data: st.DataObject
) -> None:
    signs = [sign.id for one in instrument.dimensions for sign in one.of(profile)]
    known = data.draw(st.dictionaries(st.sampled_from(signs), st.booleans(), min_size=len(signs) - 5))
    unknown = [name for name in signs if name not in known]

    result = look(instrument, profile, known)
    if len(unknown) > 9:
        return
    reached = {
        look(instrument, profile, {**known, **dict(zip(unknown, ends, strict=True))}).outcome
        for ends in product((False, True), repeat=len(unknown))
    }

    assert reached == result.possible
    assert (result.outcome is Outcome.INCONCLUSIVE) is (len(reached) > 1)


@given(st.lists(WEIGHTS, max_size=8), WEIGHTS)
def test_one_sign_more_never_takes_indications_away(weights: list[Weight], more: Weight) -> None:
    assert not shows(weights) or shows([*weights, more])


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ("SS", True),
        ("SM", True),
        ("SW", True),
        ("MMM", True),
        ("MMW", True),
        ("S", False),
        ("MM", False),
        ("MWW", False),
        ("WWW", False),
    ],
)
def test_the_rule_of_combination(weights: str, expected: bool) -> None:
    named = {"S": Weight.STRONG, "M": Weight.MEDIUM, "W": Weight.WEAK}

    assert shows(named[one] for one in weights) is expected


def test_the_sets_are_as_long_as_their_source_says(instrument: Instrument) -> None:
    adult = [len(one.of(Profile.ADULT)) for one in instrument.dimensions]
    child = [len(one.of(Profile.CHILD)) for one in instrument.dimensions]

    assert adult == [10, 10, 16, 9, 15, 7]
    assert sum(child) == 65
    assert not any(
        sign.child is Weight.WEAK for one in instrument.dimensions for sign in one.of(Profile.CHILD)
    )


def test_nothing_known_is_inconclusive_and_closes_nothing(instrument: Instrument) -> None:
    result = look(instrument, Profile.ADULT, {})

    assert result.outcome is Outcome.INCONCLUSIVE
    assert set(result.indications.values()) == {Indication.OPEN}
    assert result.open_count == 67


def test_for_a_child_exploitation_is_enough(instrument: Instrument) -> None:
    known = {"screen_labour_4_01": True, "screen_labour_4_02": True}

    assert look(instrument, Profile.CHILD, known).outcome is Outcome.REFER_CHILD
    assert look(instrument, Profile.ADULT, known).outcome is Outcome.INCONCLUSIVE


def test_strong_signs_everywhere_stand_whatever_is_still_open(instrument: Instrument) -> None:
    known = {
        "screen_labour_1_01": True,
        "screen_labour_1_02": True,
        "screen_labour_4_01": True,
        "screen_labour_4_02": True,
        "screen_labour_5_01": True,
        "screen_labour_5_02": True,
    }

    result = look(instrument, Profile.ADULT, known)

    assert result.outcome is Outcome.REFER
    assert SUGGESTED[result.outcome]


def test_every_sign_is_a_question_of_the_form_it_is_kept_with(instrument: Instrument) -> None:
    form = form_of(instrument, Profile.CHILD)

    signs = {sign.id for one in instrument.dimensions for sign in one.of(Profile.CHILD)}
    assert signs <= {question.id for question in form.questions}
