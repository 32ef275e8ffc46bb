"""The road of a text: read from the source, merged, translated as a plain list, compiled."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.translation.catalogue import Catalogue
from tools.translation.exchange import from_json, to_json
from tools.translation.phrases import Phrase, PhraseError, phrases_in

IMPORT = "from fieldcase.ui.i18n import count, say\n"
HERE = Path("screen.py")
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1)


def read(line: str) -> set[Phrase]:
    return set(phrases_in(HERE, IMPORT + line))


def test_a_sentence_with_a_name_is_read_whole():
    assert read('say("Today", "Good morning, {name}", name=worker)') == {
        Phrase("Today", "Good morning, {name}")
    }


def test_a_number_known_only_at_run_time_is_read():
    """The case pyside6-lupdate misses (docs/adr/0009)."""
    assert read('count("Today", "%n case(s) wait", waiting)') == {
        Phrase("Today", "%n case(s) wait", plural=True)
    }


def test_a_renamed_import_is_followed():
    imports = "from fieldcase.ui import i18n\nfrom fieldcase.ui.i18n import say as told\n"
    code = imports + 'told("A", "b")\ni18n.say("A", "c")'

    assert set(phrases_in(HERE, code)) == {Phrase("A", "b"), Phrase("A", "c")}


def test_the_count_of_a_list_is_not_taken_for_a_text():
    assert read('answers.count("yes")\nsteps = itertools.count("a", f"b")') == set()


@pytest.mark.parametrize(
    "line",
    [
        'say("Today", f"Good morning, {name}")',
        'say("Today", "Good " + "morning")',
        'say(CONTEXT, "Good morning")',
        'say("Today", "Good morning, {name}")',
        'say("Today", "Good morning", name=worker)',
        'say("Today", "{name}", **holes)',
        'say("Today", "Good morning", worker)',
        'say("Today", " ")',
        'count("Today", "many cases", waiting)',
        'count("Today", "%n case(s)", number=waiting)',
    ],
)
def test_a_text_that_could_not_be_translated_is_refused_with_its_place(line):
    with pytest.raises(PhraseError, match=r"screen\.py:2: "):
        read(line)


def test_known_translations_stay_while_gone_texts_go():
    old = Catalogue("ro", {Phrase("A", "Case"): ("Caz",), Phrase("A", "Gone"): ("Dus",)})

    renewed = old.renewed([Phrase("A", "Case"), Phrase("A", "New")])

    assert renewed.entries == {Phrase("A", "Case"): ("Caz",), Phrase("A", "New"): ("",)}
    assert renewed.missing() == [Phrase("A", "New")]


def test_english_lists_only_what_has_a_plural():
    renewed = Catalogue("en").renewed([Phrase("A", "Case"), Phrase("A", "%n case(s)", plural=True)])

    assert renewed.entries == {Phrase("A", "%n case(s)", plural=True): ("", "")}


@pytest.mark.parametrize(
    ("forms", "why"),
    [
        (("Bună, {nume}",), "{holes}"),
        (("Bună",), "{holes}"),
        (("",), "not translated"),
    ],
)
def test_a_translation_that_would_break_the_sentence_is_noticed(forms, why):
    catalogue = Catalogue("ro", {Phrase("A", "Hello {name}"): forms})

    assert [why in problem for problem in catalogue.problems()] == [True]


def test_the_form_for_all_other_numbers_keeps_the_number():
    catalogue = Catalogue(
        "ro", {Phrase("A", "%n case(s)", plural=True): ("un caz", "%n cazuri", "multe cazuri")}
    )

    assert ["%n" in problem for problem in catalogue.problems()] == [True]


@given(context=TEXTS, source=TEXTS, translation=TEXTS, few=TEXTS)
def test_what_is_written_is_read_again(tmp_path_factory, context, source, translation, few):
    """Markup, quotes, right-to-left marks in a text do no harm to the file."""
    plain, plural = Phrase(context, source), Phrase(context, source, plural=True)
    catalogue = Catalogue("ro", {plain: (translation,), plural: (few, translation, few)})
    path = tmp_path_factory.getbasetemp() / "fieldcase_ro.ts"

    path.write_text(catalogue.text(), "utf-8")

    assert Catalogue.read("ro", path) == catalogue


def test_a_translator_needs_only_a_plain_list():
    phrase = Phrase("A", "%n case(s)", plural=True)
    catalogue = Catalogue("ro").renewed([phrase, Phrase("A", "Case")])
    listed = to_json(catalogue, catalogue.missing())

    filled = from_json(listed.replace('"translation": ""', '"translation": "Caz"'))

    assert filled == {Phrase("A", "Case"): ("Caz",)}
    assert catalogue.with_translations(filled).missing() == [phrase]


def test_a_translation_of_an_unknown_text_is_not_taken():
    with pytest.raises(KeyError, match="Nobody says this"):
        Catalogue("ro").with_translations({Phrase("A", "Nobody says this"): ("x",)})
