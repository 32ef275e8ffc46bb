"""Sharing without an agreement: named facts, the least data, a second person, a look at it afterwards."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Purpose
from fieldcase.domain.disclosure import Basis
from fieldcase.domain.errors import KeyNotCheckedError, MustNotKnowError, NothingToShareError, TransitionError
from fieldcase.domain.exceptional import (
    ExceptionNotAgreedError,
    ExceptionState,
    FactsMissingError,
    Ground,
    PersonTold,
    SecondPersonError,
    exception_needs,
)
from fieldcase.domain.ids import UserId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.organisation import KeyState
from fieldcase.domain.risk import ReasonMissingError
from fieldcase.domain.timeline import TimelineKind
from fieldcase.domain.user import Role, User
from fieldcase.services import directory, disclosures, exceptional, intake, receiving
from fieldcase.services.exceptional import NewException
from fieldcase.services.wording import Wording
from tests.services.timelines import timeline_of
from tests.viewmodels.referral_world import agreed, interviewed, introduced, referred, written


@pytest.fixture
def wording(content):
    return Wording(content.library, content.code_lists, "en")


@pytest.fixture
def hope(notebook, other_notebook):
    return introduced(notebook, other_notebook)


@pytest.fixture
def selam(notebook, hope):
    """Selam, who was never asked about health."""
    return interviewed(notebook)


@pytest.fixture
def supervisor(notebook):
    """A second worker of the same notebook, who answers for the work."""
    user = User(id=UserId("ana"), name="Ana B.", role=Role.SUPERVISOR)
    with notebook.writing() as tx:
        tx.users.add(user, tx.now)
    return replace(notebook, user=user)


def wish(hope, **more):
    facts = {
        "organisation_id": hope,
        "purpose": Purpose.HEALTH,
        "ground": Ground.DANGER,
        "facts": "High fever, no longer answers",
        "alternatives": "Waiting until she can be asked",
        "told": PersonTold.LATER,
        "keys": ("health_urgent_what",),
    }
    return NewException(**{**facts, **more})


def answered(notebook, content, case_id, given):
    with notebook.reading() as tx:
        interview = tx.interviews.of_case(case_id)[0]
    intake.save_answer(notebook, content.library.form("intake", interview.form_version), interview.id, given)


def later(notebook, **how):
    notebook.clock.move_to(notebook.clock.now() + timedelta(**how))


def test_nothing_goes_before_a_second_person_agreed(notebook, wording, hope, selam):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))

    with pytest.raises(ExceptionNotAgreedError):
        exceptional.share(notebook, wording, asked)


def test_who_asked_can_never_be_the_second_person(notebook, wording, hope, selam):
    above = replace(notebook, user=notebook.user.but(role=Role.SUPERVISOR))
    asked = exceptional.ask(notebook, wording, selam, wish(hope))

    with pytest.raises(SecondPersonError):
        exceptional.decide(above, asked, agree=True, words="A life is at stake")


def test_a_colleague_who_does_not_answer_for_the_work_cannot_agree(
    notebook, wording, hope, selam, supervisor
):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    colleague = replace(supervisor, user=supervisor.user.but(role=Role.WORKER))

    with pytest.raises(SecondPersonError):
        exceptional.decide(colleague, asked, agree=True, words="A life is at stake")


def test_after_the_second_person_agreed_exactly_the_named_answers_go(  # noqa: PLR0917  (two offices, two workers)
    notebook, other_notebook, wording, hope, selam, supervisor, tmp_path
):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")

    referral = exceptional.share(notebook, wording, asked)

    arrived = receiving.open_file(other_notebook, written(notebook, referral.bundle_id, tmp_path))
    with other_notebook.reading() as tx:
        incoming = tx.incoming.get(arrived.bundle_id)
    assert {item.key for item in incoming.items} == {"case_code", "safe_contact", "health_urgent_what"}
    assert incoming.basis == "vital_interest"
    assert referral.consent_id is None


def test_it_goes_once_and_never_a_second_time(notebook, wording, hope, selam, supervisor):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")
    exceptional.share(notebook, wording, asked)

    with pytest.raises(ExceptionNotAgreedError):
        exceptional.share(notebook, wording, asked)


@pytest.mark.parametrize("agree", [True, False])
def test_the_second_person_gives_a_reason_either_way(notebook, wording, hope, selam, supervisor, agree):  # noqa: PLR0917  (two offices, two workers)
    asked = exceptional.ask(notebook, wording, selam, wish(hope))

    with pytest.raises(ReasonMissingError):
        exceptional.decide(supervisor, asked, agree=agree, words="  ")


def test_a_no_of_the_second_person_ends_it(notebook, wording, hope, selam, supervisor):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=False, words="She can be asked tomorrow")

    with pytest.raises(ExceptionNotAgreedError):
        exceptional.share(notebook, wording, asked)
    assert exceptional.open_exceptions(notebook) == ()


def test_where_a_life_is_in_danger_and_nobody_is_reached_it_goes_and_is_looked_at_within_a_day(
    notebook, wording, hope, selam, supervisor
):
    asked = exceptional.ask(notebook, wording, selam, wish(hope, unreachable="Called Ana twice at noon"))

    exceptional.share(notebook, wording, asked)

    (waiting,) = exceptional.open_exceptions(supervisor)
    assert waiting.for_me
    assert waiting.state is ExceptionState.SHARED
    assert waiting.exception.look_at_by == notebook.clock.now() + timedelta(hours=24)


def test_a_legal_duty_always_waits_for_the_second_person(notebook, wording, hope, selam):
    asked = exceptional.ask(
        notebook, wording, selam, wish(hope, ground=Ground.LEGAL_DUTY, unreachable="Nobody answered")
    )

    with pytest.raises(ExceptionNotAgreedError):
        exceptional.share(notebook, wording, asked)


def test_what_went_stays_on_today_until_a_second_person_looked_at_it(
    notebook, wording, hope, selam, supervisor
):
    wanted = wish(hope, unreachable="Called twice", told=PersonTold.BEFORE)
    asked = exceptional.ask(notebook, wording, selam, wanted)
    exceptional.share(notebook, wording, asked)
    later(notebook, days=9)
    before = exceptional.open_exceptions(notebook)

    exceptional.look_at(supervisor, asked, "It was right")

    assert [one.state for one in before] == [ExceptionState.SHARED]
    assert exceptional.open_exceptions(notebook) == ()


def test_after_three_days_the_danger_has_to_be_judged_anew(notebook, wording, hope, selam, supervisor):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")
    later(notebook, hours=73)

    with pytest.raises(ExceptionNotAgreedError):
        exceptional.share(notebook, wording, asked)


@pytest.mark.parametrize(
    "missing", [{"facts": " "}, {"alternatives": ""}, {"keys": ()}, {"keys": ("wishes",)}]
)
def test_facts_other_ways_and_needed_answers_have_to_be_named(notebook, wording, hope, selam, missing):
    with pytest.raises(FactsMissingError):
        exceptional.ask(notebook, wording, selam, wish(hope, **missing))


def test_who_must_not_know_is_not_told_by_an_exception_either(notebook, content, wording, hope, selam):
    given = GivenAnswer(
        question="must_not_know",
        state=AnswerState.ANSWERED,
        value_json=json.dumps("Hope Medical Centre"),
    )
    answered(notebook, content, selam, given)

    with pytest.raises(MustNotKnowError):
        exceptional.ask(notebook, wording, selam, wish(hope))


def test_an_unchecked_key_stops_it_as_well(notebook, wording, hope, selam, supervisor):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")
    directory.record_key_check(notebook, hope, KeyState.UNCHECKED, "")

    with pytest.raises(KeyNotCheckedError):
        exceptional.share(notebook, wording, asked)


def test_talks_with_a_psychologist_or_a_lawyer_never_go_without_agreement():
    for purpose in Purpose:
        assert not exception_needs(purpose) & {DataCategory.PSYCHOLOGICAL, DataCategory.LEGAL}


def test_it_stands_in_who_has_what_in_the_timeline_and_in_the_record(
    notebook, content, wording, hope, selam, supervisor
):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")
    exceptional.share(notebook, wording, asked)

    (line,) = disclosures.who_has_what(notebook, content.library, selam).lines
    kinds = {entry.kind for entry in timeline_of(notebook, selam)}
    with notebook.reading() as tx:
        recorded = b"".join(tx.audit.entries(0, 1000))
    assert (line.basis, line.ground) == (Basis.DANGER, Ground.DANGER)
    assert {TimelineKind.EXCEPTION_ASKED, TimelineKind.EXCEPTION_STEP} <= kinds
    assert all(
        action in recorded for action in (b"exception.asked", b"exception.agreed", b"exception.shared")
    )


def test_the_words_of_the_facts_never_travel(notebook, other_notebook, wording, hope, selam, tmp_path):
    asked = exceptional.ask(notebook, wording, selam, wish(hope, unreachable="Called twice"))
    referral = exceptional.share(notebook, wording, asked)

    arrived = receiving.open_file(other_notebook, written(notebook, referral.bundle_id, tmp_path))

    with other_notebook.reading() as tx:
        incoming = tx.incoming.get(arrived.bundle_id)
    assert "no longer answers" not in incoming.to_json()


def test_a_referral_that_was_agreed_to_is_unchanged_by_all_this(notebook, content, hope, selam):
    agreed(notebook, selam)

    referral = referred(notebook, selam, hope)

    (line,) = disclosures.who_has_what(notebook, content.library, selam).lines
    assert referral.exception_id is None
    assert line.ground is None


def test_an_answer_taken_out_since_leaves_nothing_to_share(
    notebook, content, wording, hope, selam, supervisor
):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")
    given = GivenAnswer(question="health_urgent_what", state=AnswerState.NOT_ASKED, value_json="null")
    answered(notebook, content, selam, given)

    with pytest.raises(NothingToShareError):
        exceptional.share(notebook, wording, asked)


def test_whoever_asked_is_reminded_until_the_person_was_told(notebook, wording, hope, selam, supervisor):
    asked = exceptional.ask(notebook, wording, selam, wish(hope))
    exceptional.decide(supervisor, asked, agree=True, words="A life is at stake")
    exceptional.share(notebook, wording, asked)
    exceptional.look_at(supervisor, asked, "It was right")

    (ours,) = exceptional.open_exceptions(notebook)
    (theirs,) = exceptional.open_exceptions(supervisor)
    exceptional.note_person_told(notebook, asked, "On the ward")

    assert (ours.to_tell, ours.for_me, theirs.for_me) == (True, True, False)
    assert exceptional.open_exceptions(notebook) == ()
    with pytest.raises(TransitionError):
        exceptional.note_person_told(notebook, asked, "Twice")
