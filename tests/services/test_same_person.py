"""Two records about one person are noticed, joined without loss, parted again."""

from __future__ import annotations

import pytest

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.errors import JoinChangedError, TransitionError
from fieldcase.domain.finding import Description, Sameness
from fieldcase.domain.ids import CaseId
from fieldcase.domain.interview import GivenAnswer
from fieldcase.domain.timeline import TimelineKind
from fieldcase.services import casework, joining
from fieldcase.services.duplicates import maybe_same
from fieldcase.services.finding import find
from fieldcase.services.notebook import Notebook
from fieldcase.services.opening import open_notebook
from tests.notebooks import PASSPHRASE, counting_entropy, keep_answer
from tests.services.timelines import timeline_of
from tests.viewmodels.case_world import person


def everything(notebook: Notebook, case_id: CaseId) -> tuple[object, ...]:
    """Return what must come back: the person, the answers, what finds them."""
    case = casework.case_sheet(notebook, case_id).case
    with notebook.reading() as tx:
        return (
            case.person,
            tx.interviews.current_answers(case_id),
            tx.cases.finding.people.aliases(case.person.id),
            [one.case_id for one in tx.cases.finding.lines.of_person(case.person.id)],
        )


def say(notebook: Notebook, case_id: CaseId, question: str, value: str) -> None:
    """Answer one question in the case's interview."""
    interview = casework.case_sheet(notebook, case_id).interviews[0]
    given = GivenAnswer(question=question, state=AnswerState.ANSWERED, value_json=f'"{value}"')
    keep_answer(notebook, interview.id, given)


def test_a_hint_says_why(notebook: Notebook) -> None:
    person(notebook, "Ștefan Popa", contact_details="+40 721 234 567", citizenship="RO")
    person(notebook, "Linh")

    (hint,) = maybe_same(notebook, Description(("Stephan Popa",), ("21234567",), None, "RO"))

    assert hint.alias == "Ștefan Popa"
    assert set(hint.reasons) >= {Sameness.SAME_PHONE, Sameness.SAME_CITIZENSHIP}


@pytest.mark.parametrize(
    ("here", "typed", "why"),
    [
        ("Мария Иванова", "Мария Иванова", Sameness.SAME_NAME),
        ("محمد", "Mohammed", Sameness.OTHER_SCRIPT),
        ("Mariya Ivanova", "Maria Ivanova", Sameness.OTHER_SCRIPT),
    ],
)
def test_a_name_written_otherwise_is_noticed(
    notebook: Notebook, here: str, typed: str, why: Sameness
) -> None:
    person(notebook, here)

    (hint,) = maybe_same(notebook, Description((typed,)))

    assert why in hint.reasons


def test_a_birth_year_far_apart_speaks_against_it(notebook: Notebook) -> None:
    person(notebook, "Maria Ionescu", form_version=2, birth_date="1970")

    assert maybe_same(notebook, Description(("Maria Ionescu",), born=1999)) == ()
    assert maybe_same(notebook, Description(("Maria Ionescu",), born=1971))


def test_nobody_is_a_hint_for_themselves_nor_asked_twice(notebook: Notebook) -> None:
    one, other = person(notebook, "Selam"), person(notebook, "Selam")
    described = Description(("Selam",))

    before = [hint.case_id for hint in maybe_same(notebook, described, one)]
    joining.say_two_people(notebook, one, other)

    assert before == [other]
    assert maybe_same(notebook, described, one) == ()


def test_joining_keeps_everything_of_both(notebook: Notebook) -> None:
    kept = person(notebook, "Selam", primary_language="ti")
    other = person(notebook, "Semhar", gender="female", allergies="penicillin, badly")
    casework.add_note(notebook, other, "Has an aunt in Verona.")

    joining.join(notebook, kept, other)

    sheet = casework.case_sheet(notebook, other)
    assert sheet.case.person.alias == "Selam"
    assert (sheet.case.person.gender, sheet.case.person.primary_language) == ("female", "ti")
    assert sheet.notes[0].text == "Has an aunt in Verona."
    assert timeline_of(notebook, other)[0].kind is TimelineKind.PEOPLE_JOINED
    assert {one.case_id for one in find(notebook, "Semhar").cases} == {kept, other}
    assert joining.compare(notebook, kept, other).is_one_person
    with pytest.raises(TransitionError):
        joining.join(notebook, kept, other)


def test_parting_after_a_restart_brings_both_back_as_they_were(notebook: Notebook) -> None:
    kept = person(notebook, "Selam", primary_language="ti")
    other = person(notebook, "Semhar", gender="female")
    before = everything(notebook, kept), everything(notebook, other)
    join_id = joining.join(notebook, kept, other)
    notebook.vault.close()
    again = open_notebook(notebook.place, PASSPHRASE, notebook.clock, counting_entropy(77))

    joining.part(again, join_id)

    assert (everything(again, kept), everything(again, other)) == before
    assert {one.alias for one in find(again, "Semhar").cases} == {"Semhar"}
    with pytest.raises(TransitionError):
        joining.part(again, join_id)
    with again.reading() as tx:
        assert tx.audit.is_whole()
    again.vault.close()


def test_work_on_a_field_the_joining_filled_stops_the_parting(notebook: Notebook) -> None:
    kept, other = person(notebook, "Selam"), person(notebook, "Semhar", gender="female")
    join_id = joining.join(notebook, kept, other)
    say(notebook, kept, "gender", "male")
    before = everything(notebook, kept), everything(notebook, other)

    with pytest.raises(JoinChangedError):
        joining.part(notebook, join_id)

    assert (everything(notebook, kept), everything(notebook, other)) == before


def test_work_on_other_fields_survives_the_parting(notebook: Notebook) -> None:
    kept, other = person(notebook, "Selam"), person(notebook, "Semhar", gender="female")
    join_id = joining.join(notebook, kept, other)
    say(notebook, kept, "primary_language", "ti")

    joining.part(notebook, join_id)

    selam = casework.case_sheet(notebook, kept).case.person
    assert (selam.primary_language, selam.gender) == ("ti", "")


def test_three_records_are_parted_in_the_order_they_were_joined_backwards(notebook: Notebook) -> None:
    first, second, third = (person(notebook, name) for name in ("Selam", "Semhar", "Saba"))
    before = [everything(notebook, one) for one in (first, second, third)]
    inner = joining.join(notebook, second, third)
    outer = joining.join(notebook, first, second)

    with pytest.raises(JoinChangedError):
        joining.part(notebook, inner)
    joining.part(notebook, outer)
    joining.part(notebook, inner)

    assert [everything(notebook, one) for one in (first, second, third)] == before
