"""Answers survive being written down, whatever people say and in whatever script."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.forms.errors import AnswerRefusedError, Reason
from fieldcase.forms.field_types import UNANSWERED_TYPES, FieldType
from fieldcase.forms.values import (
    MAX_CHARACTERS,
    MAX_NUMBER,
    AnswerValue,
    Reply,
    from_json,
    from_text,
    text_reason,
    tidy_text,
    to_json,
    to_text,
)
from tests.forms.all_kinds import VALUES

ANSWERED_KINDS = [kind for kind in FieldType if kind not in UNANSWERED_TYPES]
ANY_ANSWER = st.sampled_from(ANSWERED_KINDS).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def read_or_reason(read: Callable[[], AnswerValue]) -> AnswerValue | Reason:
    """Read, or return why it was refused; anything else that is raised ends the test."""
    try:
        return read()
    except AnswerRefusedError as refusal:
        return refusal.why


@given(ANY_ANSWER)
@example((FieldType.LONG_TEXT, "قالت: «أريد أن أنام».\n\tثم سكتت"))
@example((FieldType.TEXT, "👩‍👧 سلام — Ана \u200f"))
@example((FieldType.NOTE, "ሰላም " * 20_000))
def test_every_answer_reads_back_as_it_was_written(answer: tuple[FieldType, AnswerValue]) -> None:
    kind, value = answer

    written = to_text(kind, value)

    assert from_text(kind, written) == value
    assert from_json(kind, json.loads(written)) == value


@pytest.mark.parametrize("kind", list(FieldType))
def test_no_value_is_written_as_nothing(kind: FieldType) -> None:
    assert to_json(kind, None) is None
    assert to_text(kind, None) == ""
    assert from_text(kind, "") is None


@given(st.sampled_from(list(FieldType)), JSON)
def test_whatever_a_file_holds_is_read_or_refused_with_a_reason(kind: FieldType, untrusted: object) -> None:
    value = read_or_reason(lambda: from_json(kind, untrusted))

    assert isinstance(value, Reason) or from_json(kind, to_json(kind, value)) == value


@given(st.sampled_from(list(FieldType)), st.text())
@example(FieldType.CHOICE_MANY, "[" * 100_000)
@example(FieldType.NUMBER, "1" * 10_000)
def test_text_that_is_not_json_is_refused_calmly(kind: FieldType, untrusted: str) -> None:
    value = read_or_reason(lambda: from_text(kind, untrusted))

    assert isinstance(value, Reason) or from_text(kind, to_text(kind, value)) == value


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\r", "\x7f", "\x85", "\ud800"])
def test_control_characters_are_refused_with_their_reason(character: str) -> None:
    with pytest.raises(AnswerRefusedError) as caught:
        from_json(FieldType.TEXT, f"a{character}b")

    assert caught.value.why is Reason.CONTROL_CHARACTER


@given(st.text())
def test_tidied_text_can_always_be_kept(typed: str) -> None:
    tidied = tidy_text(typed)

    assert text_reason(tidied) is None
    assert tidy_text(tidied) == tidied


def test_tidying_keeps_lines_joiners_and_direction_marks() -> None:
    assert tidy_text("می\u200cروم\u200f\r\nline\rtwo\t") == "می\u200cروم\u200f\nline\ntwo\t"


@pytest.mark.parametrize(
    ("kind", "untrusted", "why"),
    [
        (FieldType.TEXT, 7, Reason.WRONG_KIND),
        (FieldType.TEXT, "a" * (MAX_CHARACTERS + 1), Reason.TOO_LONG),
        (FieldType.NUMBER, True, Reason.WRONG_KIND),
        (FieldType.NUMBER, 1.5, Reason.WRONG_KIND),
        (FieldType.NUMBER, MAX_NUMBER + 1, Reason.OUT_OF_RANGE),
        (FieldType.YES_NO, 1, Reason.WRONG_KIND),
        (FieldType.DATE, "2025-02-30", Reason.IMPOSSIBLE_DATE),
        (FieldType.DATE, "yesterday", Reason.IMPOSSIBLE_DATE),
        (FieldType.CHOICE_ONE, "two words", Reason.UNKNOWN_CODE),
        (FieldType.CHOICE_MANY, "food", Reason.WRONG_KIND),
        (FieldType.CHOICE_MANY, ["food", "food"], Reason.WRONG_KIND),
        (FieldType.CHOICE_MANY, [f"code_{n}" for n in range(301)], Reason.TOO_LONG),
    ],
)
def test_a_value_of_another_kind_is_refused(kind: FieldType, untrusted: object, why: Reason) -> None:
    with pytest.raises(AnswerRefusedError) as caught:
        from_json(kind, untrusted)

    assert caught.value.why is why


def test_a_value_that_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(AnswerRefusedError):
        to_json(FieldType.YES_NO, 1)
    with pytest.raises(AnswerRefusedError):
        to_json(FieldType.CHOICE_ONE, ("food",))


@pytest.mark.parametrize("state", [state for state in AnswerState if state is not AnswerState.ANSWERED])
def test_only_an_answered_question_has_a_value(state: AnswerState) -> None:
    assert Reply(state).value is None
    with pytest.raises(AnswerRefusedError):
        Reply(state, "something")
    with pytest.raises(AnswerRefusedError):
        Reply(AnswerState.ANSWERED)


def test_a_reply_never_shows_what_was_said() -> None:
    assert "Lidia" not in repr(Reply.of("Lidia"))
