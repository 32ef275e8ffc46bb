"""A form that asks a question of every kind, and answers of every kind."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.dates import FIRST_YEAR, LAST_YEAR, PartialDate
from fieldcase.domain.user import Role
from fieldcase.forms.conditions import Holds
from fieldcase.forms.definition import FormDefinition, Needed, Option, Question, Section
from fieldcase.forms.field_types import CHOICE_TYPES, TEXT_TYPES, UNANSWERED_TYPES, FieldType
from fieldcase.forms.own_form import OwnForm
from fieldcase.forms.values import FULL, MAX_NUMBER, AnswerValue, Attachment, Reply, Row, Signature

FORM_ID = "own_every_kind"
A_FILE = Attachment("a" * 32, "photo.jpg", "image/jpeg", 2048, "ab" * 32)
A_SIGNATURE = Signature((((0, 10, 5_000), (40, 30, 6_000)), ((100, 100, 5_000),)))

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from("\n\t"))
CODES = st.from_regex(r"\A[A-Za-z0-9_.-]{1,80}\Z")
DATES = st.dates(dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)).map(PartialDate.of) | st.builds(
    PartialDate, year=st.integers(FIRST_YEAR, LAST_YEAR), month=st.none() | st.integers(1, 12)
)
DECIMALS = st.decimals(-(10**9), 10**9, allow_nan=False, places=4).map(
    lambda number: Decimal(0) if number == 0 else number
)
PLACES = st.integers(0, FULL)
SIMPLE: dict[FieldType, st.SearchStrategy[AnswerValue]] = {
    **dict.fromkeys(TEXT_TYPES, TEXTS),
    FieldType.NUMBER: st.integers(-MAX_NUMBER, MAX_NUMBER),
    FieldType.DECIMAL: DECIMALS,
    FieldType.DATE: DATES,
    FieldType.TIME: st.times().map(lambda time: f"{time:%H:%M}"),
    FieldType.CHOICE_ONE: CODES,
    FieldType.CHOICE_MANY: st.lists(CODES, unique=True, max_size=12).map(tuple),
    FieldType.YES_NO: st.booleans(),
    FieldType.COUNTRY: CODES,
    FieldType.LANGUAGE: CODES,
    FieldType.PERSON: CODES,
    FieldType.ORGANISATION: CODES,
    FieldType.ATTACHMENT: st.builds(
        Attachment,
        id=CODES,
        name=st.text("abcйي .", min_size=1, max_size=40),
        media_type=st.sampled_from(["image/png", "application/pdf"]),
        size=st.integers(0, 10**9),
        sha256=st.from_regex(r"\A[0-9a-f]{64}\Z"),
    ),
    FieldType.SIGNATURE: st.lists(
        st.lists(st.tuples(PLACES, PLACES, PLACES), min_size=1, max_size=5).map(tuple), min_size=1, max_size=3
    ).map(lambda strokes: Signature(tuple(strokes))),
}
REPLIES = st.sampled_from(sorted(SIMPLE)).flatmap(
    lambda kind: st.tuples(
        CODES,
        st.just(kind),
        SIMPLE[kind].filter(lambda value: value is not None).map(Reply.of)
        | st.sampled_from([AnswerState.PREFERS_NOT, AnswerState.UNKNOWN]).map(Reply),
    )
)
ROWS = st.lists(
    st.builds(Row, CODES, st.lists(REPLIES, max_size=3, unique_by=lambda one: one[0]).map(tuple)),
    max_size=3,
    unique_by=lambda row: row.id,
).map(tuple)
VALUES = {
    **SIMPLE,
    FieldType.REPEAT: ROWS,
    **dict.fromkeys(UNANSWERED_TYPES, st.none()),
}
"""What may answer each kind of question."""


def question(name: str, kind: FieldType, **more: object) -> Question:
    """Return a question with as much as its kind needs."""
    if kind in CHOICE_TYPES:
        more = {"options": (Option(id="one", label="One"), Option(id="two", label="Two")), **more}
    given = {"category": DataCategory.PLAN, "label": f"About {name}", **more}
    return Question.from_plain({"id": name, "type": kind, **given})


def every_kind() -> OwnForm:
    """Return a form with a question of every kind, some of them inside a repeated group."""
    plain = [kind for kind in FieldType if kind not in {FieldType.REPEAT, FieldType.CALCULATED}]
    questions = [question(f"q_{kind.value}", kind) for kind in plain]
    questions.append(question("q_wage", FieldType.DECIMAL, minimum=0))
    questions.append(question("q_weeks", FieldType.NUMBER))
    questions.append(question("q_owed", FieldType.CALCULATED, calculate="${q_wage} * ${q_weeks}"))
    child = (
        question("child_name", FieldType.TEXT),
        question("child_age", FieldType.NUMBER, constraint=". < 18", constraint_message="Younger than 18?"),
        question("child_school", FieldType.YES_NO, visible_when=Holds(holds="${child_age} >= 6")),
    )
    questions.append(question("q_children", FieldType.REPEAT, questions=child))
    questions.append(question("q_count", FieldType.CALCULATED, calculate="count(${q_children})"))
    hard = question("q_hard", FieldType.LONG_TEXT, trauma_weight=3)
    led = question("q_led", FieldType.TEXT, roles=(Role.SUPERVISOR,))
    must = question("q_must", FieldType.TEXT, needed=Needed.TO_SEND, reuse_days=0)
    often = question("q_often", FieldType.TEXT, suggestion='"usual"')
    form = FormDefinition(
        id=FORM_ID,
        version=1,
        title="Every kind",
        sections=(
            Section(id="kinds", title="Kinds", minutes=5, questions=tuple(questions)),
            Section(id="care", title="Care", minutes=2, questions=(hard, led, must, often)),
        ),
    )
    return OwnForm(form=form)
