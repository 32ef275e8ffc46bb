"""Each role sees its part of a case; a reason opens the rest for a while and leaves a trace."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import RiskLevel
from fieldcase.domain.case_list import CaseQuery
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.clock import FixedClock
from fieldcase.domain.consent import Purpose
from fieldcase.domain.disclosure import Basis, Way
from fieldcase.domain.errors import NotAllowedError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.safety import PlanQuestion
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role
from fieldcase.services import casework, consent, intake, leading, listing, risk, screening
from fieldcase.services.attachments import keep_attachment, write_attachment
from fieldcase.services.casework import case_sheet
from fieldcase.services.consent import who_has_something
from fieldcase.services.finding import find
from fieldcase.services.happened import latest
from fieldcase.services.leading import hand_on, notices, open_with_reason
from fieldcase.services.linking import links
from fieldcase.services.listing import first_rows
from fieldcase.services.notebook import Notebook
from fieldcase.services.planning import plan_sheet
from fieldcase.services.prints import print_facts
from fieldcase.services.record import read_record
from fieldcase.services.stopping import stops
from fieldcase.services.telling import NewTelling, tell
from tests.notebooks import content
from tests.services.colleagues import colleague
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person, step

TOLD = NewTelling(
    recipient="a cousin",
    purpose=Purpose.HEALTH,
    basis=Basis.DANGER,
    categories=(DataCategory.HEALTH,),
    way=Way.TELEPHONE,
)


@pytest.fixture
def selam(notebook: Notebook) -> CaseId:
    case_id = person(notebook, "Selam", work_promised="a hotel kitchen", health_now="not_good")
    casework.add_note(notebook, case_id, "Has an aunt in Verona.")
    risk.set_risk(notebook, case_id, RiskLevel.HIGH, "threats")
    step(notebook, case_id, "Call the clinic")
    return case_id


def answers_of(notebook: Notebook, case_id: CaseId) -> set[str]:
    return set(intake.resume(notebook, case_sheet(notebook, case_id).interviews[0].id).answers)


def test_shelter_staff_see_plan_and_risk_but_not_the_story(notebook: Notebook, selam: CaseId) -> None:
    shelter = colleague(notebook, Role.SHELTER)

    casework.add_note(notebook, selam, "Slept badly again.")
    sheet = case_sheet(shelter, selam)

    assert [one.title for one in sheet.steps] == ["Call the clinic"]
    assert sheet.notes == ()
    assert TimelineKind.NOTE not in {one.kind for one in timeline_of(shelter, selam)}
    assert latest(shelter, selam, 1).entries[0].kind is not TimelineKind.NOTE
    assert risk.safety_sheet(shelter, selam).assessments
    assert not {"work_promised", "health_now"} & answers_of(shelter, selam)


def test_somebody_who_sees_health_sees_that_answer_and_not_the_story(
    notebook: Notebook, selam: CaseId
) -> None:
    seen = answers_of(colleague(notebook, Role.HEALTH_WORKER), selam)

    assert "health_now" in seen
    assert "work_promised" not in seen


def test_an_outreach_worker_sees_the_cases_they_lead_and_of_others_the_code(
    notebook: Notebook, selam: CaseId
) -> None:
    ion = colleague(notebook, Role.WORKER)
    own = person(ion, "Mihai")

    listed = first_rows(ion, CaseQuery()).lines
    (found,) = find(ion, "selam").cases

    assert [one.case_id for one in listed] == [own]
    assert (found.alias, found.shown) == ("", case_sheet(notebook, selam).case.code)
    assert case_sheet(ion, selam).case.person.alias == ""
    assert casework.today_sheet(ion).due == ()


@pytest.mark.parametrize("role", [Role.DATA_OFFICER, Role.ADMINISTRATOR])
def test_who_looks_after_structure_or_keys_opens_no_case(
    notebook: Notebook, selam: CaseId, role: Role
) -> None:
    other = colleague(notebook, role)

    assert first_rows(other, CaseQuery()).lines == ()
    assert casework.today_sheet(other).due == ()
    for attempt in (
        lambda: case_sheet(other, selam),
        lambda: risk.safety_sheet(other, selam),
        lambda: consent.consent_sheet(other, selam),
        lambda: screening.screening_sheet(other, selam),
        lambda: casework.add_note(other, selam, "x"),
        lambda: open_with_reason(other, selam, "curious"),
        lambda: intake.start(other, "intake", 2),
        lambda: plan_sheet(other, selam),
        lambda: print_facts(other, selam),
        lambda: tell(other, selam, TOLD),
        lambda: stops(other, case_sheet(notebook, selam).interviews[0].id),
        lambda: who_has_something(other, selam, Purpose.HEALTH),
    ):
        with pytest.raises(NeedToKnowError):
            attempt()


@pytest.mark.parametrize("role", [Role.DATA_OFFICER, Role.ADMINISTRATOR])
def test_who_finds_no_people_is_offered_none_and_reads_no_row(
    notebook: Notebook, selam: CaseId, role: Role
) -> None:
    other = colleague(notebook, role)
    row = first_rows(notebook, CaseQuery()).lines[0]

    assert links(notebook).people
    assert links(other).people == ()
    assert listing.rows(other, (row.number,)) == ()
    assert listing.line_of(other, selam) is None
    assert listing.facts(other).attention == 0


def test_an_outreach_worker_reads_no_row_of_a_colleague(notebook: Notebook, selam: CaseId) -> None:
    ion = colleague(notebook, Role.WORKER)
    row = first_rows(notebook, CaseQuery()).lines[0]

    assert row.case_id == selam
    assert listing.rows(ion, (row.number,)) == ()
    assert listing.line_of(ion, selam) is None
    assert (listing.facts(notebook).attention, listing.facts(ion).attention) == (1, 0)
    assert [one.name for one in links(ion).people] == []


def test_a_file_of_an_answer_is_copied_out_by_who_reads_that_answer(
    notebook: Notebook, selam: CaseId, tmp_path: Path
) -> None:
    photo = tmp_path / "burn.png"
    photo.write_bytes(b"\x89PNG a burn")
    kept = keep_attachment(notebook, photo)
    interview = case_sheet(notebook, selam).interviews[0]
    said = json.dumps([{"id": kept.id}])
    given = GivenAnswer(
        question="health_now", state=AnswerState.ANSWERED, value_json=said, attachments=(kept.id,)
    )
    with notebook.writing() as tx:
        intake.write_answers(notebook, tx, interview, (given,))

    write_attachment(colleague(notebook, Role.HEALTH_WORKER), kept, tmp_path / "copy.png")
    with pytest.raises(NeedToKnowError):
        write_attachment(colleague(notebook, Role.SHELTER), kept, tmp_path / "other.png")

    assert (tmp_path / "copy.png").read_bytes() == photo.read_bytes()
    assert not (tmp_path / "other.png").exists()


def test_the_record_names_the_case_of_a_colleague_only_to_who_looks_at_the_record(
    notebook: Notebook, selam: CaseId
) -> None:
    code = case_sheet(notebook, selam).case.code

    named = {
        role: {line.about for line in read_record(colleague(notebook, role)).lines} - {""}
        for role in (Role.SUPERVISOR, Role.DATA_OFFICER, Role.SHELTER, Role.ADMINISTRATOR)
    }

    assert named == {
        Role.SUPERVISOR: {code},
        Role.DATA_OFFICER: {code},
        Role.SHELTER: set(),
        Role.ADMINISTRATOR: set(),
    }


def test_a_supervisor_reads_the_plan_of_a_colleague_and_changes_nothing(
    notebook: Notebook, selam: CaseId
) -> None:
    above = colleague(notebook, Role.SUPERVISOR)

    with pytest.raises(NeedToKnowError):
        risk.answer_plan(above, selam, next(iter(PlanQuestion)), "x")

    assert case_sheet(above, selam).steps


def test_a_reason_opens_the_case_for_four_hours_and_tells_who_answers_for_it(
    notebook: Notebook, selam: CaseId
) -> None:
    ion, above = colleague(notebook, Role.WORKER), colleague(notebook, Role.SUPERVISOR, "Dana")

    open_with_reason(ion, selam, "She rang from the station at night")

    assert case_sheet(ion, selam).notes
    assert timeline_of(ion, selam)[0].facts["why"] == "She rang from the station at night"
    (told,) = notices(above)
    assert (told.worker, told.may_confirm) == ("Ion P.", True)
    assert [one.may_confirm for one in notices(notebook)] == [False]
    assert notices(ion) == ()
    assert isinstance(notebook.clock, FixedClock)
    notebook.clock.move_to(notebook.clock.now() + timedelta(hours=4, seconds=1))
    assert case_sheet(ion, selam).notes == ()


def test_an_opening_stays_a_notice_until_a_supervisor_has_seen_it(notebook: Notebook, selam: CaseId) -> None:
    ion, above = colleague(notebook, Role.SHELTER), colleague(notebook, Role.SUPERVISOR, "Dana")
    open_with_reason(ion, selam, "Fever, no doctor reachable")
    (told,) = notices(above)

    with pytest.raises(NotAllowedError):
        leading.confirm_opening(ion, told.opening.id)
    leading.confirm_opening(above, told.opening.id)

    assert notices(above) == ()
    with notebook.reading() as tx:
        assert tx.openings.get(told.opening.id).seen_by == above.user.id


def test_without_a_reason_nothing_opens(notebook: Notebook, selam: CaseId) -> None:
    with pytest.raises(ReasonMissingError):
        open_with_reason(colleague(notebook, Role.SHELTER), selam, "  ")


def test_whoever_a_case_is_handed_to_sees_it_as_its_case_manager(notebook: Notebook, selam: CaseId) -> None:
    ion = colleague(notebook, Role.WORKER)

    with pytest.raises(NotAllowedError):
        hand_on(ion, selam, ion.user.id)
    hand_on(notebook, selam, ion.user.id)

    assert case_sheet(ion, selam).notes
    assert first_rows(ion, CaseQuery()).lines[0].case_id == selam


def test_what_one_wrote_oneself_stays_readable(notebook: Notebook, selam: CaseId) -> None:
    shelter = colleague(notebook, Role.SHELTER)
    casework.add_note(shelter, selam, "Slept well.")

    assert [one.text for one in case_sheet(shelter, selam).notes] == ["Slept well."]


def test_questions_whose_answer_is_kept_back_are_named(notebook: Notebook, selam: CaseId) -> None:
    shelter = colleague(notebook, Role.SHELTER)
    interview = case_sheet(notebook, selam).interviews[0]
    given = GivenAnswer(question="alias", state=AnswerState.ANSWERED, value_json=json.dumps("S."))

    form = content().library.form(interview.form, interview.form_version)
    intake.save_answer(shelter, form, interview.id, given)

    assert {"work_promised", "health_now"} <= intake.resume(shelter, interview.id).kept_back
    assert intake.resume(notebook, interview.id).answers["alias"].recorded_by == shelter.user.id
