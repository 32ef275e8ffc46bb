"""
The rules V-01 to V-20 of the design are kept where somebody works: told beside the field, nothing lost.

Elsewhere: V-05 in services/test_legal, V-08 in viewmodels/test_referral_wizard, V-09 in
services/test_nothing_unticked_leaves, V-10 in domain/test_closing, V-18 in test_consent_interpreter;
V-19 with the statistics.
"""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from fieldcase.domain.consent import CONSENT_LASTS, ConsentMethod, Decision, Purpose, lasts_until
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.legal import Entry
from fieldcase.domain.legal_rules import FIELD_OF
from fieldcase.domain.legal_tracks import Body, Kind, Mark, Stage, Track
from fieldcase.domain.neutral_titles import TitleDoubt, title_doubt
from fieldcase.domain.telephone import PhoneDoubt, phone_doubt
from fieldcase.forms.errors import Reason
from fieldcase.services.consent import consent_sheet
from fieldcase.services.legal import write_down
from fieldcase.services.shelter import save_house
from fieldcase.viewmodels.consent_draft import Missing, Note, WorkerCheck
from fieldcase.viewmodels.consent_talk import ConsentTalk
from fieldcase.viewmodels.interview import OpenInterview
from fieldcase.viewmodels.legal_page import LegalStatus
from tests.viewmodels.case_world import person
from tests.viewmodels.test_consent_talk import INK


@pytest.fixture
def talk(desk):
    """A new interview."""
    model = OpenInterview(desk)
    model.open()
    yield model
    model.close()


def beside(talk, question):
    """Return what is said beside a question: the reason, with the words of the form if it has any."""
    filled = talk.view.filled
    states = filled.questions(filled.place_of(question))
    state = next(one for one in states if one.question.id == question)
    return state.problem, state.text.constraint_message if state.problem is Reason.CONSTRAINT else ""


def kept(notebook, talk, question):
    with notebook.reading() as tx:
        return json.loads(tx.interviews.current_answers(talk.view.case.id)[question].value_json)


def years_ago(talk, years):
    return PartialDate(year=talk.view.filled.today.year - years)


def test_v01_nobody_is_born_tomorrow_or_more_than_120_years_ago(talk, notebook):
    talk.answer("birth_date", PartialDate.of(talk.view.filled.today + timedelta(days=1)))
    assert beside(talk, "birth_date")[0] is Reason.IMPOSSIBLE_DATE

    talk.answer("birth_date", years_ago(talk, 121))
    assert "120 years" in beside(talk, "birth_date")[1]
    assert kept(notebook, talk, "birth_date") == years_ago(talk, 121).text()

    talk.answer("birth_date", years_ago(talk, 120))
    assert beside(talk, "birth_date") == (None, "")


@pytest.mark.parametrize(("then", "fits"), [(20, True), (21, False)])
def test_v02_nobody_was_older_when_it_began_than_they_are_now(talk, notebook, then, fits):
    talk.answer("birth_date", years_ago(talk, 20))
    talk.answer("age_then", then)

    reason, words = beside(talk, "age_then")

    assert (reason is None) is fits
    assert ("older than the age given" in words) is not fits
    assert kept(notebook, talk, "age_then") == then


@pytest.mark.parametrize(
    ("group", "then", "fits"), [("9_17", 17, True), ("9_17", 18, False), ("48_plus", 80, True)]
)
def test_v02_counts_the_rough_age_where_no_birthday_is_known(talk, group, then, fits):
    talk.answer("age_then", then)
    talk.answer("age_group", group)

    assert (beside(talk, "age_then")[0] is None) is fits


def test_v03_nobody_leaves_home_before_they_are_born(talk, notebook):
    talk.answer("birth_date", PartialDate(year=2001))
    talk.answer("left_home", PartialDate(year=2000, month=12))

    assert "before the day of birth" in beside(talk, "left_home")[1]
    assert kept(notebook, talk, "left_home") == "2000-12"

    talk.answer("left_home", PartialDate(year=2001))
    assert beside(talk, "left_home")[0] is None


def test_v04_nothing_ends_before_it_began(talk, notebook):
    talk.answer("birth_date", PartialDate(year=1999))
    talk.answer("began_on", PartialDate(year=1998))
    assert "before the day of birth" in beside(talk, "began_on")[1]

    talk.answer("began_on", PartialDate(year=2022, month=6))
    talk.answer("ended_on", PartialDate(year=2022, month=5))
    assert beside(talk, "began_on")[0] is None
    assert "before it began" in beside(talk, "ended_on")[1]
    assert kept(notebook, talk, "ended_on") == "2022-05"

    talk.answer("ended_on", PartialDate(year=2022))
    assert beside(talk, "ended_on")[0] is None


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("+40 721 000 111", True),
        ("٠٥٥٥ ٠١٠ ٢٢١", True),
        ("Ana, after six", False),
        ("+40721000111, +40722000222", False),
    ],
)
def test_v11_a_number_to_call_reads_as_one_telephone_number(talk, notebook, typed, fits):
    talk.answer("contact_method", "call")
    talk.answer("contact_details", typed)

    assert (beside(talk, "contact_details")[0] is None) is fits
    assert kept(notebook, talk, "contact_details") == typed


def test_v11_asks_for_no_number_where_somebody_passes_the_word_on(talk):
    talk.answer("contact_method", "via_person")
    talk.answer("contact_details", "Ana, after six")

    assert beside(talk, "contact_details")[0] is None


def test_v12_v20_a_code_that_is_on_no_list_is_told_and_kept_as_it_came(talk, notebook):
    for question, code in {"citizenship": "QQ", "primary_language": "qqq", "arranged_by": "stranger"}.items():
        talk.answer(question, code)

        assert beside(talk, question)[0] is Reason.UNKNOWN_CODE
        assert kept(notebook, talk, question) == code


def test_v16_the_address_of_a_safe_house_is_noticed_in_any_other_answer(notebook, desk):
    save_house(notebook, "Harbour", "Linden Lane 14\nNorthport")
    talk = OpenInterview(desk)
    talk.open()

    talk.answer("wishes", "A lock for the room in linden  lane")

    assert beside(talk, "wishes")[0] is Reason.SAFE_ADDRESS
    assert kept(notebook, talk, "wishes") == "A lock for the room in linden  lane"
    talk.close()


@pytest.fixture
def child(notebook, desk):
    """The talk about consent with a child who agreed; the guardian agrees, too."""
    model = ConsentTalk(desk)
    model.open(person(notebook, "Mihai", 3, age_group="9_17", birth_date="2010-06-01"))
    model.answer(Purpose.HEALTH, Decision.YES)
    for item in (*(told.id for told in model.state.told), *WorkerCheck):
        model.tick(item, done=item not in (WorkerCheck.INTERPRETER, WorkerCheck.MAY_DECIDE, WorkerCheck.COPY))
    model.sign(INK)
    model.answer_as_guardian(Purpose.HEALTH, Decision.YES)
    model.write(Note.GUARDIAN, "Elena P.")
    model.sign(INK, guardian=True)
    return model


def test_v06_a_decision_lasts_a_year_at_most_and_never_beyond_a_birthday_that_asks_anew():
    today = date(2026, 3, 9)

    assert lasts_until(today, None) == today + CONSENT_LASTS
    assert lasts_until(today, PartialDate(year=1990)) == today + CONSENT_LASTS
    assert lasts_until(today, PartialDate(year=2010, month=6, day=1)) == date(2026, 5, 31)
    assert lasts_until(today, PartialDate(year=2008, month=2, day=29)) == today + CONSENT_LASTS


def test_v06_the_yes_of_a_child_is_asked_again_at_sixteen(child, notebook):
    child.tick(WorkerCheck.MAY_DECIDE, done=True)
    case_id = child.state.case.id

    child.save()

    assert consent_sheet(notebook, case_id).decisions[Purpose.HEALTH].valid_until == date(2026, 5, 31)


def test_v07_whoever_asks_confirms_nothing(child, notebook):
    for which, method in (
        (Note.WITNESS, ConsentMethod.SPOKEN_WITNESSED),
        (Note.TYPED_NAME, ConsentMethod.TYPED),
    ):
        child.confirm_by(method)
        child.write(which, notebook.user.name.upper())
        assert Missing.SOMEBODY_ELSE in child.state.missing

    child.write(Note.TYPED_NAME, "Mihai")
    child.write(Note.GUARDIAN, notebook.user.name)

    assert child.state.missing == (Missing.SOMEBODY_ELSE,)


def test_v07_a_guardian_stands_under_status_or_shows_that_they_may_decide(child, notebook, desk):
    assert child.state.missing == (Missing.MAY_DECIDE,)

    today = notebook.clock.today()
    appointed = Entry(
        track=Track.GUARDIAN, stage=Stage.APPOINTED, on=today, body=Body.SOCIAL_WELFARE, who="Elena P."
    )
    write_down(notebook, child.state.case.id, appointed)
    child.open(child.state.case.id)

    assert child.state.missing == ()


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("", None),
        ("+40 (721) 000-111", None),
        ("0040 721 000 111", None),
        ("٠٥٥٥ ٠١٠ ٢٢١", PhoneDoubt.WITHOUT_COUNTRY),
        ("112", PhoneDoubt.WITHOUT_COUNTRY),
        ("+0721", PhoneDoubt.NO_NUMBER),
        ("+1234567890123456", PhoneDoubt.NO_NUMBER),
        ("ask Ana", PhoneDoubt.NO_NUMBER),
    ],
)
def test_v11_a_telephone_number_is_one_that_can_be_called(typed, doubt):
    assert phone_doubt(typed) is doubt


@pytest.mark.parametrize(
    ("title", "doubt"),
    [
        ("Passport", None),
        ("IMG_20261122_1", None),
        ("passport of SELAM", TitleDoubt.NAMES_SOMEBODY),
        ("جواز سلام", None),
        ("Паспорт Иванова", TitleDoubt.NAMES_SOMEBODY),
        ("passport AB1234567", TitleDoubt.HOLDS_A_NUMBER),
    ],
)
def test_v17_a_title_that_names_somebody_or_holds_a_number_is_noticed(title, doubt):
    assert title_doubt(title, ("Selam", "Ivanova")) is doubt


def test_v04_v13_v14_v15_what_does_not_fit_before_the_law_is_told_beside_its_field(notebook, desk):
    case_id = person(notebook)
    today = notebook.clock.today()
    write_down(
        notebook, case_id, Entry(track=Track.IDENTIFICATION, stage=Stage.POSSIBLE, on=today, body=Body.NGO)
    )
    free = (Mark.IN_WRITING, Mark.OTHER_WAYS_KNOWN)
    chosen = Entry(track=Track.RETURN, stage=Stage.CHOSEN, on=today, kind=Kind.WITH_PARTNERS, marks=free)
    write_down(notebook, case_id, chosen)
    status = LegalStatus(desk)
    status.open(case_id)
    ask = Stage.IDENTIFIED
    wrong = {
        "V-04": Entry(track=Track.IDENTIFICATION, stage=ask, on=today - timedelta(days=1), body=Body.POLICE),
        "V-13": Entry(track=Track.REFLECTION, stage=Stage.RUNNING, on=today, days=10),
        "V-14": Entry(track=Track.RETURN, stage=Stage.DEPARTED, on=today),
        "V-15": Entry(track=Track.IDENTIFICATION, stage=ask, on=today),
    }

    told = {rule: status.broken(entry) for rule, entry in wrong.items()}

    assert all(rule in told[rule] for rule in wrong)
    assert {FIELD_OF[rules[0]] for rules in told.values()} == {"on", "days", "stage", "body"}
