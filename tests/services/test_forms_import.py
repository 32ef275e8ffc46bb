"""Spreadsheets come in whole, or with every loss named beforehand."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldcase.domain.errors import FormError
from fieldcase.forms.answers_check import check_answers
from fieldcase.forms.consistency import faults_of
from fieldcase.forms.errors import Reason
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.reply import Reply, Row
from fieldcase.forms.walking import walk
from fieldcase.forms.xlsform.sheets import FindingKind
from fieldcase.services import forms_import
from fieldcase.services.forms_import import read_form
from tests.services.workbooks import WHOLE, survey, write_workbook

TODAY = date(2025, 11, 22)
ID = "own_night_line__{}".format


def kinds_found(path: Path) -> list[tuple[FindingKind, int, str]]:
    return [(one.kind, one.row, one.what) for one in read_form(path).findings]


def test_a_whole_spreadsheet_becomes_a_form(tmp_path: Path) -> None:
    imported = read_form(write_workbook(tmp_path))

    assert imported.findings == ()
    assert imported.own is not None
    form = imported.own.form
    assert (form.id, form.title) == ("own_night_line", "Night line")
    assert [section.title for section in form.sections] == ["About you", "Work"]
    assert faults_of(form) == ()
    assert imported.own.words["ro"].questions[ID("age")].label == "Câți ani aveți?"
    assert imported.own.words["ro"].questions[ID("needs")].options["other"] == "Altceva"


def test_rules_of_a_spreadsheet_hold_here(tmp_path: Path) -> None:
    own = read_form(write_workbook(tmp_path)).own
    assert own is not None
    child = {ID("age"): Reply.of(12), ID("country"): Reply.of("RO")}
    job = Row("r1", ((ID("pay"), FieldType.DECIMAL, Reply.of(Decimal("40.5"))),))
    adult = {ID("age"): Reply.of(130), ID("jobs"): Reply.of((job,))}

    young, old = walk(own.form, child, TODAY), walk(own.form, adult, TODAY)

    assert ID("jobs") not in {one.id for one in young.shown}
    assert old.answers[ID("total")] == Reply.of(Decimal("40.5"))
    assert check_answers(own.form, adult, today=TODAY).reason(ID("age")) is Reason.CONSTRAINT
    assert check_answers(own.form, {}, today=TODAY).reason(ID("name")) is Reason.NEEDED_TO_SEND


def test_it_is_a_spreadsheet_that_other_programs_take_too(tmp_path: Path) -> None:
    from pyxform.xls2xform import convert

    path = write_workbook(tmp_path)

    assert "<h:html" in convert(str(path), validate=False).xform


@pytest.mark.parametrize(
    ("row", "kind", "what"),
    [
        (("geopoint", "where", "Where?"), FindingKind.UNSUPPORTED_TYPE, "geopoint"),
        (("deviceid", "device", ""), FindingKind.DEVICE_FACT, "deviceid"),
        (("text", "b", "B", "pulldata('x')"), FindingKind.UNSUPPORTED_EXPRESSION, "pulldata('x')"),
        (("text", "b", "B", "${nobody} = 1"), FindingKind.UNKNOWN_QUESTION, "nobody"),
        (("text", "b", "B", "${z} = 1"), FindingKind.LATER_QUESTION, "z"),
        (("text", "", "B"), FindingKind.NAME_MISSING, ""),
        (("text", "a", "B"), FindingKind.NAME_TWICE, "a"),
        (("select_one gone", "b", "B"), FindingKind.NO_SUCH_LIST, "gone"),
        (("end group", "", ""), FindingKind.UNBALANCED_GROUP, "end group"),
        (("begin repeat", "b", "B"), FindingKind.UNBALANCED_GROUP, "b"),
        (("text", "b", "Dear ${a}"), FindingKind.DYNAMIC_TEXT, "Dear ${a}"),
        (("integer", "b", "B", "", "", "", "today()"), FindingKind.DEFAULT_LEFT_OUT, "today()"),
    ],
)
def test_what_cannot_be_kept_is_named_with_its_row(
    tmp_path: Path, row: tuple[str, ...], kind: FindingKind, what: str
) -> None:
    sheets = survey(("text", "a", "A"), row, ("integer", "z", "Z"))

    found = kinds_found(write_workbook(tmp_path, sheets))

    assert any(one[0] is kind and one[1] == 3 and one[2].startswith(what) for one in found), found


def test_a_group_inside_a_repeat_asks_its_questions_in_every_row(tmp_path: Path) -> None:
    sheets = survey(
        ("integer", "age", "Age"),
        ("begin group", "family", "Family"),
        ("begin repeat", "children", "Children", "${age} > 14"),
        ("text", "called", "Called"),
        ("begin group", "school", "School", "${called} != ''"),
        ("integer", "class", "Which class?"),
        ("end group",),
        ("end repeat",),
        ("text", "after", "Anybody else?"),
        ("end group",),
    )
    own = read_form(write_workbook(tmp_path, sheets)).own
    assert own is not None
    rows = [
        Row("r1", ((ID("called"), FieldType.TEXT, Reply.of("Abel")),)),
        Row("r2", ((ID("class"), FieldType.NUMBER, Reply.of(2)),)),
    ]

    walked = walk(own.form, {ID("age"): Reply.of(30), ID("children"): Reply.of(tuple(rows))}, TODAY)

    assert [one.id for one in own.form.questions] == [ID("age"), ID("children"), ID("after")]
    asked = [{one.label for one in row.shown} for row in walked.rows[ID("children")]]
    assert asked == [{"Called", "School", "Which class?"}, {"Called"}]


def test_a_repeat_inside_a_repeat_stops_the_form(tmp_path: Path) -> None:
    sheets = survey(
        ("begin repeat", "outer", "Outer"),
        ("begin repeat", "inner", "Inner"),
        ("text", "a", "A"),
        ("end repeat",),
        ("end repeat",),
    )

    imported = read_form(write_workbook(tmp_path, sheets))

    assert imported.stops
    assert (FindingKind.NESTED_REPEAT, 3, "inner") in [
        (one.kind, one.row, one.what) for one in imported.findings
    ]


def test_other_sheets_and_columns_are_told_and_left_out(tmp_path: Path) -> None:
    sheets = {
        "survey": (("type", "name", "label", "media::image"), ("text", "a", "A", "x.png")),
        "osm": (("list_name",), ("roads",)),
    }

    imported = read_form(write_workbook(tmp_path, sheets))

    assert not imported.stops
    assert {one.kind for one in imported.findings} == {FindingKind.UNUSED_SHEET, FindingKind.UNUSED_COLUMN}


def test_no_survey_is_said_plainly(tmp_path: Path) -> None:
    assert kinds_found(write_workbook(tmp_path, {"Sheet1": (("a",),)}))[0][0] is FindingKind.NO_SURVEY


def test_a_file_that_is_no_spreadsheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(b"not a spreadsheet")

    with pytest.raises(FormError, match="workbook_not_one"):
        read_form(path)


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")

    with pytest.raises(FormError, match="workbook_not_one"):
        read_form(path)


@pytest.mark.parametrize("part", ["xl/externalLinks/externalLink1.xml", "xl/vbaProject.bin"])
def test_links_to_outside_and_macros_are_refused(tmp_path: Path, part: str) -> None:
    path = write_workbook(tmp_path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(part, "x")

    with pytest.raises(FormError, match="workbook_active"):
        read_form(path)


def test_entities_are_refused_before_anybody_reads_them(tmp_path: Path) -> None:
    path = write_workbook(tmp_path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/evil.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')

    with pytest.raises(FormError, match="workbook_active"):
        read_form(path)


def test_a_bomb_is_stopped_while_it_unpacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms_import, "MAX_UNPACKED_BYTES", 200_000)
    path = write_workbook(tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/big.xml", "a" * 1_000_000)

    with pytest.raises(FormError, match="workbook_too_large"):
        read_form(path)


def test_the_whole_example_names_every_supported_kind() -> None:
    written = {str(row[0]).split()[0] for row in WHOLE["survey"][1:]}

    assert {"text", "integer", "decimal", "date", "time", "note", "calculate", "acknowledge"} <= written


def test_two_columns_of_one_name_are_told(tmp_path: Path) -> None:
    sheets = {"survey": (("type", "name", "label", "label"), ("text", "a", "A", "B"))}

    with pytest.raises(FormError, match="workbook_twin_columns"):
        read_form(write_workbook(tmp_path, sheets))


def test_a_row_keeps_its_number_after_empty_ones(tmp_path: Path) -> None:
    sheets = {"survey": (("type", "name", "label"), (), ("text", "a", "A"), (), ("geopoint", "w", "Where?"))}

    assert kinds_found(write_workbook(tmp_path, sheets)) == [(FindingKind.UNSUPPORTED_TYPE, 5, "geopoint")]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_workbook_that_was_tampered_with_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    path = write_workbook(tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, len(parts[name])))
    cut = data.draw(st.integers(0, 40))
    parts[name] = parts[name][:at] + data.draw(st.binary(max_size=20)) + parts[name][at + cut :]
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)

    with suppress(FormError):
        read_form(path)
