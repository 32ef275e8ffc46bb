"""Nobody is sent back without a free choice, a look at the risks, somebody who receives them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldcase.domain.legal import Entry, LegalRecord
from fieldcase.domain.legal_rules import Rule, asks_for, broken
from fieldcase.domain.legal_tracks import KINDS, SEVERAL, Kind, Mark, Stage, Track
from tests.domain.test_legal_clocks import said

TODAY = date(2025, 11, 22)
FREE = (Mark.IN_WRITING, Mark.OTHER_WAYS_KNOWN)


def step(stage: Stage, days_ago: int = 1, **more: object) -> LegalRecord:
    return said(Track.RETURN, stage, TODAY - timedelta(days=days_ago), **more)


def leaving(*history: LegalRecord, child: bool = False, note: str = "") -> tuple[Rule, ...]:
    entry = Entry(track=Track.RETURN, stage=Stage.DEPARTED, on=TODAY, note=note)
    return broken(entry, history, TODAY, says_child=child)


def prepared(assessed: int = 5, chosen: int = 6) -> tuple[LegalRecord, ...]:
    return (
        step(Stage.CHOSEN, chosen, kind=Kind.WITH_IOM, marks=FREE),
        step(Stage.JOINTLY_ASSESSED, assessed),
        step(Stage.RECEPTION_CONFIRMED),
        step(Stage.TRAVEL_ARRANGED),
    )


def test_a_prepared_return_may_begin() -> None:
    assert leaving(*prepared()) == ()


@pytest.mark.parametrize(("assessed", "chosen", "rules"), [
    (31, 29, (Rule.RISKS_TOGETHER,)),
    (29, 31, (Rule.CHOSEN_LONG_AGO,)),
    (30, 30, ()),
])  # fmt: skip
def test_a_choice_and_a_look_at_the_risks_are_thirty_days_old_at_most(
    assessed: int, chosen: int, rules: tuple[Rule, ...]
) -> None:
    assert leaving(*prepared(assessed, chosen)) == rules


def test_a_choice_that_was_taken_back_counts_no_more() -> None:
    assert Rule.CHOSEN_LONG_AGO in leaving(*prepared(), step(Stage.WITHDRAWN))


def test_a_child_returns_only_if_that_was_decided_to_be_best() -> None:
    stays = said(Track.BEST_INTERESTS, Stage.DECIDED, TODAY, kind=Kind.STAY_HERE)
    returns = said(Track.BEST_INTERESTS, Stage.DECIDED, TODAY, kind=Kind.REPATRIATION)

    assert leaving(*prepared(), child=True) == (Rule.BEST_INTERESTS_FIRST,)
    assert leaving(stays, *prepared(), child=True) == (Rule.BEST_INTERESTS_FIRST,)
    assert leaving(returns, *prepared(), child=True) == ()


def test_a_day_in_court_after_leaving_needs_a_word_how() -> None:
    court = said(Track.PROCEEDING, Stage.ON_TRIAL, TODAY, until=TODAY + timedelta(days=9))

    assert leaving(court, *prepared()) == (Rule.COURT_FIRST,)
    assert leaving(court, *prepared(), note="Heard by video from there") == ()


def test_who_leaves_on_their_own_is_only_written_down_with_how_it_is_known() -> None:
    own = step(Stage.CHOSEN, kind=Kind.ON_THEIR_OWN)

    assert leaving(own) == (Rule.SAY_WHY,)
    assert leaving(own, note="Called from the bus") == ()


def test_a_helped_return_is_chosen_freely_and_in_writing() -> None:
    entry = Entry(track=Track.RETURN, stage=Stage.CHOSEN, on=TODAY, kind=Kind.WITH_IOM, marks=FREE[:1])

    assert broken(entry, (), TODAY, says_child=False) == (Rule.FREE_AND_WRITTEN,)
    assert broken(entry.but(marks=FREE), (), TODAY, says_child=False) == ()


@pytest.mark.parametrize("track", sorted(SEVERAL))
def test_each_new_one_says_what_it_is(track: Track) -> None:
    first = Stage.REPORTED if track is Track.PROCEEDING else Stage.INFORMED
    entry = Entry(track=track, stage=first, on=TODAY)

    assert broken(entry, (), TODAY, says_child=False) == (Rule.NAME_THE_KIND,)
    assert broken(entry.but(kind=KINDS[track][0]), (), TODAY, says_child=False) == ()
    assert "kind" in asks_for(track, first, begins=True)
    assert "kind" not in asks_for(track, first, begins=False)


def test_a_permit_does_not_end_before_it_begins() -> None:
    permit = {"track": Track.RESIDENCE, "stage": Stage.IN_FORCE, "on": TODAY, "kind": Kind.REFUGEE}
    ended = Entry.from_plain({**permit, "until": TODAY - timedelta(days=1)})

    assert broken(ended, (), TODAY, says_child=False) == (Rule.ENDS_BEFORE,)
