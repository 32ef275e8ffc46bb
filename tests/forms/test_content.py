"""What ships: the intake, its translations, the consent packs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import FormError
from fieldcase.domain.user import Role
from fieldcase.forms.codelists import CodeLists
from fieldcase.forms.consent_pack import ConsentPack, load_packs
from fieldcase.forms.definition import Needed
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.load import problems_in
from fieldcase.forms.lock import LOCK_NAME, changed_since_release
from tests.forms.places import CODE_LISTS, FORM_WORDS, FORMS, PACKS, PICTOGRAMS

NEVER_SHOWN = re.compile(r"\b(victim|client|refus|invalid|failed|error|traffick|slave)|!", re.IGNORECASE)
LANGUAGES = {"en", "ro", "ar", "uk", "bg", "es", "fr", "sq", "sr"}


@pytest.fixture(scope="module")
def packs() -> dict[str, ConsentPack]:
    return dict(load_packs(PACKS))


def test_every_form_that_ships_can_be_used(code_lists: CodeLists) -> None:
    for path in FORMS.glob("*/*.toml"):
        assert problems_in(path, code_lists.names) == ()


def test_released_forms_are_what_they_were() -> None:
    assert changed_since_release(FORMS) == ()


def test_a_changed_a_new_and_a_lost_form_are_noticed(tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(FORMS, forms)
    intake = forms / "intake" / "1.toml"
    (forms / "intake" / "9.toml").write_bytes(intake.read_bytes())
    assert changed_since_release(forms) == ("intake/9.toml",)

    intake.write_bytes(intake.read_bytes().replace(b"\n", b"\r\n"))
    assert changed_since_release(forms) == ("intake/9.toml",)

    intake.write_text(intake.read_text(encoding="utf-8") + "# one more word\n", encoding="utf-8")
    assert changed_since_release(forms) == ("intake/1.toml", "intake/9.toml")

    (forms / LOCK_NAME).unlink()
    with pytest.raises(FormError):
        changed_since_release(forms)


@pytest.mark.parametrize("language", ["ro", "ar"])
def test_the_intake_is_complete_in_every_language(library: FormLibrary, language: str) -> None:
    assert library.missing(language) == ()


def test_the_intake_is_enough_with_a_name_a_channel_and_urgent_needs(library: FormLibrary) -> None:
    assert library.form("intake").enough == ("alias", "first_contact_channel", "urgent_needs")


def test_the_intake_starts_with_safety_and_goes_easy_on_the_past(library: FormLibrary) -> None:
    intake = library.form("intake")

    assert [section.id for section in intake.sections][:2] == ["before_we_start", "safe_now"]
    assert all(3 <= len(section.questions) <= 6 for section in intake.sections)
    assert [section.id for section in intake.sections][-2:] == ["what_happened", "when_it_was"]
    assert all(
        question.trauma_weight <= 1
        for section in intake.sections
        if section.id not in ("work_and_journey", "what_happened", "when_it_was")
        for question in section.questions
    )
    assert all(question.hint for question in intake.questions)
    assert all(section.say and section.purpose for section in intake.sections)


def test_what_hurts_most_is_asked_by_trained_staff_in_a_private_place(library: FormLibrary) -> None:
    intake = library.form("intake")
    hardest = [one for one in intake.questions if one.trauma_weight == 3]

    assert {one.id for one in hardest} == {"exploitation_type", "control_means"}
    assert intake.sections[-1].roles == (Role.CASE_MANAGER, Role.SUPERVISOR)
    assert all(one.visible_when is not None for one in hardest)


def test_every_question_of_the_first_intake_is_still_asked(library: FormLibrary) -> None:
    first, now = library.form("intake", 1), library.form("intake")

    assert {one.id for one in first.questions} <= {one.id for one in now.questions}


def test_a_child_is_asked_few_questions_and_nothing_that_hurts(library: FormLibrary) -> None:
    child = library.form("intake_child")

    assert len(child.questions) < len(library.form("intake").questions) / 2
    assert all(one.trauma_weight <= 1 for one in child.questions)


@pytest.mark.parametrize("form_id", ["intake", "intake_child", "outreach", "shelter_arrival", "follow_up"])
def test_questions_are_short_and_never_blame(library: FormLibrary, form_id: str) -> None:
    for question in library.form(form_id).questions:
        words = question.label.split()
        assert len(words) <= 20, question.id
        assert sum(map(len, words)) / len(words) <= 7.5, question.id
        assert not re.search(r"(?i)^why\b|why did you|your fault|should have", question.label), question.id
        assert all(len(part.split()) <= 20 for part in re.split(r"[.?:]", question.hint)), question.id


def test_the_intake_asks_little_for_sending(library: FormLibrary) -> None:
    needed = {
        question.id for question in library.form("intake").questions if question.needed is Needed.TO_SEND
    }

    assert needed == {"urgent_needs", "contact_method"}


def test_a_question_with_another_way_has_that_code(library: FormLibrary, code_lists: CodeLists) -> None:
    for question in library.form("intake").questions:
        if question.other_text and question.list_name is not None:
            assert code_lists.code(question.list_name, "other") is not None


def test_words_we_never_show_stand_in_no_form_and_no_pack() -> None:
    for path in (*FORMS.glob("*/*.toml"), PACKS / "en.toml"):
        words = re.sub(r'(?m)^htcds = ".*"$', "", path.read_text(encoding="utf-8"))
        # What a paper leaves out has to be named somewhere.
        words = re.sub(r"(?ms)^avoid = \[.*?^\]$", "", words)
        assert NEVER_SHOWN.search(words) is None, path.name


def test_no_text_shouts_in_any_language() -> None:
    for path in (*FORM_WORDS.glob("*.toml"), *PACKS.glob("*.toml"), *CODE_LISTS.glob("*.csv")):
        assert "!" not in path.read_text(encoding="utf-8"), path.name


def test_every_language_has_a_card_for_every_purpose(packs: dict[str, ConsentPack]) -> None:
    assert set(packs) == LANGUAGES
    for pack in packs.values():
        assert {card.purpose for card in pack.cards} == set(Purpose), pack.language
        assert len(pack.main) == 5


def test_no_card_was_left_in_english(packs: dict[str, ConsentPack]) -> None:
    english = {card.purpose: card.sentence for card in packs["en"].cards}
    for pack in packs.values():
        same = [card.purpose for card in pack.cards if card.sentence == english[card.purpose]]
        assert same == (list(english) if pack.language == "en" else []), pack.language


def test_every_language_leaves_the_same_gaps_to_fill(packs: dict[str, ConsentPack]) -> None:
    gaps = {pack.language: re.findall(r"\{\w+\}", pack.to_json()) for pack in packs.values()}

    for language, found in gaps.items():
        assert sorted(found) == sorted(gaps["en"]), language


def test_every_pack_tells_the_same_things(packs: dict[str, ConsentPack]) -> None:
    told = [(item.id, item.essential) for item in packs["en"].told]

    assert [name for name, essential in told if essential] == [
        "voluntary",
        "may_stop",
        "may_change_mind",
        "help_regardless",
    ]
    for pack in packs.values():
        assert [(item.id, item.essential) for item in pack.told] == told, pack.language


def test_every_pack_shows_the_same_pictures_which_exist(packs: dict[str, ConsentPack]) -> None:
    english = {card.purpose: card.pictogram for card in packs["en"].cards}
    for pack in packs.values():
        for card in pack.cards:
            assert card.pictogram == english[card.purpose]
            assert (PICTOGRAMS / f"{card.pictogram}.svg").is_file(), card.pictogram


def test_packs_are_marked_until_people_who_speak_the_language_have_read_them(
    packs: dict[str, ConsentPack],
) -> None:
    assert not any(pack.reviewed for pack in packs.values())


def test_packs_know_their_direction(packs: dict[str, ConsentPack], code_lists: CodeLists) -> None:
    directions = {code.tag: (code.direction, code.native) for code in code_lists.codes("language")}
    for tag, pack in packs.items():
        assert (pack.direction, pack.native_name) == directions[tag]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('purpose = "health"', 'purpose = "shelter"'),
        ('main = ["shelter"', 'main = ["media"'),
        ('language = "en"', 'language = "ro"'),
        ("reviewed = false", ""),
        ('signed = "I sign"', ""),
        ('id = "why"', 'id = "who_we_are"'),
        ('heading = "', 'heading_colour = "'),
    ],
)
def test_a_pack_with_a_gap_is_not_taken(tmp_path: Path, old: str, new: str) -> None:
    text = (PACKS / "en.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "en.toml").write_text(text.replace(old, new), encoding="utf-8")

    with pytest.raises(FormError) as caught:
        load_packs(tmp_path)

    assert caught.value.code == "form.consent_pack"
