"""Who interprets, where there are no words in the person's language; never somebody who must not know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldcase.domain.consent import Decision, Purpose
from fieldcase.services.consent import consent_sheet
from fieldcase.services.notebook import Notebook
from fieldcase.services.risk import keep_from
from fieldcase.viewmodels.consent_draft import Around, Draft, Missing, Note, WorkerCheck, missing_in
from fieldcase.viewmodels.consent_talk import ConsentTalk
from tests.journeys.test_main_job import interviewed
from tests.viewmodels.case_world import person

READY = Draft(
    answers={Purpose.SHELTER: Decision.YES},
    ticked=frozenset({WorkerCheck.SAID_BACK, WorkerCheck.NO_PRESSURE, WorkerCheck.INTERPRETER}),
    strokes=(((0.1, 0.2, 0.5), (0.3, 0.4, 0.5)),),
)


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("leyla  Demir", (Missing.OTHER_INTERPRETER,)),
        ("Amina K.", ()),
        ("", ()),
    ],
)
def test_an_interpreter_is_compared_with_those_who_must_not_know(
    notebook: Notebook, name: str, missing: tuple[Missing, ...]
) -> None:
    case_id = person(notebook)
    keep_from(notebook, case_id, "Leyla Demir")
    around = Around(consent_sheet(notebook, case_id).must_not_know)

    draft = replace(READY, notes={Note.INTERPRETER: name})

    assert missing_in(draft, (), around, child=False) == missing


@pytest.mark.parametrize(("language", "without_words"), [("tir", "tir"), ("ara", None), ("", None)])
def test_a_language_we_have_no_words_in_is_named(notebook, desk, language, without_words):
    talk = ConsentTalk(desk)
    talk.open(interviewed(notebook, alias="Selam", primary_language=language))

    named = talk.state.without_words

    assert (named.code if named else None) == without_words


@pytest.mark.parametrize(
    ("best", "other", "shown", "instead"),
    [
        ("tir", "ara", "ar", "ara"),
        ("ron", "ara", "ro", None),
        ("tir", "", "en", None),
        ("", "ara", "ar", "ara"),
    ],
)
def test_the_cards_are_in_another_language_where_the_first_has_none(  # noqa: PLR0917  (four facts)
    notebook, desk, best, other, shown, instead
):
    answers = {"primary_language": best, "secondary_language": other}
    talk = ConsentTalk(desk)
    talk.open(interviewed(notebook, alias="Selam", **{name: code for name, code in answers.items() if code}))

    named = talk.state.other_language

    assert talk.state.pack.language == shown
    assert (named.code if named else None) == instead
