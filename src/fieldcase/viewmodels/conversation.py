"""An interview one question at a time, in the person's language beside the worker's."""

from __future__ import annotations

from dataclasses import replace

from fieldcase.forms.definition import Option
from fieldcase.forms.drafting import MAX_LABEL
from fieldcase.forms.field_types import CHOICE_TYPES, FieldType
from fieldcase.forms.library import QuestionText
from fieldcase.forms.reuse import Asking
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.filled_form import FilledForm
from fieldcase.viewmodels.interview import OpenInterview
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.question_state import QuestionState


class Conversation:
    """
    Which question is talked about, in which language; the answers stay with the interview.

    ``changed`` says that another question, another language or the other view is wanted.
    """

    def __init__(self, desk: Desk, talk: OpenInterview) -> None:
        self._desk = desk
        self._talk = talk
        self._question = ""
        self._language = ""
        self.is_on = False
        """Whether questions are shown one at a time."""
        self.changed: Event[None] = Event()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages the open form has words in."""
        return self._desk.content.library.languages_of(self._talk.view.filled.form)

    @property
    def language(self) -> str:
        """The language of the questions: chosen, else the person's, else the screen's."""
        if self._language in self.languages:
            return self._language
        case = self._talk.view.case
        code = case.person.primary_language if case is not None else ""
        known = self._desk.content.code_lists.code("language", code) if code else None
        if known is not None and known.tag in self.languages:
            return known.tag
        return self._desk.language if self._desk.language in self.languages else self.languages[0]

    @property
    def asked(self) -> QuestionState | None:
        """The question that is talked about; nothing on the check page or in an empty section."""
        shown = self._shown()
        here = [state for state in shown if state.question.id == self._question]
        return next(iter((*here, *shown)), None)

    @property
    def spoken(self) -> QuestionText | None:
        """The words of this question in the person's language."""
        asked = self.asked
        if asked is None:
            return None
        filled = self._talk.view.filled
        return self._desk.content.library.text(filled.form, asked.question.id, self.language)

    @property
    def has_two_languages(self) -> bool:
        """Whether the person's language is another one than the worker's."""
        return self.language != self._desk.language

    @property
    def key(self) -> tuple[object, ...]:
        """What makes the page another one."""
        asked = self.asked if self.is_on else None
        return (self.is_on, asked.question.id if asked else "", self.language if self.is_on else "")

    @property
    def progress(self) -> tuple[int, int]:
        """How many questions came before this one, of how many."""
        filled, place = self._talk.view.filled, self._talk.view.place
        counts = [len(_asked_in(filled, one)) for one in range(len(filled.sections))]
        before = sum(counts[:place]) + self._index()
        return before, max(sum(counts), 1)

    @property
    def is_at_start(self) -> bool:
        """Whether nothing comes before this question."""
        return self._talk.view.place == 0 and self._index() == 0

    def show(self, *, one_at_a_time: bool, question: str = "") -> None:
        """Change between the views; the same answers stand in both."""
        self.is_on = one_at_a_time
        self._question = question or self._question
        self.changed(None)

    def look_at(self, question: str) -> None:
        """Take *question* as the one to talk about when its section is shown."""
        self._question = question

    def speak(self, language: str) -> None:
        """Ask in another language."""
        self._language = language
        self.changed(None)

    def next(self) -> None:
        """Go to the next question, which may be in another section; the check page comes last."""
        shown, here = self._shown(), self._index()
        if here + 1 < len(shown):
            self._to(shown[here + 1])
            return
        self._question = ""
        if self._talk.view.returns_to_check:
            self._talk.next()
            return
        self._talk.go_to(self._place_after())

    def back(self) -> None:
        """Go to the question before, which may be in another section."""
        here = self._index()
        if here > 0:
            self._to(self._shown()[here - 1])
            return
        place = self._place_before()
        if place is not None:
            self._question = _asked_in(self._talk.view.filled, place)[-1].question.id
            self._talk.go_to(place)

    def both(self, state: QuestionState, other: QuestionText, yes_no: tuple[Option, ...]) -> QuestionState:
        """
        Return *state* with the choices worded in both languages, one line each.

        Args:
            other: The question in the person's language.
            yes_no: Yes, no in both languages; not used for other questions.
        """
        if state.question.type is FieldType.YES_NO:
            return replace(state, text=state.text.but(options=yes_no))
        if state.question.type not in CHOICE_TYPES or not self.has_two_languages:
            return state
        theirs = {option.id: option.label for option in other.options}
        options = tuple(_in_both(theirs.get(option.id, ""), option) for option in state.text.options)
        return replace(state, text=state.text.but(options=options))

    def _to(self, state: QuestionState) -> None:
        self._question = state.question.id
        self.changed(None)

    def _shown(self) -> tuple[QuestionState, ...]:
        view = self._talk.view
        return () if view.at_check else _asked_in(view.filled, view.place)

    def _index(self) -> int:
        ids = [state.question.id for state in self._shown()]
        return ids.index(self._question) if self._question in ids else 0

    def _place_after(self) -> int:
        view = self._talk.view
        for place in range(view.place + 1, view.check_place):
            if _asked_in(view.filled, place):
                return place
        return view.check_place

    def _place_before(self) -> int | None:
        view = self._talk.view
        places = (place for place in reversed(range(view.place)) if _asked_in(view.filled, place))
        return next(places, None)


def _asked_in(filled: FilledForm, place: int) -> tuple[QuestionState, ...]:
    return tuple(
        state
        for state in filled.questions(place)
        if state.applies
        and state.asking is not Asking.NOT_YOURS
        and state.question.type is not FieldType.CALCULATED
    )


def _in_both(theirs: str, option: Option) -> Option:
    label = _lines(theirs, option.label)
    # Two long labels are more than a choice holds.
    return option.but(label=label) if len(label) <= MAX_LABEL else option


def _lines(theirs: str, ours: str) -> str:
    # Isolated: dots at its end stay at its end.
    return f"\u2068{theirs}\u2069\n{ours}" if theirs and theirs != ours else ours
