"""The board of the safe houses, and where they are, which leaves in nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.errors import TransitionError
from fieldcase.domain.need_to_know import NeedToKnowError
from fieldcase.domain.prints import PrintKind
from fieldcase.domain.shelter import AddressNamedError, BedTakenError, Shift, names_an_address, shift_at
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role
from fieldcase.resources_root import find_resources
from fieldcase.services import planning, receiving, shelter
from fieldcase.ui.cases.prints.wording import PaperWords
from fieldcase.viewmodels.prints import Prints
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person
from tests.viewmodels.referral_world import agreed, interviewed, introduced, referred

ADDRESS = "12 Linden Lane\nNorthport"


@pytest.fixture
def house(notebook):
    """A house with two beds."""
    shelter.save_house(notebook, "House A", ADDRESS)
    known = shelter.board(notebook).houses[0].house
    for room in ("Room 1", "Room 2"):
        shelter.add_bed(notebook, known.id, room, "")
    return known


def stay_in(notebook):
    stay = sleepers(notebook)[0].stay
    assert stay is not None
    return stay


def sleepers(notebook):
    return shelter.board(notebook).houses[0].sleepers


def with_role(notebook, role):
    object.__setattr__(notebook, "user", notebook.user.but(role=role))


@pytest.mark.usefixtures("house")
def test_somebody_comes_stays_and_leaves_and_the_case_tells_it(notebook):
    selam = person(notebook)
    first = sleepers(notebook)[0]

    shelter.give_bed(notebook, selam, first.bed.id)
    there = sleepers(notebook)[0].case
    shelter.leave(notebook, stay_in(notebook).id, "A flat of her own")

    told = [one.facts["state"] for one in timeline_of(notebook, selam) if one.kind is TimelineKind.STAY]
    assert there is not None
    assert there.person.alias == "Selam"
    assert sleepers(notebook)[0].stay is None
    assert told == ["left", "arrived"]


@pytest.mark.usefixtures("house")
def test_a_bed_is_kept_for_whoever_is_expected(notebook):
    linh = person(notebook, "Linh")
    bed = sleepers(notebook)[0].bed
    shelter.give_bed(notebook, linh, bed.id, notebook.clock.today() + timedelta(days=1))
    kept = stay_in(notebook)

    shelter.come(notebook, kept.id)

    assert kept.arrived_at is None
    assert stay_in(notebook).arrived_at is not None
    with pytest.raises(TransitionError):
        shelter.come(notebook, kept.id)


@pytest.mark.usefixtures("house")
def test_nobody_has_two_beds_and_no_bed_two_people(notebook):
    selam, linh = person(notebook), person(notebook, "Linh")
    first, second = sleepers(notebook)
    shelter.give_bed(notebook, selam, first.bed.id)

    with pytest.raises(BedTakenError):
        shelter.give_bed(notebook, linh, first.bed.id)
    with pytest.raises(BedTakenError):
        shelter.give_bed(notebook, selam, second.bed.id)


def test_whoever_has_a_bed_is_not_offered_another(notebook, house):
    selam, linh = person(notebook), person(notebook, "Linh")

    shelter.give_bed(notebook, selam, sleepers(notebook)[0].bed.id)

    assert [case_id for case_id, _ in shelter.board(notebook).people] == [linh]


@pytest.mark.usefixtures("house")
def test_a_bed_somebody_sleeps_in_is_kept_for_whoever_comes_after(notebook):
    selam, linh = person(notebook), person(notebook, "Linh")
    bed = sleepers(notebook)[0].bed
    in_ten_days = notebook.clock.today() + timedelta(days=10)
    shelter.give_bed(notebook, selam, bed.id)

    shelter.give_bed(notebook, linh, bed.id, in_ten_days)
    (guest,) = sleepers(notebook)[0].later
    with pytest.raises(BedTakenError):
        shelter.come(notebook, guest.stay.id)
    shelter.leave(notebook, stay_in(notebook).id, "")
    shelter.come(notebook, guest.stay.id)

    assert (guest.case.person.alias, guest.stay.expected_on) == ("Linh", in_ten_days)
    assert stay_in(notebook).case_id == linh


@pytest.mark.usefixtures("house")
def test_a_clash_is_told_once_two_people_have_one_bed(notebook):
    today = notebook.clock.today()
    selam, linh, ana = (person(notebook, alias) for alias in ("Selam", "Linh", "Ana"))
    first, second = sleepers(notebook)
    shelter.give_bed(notebook, selam, first.bed.id)
    shelter.give_bed(notebook, linh, first.bed.id, today + timedelta(days=3))

    told = [sleepers(notebook)[0].clashes(today + timedelta(days=days)) for days in (0, 2, 3)]
    shelter.give_bed(notebook, ana, first.bed.id, today + timedelta(days=3))

    assert told == [False, False, True]
    assert sleepers(notebook)[0].clashes(today)
    assert not second.clashes(today)


def test_hand_over_notes_stay_in_the_order_of_the_shifts(notebook, house):
    shelter.write_note(notebook, house.id, "Quiet evening")
    shelter.write_note(notebook, house.id, "The garden door sticks")

    notes = shelter.board(notebook).houses[0].notes
    assert [one.text for one in notes] == ["The garden door sticks", "Quiet evening"]
    assert notes[0].written_by == notebook.user.id


def test_a_task_of_every_day_is_open_again_in_the_morning(notebook, house):
    shelter.add_task(notebook, house.id, "Count the keys", daily=True)
    shelter.add_task(notebook, house.id, "Mend the lock", daily=False)
    for task in shelter.board(notebook).houses[0].tasks:
        shelter.tick_task(notebook, task.id, done=True)
    today = notebook.clock.today()
    ticked = [one.is_done(today) for one in shelter.board(notebook).houses[0].tasks]

    notebook.clock.move_to(notebook.clock.now() + timedelta(days=1))

    tomorrow = shelter.board(notebook)
    left = [(one.title, one.is_done(tomorrow.today)) for one in tomorrow.houses[0].tasks]
    assert ticked == [True, True]
    assert left == [("Count the keys", False)]


@pytest.mark.parametrize(
    ("hour", "shift"),
    [(6, Shift.NIGHT), (7, Shift.DAY), (15, Shift.EVENING), (21, Shift.EVENING), (22, Shift.NIGHT)],
)
def test_each_hour_belongs_to_a_shift(hour, shift):
    assert shift_at(datetime(2025, 11, 22, hour, tzinfo=UTC)) is shift


@pytest.mark.parametrize("role", [Role.WORKER, Role.DATA_OFFICER, Role.ADMINISTRATOR])
def test_where_people_sleep_is_not_for_every_role(notebook, role):
    with_role(notebook, role)

    assert not shelter.may_see_board(notebook)
    with pytest.raises(NeedToKnowError):
        shelter.board(notebook)


@pytest.mark.parametrize("role", [Role.SHELTER, Role.CASE_MANAGER, Role.SUPERVISOR])
def test_whoever_works_in_the_house_sees_the_board(notebook, role):
    with_role(notebook, role)

    assert shelter.may_see_board(notebook)


@pytest.mark.usefixtures("house")
def test_what_a_partner_opens_does_not_say_where_somebody_sleeps(notebook, other_notebook):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)
    shelter.give_bed(notebook, selam, sleepers(notebook)[0].bed.id)
    sent = referred(notebook, selam, hope)

    opened = receiving.open_file(other_notebook, notebook.place.outbox / sent.file_name)

    assert "Linden" not in opened.to_json()


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("message", ["She sleeps at 12  LINDEN lane.", "Ask in linden lane for Ruth"])
def test_a_message_that_names_the_street_does_not_go(notebook, other_notebook, message):
    hope = introduced(notebook, other_notebook)
    selam = interviewed(notebook)
    agreed(notebook, selam)

    with pytest.raises(AddressNamedError):
        referred(notebook, selam, hope, message=message)

    assert list(notebook.place.outbox.glob("*")) == []


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("kind", [PrintKind.PLAN, PrintKind.SUMMARY, PrintKind.HAND_OVER])
def test_no_paper_says_where_a_house_is(notebook, desk, kind):
    selam = person(notebook)
    planning.set_goal(notebook, selam, planning.NewGoal(words="A cat at 12 Linden Lane"))
    prints = Prints(desk, find_resources() / "fonts", PaperWords(desk), leftward=False)

    prints.open(selam, kind)

    assert "Linden" not in str(prints.paper)


@given(st.text(min_size=1, max_size=30), st.sampled_from(["12 Linden Lane", "LINDEN LANE", "linden  lane"]))
def test_an_address_is_found_however_it_is_written(around, said):
    assert names_an_address((f"{around} {said} {around}",), ("12 Linden Lane, Northport",))


def test_the_town_alone_may_be_named():
    assert not names_an_address(("See you in Northport",), ("12 Linden Lane, Northport",))
