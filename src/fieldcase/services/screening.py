"""Screenings of a case: each one an interview of its own, kept with everything said before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from fieldcase.domain.answers import AnswerState
from fieldcase.domain.case import Case
from fieldcase.domain.categories import DataCategory
from fieldcase.domain.changes import Topic
from fieldcase.domain.errors import FormError, TransitionError
from fieldcase.domain.frozen import Frozen
from fieldcase.domain.ids import CaseId, InterviewId, new_id
from fieldcase.domain.interview import Answer, GivenAnswer, Interview, InterviewState
from fieldcase.domain.legal import is_presumed_child
from fieldcase.forms.screening import FORM_PREFIX, NOTE, Profile, is_screening, profile_of
from fieldcase.services.intake import leave, write_answers
from fieldcase.services.need_to_know import reading_of, require_writing, writing_of
from fieldcase.services.notebook import Notebook
from fieldcase.storage.transaction import Transaction

YES, NO = "true", "false"


class Screened(Frozen):
    """One screening: which signs are present or absent, what stays open and why, the worker's note."""

    interview: Interview
    profile: Profile
    known: dict[str, bool]
    states: dict[str, AnswerState]
    note_json: str = ""

    @property
    def at(self) -> datetime:
        """When it was last changed."""
        return self.interview.updated_at


class ScreeningSheet(Frozen):
    """A case with its screenings, newest first; whose weights count while the age is known or in doubt."""

    case: Case
    profiles: tuple[Profile, ...]
    screenings: tuple[Screened, ...]


def screening_sheet(notebook: Notebook, case_id: CaseId) -> ScreeningSheet:
    """
    Return the screenings of a case.

    Raises:
        NeedToKnowError: If they are not for the present worker.
    """
    with reading_of(notebook, case_id, DataCategory.SCREENING) as tx:
        interviews = [one for one in tx.interviews.of_case(case_id) if is_screening(one.form)]
        return ScreeningSheet(
            case=tx.cases.get(case_id),
            profiles=_profiles(tx, case_id),
            screenings=tuple(_screened(one, tx.interviews.answers_in(one.id)) for one in interviews),
        )


def begin_screening(notebook: Notebook, case_id: CaseId, profile: Profile, version: int) -> InterviewId:
    """
    Begin a screening of its own; the earlier ones stay as they are.

    Raises:
        TransitionError: If the weights of adults are asked for while the person counts as a child.
    """
    interview = Interview(
        id=InterviewId(new_id(notebook.entropy)),
        case_id=case_id,
        form=FORM_PREFIX + profile.value,
        form_version=version,
        state=InterviewState.RUNNING,
        started_at=notebook.clock.now(),
        updated_at=notebook.clock.now(),
        interviewer=notebook.user.id,
    )
    with writing_of(notebook, case_id, DataCategory.SCREENING) as tx:
        if profile not in _profiles(tx, case_id):
            raise TransitionError(wanted=profile.value)
        tx.interviews.save(interview)
        tx.audit.record("screening.opened", interview.id)
    return interview.id


def mark(
    notebook: Notebook, interview_id: InterviewId, indicator: str, present: bool | None, state: AnswerState
) -> Topic:
    """Keep what is known of one sign: present, absent, or open for the reason in *state*."""
    answered = present is not None
    if answered is not (state is AnswerState.ANSWERED):
        raise FormError("screening", why="state and value do not belong together")
    value = (YES if present else NO) if answered else ""
    return _keep(notebook, interview_id, GivenAnswer(question=indicator, state=state, value_json=value))


def keep_note(notebook: Notebook, interview_id: InterviewId, note_json: str) -> Topic:
    """Keep what the view rests on."""
    state = AnswerState.ANSWERED if note_json else AnswerState.NOT_ASKED
    return _keep(notebook, interview_id, GivenAnswer(question=NOTE, state=state, value_json=note_json))


def finish_screening(notebook: Notebook, interview_id: InterviewId) -> Topic:
    """Close a screening; it can be opened and changed like any interview."""
    return leave(notebook, interview_id, InterviewState.DONE, "")


def _keep(notebook: Notebook, interview_id: InterviewId, given: GivenAnswer) -> Topic:
    with notebook.writing() as tx:
        interview = tx.interviews.get(interview_id)
        if not is_screening(interview.form):
            raise FormError("screening", why="another kind of interview")
        require_writing(notebook, tx, interview.case_id, DataCategory.SCREENING)
        return write_answers(notebook, tx, interview, (given,))


def _profiles(tx: Transaction, case_id: CaseId) -> tuple[Profile, ...]:
    """Return whose weights may count: not those of adults while the person counts as a child."""
    said = tx.cases.get(case_id).person.is_child
    child = is_presumed_child(tx.legal.of_case(case_id), says_child=said)
    return (Profile.CHILD,) if child else (Profile.ADULT, Profile.CHILD)


def _screened(interview: Interview, answers: Mapping[str, Answer]) -> Screened:
    signs = {name: answer for name, answer in answers.items() if name != NOTE}
    note = answers.get(NOTE)
    return Screened(
        interview=interview,
        profile=profile_of(interview.form),
        known={
            name: answer.value_json == YES
            for name, answer in signs.items()
            if answer.state is AnswerState.ANSWERED
        },
        states={name: answer.state for name, answer in signs.items()},
        note_json=note.value_json if note is not None else "",
    )
