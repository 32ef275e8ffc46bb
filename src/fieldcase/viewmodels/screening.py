"""The screening that is open: what is known of each sign, what it points to so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case
from fieldcase.domain.case_list import CLOSED
from fieldcase.domain.changes import Topic
from fieldcase.domain.consent import Purpose
from fieldcase.domain.errors import FieldCaseError
from fieldcase.domain.ids import CaseId, InterviewId
from fieldcase.domain.interview import InterviewState
from fieldcase.forms.errors import AnswerRefusedError
from fieldcase.forms.field_types import FieldType
from fieldcase.forms.screening import Indication, Profile, Result, Weight, look, said
from fieldcase.forms.typed_text import tidy_text
from fieldcase.forms.values import from_text, to_text
from fieldcase.services import screening
from fieldcase.services.notebook import Notebook
from fieldcase.services.screening import Screened, ScreeningSheet
from fieldcase.viewmodels.desk import Desk, News
from fieldcase.viewmodels.destinations import CasesPage, CaseTab, ReferPage, ScreeningPage
from fieldcase.viewmodels.observable import Event


@dataclass(frozen=True)
class SignLine:
    """One sign in words; *present* is None while it is open, *state* says why."""

    id: str
    words: str
    weight: Weight
    present: bool | None
    state: AnswerState | None


@dataclass(frozen=True)
class DimensionLine:
    """Signs that belong together, with what they show so far."""

    id: str
    title: str
    indication: Indication
    signs: tuple[SignLine, ...]


@dataclass(frozen=True)
class ScreeningView:
    """Everything the page shows."""

    profile: Profile = Profile.ADULT
    case: Case | None = None
    present: Screened | None = None
    history: tuple[Screened, ...] = ()
    known: dict[str, bool] = field(default_factory=dict)
    states: dict[str, AnswerState] = field(default_factory=dict)
    note: str = ""
    profiles: tuple[Profile, ...] = ()

    @property
    def only_read(self) -> bool:
        """Whether the case is closed: what was marked stands."""
        return self.case is not None and self.case.status in CLOSED


class Screening:
    """
    One screening at a time; every mark is kept at once, the first one begins it.

    Events:
        changed: ``view`` is another one.
        failed: Something could not be read or kept.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._view = ScreeningView()
        self._interview_id: InterviewId | None = None
        self._wanted: InterviewId | None = None
        self.changed: Event[None] = Event()
        self.failed: Event[FieldCaseError] = Event()
        self.close: Callable[[], None] = desk.changed.subscribe(self._heard)

    @property
    def view(self) -> ScreeningView:
        """What the page shows."""
        return self._view

    @property
    def destination(self) -> ScreeningPage | None:
        """Where to come back to after locking."""
        case = self._view.case
        return ScreeningPage(case.id, self._interview_id) if case is not None else None

    @property
    def result(self) -> Result:
        """What the marks so far point to."""
        return look(self._desk.content.instrument, self._view.profile, self._view.known)

    @property
    def source(self) -> str:
        """Where the signs come from."""
        return self._desk.content.instrument.source

    def dimensions(self) -> tuple[DimensionLine, ...]:
        """Return every sign in words, with what is known of it."""
        result, view = self.result, self._view
        return tuple(
            DimensionLine(
                id=one.id,
                title=said(one.words, self._desk.language),
                indication=result.indications[one.id],
                signs=tuple(
                    SignLine(
                        id=sign.id,
                        words=said(sign.words, self._desk.language),
                        weight=sign.weight(view.profile) or Weight.WEAK,
                        present=view.known.get(sign.id),
                        state=view.states.get(sign.id),
                    )
                    for sign in one.of(view.profile)
                ),
            )
            for one in self._desk.content.instrument.dimensions
        )

    def result_of(self, screened: Screened) -> Result:
        """Return what an earlier screening pointed to."""
        return look(self._desk.content.instrument, screened.profile, screened.known)

    def open(self, case_id: CaseId, interview_id: InterviewId | None = None) -> None:
        """Open the screening named, else the one of the case that is not finished, else an empty one."""
        self._wanted = interview_id
        self._interview_id = None
        self._view = ScreeningView()
        self._desk.ask(
            lambda notebook: screening.screening_sheet(notebook, case_id), self._loaded, self.failed
        )

    def begin_another(self, profile: Profile) -> None:
        """Show an empty screening; it begins with its first mark."""
        self._interview_id = None
        self._view = replace(self._view, profile=profile, present=None, known={}, states={}, note="")
        self.changed(None)

    def show(self, interview_id: InterviewId) -> None:
        """Show an earlier screening."""
        found = next((one for one in self._view.history if one.interview.id == interview_id), None)
        if found is not None:
            self._take(found)
            self.changed(None)

    def mark(self, sign: str, present: bool | None, state: AnswerState = AnswerState.ANSWERED) -> None:
        """Keep what is known of one sign."""
        known = {name: value for name, value in self._view.known.items() if name != sign}
        if present is not None:
            known[sign] = present
        self._change(known, {**self._view.states, sign: state}, self._view.note)
        self._write(lambda notebook, at: screening.mark(notebook, at, sign, present, state))

    def keep_note(self, typed: str) -> None:
        """Keep what this view rests on."""
        note = tidy_text(typed)
        if note == self._view.note:
            return
        self._change(self._view.known, self._view.states, note)
        text = to_text(FieldType.NOTE, note) if note.strip() else ""
        self._write(lambda notebook, at: screening.keep_note(notebook, at, text))

    def finish(self) -> None:
        """Close this screening, and go back to the case."""
        case = self._view.case
        if case is None:
            return
        at = self._interview_id
        if at is not None:
            self._desk.change(
                lambda notebook: screening.finish_screening(notebook, at), self, self.failed, self._back
            )
        else:
            self._back()

    def refer(self, purpose: Purpose) -> None:
        """Go to a referral for *purpose*; nothing leaves without consent."""
        if self._view.case is not None:
            self._desk.go(ReferPage(self._view.case.id, purpose))

    def _back(self) -> None:
        case = self._view.case
        self._desk.go(CasesPage(case.id if case else None, CaseTab.INTERVIEW))

    def _write(self, work: Callable[[Notebook, InterviewId], Topic]) -> None:
        case = self._view.case
        if case is None:
            return
        profile, version = self._view.profile, self._desk.content.instrument.version

        def job(notebook: Notebook) -> Topic:
            if self._interview_id is None:
                self._interview_id = screening.begin_screening(notebook, case.id, profile, version)
            return work(notebook, self._interview_id) | Topic.CASES

        self._desk.change(job, self, self.failed)

    def _change(self, known: dict[str, bool], states: dict[str, AnswerState], note: str) -> None:
        self._view = replace(self._view, known=known, states=states, note=note)
        self.changed(None)

    def _loaded(self, sheet: ScreeningSheet) -> None:
        self._view = ScreeningView(
            sheet.profiles[0], sheet.case, history=sheet.screenings, profiles=sheet.profiles
        )
        wanted = self._wanted or self._interview_id
        unfinished = [one for one in sheet.screenings if one.interview.state is not InterviewState.DONE]
        named = [one for one in sheet.screenings if one.interview.id == wanted]
        for one in (named or unfinished)[:1]:
            self._take(one)
        self.changed(None)

    def _take(self, screened: Screened) -> None:
        self._interview_id = screened.interview.id
        self._view = replace(
            self._view,
            profile=screened.profile,
            present=screened,
            known=dict(screened.known),
            states=dict(screened.states),
            note=_note(screened),
        )

    def _heard(self, news: News) -> None:
        case = self._view.case
        if news.initiator is self or not news.topic & Topic.CASES or case is None:
            return
        self._wanted = self._interview_id
        self._desk.ask(
            lambda notebook: screening.screening_sheet(notebook, case.id), self._loaded, self.failed
        )


def _note(screened: Screened) -> str:
    try:
        value = from_text(FieldType.NOTE, screened.note_json)
    except AnswerRefusedError:
        return ""
    return value if isinstance(value, str) else ""
