"""Records before the law are kept beside one another, for those who may see them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fieldcase.domain.errors import TransitionError, UnexpectedError
from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_rules import LegalEntryError
from fieldcase.domain.legal_tracks import Body, Stage, Track
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.user import Role
from fieldcase.forms.screening import Profile
from fieldcase.services import casework, leading
from fieldcase.services.legal import legal_sheet, tracks_for, write_down
from fieldcase.services.notebook import Notebook
from fieldcase.services.screening import begin_screening, screening_sheet
from tests.services.colleagues import colleague
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person

TODAY = date(2025, 11, 22)


def entry(track: Track, stage: Stage, **more: object) -> Entry:
    return Entry.from_plain({"track": track, "stage": stage, "on": TODAY, **more})


def test_what_was_decided_stands_beside_what_was_thought_before(notebook: Notebook) -> None:
    case_id = person(notebook)

    write_down(notebook, case_id, entry(Track.IDENTIFICATION, Stage.POSSIBLE))
    write_down(notebook, case_id, entry(Track.IDENTIFICATION, Stage.NOT_IDENTIFIED, body=Body.POLICE))
    write_down(notebook, case_id, entry(Track.IDENTIFICATION, Stage.APPEALED))

    stages = [one.entry.stage for one in legal_sheet(notebook, case_id).records]
    assert stages == [Stage.POSSIBLE, Stage.NOT_IDENTIFIED, Stage.APPEALED]
    assert casework.case_sheet(notebook, case_id).case.status.value == "intake"


def test_an_entry_that_does_not_follow_is_not_written(notebook: Notebook) -> None:
    case_id = person(notebook)

    with pytest.raises(TransitionError):
        write_down(notebook, case_id, entry(Track.IDENTIFICATION, Stage.APPEALED))
    with pytest.raises(LegalEntryError):
        write_down(notebook, case_id, entry(Track.REFLECTION, Stage.RUNNING, days=10))

    assert legal_sheet(notebook, case_id).records == ()


def test_nothing_written_is_ever_changed(notebook: Notebook) -> None:
    case_id = person(notebook)
    write_down(notebook, case_id, entry(Track.AGE, Stage.DISPUTED))

    def rewrite() -> None:
        with notebook.vault.writing(notebook.user.id, notebook.clock.now()) as tx:
            tx._connection.execute("UPDATE legal_record SET stage = 'adult_verified'")

    with pytest.raises(UnexpectedError):
        rewrite()
    assert legal_sheet(notebook, case_id).records[0].entry.stage is Stage.DISPUTED


def test_a_disputed_age_brings_what_protects_a_child(notebook: Notebook) -> None:
    case_id = person(notebook)
    before = legal_sheet(notebook, case_id)

    write_down(notebook, case_id, entry(Track.AGE, Stage.DISPUTED))

    after = legal_sheet(notebook, case_id)
    assert Track.GUARDIAN not in tracks_for(before)
    assert {Track.GUARDIAN, Track.BEST_INTERESTS} <= set(tracks_for(after))


def test_who_does_not_see_residence_does_not_see_the_reflection_period(notebook: Notebook) -> None:
    case_id = person(notebook)
    began = TODAY - timedelta(days=3)
    write_down(notebook, case_id, entry(Track.REFLECTION, Stage.RUNNING, days=30, on=began))
    health = colleague(notebook, Role.HEALTH_WORKER)

    assert legal_sheet(health, case_id).records == ()
    assert "legal" not in {one.kind.value for one in timeline_of(health, case_id)}
    with pytest.raises(NeedToKnowError):
        write_down(health, case_id, entry(Track.REFLECTION, Stage.EXPIRED))


def test_the_case_is_handed_to_colleagues_who_work_with_people(notebook: Notebook) -> None:
    case_id = person(notebook)
    ion, _ = colleague(notebook, Role.WORKER), colleague(notebook, Role.ADMINISTRATOR, "Petra")

    offered = legal_sheet(notebook, case_id).leaders
    leading.hand_on(notebook, case_id, ion.user.id)

    assert [one.name for one in offered] == ["Ion P."]
    assert legal_sheet(ion, case_id).owner == ion.user.id


def test_somebody_whose_age_is_in_doubt_is_not_screened_with_the_weights_of_adults(
    notebook: Notebook,
) -> None:
    case_id = person(notebook)
    begin_screening(notebook, case_id, Profile.ADULT, 1)

    write_down(notebook, case_id, entry(Track.AGE, Stage.DISPUTED))

    with pytest.raises(TransitionError):
        begin_screening(notebook, case_id, Profile.ADULT, 1)
    assert screening_sheet(notebook, case_id).profiles == (Profile.CHILD,)
