"""Texts, plurals, days in the language of the screen."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from fieldcase.resources_root import find_translations
from fieldcase.ui.i18n import (
    as_typed,
    count,
    current_language,
    day_phrase,
    install_language,
    isolate,
    long_day,
    say,
)

SATURDAY = date(2025, 11, 22)


@pytest.fixture
def language(qapp, tmp_path: Path):
    yield lambda tag: install_language(qapp, tag, tmp_path)
    install_language(qapp, "en", find_translations())
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (SATURDAY, "Today"),
        (SATURDAY - timedelta(days=1), "Yesterday"),
        (SATURDAY + timedelta(days=1), "Tomorrow"),
        (date(2025, 11, 24), "Mon 24"),
        (date(2025, 11, 10), "10 Nov"),
        (date(2024, 11, 19), "19 Nov 2024"),
    ],
)
def test_days_are_said_as_people_say_them(language, day, words):
    language("en")

    assert day_phrase(day, SATURDAY) == words


def test_months_and_digits_follow_the_language(language):
    language("ar")

    assert "نوفمبر" in day_phrase(date(2025, 11, 10), SATURDAY)
    assert "10" in day_phrase(date(2025, 11, 10), SATURDAY)


def test_a_day_in_full_names_its_weekday(language):
    language("en")

    assert long_day(SATURDAY) == "Saturday 22 November"


def test_arabic_turns_the_screen_round(language, qapp):
    language("ar")
    turned = qapp.layoutDirection()
    language("ro")

    assert turned == Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert current_language().name == "Română"


def test_an_unknown_language_means_english(language):
    assert language("xx").tag == "en"


def test_the_pseudo_language_makes_texts_two_fifths_longer_and_keeps_their_holes(language):
    language("qps")

    text = say("Test", "Hello {name}, this is a sentence.", name="Marta")

    assert "Marta" in text
    assert len(text) >= 1.3 * len("Hello Marta, this is a sentence.")


def test_numbers_stand_where_the_sentence_wants_them(language):
    language("en")

    assert "7" in count("Test", "%n step(s) for {name}", 7, name="Selam")
    assert "Selam" in count("Test", "%n step(s) for {name}", 7, name="Selam")


@given(st.text())
def test_a_value_is_never_read_as_a_hole(value):
    text = say("Test", "{first} then {second}", first=value, second="{first}")

    assert text == f"{value} then {{first}}"


def test_a_code_reads_left_to_right_in_any_sentence():
    assert isolate("NR-0147") == "\u2066NR-0147\u2069"


def test_a_full_stop_somebody_typed_stays_with_their_words_in_arabic(language):
    in_english = as_typed("Marta K.")
    language("ar")

    assert as_typed("Marta K.") == "\u2068Marta K.\u2069"
    assert in_english == "Marta K."
