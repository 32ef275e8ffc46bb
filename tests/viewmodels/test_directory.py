"""The directory: who is in it, whose key may be trusted, what a card changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import CardRefusedError, FieldCaseError
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.partner import Agreement, AgreementKind, Contact, Offer, Profile, Served
from fieldcase.domain.user import Role
from fieldcase.services import casework
from fieldcase.services.directory import directory_sheet
from fieldcase.viewmodels.directory import CardNews, CheckWay, Details, DirectoryBook
from fieldcase.viewmodels.narrowing import Narrowing
from tests.notebooks import desk_for, opened

HOPE = Details(
    name="Hope Medical Centre",
    kind="health",
    town="Port Street",
    telephone="+40 700 000 101",
    languages=("ara",),
    serves=(Purpose.HEALTH,),
)


@pytest.fixture
def book(desk) -> DirectoryBook:
    book = DirectoryBook(desk)
    book.open()
    return book


@pytest.fixture
def hope_card(other_notebook, tmp_path):
    """The card of Hope Medical Centre, on a stick."""
    path = tmp_path / "hope.fccard"
    path.write_text(other_notebook.office.card)
    return path


def test_an_organisation_needs_a_name_only(notebook, book):
    book.save(Details(name=" Family House "))

    assert [one.name for one in directory_sheet(notebook).organisations] == ["Family House"]
    assert book.state.chosen is not None
    assert book.state.chosen.key_state is KeyState.NO_CARD


def test_an_organisation_without_a_name_is_not_added(notebook, book):
    book.save(Details(name="  ", town="Port Street"))

    assert directory_sheet(notebook).organisations == ()


@pytest.mark.parametrize("words", ["hope", "port", "arabic", "health CARE", "hope arabic"])
def test_an_organisation_is_found_by_what_it_is_known_for(book, words):
    book.save(HOPE)
    book.save(Details(name="Legal Aid", kind="legal"))

    book.search(words)

    assert [one.name for one in book.state.shown] == ["Hope Medical Centre"]


def test_details_change_without_touching_the_key(book, hope_card):
    book.look_at(hope_card)
    book.keep()
    book.record_check(match=True, way=CheckWay.IN_PERSON, with_whom="Amal")

    book.save(HOPE, book.state.chosen.id)

    assert book.state.chosen.town == "Port Street"
    assert book.state.chosen.key_state is KeyState.CHECKED_IN_PERSON


def test_a_card_is_looked_at_before_it_is_kept(notebook, book, hope_card):
    book.look_at(hope_card)

    assert book.state.offer.look.org_name == "Hope Medical Centre"
    assert book.state.offer.news is CardNews.NEW
    assert directory_sheet(notebook).organisations == ()


def test_a_card_set_aside_leaves_nothing(notebook, book, hope_card):
    book.look_at(hope_card)

    book.set_aside()

    assert book.state.offer is None
    assert directory_sheet(notebook).organisations == ()


def test_a_kept_card_waits_for_its_check(book, hope_card):
    book.look_at(hope_card)

    book.keep()

    assert book.state.chosen.key_state is KeyState.UNCHECKED
    assert len(book.state.numbers.whole.split()) == 12


def test_a_card_can_be_kept_with_an_entry_made_by_hand(notebook, book, hope_card):
    book.save(HOPE)
    by_hand = book.state.chosen.id
    book.look_at(hope_card)

    book.keep(by_hand)

    assert [one.id for one in directory_sheet(notebook).organisations] == [by_hand]
    assert book.state.chosen.key_state is KeyState.UNCHECKED


def test_both_sides_read_numbers_that_the_other_expects(
    book, desk, hope_card, notebook, other_notebook, tmp_path
):
    our_card = tmp_path / "ours.fccard"
    our_card.write_text(notebook.office.card)
    theirs = DirectoryBook(desk_for(other_notebook))
    theirs.open()
    theirs.look_at(our_card)
    theirs.keep()
    book.look_at(hope_card)

    book.keep()

    here, there = book.state.numbers, theirs.state.numbers
    assert here is not None
    assert there is not None
    assert (here.ours, here.theirs) == (there.theirs, there.ours)


@pytest.mark.parametrize(
    ("way", "state"),
    [
        (CheckWay.IN_PERSON, KeyState.CHECKED_IN_PERSON),
        (CheckWay.BY_CALL, KeyState.CHECKED_BY_CALL),
    ],
)
def test_a_check_stays_with_day_way_and_both_people(notebook, book, hope_card, way, state):
    book.look_at(hope_card)
    book.keep()

    book.record_check(match=True, way=way, with_whom=" Amal ")

    check = book.state.chosen.check
    assert (check.state, check.on, check.by, check.with_whom) == (
        state,
        notebook.clock.today(),
        "Marta K.",
        "Amal",
    )
    assert book.state.chosen.can_receive


def test_numbers_that_do_not_match_block_sending(book, hope_card):
    book.look_at(hope_card)
    book.keep()

    book.record_check(match=False, way=CheckWay.BY_CALL, with_whom="Amal")

    assert book.state.chosen.key_state is KeyState.CHANGED
    assert not book.state.chosen.can_receive


def test_a_known_card_changes_nothing(book, hope_card):
    book.look_at(hope_card)
    book.keep()

    book.look_at(hope_card)

    assert book.state.offer.news is CardNews.SAME_KEY


def test_a_card_with_another_key_loses_the_check(book, hope_card, tmp_path):
    book.look_at(hope_card)
    book.keep()
    book.record_check(match=True, way=CheckWay.IN_PERSON, with_whom="Amal")
    hope = book.state.chosen.id
    with opened(tmp_path / "elsewhere", "Harbour Shelter", "HS", "Ada") as elsewhere:
        other_card = tmp_path / "other.fccard"
        other_card.write_text(elsewhere.office.card)
    book.look_at(other_card)

    book.keep(hope)

    assert book.state.chosen.key_state is KeyState.CHANGED


def test_our_card_is_written_where_it_was_asked_for(book, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    book.give_card(stick)

    assert (stick / book.state.given).is_file()


def test_a_file_that_is_no_card_is_named_as_such(book, tmp_path):
    told: list[FieldCaseError] = []
    book.failed.subscribe(told.append)
    note = tmp_path / "note.fccard"
    note.write_text("not a card")

    book.look_at(note)

    assert isinstance(told[0], CardRefusedError)
    assert book.state.offer is None


def test_what_another_page_changed_is_read_again(desk, book, notebook, other_notebook):
    other = DirectoryBook(desk)
    other.open()

    other.save(HOPE)

    assert [one.name for one in book.state.shown] == ["Hope Medical Centre"]


def wished(book, **wishes):
    book.narrow(Narrowing(**wishes))
    return [one.name for one in book.state.shown]


@pytest.fixture
def two(book):
    """A clinic with an agreement, and a lawyer in another country with none."""
    book.save(replace(HOPE, country="RO", for_whom=(Served.WOMEN,)))
    book.keep_profile(
        book.state.chosen.profile.but(
            services=(Offer(name="Night clinic", about="Mon-Fri"),),
            people=(Contact(name="Amal", role="Reception", telephone="0555 1"),),
            agreements=(agreement(covers=(Purpose.HEALTH,)),),
        )
    )
    book.save(Details(name="Legal Aid", kind="legal", country="BG", town="Ruse", serves=(Purpose.LEGAL,)))


def agreement(**more):
    return Agreement(**{"kind": AgreementKind.SHARING, "since": date(2025, 1, 1), **more})


@pytest.mark.parametrize(
    "wishes",
    [
        {"kind": "health"},
        {"purpose": "health"},
        {"country": "RO"},
        {"town": "Port Street"},
        {"language": "ara"},
        {"served": "women"},
        {"agreement": "in_force"},
        {"kind": "health", "country": "RO"},
    ],
)
def test_a_wish_leaves_only_what_is_so(book, two, wishes):
    assert wished(book, **wishes) == ["Hope Medical Centre"]


def test_two_wishes_that_nobody_fulfils_leave_nobody(book, two):
    assert wished(book, kind="health", country="BG") == []


def test_a_service_and_somebody_who_works_there_are_found_by_their_names(book, two):
    found = []
    for words in ("night", "amal"):
        book.search(words)
        found.append([one.name for one in book.state.shown])

    assert found == [["Hope Medical Centre"], ["Hope Medical Centre"]]


def test_what_was_written_down_today_is_stale_in_half_a_year_and_true_again_by_one_word(book, notebook, two):
    fresh = wished(book, freshness="stale")
    notebook.clock.move_to(notebook.clock.now() + timedelta(days=181))
    stale = wished(book, freshness="stale")
    book.choose(directory_sheet(notebook).organisations[0].id)

    book.note_checked()

    assert (fresh, len(stale)) == ([], 2)
    assert [one.name for one in book.state.shown] == ["Legal Aid"]
    assert book.state.chosen.profile.checked_by == "Marta K."


def test_whoever_looks_after_data_is_told_on_today_what_to_check(book, notebook, two):
    today = casework.today_sheet(notebook).organisations_to_check
    notebook.clock.move_to(notebook.clock.now() + timedelta(days=181))
    later = casework.today_sheet(notebook).organisations_to_check
    elsewhere = replace(notebook, user=notebook.user.but(role=Role.WORKER, administers=False))

    assert (today, later) == (0, 2)
    assert casework.today_sheet(elsewhere).organisations_to_check == 0


@pytest.mark.parametrize(
    ("until", "covers", "asked", "expected"),
    [
        (None, (), Purpose.LEGAL, True),
        (None, (Purpose.HEALTH,), Purpose.HEALTH, True),
        (None, (Purpose.HEALTH,), Purpose.LEGAL, False),
        (date(2025, 11, 22), (), Purpose.HEALTH, True),
        (date(2025, 11, 21), (), Purpose.HEALTH, False),
    ],
)
def test_an_agreement_counts_while_it_lasts_for_what_it_covers(until, covers, asked, expected):
    profile = Profile(agreements=(agreement(until=until, covers=covers),))

    assert (profile.agreement(date(2025, 11, 22), asked) is not None) is expected
