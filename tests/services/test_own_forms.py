"""Own forms, files in answers, tables, screenings: kept, versioned, handed out."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import CaseStatus
from fieldcase.domain.errors import FormError, NotAllowedError
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import AnswerSource, GivenAnswer, InterviewState
from fieldcase.domain.user import Role
from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.field_types import UNANSWERED_TYPES, FieldType
from fieldcase.forms.replies import replies_of
from fieldcase.forms.screening import Profile
from fieldcase.forms.values import MAX_CHARACTERS, AnswerValue, Reply, to_text
from fieldcase.services import screening
from fieldcase.services.answers_export import STANDARD_NAME, export_answers, safe_cell, write_tables
from fieldcase.services.attachments import MAX_BYTES, keep_attachment, write_attachment
from fieldcase.services.content import Content
from fieldcase.services.intake import again, leave, resume, start
from fieldcase.services.notebook import Notebook
from fieldcase.services.own_forms import keep_form, newest, offer_form, own_forms
from tests.forms.all_kinds import FORM_ID, VALUES, every_kind
from tests.notebooks import NOON, keep_answer

KINDS = [kind for kind in FieldType if kind not in UNANSWERED_TYPES]
ANSWERS = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind]))


def say(
    notebook: Notebook, interview_id: InterviewId, question: str, value_json: str, **more: object
) -> None:
    facts = {"question": question, "state": AnswerState.ANSWERED, "value_json": value_json, **more}
    keep_answer(notebook, interview_id, GivenAnswer.from_plain(facts))


def tables(notebook: Notebook, content: Content, case_id: CaseId) -> dict[str, list[dict[str, str]]]:
    content.library.put_own([one.own for one in own_forms(notebook)])
    found = export_answers(notebook, content.library, content.code_lists, case_id)
    return {
        one.name: list(csv.DictReader(io.StringIO(one.content.decode("utf-8-sig"), newline="")))
        for one in found
    }


def test_every_change_of_a_form_is_a_new_version_and_the_old_one_stays(notebook: Notebook) -> None:
    first = keep_form(notebook, every_kind())
    other = first.form.but(title="Every kind, again")
    second = keep_form(notebook, first.but(form=other))

    assert (first.form.version, second.form.version) == (1, 2)
    assert [one.own for one in own_forms(notebook)] == [first, second]
    assert newest(own_forms(notebook))[0].own == second


def test_a_form_offered_no_longer_stays_readable(notebook: Notebook) -> None:
    keep_form(notebook, every_kind())
    offer_form(notebook, FORM_ID, offered=False)

    kept = own_forms(notebook)[0]
    assert not kept.offered
    assert kept.own.form.title == "Every kind"


def test_a_form_that_takes_the_name_of_the_program_s_own_is_refused(notebook: Notebook) -> None:
    own = every_kind()
    intake = own.form.but(id="intake")

    with pytest.raises(FormError, match="name"):
        keep_form(notebook, own.but(form=intake))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANSWERS)
def test_every_kind_of_answer_is_saved_reloaded_and_written_out(
    notebook: Notebook, content: Content, answer: tuple[FieldType, AnswerValue]
) -> None:
    kind, value = answer
    content.library.put_own([every_kind()])
    sheet = start(notebook, FORM_ID, 1)
    name = "q_children" if kind is FieldType.REPEAT else f"q_{kind.value}"

    say(notebook, sheet.interview.id, name, to_text(kind, value))
    replies = replies_of(every_kind().form, resume(notebook, sheet.interview.id).answers)
    exported = export_answers(notebook, content.library, content.code_lists, sheet.case.id)

    assert replies[name] == Reply.of(value)
    text = exported[0].content.decode("utf-8-sig")
    assert len(list(csv.reader(io.StringIO(text, newline="")))) == 2


@pytest.mark.parametrize(
    "said",
    [
        "Ще се обадя утре. سأتصل غدًا ‎(ER)‎ 我明天打电话 👩🏽‍👧 e\u0301 \u200f\u2067x\u2069\ttab\nline",
        "a\u200cb\ufeffc\u2028d" * 14_286,
    ],
    ids=["every script", "a hundred thousand characters"],
)
def test_text_of_any_script_comes_back_as_it_was_said(
    notebook: Notebook, content: Content, said: str
) -> None:
    keep_form(notebook, every_kind())
    sheet = start(notebook, FORM_ID, 1)

    say(notebook, sheet.interview.id, "q_long_text", to_text(FieldType.LONG_TEXT, said))

    replies = replies_of(every_kind().form, resume(notebook, sheet.interview.id).answers)
    assert replies["q_long_text"] == Reply.of(said)
    assert tables(notebook, content, sheet.case.id)[f"{FORM_ID}.csv"][0]["kinds-q_long_text"] == said


@pytest.mark.parametrize("said", ["\x07bell", "half a pair \ud83d", "x" * (MAX_CHARACTERS + 1)])
def test_text_that_cannot_be_kept_as_it_is_is_refused(said: str) -> None:
    with pytest.raises(AnswerRefusedError):
        to_text(FieldType.LONG_TEXT, said)


def test_who_said_it_and_every_earlier_value_are_kept(notebook: Notebook) -> None:
    sheet = start(notebook, "intake", 1)
    say(notebook, sheet.interview.id, "alias", '"Selam"')
    say(notebook, sheet.interview.id, "alias", '"Selma"', source=AnswerSource.DOCUMENT)

    with notebook.reading() as tx:
        kept = tx.interviews.history(sheet.case.id, "alias")
    assert [(one.value_json, one.source) for one in kept] == [
        ('"Selam"', AnswerSource.PERSON),
        ('"Selma"', AnswerSource.DOCUMENT),
    ]


def test_confirming_in_another_interview_is_an_answer_of_that_interview(notebook: Notebook) -> None:
    sheet = start(notebook, "intake", 1)
    say(notebook, sheet.interview.id, "alias", '"Selam"')
    leave(notebook, sheet.interview.id, InterviewState.DONE, "")
    second = again(notebook, sheet.case.id, "intake", 1).interview

    say(notebook, second.id, "alias", '"Selam"')

    with notebook.reading() as tx:
        assert set(tx.interviews.answers_in(second.id)) == {"alias"}
        assert len(tx.interviews.history(sheet.case.id, "alias")) == 2


def test_a_file_is_kept_encrypted_and_handed_out_unchanged(notebook: Notebook, tmp_path: Path) -> None:
    keep_form(notebook, every_kind())
    original = tmp_path / "photo one.png"
    original.write_bytes(b"\x89PNG needle in the notebook")

    kept = keep_attachment(notebook, original)
    sheet = start(notebook, FORM_ID, 1)
    text = to_text(FieldType.ATTACHMENT, kept)
    say(notebook, sheet.interview.id, "q_attachment", text, attachments=(kept.id,))
    write_attachment(notebook, kept, tmp_path / "copy.png")

    assert (kept.name, kept.media_type, kept.size) == ("photo one.png", "image/png", 27)
    assert kept.sha256 == hashlib.sha256(original.read_bytes()).hexdigest()
    assert (tmp_path / "copy.png").read_bytes() == original.read_bytes()
    inside = b"".join(path.read_bytes() for path in notebook.place.folder.iterdir() if path.is_file())
    assert b"needle in the notebook" not in inside


@pytest.mark.parametrize(
    ("size", "code"), [(0, "form.attachment_empty"), (MAX_BYTES + 1, "form.attachment_too_large")]
)
def test_a_file_of_no_use_is_refused(notebook: Notebook, tmp_path: Path, size: int, code: str) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"\0" * size)

    with pytest.raises(FormError) as refused:
        keep_attachment(notebook, path)
    assert refused.value.code == code


def test_answers_are_written_as_one_table_a_form_and_one_a_group(
    notebook: Notebook, content: Content, tmp_path: Path
) -> None:
    keep_form(notebook, every_kind())
    sheet = start(notebook, FORM_ID, 1)
    rows = [{"id": "r1", "answers": {"child_age": {"kind": "number", "state": "answered", "value": 7}}}]
    say(notebook, sheet.interview.id, "q_children", json.dumps(rows))
    say(notebook, sheet.interview.id, "q_choice_many", '["one","two"]')
    say(notebook, sheet.interview.id, "q_text", '"=1+1"')
    special = GivenAnswer(question="q_date", state=AnswerState.PREFERS_NOT)
    keep_answer(notebook, sheet.interview.id, special)

    found = tables(notebook, content, sheet.case.id)
    exported = export_answers(notebook, content.library, content.code_lists, sheet.case.id)
    written = write_tables(exported, tmp_path)

    main, inner = found[f"{FORM_ID}.csv"][0], found[f"{FORM_ID}-q_children.csv"][0]
    assert main["kinds-q_choice_many"] == "one two"
    assert main["kinds-q_text"] == "'=1+1"
    assert (main["kinds-q_date"], main["kinds-q_date-state"]) == ("", "prefers_not")
    assert (main["kinds-q_children"], main["kinds-q_count"]) == ("1", "1")
    assert (inner["PARENT_KEY"], inner["child_age"]) == (main["KEY"], "7")
    assert [path.name for path in written] == [f"{FORM_ID}.csv", f"{FORM_ID}-q_children.csv", STANDARD_NAME]


def test_a_case_leaves_in_the_words_of_the_standard_too(notebook: Notebook, content: Content) -> None:
    sheet = start(notebook, "intake", 2)
    say(notebook, sheet.interview.id, "citizenship", '"ER"')
    say(notebook, sheet.interview.id, "control_means", '["debt","restricts_movement"]')
    leave(notebook, sheet.interview.id, InterviewState.DONE, "")
    later = again(notebook, sheet.case.id, "outreach", 1).interview
    say(notebook, later.id, "primary_language", '"tir"')

    (row,) = tables(notebook, content, sheet.case.id)[STANDARD_NAME]

    assert row == {
        "case": sheet.case.code,
        "cas_Status": "Active",
        "prs_Citizenship": "ER",
        "vic_MethodsOfControl": "DebtBondage;Other",
        "x_vic_MethodsOfControl": "restricts_movement",
        "prs_PrimaryLanguage": "tir",
    }


def test_a_table_holds_only_what_its_reader_may_ask(notebook: Notebook, content: Content) -> None:
    sheet = start(notebook, "intake", 2)
    say(notebook, sheet.interview.id, "alias", '"Selam"')
    say(notebook, sheet.interview.id, "control_means", '["debt"]')
    object.__setattr__(notebook, "user", notebook.user.but(role=Role.WORKER))

    found = tables(notebook, content, sheet.case.id)

    assert found["intake.csv"][0]["before_we_start-alias"] == "Selam"
    assert not any("control_means" in name for name in found["intake.csv"][0])
    assert "vic_MethodsOfControl" not in found[STANDARD_NAME][0]


def test_somebody_who_only_reads_takes_no_tables_away(notebook: Notebook, content: Content) -> None:
    sheet = start(notebook, "intake", 2)
    object.__setattr__(notebook, "user", notebook.user.but(role=Role.READ_ONLY))

    with pytest.raises(NotAllowedError):
        tables(notebook, content, sheet.case.id)


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not safe_cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_screening_is_an_interview_of_its_own_with_its_history(notebook: Notebook) -> None:
    sheet = start(notebook, "intake", 1)
    first = screening.begin_screening(notebook, sheet.case.id, Profile.ADULT, 1)
    screening.mark(notebook, first, "screen_labour_4_01", True, AnswerState.ANSWERED)
    screening.mark(notebook, first, "screen_labour_4_02", None, AnswerState.UNKNOWN)
    screening.keep_note(notebook, first, '"Pay slips seen"')
    screening.finish_screening(notebook, first)
    second = screening.begin_screening(notebook, sheet.case.id, Profile.ADULT, 1)
    screening.mark(notebook, second, "screen_labour_4_01", False, AnswerState.ANSWERED)

    found = {one.interview.id: one for one in screening.screening_sheet(notebook, sheet.case.id).screenings}
    assert found[first].known == {"screen_labour_4_01": True}
    assert found[first].states["screen_labour_4_02"] is AnswerState.UNKNOWN
    assert found[first].note_json == '"Pay slips seen"'
    assert found[second].known == {"screen_labour_4_01": False}
    with notebook.reading() as tx:
        assert tx.cases.get(sheet.case.id).status is CaseStatus.INTAKE
    assert found[first].at == NOON
