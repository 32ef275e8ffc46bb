"""Where one can go from an interview, and with which other form it could begin."""

from __future__ import annotations

from fieldcase.domain.interview import AnswerSource
from fieldcase.viewmodels.desk import Desk
from fieldcase.viewmodels.destinations import CasesPage, ConsentPage, ScreeningPage
from fieldcase.viewmodels.fitting_forms import fitting_forms
from fieldcase.viewmodels.interview import OpenInterview
from fieldcase.viewmodels.offered_forms import OfferedForm


class InterviewWays:
    """What stands beside the questions of *talk*."""

    def __init__(self, desk: Desk, talk: OpenInterview) -> None:
        self._desk = desk
        self._talk = talk

    @property
    def other_forms(self) -> tuple[OfferedForm, ...]:
        """The other forms to begin with; none once there is a case."""
        view = self._talk.view
        if view.case is not None or view.is_loading:
            return ()
        fitting = fitting_forms(self._desk, None, view.filled.role)
        return tuple(one for one in fitting if one.id != view.filled.form.id)

    def begin_with(self, form_id: str) -> None:
        """Ask a new person with another form."""
        self._talk.open(form_id=form_id)

    def answer_from(self, source: AnswerSource) -> None:
        """Note who gives the answers from now on."""
        self._talk.source = source

    def to_case(self) -> None:
        """Go to the case, or to all of them."""
        case = self._talk.view.case
        self._desk.go(CasesPage(case_id=case.id if case else None))

    def to_consent(self) -> None:
        """Talk about consent, once there is a case."""
        case = self._talk.view.case
        if case is not None:
            self._desk.go(ConsentPage(case_id=case.id))

    def to_screening(self) -> None:
        """Look for signs of exploitation, once there is a case."""
        case = self._talk.view.case
        if case is not None:
            self._desk.go(ScreeningPage(case_id=case.id))
