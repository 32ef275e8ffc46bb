"""Where a person stands before the law: only allowed steps, each rule explained, nothing rewritten."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.ids import CaseId, UserId
from fieldcase.domain.legal import Entry, LegalRecord, is_presumed_child, leads_to, reflection_end, stands
from fieldcase.domain.legal_rules import FIELD_OF, Rule, broken
from fieldcase.domain.legal_tracks import LEAST_REFLECTION, MOVES, Body, Stage, Track

TODAY = date(2025, 11, 22)
tracks = st.sampled_from(Track)


def written(entry: Entry) -> LegalRecord:
    at = datetime(2025, 11, 22, 12, tzinfo=UTC)
    return LegalRecord(case_id=CaseId("c"), entry=entry, recorded_at=at, recorded_by=UserId("u"))


@st.composite
def histories(draw: st.DrawFn, track: Track) -> tuple[LegalRecord, ...]:
    """A walk along a track, day by day, as the notebook would have let it happen."""
    walked: list[LegalRecord] = []
    day = TODAY - timedelta(days=400)
    for _ in range(draw(st.integers(0, 12))):
        offered = leads_to(walked, track)
        if not offered:
            break
        day += timedelta(days=draw(st.integers(0, 20)))
        stage = draw(st.sampled_from(offered))
        days = draw(st.integers(LEAST_REFLECTION, 90)) if stage in (Stage.RUNNING, Stage.EXTENDED) else None
        walked.append(written(Entry(track=track, stage=stage, on=day, days=days)))
    return tuple(walked)


@given(tracks.flatmap(histories))
def test_a_track_only_goes_where_it_leads(history: tuple[LegalRecord, ...]) -> None:
    for at, one in enumerate(history):
        assert one.entry.stage in leads_to(history[:at], one.entry.track)


def test_every_stage_can_be_reached_and_every_step_leads_within_its_track() -> None:
    for moves in MOVES.values():
        reached = {stage for stages in moves.values() for stage in stages}

        assert {stage for stage in moves if stage is not None} <= reached
    assert {stage for moves in MOVES.values() for stages in moves.values() for stage in stages} == set(Stage)


@given(histories(Track.REFLECTION))
def test_a_reflection_period_ends_its_days_after_it_began(history: tuple[LegalRecord, ...]) -> None:
    end, last = reflection_end(history), stands(history, Track.REFLECTION)

    if last is not None and last.entry.stage is Stage.RUNNING:
        assert end == last.entry.on + timedelta(days=last.entry.days or 0)
    if last is None or last.entry.stage not in (Stage.RUNNING, Stage.EXTENDED):
        assert end is None


@given(histories(Track.REFLECTION), st.integers(1, 60))
def test_making_it_longer_never_ends_it_sooner(history: tuple[LegalRecord, ...], days: int) -> None:
    before = reflection_end(history)
    longer = written(Entry(track=Track.REFLECTION, stage=Stage.EXTENDED, on=TODAY, days=days))

    if before is not None:
        assert reflection_end((*history, longer)) == before + timedelta(days=days)


@given(histories(Track.AGE), st.booleans())
def test_only_a_verified_age_outweighs_doubt(history: tuple[LegalRecord, ...], said: bool) -> None:
    last = stands(history, Track.AGE)
    child = is_presumed_child(history, says_child=said)

    if last is None:
        assert child is said
    elif last.entry.stage is Stage.DISPUTED:
        assert child
    elif last.entry.stage is Stage.ADULT_VERIFIED:
        assert not child


@given(tracks.flatmap(histories), st.sampled_from(Stage), st.booleans())
def test_an_entry_of_tomorrow_is_never_written_down(
    history: tuple[LegalRecord, ...], stage: Stage, said: bool
) -> None:
    tomorrow = Entry(track=Track.AGE, stage=stage, on=TODAY + timedelta(days=1))

    assert Rule.IN_THE_FUTURE in broken(tomorrow, history, TODAY, says_child=said)


def test_every_rule_is_explained_beside_a_field() -> None:
    assert set(FIELD_OF) == set(Rule)


def says(stage: Stage, track: Track, **more: object) -> tuple[Rule, ...]:
    entry = Entry.from_plain({"track": track, "stage": stage, "on": TODAY, **more})
    return broken(entry, (), TODAY, says_child=True)


def test_a_decision_names_who_decided() -> None:
    assert says(Stage.IDENTIFIED, Track.IDENTIFICATION) == (Rule.NAME_THE_BODY,)
    assert says(Stage.IDENTIFIED, Track.IDENTIFICATION, body=Body.POLICE) == ()


def test_a_reflection_period_lasts_thirty_days_at_least() -> None:
    assert says(Stage.RUNNING, Track.REFLECTION, days=29) == (Rule.DAYS_TOO_FEW,)
    assert says(Stage.RUNNING, Track.REFLECTION) == (Rule.DAYS_MISSING,)
    assert says(Stage.RUNNING, Track.REFLECTION, days=30) == ()


def test_a_child_is_heard_before_a_decision_and_has_a_guardian_first() -> None:
    guardian = written(Entry(track=Track.GUARDIAN, stage=Stage.APPOINTED, on=TODAY, who="Elena R."))
    decided = Entry(track=Track.BEST_INTERESTS, stage=Stage.DECIDED, on=TODAY)

    assert says(Stage.HEARD, Track.BEST_INTERESTS) == (Rule.CHILDS_OWN_WORDS,)
    assert Stage.DECIDED not in leads_to((), Track.BEST_INTERESTS)
    assert broken(decided, (), TODAY, says_child=True) == (Rule.GUARDIAN_FIRST,)
    assert broken(decided, (guardian,), TODAY, says_child=True) == ()


def test_no_guardian_for_a_child_needs_a_reason() -> None:
    assert says(Stage.NOT_NEEDED, Track.GUARDIAN) == (Rule.MINOR_UNTIL_VERIFIED,)
    assert says(Stage.NOT_NEEDED, Track.GUARDIAN, note="Comes with her mother") == ()
