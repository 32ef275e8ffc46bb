"""The interview that is open: where one is in it, what was answered, what is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import ConsentDecision, Purpose
from fieldcase.domain.dates import PartialDate
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.finding import Description
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import AnswerSource, Interview, InterviewState
from fieldcase.forms.definition import FormDefinition
from fieldcase.forms.reuse import Earlier
from fieldcase.forms.values import Answers, AnswerValue, Reply
from fieldcase.services.duplicates import described_by
from fieldcase.services.intake import InterviewSheet, carried_into
from fieldcase.services.stopping import StopGiven, stop
from fieldcase.viewmodels.answer_keeper import AnswerKeeper, Leaving, given_answer
from fieldcase.viewmodels.desk import Desk, News
from fieldcase.viewmodels.destinations import CasesPage, Destination, InterviewPage, TodayPage
from fieldcase.viewmodels.filled_form import FilledForm
from fieldcase.viewmodels.interview_loading import Loaded, Room, Wanted, load, replies_from, room_of
from fieldcase.viewmodels.observable import Event
from fieldcase.viewmodels.recalling import Recalling

INTAKE = "intake"
CHECK = "check_answers"
"""What the notebook keeps as the section when the check page was the last one seen."""

_CONCERNS = Topic.CASES | Topic.CONSENT


@dataclass(frozen=True)
class InterviewView:
    """Everything the page shows; ``focus_on`` is the question to begin with, empty for the first."""

    filled: FilledForm
    place: int = 0
    visited: frozenset[int] = frozenset()
    case: Case | None = None
    interview: Interview | None = None
    decisions: Mapping[Purpose, ConsentDecision] = field(default_factory=dict)
    returns_to_check: bool = False
    focus_on: str = ""
    is_loading: bool = False

    @property
    def check_place(self) -> int:
        """The place of the check page."""
        return len(self.filled.sections)

    @property
    def at_check(self) -> bool:
        """Whether the check page is shown."""
        return self.place == self.check_place

    @property
    def is_done(self) -> bool:
        """Whether this interview was finished before."""
        return self.interview is not None and self.interview.state is InterviewState.DONE

    @property
    def section(self) -> str:
        """What the notebook keeps as the place to come back to."""
        return CHECK if self.at_check else self.filled.sections[self.place].id


class OpenInterview:
    """
    One interview at the person's pace: any order, anything may stay open, every answer is kept as given.

    Events:
        changed: ``view`` is another one.
        saving_changed: What is known about saving is another.
        loading_failed: The interview could not be read.
    """

    def __init__(self, desk: Desk, form_id: str = INTAKE) -> None:
        self._desk = desk
        self._form_id = form_id
        self._room = Room()
        self.source = AnswerSource.PERSON
        """Who gives the answers from now on."""
        self.recall = Recalling(lambda: self._view.filled, self._show, self._put)
        self._before_special: dict[str, Reply] = {}
        self._place_is_kept = True
        self.changed: Event[None] = Event()
        self.saving_changed: Event[None] = Event()
        self.loading_failed: Event[FieldCaseError] = Event()
        self._view = self._empty()
        self._saving = self._new_keeper(self._view)
        self._stop = desk.changed.subscribe(self._heard)

    @property
    def view(self) -> InterviewView:
        """What the page shows."""
        return self._view

    @property
    def saving(self) -> AnswerKeeper:
        """What is known about saving, with ``try_again``."""
        return self._saving

    @property
    def destination(self) -> Destination:
        """Where to come back to: this interview, once it has begun."""
        if self._view.interview is not None:
            return InterviewPage(interview_id=self._view.interview.id, form=self._form_id)
        return InterviewPage(case_id=self._view.case.id if self._view.case else None, form=self._form_id)

    def open(
        self,
        interview_id: InterviewId | None = None,
        case_id: CaseId | None = None,
        form_id: str = INTAKE,
    ) -> None:
        """
        Open an interview where it was left; without ids a new, empty one, asked with the form *form_id*.

        A case without an unfinished interview shows what is known; its next one begins with the first answer.
        """
        if self._saving.unsaved:
            self._saving.try_again()
            if interview_id is not None and self._is_open(interview_id):
                return
        self._before_special.clear()
        self._form_id = form_id
        self.source = AnswerSource.PERSON
        is_known = interview_id is not None or case_id is not None
        self._show_afresh(replace(self._empty(), is_loading=is_known))
        if not is_known:
            self._desk.ask(room_of, self._settled, self.loading_failed)
        else:
            wanted = Wanted(self._form_id, interview_id, case_id)
            self._desk.ask(lambda notebook: load(notebook, wanted), self._loaded, self.loading_failed)

    def answer(self, answer_id: str, value: AnswerValue) -> None:
        """Take an answer; nothing, or an empty text, takes back what was answered."""
        present = self._view.filled.replies.get(answer_id)
        if value is not None and value not in ("", ()):
            self._put(answer_id, Reply(AnswerState.ANSWERED, value))
        elif present is not None and present.value is not None:
            self._put(answer_id, Reply(AnswerState.NOT_ASKED))

    def choose_special(self, question_id: str, state: AnswerState | None) -> None:
        """Take a special answer; None takes it back, to what had been answered before it."""
        present = self._view.filled.replies.get(question_id)
        if state is None:
            self._put(question_id, self._before_special.pop(question_id, Reply(AnswerState.NOT_ASKED)))
            return
        if present is not None and present.value is not None:
            self._before_special[question_id] = present
        self._put(question_id, Reply(state))

    def go_to(self, place: int) -> None:
        """Show the section at *place*, or the check page after the last."""
        wanted = min(max(place, 0), self._view.check_place)
        self._move(wanted, focus_on="", returns_to_check=False)

    def next(self) -> None:
        """Show the next section, or the check page again when one came from there."""
        view = self._view
        self.go_to(view.check_place if view.returns_to_check else view.place + 1)

    def back(self) -> None:
        """Show the section before, or the check page again when one came from there."""
        view = self._view
        self.go_to(view.check_place if view.returns_to_check else view.place - 1)

    def change(self, question_id: str) -> None:
        """Show one question to answer it differently; next or back return to the check page."""
        self._move(self._view.filled.place_of(question_id), focus_on=question_id, returns_to_check=True)

    def pause(self) -> None:
        """Leave the interview for another day; what is done stays done."""
        self._leave(self._paused)

    def finish(self) -> None:
        """Leave the interview as done; it can be opened and changed like before."""
        self._leave(InterviewState.DONE)

    def stop(self, given: StopGiven) -> None:
        """Leave the interview where it was stopped, with what the worker says about it."""
        self._saving.leave(Leaving(self._paused, self._view.section), lambda: self._keep_stop(given))
        self._place_is_kept = True

    def keep_place(self) -> None:
        """Remember the section without leaving; called before another page, before hiding, before locking."""
        if self._place_is_kept:
            return
        self._place_is_kept = True
        state = InterviewState.DONE if self._view.is_done else InterviewState.RUNNING
        self._saving.leave(Leaving(state, self._view.section), _stay)

    def close(self) -> None:
        """Hear no more news."""
        self._stop()

    @property
    def _paused(self) -> InterviewState:
        return InterviewState.DONE if self._view.is_done else InterviewState.PAUSED

    def _keep_stop(self, given: StopGiven) -> None:
        interview = self._view.interview
        if interview is None:
            self._left()
            return
        self._desk.change(
            lambda notebook: stop(notebook, interview.id, given), self, self.loading_failed, self._left
        )

    def _show(self, filled: FilledForm, focus_on: str) -> None:
        self._view = replace(self._view, filled=filled, focus_on=focus_on)
        self.changed(None)

    def _is_open(self, interview_id: InterviewId) -> bool:
        return self._view.interview is not None and self._view.interview.id == interview_id

    def _put(self, answer_id: str, reply: Reply) -> None:
        filled = self._view.filled
        same = filled.replies.get(answer_id) == reply and answer_id not in filled.earlier
        if self._view.is_loading or same:
            self.changed(None)
            return
        replies = {**filled.replies, answer_id: reply}
        earlier = {name: known for name, known in filled.earlier.items() if name != answer_id}
        self._view = replace(
            self._view, filled=replace(filled, replies=replies, earlier=earlier), focus_on=""
        )
        self._place_is_kept = False
        self._saving.keep(answer_id, reply, self.source)
        self.changed(None)

    def _move(self, place: int, *, focus_on: str, returns_to_check: bool) -> None:
        view = self._view
        self._view = replace(
            view,
            place=place,
            visited=view.visited | {view.place},
            focus_on=focus_on,
            returns_to_check=returns_to_check,
        )
        self._place_is_kept = self._place_is_kept and place == view.place
        self.changed(None)

    def _leave(self, state: InterviewState) -> None:
        self._place_is_kept = True
        self._saving.leave(Leaving(state, self._view.section), self._left)

    def _left(self) -> None:
        case = self._view.case
        self._desk.go(TodayPage() if case is None else CasesPage(case_id=case.id))

    def _heard(self, news: News) -> None:
        case, interview = self._view.case, self._view.interview
        if news.initiator is self or not news.topic & _CONCERNS or case is None:
            return
        wanted = Wanted(self._form_id, interview.id if interview else None, case.id)
        self._desk.ask(lambda notebook: load(notebook, wanted), self._reloaded, self.loading_failed)

    def _empty(self) -> InterviewView:
        library = self._desk.content.library
        # A form of the notebook may not be known yet, just after unlocking: the notebook tells in a moment.
        form = library.form(self._form_id if self._form_id in library.ids else INTAKE)
        return InterviewView(self._filled(form, {}, {}))

    def _filled(self, form: FormDefinition, replies: Answers, earlier: Mapping[str, Earlier]) -> FilledForm:
        return FilledForm(
            form,
            self._desk.wording,
            replies,
            self._desk.clock.today(),
            earlier=earlier,
            role=self._room.role,
            links=self._room.links,
            addresses=self._room.addresses,
        )

    def _settled(self, room: Room) -> None:
        self._room = room
        self._desk.content.library.put_own(room.own_forms, room.withdrawn)
        filled = replace(self._view.filled, role=room.role, links=room.links, addresses=room.addresses)
        self._view = replace(self._view, filled=filled)
        self.changed(None)

    def _show_afresh(self, view: InterviewView) -> None:
        self._view = view
        self._place_is_kept = True
        self._saving = self._new_keeper(view)
        self.saving_changed(None)
        self.changed(None)

    def _new_keeper(self, view: InterviewView) -> AnswerKeeper:
        case_id = view.case.id if view.case else None
        interview_id = view.interview.id if view.interview else None
        keeper = AnswerKeeper(self._desk, view.filled.form, self, case_id, interview_id)
        keeper.changed.subscribe(lambda _: self._saving_moved(keeper))
        keeper.opened.subscribe(lambda sheet: self._begun(keeper, sheet))
        keeper.kept.subscribe(lambda batch: self._carry(keeper, batch))
        return keeper

    def _saving_moved(self, keeper: AnswerKeeper) -> None:
        if keeper is self._saving:
            self.saving_changed(None)

    def _begun(self, keeper: AnswerKeeper, sheet: InterviewSheet) -> None:
        if keeper is self._saving:
            self._view = replace(self._view, case=sheet.case, interview=sheet.interview)
            self.changed(None)

    def _carry(self, keeper: AnswerKeeper, kept: Mapping[str, Reply]) -> None:
        """Show in the heading what the notebook shows there after these answers."""
        case = self._view.case
        if keeper is not self._saving or case is None or not kept:
            return
        form = self._view.filled.form
        given = [given_answer(form, answer_id, reply) for answer_id, reply in kept.items()]
        self._view = replace(self._view, case=carried_into(case, given))
        self.changed(None)

    def _loaded(self, loaded: Loaded) -> None:
        view = self._with(loaded)
        place = _place(view)
        self._show_afresh(replace(view, place=place))

    def _reloaded(self, loaded: Loaded) -> None:
        if self._view.case is not None and self._view.case.id == loaded.case.id:
            self._view = self._with(loaded)
            self.changed(None)

    def _with(self, loaded: Loaded) -> InterviewView:
        interview = loaded.interview
        self._room = loaded.room
        library, form = self._desk.content.library, self._view.filled.form
        library.put_own(loaded.room.own_forms, loaded.room.withdrawn)
        if interview is not None:
            form = library.form(interview.form, interview.form_version)
        replies, earlier = replies_from(form, loaded, self._desk.clock.today())
        unsaved = self._saving.unsaved
        earlier = {name: known for name, known in earlier.items() if name not in unsaved}
        filled = self._filled(form, {**replies, **unsaved}, earlier)
        return replace(
            self._view,
            filled=replace(filled, opened=self._view.filled.opened, kept_back=loaded.kept_back),
            case=loaded.case,
            interview=interview or self._view.interview,
            decisions=loaded.decisions,
            is_loading=False,
        )


def _place(view: InterviewView) -> int:
    """Return where the interview was left: the same section, the check page, or the beginning."""
    section = view.interview.section if view.interview is not None else ""
    if section == CHECK:
        return view.check_place
    ids = [one.id for one in view.filled.sections]
    return ids.index(section) if section in ids else 0


def description_of(view: InterviewView) -> Description:
    """Return what the answers so far say about who the person is."""
    given = ((question, reply.value) for question, reply in view.filled.replies.items())
    return described_by((question, _as_text(value)) for question, value in given if value is not None)


def _as_text(value: object) -> str:
    return str(value.year) if isinstance(value, PartialDate) else str(value)


def _stay() -> None:
    """Stay on this page."""
