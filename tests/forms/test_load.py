"""A form that cannot be used says where and why; one that can is worded in every language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcase.domain.errors import FormError
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.library import FormLibrary
from fieldcase.forms.load import load_form, load_library, problems_in

WriteForm = Callable[..., Path]
ALIAS = '[[sections.questions]]\nid = "alias"\ntype = "text"\nlabel = "Alias"\ncategory = "identity"\n'
RIDE = (
    '[[sections.questions]]\nid = "ride"\ntype = "choice_one"\nlabel = "Ride"\ncategory = "plan"\n'
    'options = [{ id = "bus", label = "Bus" }, { id = "other", label = "Another" }]\nother_text = true\n'
)


def asking(**lines: str) -> str:
    """Return one more question, with these lines in TOML."""
    given = {"id": '"x"', "type": '"text"', "label": '"X"', "category": '"plan"', **lines}
    return "[[sections.questions]]\n" + "".join(f"{name} = {value}\n" for name, value in given.items())


def test_a_small_form_is_read_as_written(write_form: WriteForm) -> None:
    path = write_form(ALIAS + RIDE)

    form = load_form(path)

    assert problems_in(path) == ()
    assert [question.id for question in form.questions] == ["alias", "ride"]
    assert form.field_type("ride") is FieldType.CHOICE_ONE
    assert form.field_type("ride_other") is FieldType.TEXT
    assert form.field_type("nothing") is None


@pytest.mark.parametrize(
    ("question", "place", "reason"),
    [
        (asking(type='"telepathy"'), "section only, question x, type", "text"),
        (asking(category='"gossip"'), "section only, question x, category", "identity"),
        (asking(colour='"red"'), "section only, question x, colour", "not known"),
        (asking(id='"Two Words"'), "section only, question Two Words, id", "small letters"),
        (asking(trauma_weight="4"), "section only, question x, trauma_weight", "3"),
        (asking(type='"choice_one"'), "section only, question x", "options or a codelist"),
        (asking(options='[{ id = "a", label = "A" }]'), "section only, question x", "takes no options"),
        (asking(minimum="1"), "section only, question x", "no minimum"),
        (asking(type='"number"', minimum="3", maximum="2"), "section only, question x", "above maximum"),
        (asking(past_only="true"), "section only, question x", "for dates"),
        (asking(htcds='"no such field"'), "section only, question x, htcds", "pattern"),
        (asking(visible_when='{ field = "alias" }'), "section only, question x, visible_when", "exactly one"),
        (
            asking(visible_when='{ field = "y", equals = "a" }'),
            "section only, question x",
            "not asked before",
        ),
        (
            asking(visible_when='{ field = "ride", equals = "boat" }'),
            "section only, question x",
            "option boat",
        ),
        (asking(visible_when='{ field = "alias", equals = true }'), "section only, question x", "kind"),
        (asking(id='"alias"'), "question alias", "two answers"),
        (asking(id='"ride_other"'), "question ride_other", "two answers"),
    ],
)
def test_every_problem_is_named_with_its_place(
    write_form: WriteForm, question: str, place: str, reason: str
) -> None:
    path = write_form(ALIAS + RIDE + question)

    (problem,) = problems_in(path)

    assert problem.startswith(f"small/1.toml: {place}: ")
    assert reason in problem


def test_options_with_a_wrong_part_are_named_by_their_id(write_form: WriteForm) -> None:
    path = write_form(asking(type='"choice_one"', options='[{ id = "a", label = "A", colour = "red" }]'))

    (problem,) = problems_in(path)

    assert problem.startswith("small/1.toml: section only, question x, option a, colour: ")


def test_a_condition_that_nobody_could_read_is_not_accepted(write_form: WriteForm) -> None:
    deep = '{ field = "alias", answered = true }'
    for _ in range(8):
        deep = f"{{ not = {deep} }}"

    assert "too deeply" in problems_in(write_form(ALIAS + asking(visible_when=deep)))[0]


def test_a_form_in_the_wrong_place_is_not_accepted(write_form: WriteForm) -> None:
    path = write_form(ALIAS, 'id = "small"\nversion = 2\ntitle = "Small"\n')

    assert problems_in(path) == ("small/1.toml: id, version: the file should be small/2.toml",)


def test_enough_can_only_name_questions_of_the_form(write_form: WriteForm) -> None:
    path = write_form(ALIAS, 'id = "small"\nversion = 1\ntitle = "Small"\nenough = ["height"]\n')

    assert problems_in(path) == ("small/1.toml: enough: there is no question height",)


def test_a_code_list_that_does_not_exist_is_noticed_when_lists_are_known(write_form: WriteForm) -> None:
    path = write_form(asking(type='"choice_many"', codelist='"planets"'))

    assert problems_in(path) == ()
    assert "no code list planets" in problems_in(path, ["country"])[0]


def test_a_file_that_is_no_form_is_answered_in_one_line(tmp_path: Path) -> None:
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    broken = tmp_path / "broken.toml"
    broken.write_text("id = ", encoding="utf-8")
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (2 * 1024 * 1024 + 1))

    assert "UTF-8" in problems_in(binary)[0]
    assert "not TOML" in problems_in(broken)[0]
    assert "too large" in problems_in(large)[0]
    assert "cannot be read" in problems_in(tmp_path / "missing.toml")[0]


@pytest.mark.parametrize("depth", [200, 5_000])
def test_a_condition_nested_without_end_is_answered_in_one_line(write_form: WriteForm, depth: int) -> None:
    deep = "{ not = " * depth + '{ field = "alias", answered = true }' + " }" * depth

    assert "nested too deeply" in problems_in(write_form(ALIAS + asking(visible_when=deep)))[0]


def test_a_fault_deep_in_a_condition_is_found_where_it_is(write_form: WriteForm) -> None:
    rule = '{ all = [{ field = "alias", answered = true }, { not = { holds = "(" } }] }'

    (problem,) = problems_in(write_form(ALIAS + asking(visible_when=rule)))

    assert problem == (
        "small/1.toml: section only, question x, visible_when, all number 2, not, holds: ends too early"
    )


def test_words_lose_the_blanks_around_them_and_ids_have_none(write_form: WriteForm) -> None:
    path = write_form(asking(label='"""\n  Alias\n"""'))

    assert load_form(path).questions[0].label == "Alias"
    assert "small letters" in problems_in(write_form(asking(id='"x\\n"')))[0]
    assert "should be words" in problems_in(write_form(asking(label='" "')))[0]


@given(text=st.text())
def test_no_text_makes_the_reader_stumble(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))

    assert all(problem.startswith(f"{path.parent.name}/any.toml: ") for problem in problems_in(path))
    assert problems_in(path)


def test_a_refused_form_raises_with_the_first_problem(write_form: WriteForm) -> None:
    path = write_form(asking(trauma_weight="9", colour='"red"'))

    with pytest.raises(FormError) as caught:
        load_form(path)

    assert caught.value.code == "form.definition"
    assert caught.value.facts["problems"] == 2
    assert caught.value.facts["place"] == "section only, question x, trauma_weight"


def test_an_old_version_stays_beside_the_new_one(write_form: WriteForm, tmp_path: Path) -> None:
    first = write_form(ALIAS)
    second = first.with_name("10.toml")
    second.write_text(
        first.read_text(encoding="utf-8").replace("version = 1", "version = 10"), encoding="utf-8"
    )

    library = load_library(tmp_path, tmp_path / "no_translations")

    assert library.form("small").version == 10
    assert library.form("small", 1).version == 1
    with pytest.raises(FormError):
        library.form("small", 2)
    with pytest.raises(FormError):
        library.form("large")


def test_a_wrong_translation_file_is_not_taken(write_form: WriteForm, tmp_path: Path) -> None:
    write_form(ALIAS)
    words = tmp_path / "translations" / "forms"
    words.mkdir(parents=True)
    (words / "ro.toml").write_text('[small]\ntitle = "Mic"\ncolour = "roșu"\n', encoding="utf-8")

    with pytest.raises(FormError) as caught:
        load_library(tmp_path, words)

    assert caught.value.code == "form.translation"


def test_a_question_is_worded_in_the_language_asked_for(library: FormLibrary) -> None:
    form = library.form("intake")

    romanian = library.text(form, "arranged_by", "ro-MD")
    arabic = library.text(form, "arranged_by", "ar")

    assert romanian.label == "Cine a aranjat drumul?"
    assert arabic.options[1].label == "شخص أعرفه"
    assert [option.id for option in arabic.options] == [option.id for option in romanian.options]


def test_a_language_we_do_not_have_falls_back_to_the_words_of_the_form(library: FormLibrary) -> None:
    form = library.form("intake")

    assert library.text(form, "alias", "fi").label == form.questions[0].label
    assert library.section_text(form, form.sections[0], "fi").title == "Before we start"
    assert library.title(form, "fi") == "Intake"


def test_a_partly_translated_form_mixes_languages_rather_than_losing_words(
    write_form: WriteForm, tmp_path: Path
) -> None:
    write_form(ALIAS + RIDE)
    words = tmp_path / "translations" / "forms"
    words.mkdir(parents=True)
    (words / "ro.toml").write_text(
        '[small]\ntitle = "Mic"\n[small.sections]\n'
        '[small.questions.ride]\nlabel = "Drum"\noptions = { bus = "Autobuz" }\n',
        encoding="utf-8",
    )
    library = load_library(tmp_path, words)

    ride = library.text(library.form("small"), "ride", "ro")

    assert [option.label for option in ride.options] == ["Autobuz", "Another"]
    assert library.missing("ro") == (
        "small, section only",
        "small, question alias",
        "small, question ride, option other",
    )
    assert library.missing("de") == ("small",)


def test_asking_for_a_question_the_version_does_not_have_is_a_mistake(library: FormLibrary) -> None:
    with pytest.raises(FormError) as caught:
        library.text(library.form("intake"), "shoe_size", "en")

    assert caught.value.code == "form.unknown_question"
