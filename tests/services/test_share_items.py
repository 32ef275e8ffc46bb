"""What a case could tell somebody else, and who may have asked it."""

from __future__ import annotations

import json

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.consent import Decision, Purpose, Withheld
from fieldcase.domain.errors import FormError
from fieldcase.domain.ids import CaseId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.sharing import ShareItem
from fieldcase.domain.user import Role
from fieldcase.forms.definition import FormDefinition, Question, Section
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.screening import Profile
from fieldcase.services import intake, screening, sharing
from fieldcase.services.notebook import Notebook
from fieldcase.services.own_forms import keep_form
from fieldcase.services.share_items import share_items
from fieldcase.services.wording import Wording
from tests.notebooks import content, keep_answer
from tests.viewmodels.case_world import person
from tests.viewmodels.referral_world import acquainted, agreed, interviewed

CHILDREN = Question(
    id="own_home__children",
    type=FieldType.REPEAT,
    label="Children",
    category=DataCategory.FAMILY,
    questions=(
        Question(id="own_home__age", type=FieldType.NUMBER, label="How old?", category=DataCategory.FAMILY),
        Question(id="own_home__fever", type=FieldType.YES_NO, label="Ill?", category=DataCategory.HEALTH),
    ),
)
ROOM = Question(
    id="own_home__room",
    type=FieldType.TEXT,
    label="What kind of room?",
    category=DataCategory.PLAN,
    purposes=("shelter",),
)
FRIEND = Question(
    id="own_home__friend", type=FieldType.PERSON, label="Who comes along?", category=DataCategory.FAMILY
)
HOME = OwnForm(
    form=FormDefinition(
        id="own_home",
        version=1,
        title="At home",
        sections=(Section(id="home", title="At home", minutes=3, questions=(CHILDREN, ROOM, FRIEND)),),
    )
)


def wording() -> Wording:
    return Wording(content().library, content().code_lists, "en")


def say(notebook: Notebook, case_id: CaseId, form: str, **answers: object) -> None:
    sheet = intake.again(notebook, case_id, form, content().library.form(form).version)
    for question, value in answers.items():
        given = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=json.dumps(value))
        keep_answer(notebook, sheet.interview.id, given)


def items(notebook: Notebook, case_id: CaseId) -> dict[str, ShareItem]:
    with notebook.reading() as tx:
        return {
            one.key: one
            for one in share_items(
                tx, tx.cases.get(case_id), tx.interviews.current_answers(case_id), wording()
            )
        }


def at_home(notebook: Notebook, case_id: CaseId) -> None:
    keep_form(notebook, HOME)
    content().library.put_own([HOME])
    row = {
        "own_home__age": {"kind": "number", "state": "answered", "value": 4},
        "own_home__fever": {"kind": "yes_no", "state": "answered", "value": True},
    }
    say(
        notebook,
        case_id,
        "own_home",
        own_home__children=[{"id": "row1", "answers": row}],
        own_home__room="Ground floor",
        own_home__friend="someone-else",
    )


def test_answers_of_every_form_can_be_shared(notebook: Notebook) -> None:
    case_id = person(notebook, first_contact_channel="outreach")
    say(notebook, case_id, "follow_up", since_then="better")
    say(notebook, case_id, "outreach", alias="Selam of the harbour")

    found = items(notebook, case_id)

    assert found["since_then"].value == "Better"
    assert found["since_then"].category is DataCategory.PLAN
    assert found["alias"].value == "Selam of the harbour"
    assert found["first_contact_channel"].page == "Before we start"


def test_an_answer_counts_once_with_the_form_that_asked_it_last(notebook: Notebook) -> None:
    case_id = person(notebook, safety_tonight="2")
    say(notebook, case_id, "follow_up", safety_tonight="5")

    with notebook.reading() as tx:
        found = share_items(tx, tx.cases.get(case_id), tx.interviews.current_answers(case_id), wording())

    assert [one.value for one in found if one.key == "safety_tonight"] == ["Safe"]


def test_a_sign_of_a_screening_goes_only_where_screening_is_agreed(notebook: Notebook) -> None:
    case_id = interviewed(notebook)
    at = screening.begin_screening(notebook, case_id, Profile.ADULT, 1)
    screening.mark(notebook, at, "screen_labour_4_01", True, AnswerState.ANSWERED)
    agreed(notebook, case_id)
    lawyers = acquainted(notebook, "Law Corner", "legal", Purpose.LEGAL)

    for purpose, goes in ((Purpose.LEGAL, True), (Purpose.HEALTH, False)):
        offer = sharing.prepare(notebook, wording(), case_id, lawyers, purpose).offer
        assert ("screen_labour_4_01" in {one.item.key for one in offer.offered}) is goes


def test_what_was_asked_for_one_purpose_goes_for_no_other(notebook: Notebook) -> None:
    case_id = interviewed(notebook)
    at_home(notebook, case_id)
    house = acquainted(notebook, "Open House", "shelter", Purpose.SHELTER)
    agreed(notebook, case_id, shelter=Decision.YES, assistance=Decision.YES)

    helped = sharing.prepare(notebook, wording(), case_id, house, Purpose.ASSISTANCE).offer
    housed = sharing.prepare(notebook, wording(), case_id, house, Purpose.SHELTER).offer

    withheld = next(one for one in helped.withheld if one.item.key == "own_home__room")
    assert (withheld.because, withheld.covered_by) == (Withheld.COVERED_ELSEWHERE, (Purpose.SHELTER,))
    assert "own_home__room" in {one.item.key for one in housed.offered}


def test_rows_travel_no_wider_than_their_parts(notebook: Notebook) -> None:
    case_id = interviewed(notebook)
    at_home(notebook, case_id)

    found = items(notebook, case_id)

    assert found["own_home__children"].value == "How old? 4"
    assert json.loads(found["own_home__children"].code) == [{"own_home__age": 4}]
    assert found["own_home__children.1"].category is DataCategory.HEALTH
    assert json.loads(found["own_home__children.1"].code) == [{"own_home__fever": True}]


def test_who_else_is_meant_stays_here(notebook: Notebook) -> None:
    case_id = interviewed(notebook)
    at_home(notebook, case_id)

    assert "own_home__friend" not in items(notebook, case_id)


def test_what_decides_here_does_not_travel() -> None:
    item = ShareItem(
        key="a", category=DataCategory.PLAN, label="A", value="b", page="Page", purposes=("legal",)
    )

    assert not {"page", "purposes"} & item.plain().keys()


@pytest.mark.parametrize(
    ("question", "value", "why"),
    [
        ("exploitation_type", ["labour"], "form.not_yours"),
        ("nobody_asks_this", "x", "form.unknown_question"),
    ],
)
def test_the_notebook_keeps_no_answer_that_was_not_theirs_to_ask(
    notebook: Notebook, question: str, value: object, why: str
) -> None:
    object.__setattr__(notebook, "user", notebook.user.but(role=Role.WORKER))
    case_id = person(notebook, form_version=2)

    with pytest.raises(FormError, match=why):
        say(notebook, case_id, "intake", **{question: value})

    assert question not in items(notebook, case_id)
