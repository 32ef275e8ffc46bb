"""The help is complete, short, found by the words people type."""

from __future__ import annotations

import re

import pytest

from fieldcase.domain.errors import FormError
from fieldcase.resources_root import find_resources
from fieldcase.viewmodels.help import TOPICS, Help, load_topics

FOLDER = find_resources() / "help"
LANGUAGES = ("en", "ro", "ar")
MOST_WORDS = 260
"""What fits on one screen at 100 % text."""

NEVER_SAID = re.compile(
    r"\b(victims?|refused|invalid|failed|failure|errors?|bundles?|vaults?|client|traffick\w*)\b|!",
    re.IGNORECASE,
)


def words_of(topic):
    parts = [topic.title, topic.summary]
    for section in topic.sections:
        parts += [section.title, *section.text, *section.steps]
        parts += [f"{term.word} {term.meaning}" for term in section.terms]
    return " ".join(parts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_there_in_every_language_and_fits_one_screen(language):
    topics = load_topics(FOLDER, language)

    assert [entry.code for entry in topics] == list(TOPICS)
    assert sorted(path.stem for path in (FOLDER / language).glob("*.toml")) == sorted(TOPICS)
    assert {entry.code: len(words_of(entry.topic).split()) for entry in topics if _long(entry.topic)} == {}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_translated_topic_has_the_same_parts_as_the_english_one(language):
    shapes = [
        [
            [(len(part.text), len(part.steps), len(part.terms)) for part in entry.topic.sections]
            for entry in load_topics(FOLDER, spoken)
        ]
        for spoken in ("en", language)
    ]

    assert shapes[0] == shapes[1]


def test_the_help_uses_no_word_that_hurts_or_alarms():
    said = [entry.code for entry in load_topics(FOLDER, "en") if NEVER_SAID.search(words_of(entry.topic))]

    assert said == []


def test_a_language_without_help_is_served_in_english():
    assert load_topics(FOLDER, "fr") == load_topics(FOLDER, "en")


def test_the_arabic_of_one_country_is_served_in_arabic():
    assert load_topics(FOLDER, "ar-SY") == load_topics(FOLDER, "ar")


@pytest.mark.parametrize(
    ("language", "typed", "code"),
    [
        ("en", "BACKUP stick", "backup"),
        ("en", "f9", "hide"),
        ("ro", "fraza de acces", "unlock_and_lock"),
        ("ro", "Ascundere", "hide"),
        ("ar", "النسخ الاحتياطي", "backup"),
    ],
)
def test_a_topic_is_found_by_what_people_type(language, typed, code):
    """Neither capitals nor accents matter."""
    helping = Help(FOLDER, language)

    helping.search(typed)

    assert code in [entry.code for entry in helping.found]
    assert len(helping.found) < len(TOPICS)


def test_the_first_topic_found_opens():
    helping = Help(FOLDER, "en")

    helping.search("crossed eye")

    assert helping.chosen.code == "hide"


def test_a_search_without_a_result_keeps_the_open_topic():
    helping = Help(FOLDER, "en")
    helping.choose("consent")

    helping.search("zeppelin")

    assert helping.found == ()
    assert helping.chosen.code == "consent"


def test_a_damaged_topic_is_named_by_its_place(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "first_steps.toml").write_text('title = "First steps"\n', "utf-8")

    with pytest.raises(FormError) as refusal:
        load_topics(tmp_path, "en")

    assert refusal.value.code == "form.help"
    assert refusal.value.facts["file"] == "first_steps.toml"


def _long(topic):
    return len(words_of(topic).split()) > MOST_WORDS
