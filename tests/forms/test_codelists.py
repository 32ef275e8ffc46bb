"""Codes are counted, labels are shown, neither is ever lost."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from fieldcase.domain.case import ContactMethod, RiskLevel
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import FormError
from fieldcase.domain.referral import Urgency
from fieldcase.forms.codelists import CodeLists
from tests.forms.places import CODE_LISTS, CODE_WORDS

HEADER = "code,label,parent,since,retired,htcds\n"


def lists_with(tmp_path: Path, text: str) -> CodeLists:
    (tmp_path / "ride.csv").write_text(text, encoding="utf-8")
    return CodeLists.load(tmp_path, tmp_path / "no_translations")


def test_a_retired_code_is_read_but_not_offered(tmp_path: Path) -> None:
    lists = lists_with(tmp_path, HEADER + "bus,Bus,,1,,\ncoach,Coach,,1,2,\n")

    assert lists.label("ride", "coach", "en") == "Coach"
    assert [option.id for option in lists.options("ride", "en")] == ["bus"]


def test_a_code_from_a_newer_edition_stands_for_itself(code_lists: CodeLists) -> None:
    assert code_lists.label("urgent_need", "teleport", "ro") == "teleport"
    assert code_lists.code("urgent_need", "teleport") is None


@pytest.mark.parametrize(
    "text",
    [
        "code,label\nbus,Bus\n",
        HEADER,
        HEADER + "bus,Bus,,1,,\nbus,Autobus,,1,,\n",
        HEADER + "bus,Bus,train,1,,\n",
        HEADER + "bus,,,1,,\n",
        HEADER + "two words,Bus,,1,,\n",
        HEADER + "bus,Bus,,1,,,too many\n",
        HEADER + "bus,Bus\n",
        HEADER + '"bus,Bus,,1,,\n',
    ],
)
def test_a_list_that_is_not_whole_is_not_taken(tmp_path: Path, text: str) -> None:
    with pytest.raises(FormError) as caught:
        lists_with(tmp_path, text)

    assert caught.value.code == "form.codelist"
    assert caught.value.facts["list"] == "ride"


def test_a_list_nobody_wrote_is_a_mistake(code_lists: CodeLists) -> None:
    with pytest.raises(FormError):
        code_lists.options("planets", "en")


@pytest.mark.parametrize("language", ["ro", "ar"])
def test_every_code_has_a_label_in_every_language(code_lists: CodeLists, language: str) -> None:
    assert code_lists.missing(language) == ()


def test_no_translation_words_a_code_that_does_not_exist(code_lists: CodeLists) -> None:
    for path in CODE_WORDS.glob("*.toml"):
        for name, words in tomllib.loads(path.read_text(encoding="utf-8")).items():
            assert set(words) <= {code.code for code in code_lists.codes(name)}, (path.name, name)


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("purpose", set(Purpose)),
        ("risk_level", set(RiskLevel)),
        ("urgency", set(Urgency)),
        ("contact_method", set(ContactMethod) - {ContactMethod.NOT_DISCUSSED}),
    ],
)
def test_lists_know_every_code_of_the_domain(code_lists: CodeLists, name: str, codes: set[str]) -> None:
    assert {str(code) for code in codes} <= {code.code for code in code_lists.codes(name)}


def test_every_country_of_the_standard_is_there(code_lists: CodeLists) -> None:
    codes = {code.code for code in code_lists.codes("country")}

    assert len(codes - {"XX", "XK"}) == 249
    assert {"MD", "RO", "UA", "SY", "ER", "NG"} <= codes


def test_every_language_names_itself_and_its_direction(code_lists: CodeLists) -> None:
    languages = code_lists.codes("language")

    assert len(languages) >= 60
    assert all(code.native and code.tag and code.direction in {"ltr", "rtl"} for code in languages)
    assert {code.code for code in languages if code.direction == "rtl"} >= {
        "ara",
        "fas",
        "prs",
        "pus",
        "urd",
        "heb",
    }


def test_the_age_groups_are_those_of_the_global_data_set(code_lists: CodeLists) -> None:
    labels = [option.id for option in code_lists.options("age_group", "en")]

    assert labels == ["0_8", "9_17", "18_25", "26_35", "36_47", "48_plus"]


def test_words_we_never_show_stand_in_no_list() -> None:
    for path in CODE_LISTS.glob("*.csv"):
        text = path.read_text(encoding="utf-8").lower()
        assert not any(word in text for word in ("victim", "refused", "invalid", "failed", "!")), path.name
